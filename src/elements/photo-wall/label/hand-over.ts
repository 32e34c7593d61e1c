import { html, nothing, type TemplateResult } from 'lit';
import { ownAddress } from '../../../frame/own-address.js';
import type * as qr from '../../../frame/qr.js';
import type { PhotoText } from '../model/text.js';
import { safeHref } from '../../../shell/paint/safe-href.js';

/** What draws codes; undefined where none are shown, and until it has come. */
export type Codes = typeof qr | undefined;

let drawn: { readonly address: string; readonly code: qr.QrCode } | undefined;

/**
 * The page of a photo or an object: a link where one can follow it, a code for a telephone on the screens of a hall. An
 * address of another site is linked to and never drawn.
 */
export function renderHandOver(
  href: string | undefined,
  text: PhotoText,
  { hasRemote, codes }: { readonly hasRemote: boolean; codes(): Codes },
): TemplateResult | typeof nothing {
  const { strings } = text;
  if (href === undefined) return nothing;
  if (!hasRemote) return html`<p class="label-link"><a href=${safeHref(href)}>${strings.openLink}</a></p>`;
  const address = ownAddress(href);
  const from = address === null ? undefined : codes();
  if (!from || address === null) return nothing;
  try {
    // One stands at a time, and is painted often.
    if (drawn?.address !== address) drawn = { address, code: from.qrOf(address) };
  } catch {
    return nothing; // too long for any code
  }
  return html`<div class="label-code">
    ${from.renderQr(drawn.code, strings.scan)}<span aria-hidden="true">${strings.scan}</span>
  </div>`;
}
