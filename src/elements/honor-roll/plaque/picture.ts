import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../../../contract/generated/common/types.js';
import { clock } from '../../../data/environment.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { today } from '../../../text/date.js';
import { hasPassed } from '../model/validity.js';

/** A picture of the real plaque. */
export function renderPhoto(
  picture: Picture,
  alt: string,
  size: Record<string, string>,
  lost: () => void,
): TemplateResult {
  return html`<img
    class="photo"
    src=${picture.src}
    srcset=${srcset(picture)}
    sizes="60vw"
    width=${picture.width}
    height=${picture.height}
    alt=${alt}
    ${cssom({ ...size, 'background-color': picture.color ?? null })}
    @error=${lost}
  />`;
}

/** Consent that was refused or has ended takes the picture away; so does a minor's without a guardian's (`guardian: false`). */
export function mayShow({ consent }: Picture): boolean {
  if (!consent) return true;
  const day = today(clock.now());
  return (
    consent.given &&
    consent.guardian !== false &&
    !(consent.until !== undefined && hasPassed(consent.until, day))
  );
}

function srcset({ src, width, sources = [] }: Picture): string | typeof nothing {
  if (sources.length === 0) return nothing;
  return [...sources, { src, width }]
    .map((each) => `${encodeURI(decode(each.src))} ${each.width}w`)
    .join(', ');
}

/** A comma or a blank in an address would part it. */
function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
