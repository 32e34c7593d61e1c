import { html } from 'lit';

/** A sentence of ours with a name in it that is painted. Apart: what paper imports must not bring Lit. */
export function around(say: (name: string) => string, name: unknown): unknown {
  const [before, after] = say('\n').split('\n');
  return html`${before}${name}${after}`;
}
