/**
 * The third door: the first `<script type="application/json">` child's text, or null when there is none. jQuery 1 writes
 * `true/` before the type while it moves what is around a script.
 */
export function scriptChildText(host: Element): string | null {
  const script = host.querySelector(':scope > script[type$="application/json"]');
  return script && script.textContent;
}

/** Whether what changed below the element may have to do with that script: a child came or went, or a script's text. */
export function mayConcernScript(host: Element, { target }: MutationRecord): boolean {
  const script = target instanceof Text ? target.parentNode : target;
  return target === host || (script?.parentNode === host && script instanceof HTMLScriptElement);
}
