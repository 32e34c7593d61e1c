import { smallBelow } from './name-size.js';

/** The focus follows a step, so that a reader hears it and Tab goes on from there. */
export function focusStep(root: ParentNode): void {
  const view = root.querySelector<HTMLElement>('.view');
  if (!view) return;
  view.tabIndex = -1;
  view.focus({ preventScroll: true });
  view.scrollIntoView({ block: 'nearest' });
}

/** Where a candidate stands: in the row where tellers enter, for there it stands twice. */
export function rowOf(root: ParentNode, id: string): HTMLElement | undefined {
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-id]')).filter(
    ({ dataset }) => dataset['id'] === id,
  );
  return rows.find((each) => each.closest('.entry')) ?? rows[0];
}

/** Classes by own width in em: styles know it by these. */
export function widthClasses(room: number): string {
  return `${room < 18 ? 'narrow' : ''} ${room < smallBelow ? 'small' : ''} ${room >= 80 ? 'broad' : ''}`;
}
