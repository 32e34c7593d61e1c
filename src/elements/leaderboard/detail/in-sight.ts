/**
 * Details beside that fit, and the button of an evening, stick to what scrolls: where that is the page, not to a box as high as its
 * content. Without them nothing is measured: that would cost a layout at each painting.
 */
export function stickDetail(root: ParentNode): void {
  const wrapper = root.querySelector('.qs');
  if (!wrapper) return;
  const detail = root.querySelector<HTMLElement>('.side .detail');
  const sticks = detail !== null && detail.offsetHeight <= Math.min(innerHeight, wrapper.clientHeight);
  const flows = sticks || root.querySelector('.of-side .evening') !== null;
  wrapper.classList.toggle('sticks', sticks);
  wrapper.classList.toggle('flows', flows && wrapper.scrollHeight <= wrapper.clientHeight + 1);
}

/** What was opened is brought to sight; what sticks beside is in sight. */
export function bringDetail(root: ParentNode): void {
  root
    .querySelector('.main [data-detail], .qs:not(.sticks) [data-detail]')
    ?.scrollIntoView({ block: 'nearest' });
}

/** The button of a row gets the focus that has gone with what stood in the place of details, so that Back is still heard. */
export function focusRow(root: ParentNode, id: string | null | undefined): void {
  Array.from(root.querySelectorAll<HTMLElement>('[data-id]'))
    .find(({ dataset }) => dataset['id'] === id)
    ?.querySelector<HTMLElement>('button')
    ?.focus();
}
