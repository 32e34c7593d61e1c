/**
 * Whether an event comes from a control inside a row or card (marked `data-key`): a link, a summary, a control in a host's own
 * card. The control acts on it then, and the row or card ignores it.
 */
export function isOnControl(event: Event): boolean {
  for (const each of event.composedPath()) {
    if (!(each instanceof HTMLElement)) continue;
    if (each.dataset['key'] !== undefined) return false;
    if (each.matches('a, button, input, select, textarea, summary, label') || each.isContentEditable)
      return true;
  }
  return false;
}
