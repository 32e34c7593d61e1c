/** Defines an element of the stories, once: two stories may stand on the same sheet. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
