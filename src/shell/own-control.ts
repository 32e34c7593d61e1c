/**
 * Whether an event belongs to a control inside a unit's row or card (`data-key`): a link, a summary, whatever a host's own
 * card holds. What it does is the control's then, and nothing of ours.
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
