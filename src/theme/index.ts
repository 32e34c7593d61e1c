/**
 * The look as text: what every shadow root adopts, and the custom properties a page may set.
 *
 * The sheets for pages (`qianshao/themes/*.css`) are the plain CSS files beside this one; `npm run generate` derives
 * everything here from them.
 */
export { parts, tokens } from './generated/tokens.js';
export { moreParts } from './generated/more-parts.js';
export { spareTokens } from './generated/spare-tokens.js';
export { publicProperties, type PublicProperty } from './generated/properties.js';

/** The five themes, in the order a switch offers them. `paper` is the default. */
export const themes = ['paper', 'hall', 'elder', 'contrast', 'mourning'] as const;
export type Theme = (typeof themes)[number];

/** The places an element may stand in; its size follows. `desk` is the default. */
export const places = ['phone', 'desk', 'kiosk', 'hall', 'wall'] as const;

/** How much air stands between things. `comfortable` is the default. */
export const densities = ['comfortable', 'compact'] as const;
