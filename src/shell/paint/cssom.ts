import { noChange, type ElementPart } from 'lit';
import { directive, Directive, PartType, type PartInfo } from 'lit/directive.js';

/**
 * Sets CSS properties through the CSSOM. Lit's `styleMap` writes a `style` attribute on first render, which a strict
 * `style-src` refuses; this never does. Names are as in CSS (`--x`, `transform`). A null removes the property.
 */
class Cssom extends Directive {
  #last: Record<string, string | null> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssom() goes on an element');
  }

  render(_properties: Record<string, string | null>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Record<string, string | null>]): unknown {
    const style = (part.element as HTMLElement).style;
    for (const name in properties) {
      const value = properties[name] ?? null;
      if (this.#last[name] === value) continue;
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    for (const name in this.#last) if (!(name in properties)) style.removeProperty(name);
    this.#last = properties;
    return noChange;
  }
}

export const cssom = directive(Cssom);
