import postcss from 'postcss';

/** Selectors Chromium 71 does not know. It drops a whole rule for one of them, so a rule may not mix them with known. */
const SELECTORS =
  /:(is|where|has|focus-visible|dir|not\([^)]*,|modal|popover-open|user-(in)?valid)\b|::(part|marker|backdrop-)/;

/** Values it does not know; a declaration before must say the same in older words. */
const VALUES =
  /\b(clamp|min|max|color-mix|light-dark|env\(keyboard|round)\(|\d(dvh|svh|lvh|dvw|svw|lvw|cqw|cqi|lh|rlh)\b|\b(fit-content\()/;

/** Properties it does not know, each with what must stand before it in the same rule; null: pure enhancement. */
const PROPERTIES = {
  inset: /^(top|left)$/,
  'inset-inline': /^(left|right)$/,
  'inset-block': /^(top|bottom)$/,
  'inset-inline-start': /^(left|right)$/,
  'inset-inline-end': /^(left|right)$/,
  'margin-inline': /^margin(-left|-inline-start)?$/,
  'margin-block': /^margin(-top|-block-start)?$/,
  'padding-inline': /^padding(-left|-inline-start)?$/,
  'padding-block': /^padding(-top|-block-start)?$/,
  'aspect-ratio': /^(height|padding(-top|-bottom)?)$/,
  'text-decoration-thickness': null,
  'text-underline-offset': null,
  'accent-color': null,
  'scrollbar-gutter': null,
};

/** At-rules whose content it drops; what stands inside must be an enhancement, which only a reader can judge. */
const NESTED = /^(layer|container|scope|starting-style)$/;

/**
 * What a sheet holds that Chromium 71 would drop with nothing in its place.
 *
 * @param {string} text
 * @returns {string[]} sentences
 */
export function problemsOf(text) {
  const problems = [];
  const root = postcss.parse(text);
  root.walkRules((rule) => {
    if (isGuarded(rule)) return;
    const late = rule.selectors.filter((selector) => SELECTORS.test(selector));
    if (late.length > 0 && late.length < rule.selectors.length)
      problems.push(`${rule.selector}: the rule is lost with ${late[0]}`);
    if (rule.parent?.type === 'rule') problems.push(`${rule.selector}: nested rules came with Chromium 120`);
  });
  root.walkDecls((declaration) => {
    if (isGuarded(declaration)) return;
    const { prop, value, parent } = declaration;
    const before = parent.nodes.slice(0, parent.index(declaration)).filter(({ type }) => type === 'decl');
    if (VALUES.test(value.replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, ''))) {
      const replaced = !prop.startsWith('--') && before.some((other) => other.prop === prop);
      if (!replaced) problems.push(`${parent.selector}: ${prop}: ${value} has nothing older before it`);
    }
    const wanted = PROPERTIES[prop];
    if (wanted && !before.some((other) => wanted.test(other.prop))) {
      problems.push(`${parent.selector}: ${prop} has nothing older before it`);
    }
  });
  root.walkAtRules((rule) => {
    if (NESTED.test(rule.name) && !isGuarded(rule))
      problems.push(`@${rule.name} ${rule.params} is dropped whole`);
  });
  return problems;
}

/** Inside `@supports` the engine itself has been asked. */
function isGuarded(node) {
  for (let up = node.parent; up; up = up.parent)
    if (up.type === 'atrule' && up.name === 'supports') return true;
  return false;
}
