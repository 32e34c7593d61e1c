/** How long the address of a file lives: some browsers ask the reader where to put it before they read it. */
const lifetime = 60_000;

/**
 * Hands a file to the reader, as a download. To be called from a click: browsers refuse a second one without. Passes a
 * strict content security policy, for a download is no resource of the page. Some browsers inside other apps save nothing
 * and do not say so.
 */
export function saveFile(name: string, content: string | Blob, type = 'application/octet-stream'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Not in the page and not bubbling: a site's own router listens for clicks on links.
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  setTimeout(() => URL.revokeObjectURL(url), lifetime);
}

/** A name every file system takes: 新城社区党组织架构 2018-11-05.csv. Long titles are cut, never in a surrogate pair. */
export function fileName(title: string, day: string, extension: string): string {
  const safe = title
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...safe]
    .slice(0, 60)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${[cut, day].filter(Boolean).join(' ') || 'qianshao'}.${extension}`;
}
