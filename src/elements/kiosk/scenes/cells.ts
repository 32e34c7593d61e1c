import { secondsOf } from '../state/turn.js';

/** Scenes that were given a place here; one that the page wrote is left alone. */
const placed = new WeakSet<HTMLElement>();

/**
 * Puts the scenes of a turn side by side, in the shares that `data-share` gives them. A part of a wall has the form of a hall's screen:
 * the scene is laid out as there, in type a little larger, since it is read from as far as a wall. A scene alone is as the page had it.
 */
export function layOut(scenes: readonly HTMLElement[], isWall: boolean): void {
  const shares = scenes.map((each) => secondsOf(each.getAttribute('data-share'), 1));
  const all = shares.reduce((sum, each) => sum + each, 0);
  const isDivided = scenes.length > 1;
  let left = 0;
  scenes.forEach((scene, i) => {
    const width = (shares[i]! / all) * 100;
    put(scene, '--qs-kiosk-left', isDivided ? `${left}%` : '');
    put(scene, '--qs-kiosk-width', isDivided ? `${width}%` : '');
    takePlace(scene, isDivided && isWall);
    left += width;
  });
}

/** An empty value takes the property away. */
const put = ({ style }: HTMLElement, name: string, value: string): void => style.setProperty(name, value);

function takePlace(scene: HTMLElement, isPart: boolean): void {
  if (isPart && !scene.hasAttribute('data-qs-place')) {
    scene.setAttribute('data-qs-place', 'hall');
    // On the scene itself: the theme sheets of the page give the place its unit there.
    put(scene, '--qs-u', 'calc(var(--qs-kiosk-unit, 40px) * 0.85 * var(--qs-kiosk-step, 1))');
    placed.add(scene);
  } else if (!isPart && placed.delete(scene)) {
    scene.removeAttribute('data-qs-place');
    put(scene, '--qs-u', '');
  }
}
