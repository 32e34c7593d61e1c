/** The third door: the first `<script type="application/json">` child's text, or null when there is none. */
export function scriptChildText(host: Element): string | null {
  const script = Array.from(host.children).find(isJsonScript);
  return script ? script.textContent : null;
}

/** Whether what changed below the element may have to do with that script: a child came or went, or a script's text. */
export function mayConcernScript(host: Element, { target }: MutationRecord): boolean {
  const script = target instanceof Text ? target.parentNode : target;
  return target === host || (script?.parentNode === host && script instanceof HTMLScriptElement);
}

function isJsonScript(child: Element): boolean {
  return child.localName === 'script' && (child as HTMLScriptElement).type === 'application/json';
}
