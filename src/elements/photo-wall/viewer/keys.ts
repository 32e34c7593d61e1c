import { isWithModifier } from '../../../shell/input/keys.js';
import { isInKiosk } from '../../../shell/surroundings.js';
import type { Viewer } from './viewer.js';

/** Keys of the viewer: to other photos, nearer and farther, and from the photo through its label to the buttons and back. */
export function onKey(viewer: Viewer, event: KeyboardEvent): void {
  if (isWithModifier(event) || event.defaultPrevented) return;
  const target = event.composedPath()[0] as HTMLElement;
  const isKiosk = isInKiosk(viewer.host.element);
  // There the key leads home.
  if (isKiosk && event.key === '0') return;
  if (act(viewer, event.key, target)) event.preventDefault();
  // Behind a modal dialog nothing is reached: a remote's walk stays inside, but in a kiosk, whose controls stand below the buttons. What
  // scrolls the enlarged photo is the engine's.
  if (event.key.startsWith('Arrow') && !(isKiosk && target.closest('[role=toolbar]')))
    event.stopPropagation();
}

/** @returns whether the key is the viewer's */
function act(viewer: Viewer, key: string, target: HTMLElement): boolean {
  const { isLong, isClose, zoom, viewed, host } = viewer;
  const bar = target.closest<HTMLElement>('[role=toolbar]');
  const label = isLong ? target.closest<HTMLElement>('.viewer-label') : null;
  if (label && !isAtEnd(label, key) && /^(Arrow(Up|Down)|Page|Home|End| )/.test(key)) return false;
  const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[key];
  if (bar && (key === 'ArrowLeft' || key === 'ArrowRight')) return walk(bar, target, step!);
  // From the photo through a long label to the buttons, and back.
  if (key === 'ArrowUp' && (label || (bar && !isLong))) return focusOn(viewer.find('.canvas'));
  if (key === 'ArrowDown' && (label || (!bar && !isLong && !isClose)))
    return focusOn(viewer.find('[role=toolbar] button'));
  if (isLong && (bar ? key === 'ArrowUp' : key === 'ArrowDown' && !isClose))
    return focusOn(viewer.find('.viewer-label'));
  if (step && (!isClose || key.startsWith('Page'))) return (viewer.go(step), true);
  const { photos } = viewed!;
  if (key === 'Home') return (host.show(photos[0]!), true);
  if (key === 'End') return (host.show(photos[photos.length - 1]!), true);
  if (key === '+' || key === '=') return (zoom.zoomTo(zoom.k * 1.5), true);
  if (key === '-') return (zoom.zoomTo(zoom.k / 1.5), true);
  if (key === '0') return (zoom.zoomTo(1), true);
  if (key === ' ' && !bar && photos.length > 1) return (viewer.togglePlay(), true);
  if (key === 'Enter' && target.classList.contains('canvas')) return (viewer.toggleZoom(), true);
  return false;
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return true;
}

/** Whether a label is scrolled as far as an arrow can. */
function isAtEnd({ scrollTop, scrollHeight, clientHeight }: HTMLElement, key: string): boolean {
  if (key === 'ArrowUp') return scrollTop < 1;
  return key === 'ArrowDown' && scrollTop > scrollHeight - clientHeight - 1.5;
}

/** Within a toolbar the arrows go from button to button. */
function walk(bar: HTMLElement, from: HTMLElement, by: number): boolean {
  const buttons = Array.from(bar.querySelectorAll<HTMLElement>('button'));
  const at = buttons.indexOf(from);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  return true;
}
