/**
 * What Chromium 71 lacks and the type checker does not tell (the language's own additions are kept out by `lib` in
 * tsconfig.build.json). Where one is used after asking whether it is there, the line says so in an eslint comment.
 */
const MEMBERS = {
  replaceChildren: 86,
  attachInternals: 77,
  adoptedStyleSheets: 73,
  getAnimations: 84,
  commitStyles: 84,
  checkVisibility: 105,
  requestSubmit: 76,
  showPopover: 114,
  togglePopover: 114,
  inert: 102,
  part: 73,
  contentBoxSize: 84,
  borderBoxSize: 84,
  randomUUID: 92,
  setHTMLUnsafe: 124,
  throwIfAborted: 100,
  requestIdleCallback: 'Chromium only',
};

const GLOBALS = {
  structuredClone: 98,
  WeakRef: 84,
  FinalizationRegistry: 84,
  reportError: 95,
  requestIdleCallback: 'Chromium only',
};

const STATICS = {
  AbortSignal: ['timeout', 'any', 'abort'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  Intl: ['ListFormat', 'DisplayNames', 'Segmenter'],
  CSS: ['registerProperty'],
};

const SELECTORS = 'is|where|has|focus-visible|dir|modal|popover-open';

/** For eslint's `no-restricted-syntax`. */
export const tooNewSyntax = [
  ...Object.entries(MEMBERS).map(([name, since]) => ({
    selector: `MemberExpression[property.name="${name}"]`,
    message: `${name} came with ${said(since)}; the floor is 71.`,
  })),
  ...Object.entries(STATICS).map(([object, names]) => ({
    selector: `MemberExpression[object.name="${object}"][property.name=/^(${names.join('|')})$/]`,
    message: `Newer than the floor, Chromium 71.`,
  })),
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"] > ObjectExpression > Property[key.name="signal"]',
    message: 'Before Chromium 90 the signal is ignored without a word: the listener would never go.',
  },
  {
    selector: `CallExpression[callee.property.name=/^(matches|closest|querySelector|querySelectorAll)$/] > Literal[value=/:(${SELECTORS})/]`,
    message: 'Chromium 71 throws at this selector.',
  },
  {
    selector: 'MemberExpression[property.name=/^aria[A-Z]/]',
    message: 'The aria properties came with Chromium 81 and Firefox 119; set the attribute.',
  },
];

/** For eslint's `no-restricted-globals`. */
export const tooNewGlobals = Object.entries(GLOBALS).map(([name, since]) => ({
  name,
  message: `${name} came with ${said(since)}; the floor is 71.`,
}));

function said(since) {
  return typeof since === 'number' ? `Chromium ${since}` : `other engines late (${since})`;
}
