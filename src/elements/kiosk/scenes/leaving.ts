/**
 * Whether a click on a link would take the screen away: not to a place on this page, into a file or into a frame that stands here.
 * The link, or its scene, may ask for it (`data-qs-leaves`).
 *
 * @param path what was clicked, outward
 * @param isApart into a tab of its own, which would lie over the hall wherever the link leads
 */
export function isLeaving(path: readonly EventTarget[], isApart: boolean): boolean {
  const elements = path.filter((each): each is Element => each instanceof Element);
  const link = elements.find((each) => each.matches('a, area'));
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? null;
  if (!link || href === null || elements.some((each) => each.hasAttribute('data-qs-leaves'))) return false;
  if (isApart) return true;
  if (link.hasAttribute('download')) return false;
  const target = link.getAttribute('target');
  if (target && document.getElementsByName(target).length > 0) return false;
  try {
    const { href: to, protocol } = new URL(href, document.baseURI);
    const [page] = location.href.split('#');
    return protocol !== 'javascript:' && !(to.includes('#') && to.split('#')[0] === page);
  } catch {
    return false; // no address: it leads nowhere
  }
}
