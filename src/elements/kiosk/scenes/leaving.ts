/**
 * Whether a click on a link, or a form that is sent, would take the screen away: not to a place on this page, into a file or into a frame
 * that stands here. The link or form, or its scene, may ask for it (`data-qs-leaves`).
 */
export function isLeaving(event: Event): boolean {
  const isForm = event.type === 'submit';
  const elements = event.composedPath().filter((each): each is Element => each instanceof Element);
  const link = elements.find((each) => each.matches(isForm ? 'form' : 'a, area'));
  if (!link || elements.some((each) => each.hasAttribute('data-qs-leaves'))) return false;
  // Its button may say otherwise.
  const submitter = (event as Partial<SubmitEvent>).submitter ?? null;
  const said = (name: string): string | null =>
    submitter?.getAttribute(`form${name}`) ?? link.getAttribute(name);
  const href = isForm ? (said('action') ?? '') : (said('href') ?? said('xlink:href'));
  if (href === null) return false;
  // A middle click opens a tab, which would lie over the hall wherever the link leads.
  if (event.type === 'auxclick') return true;
  if (link.hasAttribute('download') || said('method') === 'dialog') return false;
  const target = said('target');
  if (target && document.getElementsByName(target).length > 0) return false;
  try {
    const { href: to, protocol } = new URL(href, document.baseURI);
    const [page] = location.href.split('#');
    return protocol !== 'javascript:' && (isForm || !(to.includes('#') && to.split('#')[0] === page));
  } catch {
    return false; // no address: it leads nowhere
  }
}
