import type { Label } from '../../text/label.js';
import type { Photo } from '../generated/photo-wall/types.js';

/** A minor's photo without the guardian's consent: never shown, whatever the settings. */
export function isKeptBack({ minor, consent }: Photo): boolean {
  return minor === true && !(consent?.given === true && consent.guardian === true);
}

/** A label in the document's own language, for a problem that names a photo; '' for none. */
export function nameOf(label: Label | undefined, locale = 'zh-CN'): string {
  if (label === undefined || typeof label === 'string') return label ?? '';
  return label[locale] ?? Object.keys(label).map((key) => label[key])[0] ?? '';
}
