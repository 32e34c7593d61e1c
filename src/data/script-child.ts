/** The third door: the first `<script type="application/json">` child's text, or null when there is none. */
export function scriptChildText(host: Element): string | null {
  for (const child of Array.from(host.children)) {
    if (child.localName === 'script' && (child as HTMLScriptElement).type === 'application/json')
      return child.textContent;
  }
  return null;
}
