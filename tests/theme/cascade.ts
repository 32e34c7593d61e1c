/** A small cascade over flat sheets of custom properties, enough to ask what a wrapper would get. */
export interface Rule {
  readonly selector: string;
  readonly media: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** Reads a sheet of plain rules and media queries; comments may be in it. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let media = '';
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, query, selectors, body, close] of text.matchAll(
    /@media ([^{]+)\{|([^{}]+)\{([^{}]*)\}|(\})/g,
  )) {
    if (query) media = query.trim();
    else if (close) media = '';
    else {
      const declarations = new Map<string, string>();
      for (const line of (body ?? '').split(/;/)) {
        const colon = line.indexOf(':');
        if (colon > 0)
          declarations.set(
            line.slice(0, colon).trim(),
            line
              .slice(colon + 1)
              .replace(/\s+/g, ' ')
              .trim(),
          );
      }
      for (const selector of (selectors ?? '').split(/,(?![^([]*[)\]])/)) {
        rules.push({ selector: selector.trim(), media, declarations });
      }
    }
  }
  return rules;
}

/** The attributes of a wrapper `.qs`, and the media query that holds. */
export interface Wrapper {
  readonly theme?: string;
  readonly place?: string;
  readonly density?: string;
  readonly lang?: string;
  readonly media?: string;
}

/** Every custom property the wrapper gets, `var()` replaced as on a page that sets nothing. */
export function computed(rules: readonly Rule[], wrapper: Wrapper): Map<string, string> {
  const raw = new Map<string, string>();
  const matching = rules
    .map((rule) => ({ rule, weight: weigh(rule.selector, wrapper) }))
    .filter(({ rule, weight }) => weight > 0 && (rule.media === '' || rule.media === wrapper.media))
    .sort((a, b) => a.weight - b.weight);
  for (const { rule } of matching) for (const [name, value] of rule.declarations) raw.set(name, value);
  const resolve = (value: string): string => {
    const known = value.replace(/var\((--_[\w-]+)\)/g, (_, name: string) =>
      resolve(raw.get(name) ?? 'missing'),
    );
    return known.replace(/^var\(--qs-[\w-]+,\s*(.*)\)$/, '$1');
  };
  return new Map([...raw].map(([name, value]) => [name, resolve(value)]));
}

/** Specificity of a selector that matches the wrapper, 0 when it does not. */
function weigh(selector: string, wrapper: Wrapper): number {
  if (!/^(\.qs)+(?!\w)/.test(selector) || /[\s>]/.test(selector)) return 0;
  let weight = selector.match(/\.qs/g)?.length ?? 0;
  for (const [, not, name, value] of selector.matchAll(/(:not\()?\[data-(\w+)=["']?(\w+)["']?\]/g)) {
    if ((wrapper[name as keyof Wrapper] === value) === Boolean(not)) return 0;
    weight++;
  }
  const lang = /:lang\(([\w-]+)\)/.exec(selector);
  if (lang) {
    if (!`${wrapper.lang ?? 'zh-CN'}-`.startsWith(`${lang[1]}-`)) return 0;
    weight++;
  }
  return weight;
}

/** A length in px (1rem is 16), `calc()` of sums and products worked out. */
export function pixels(value: string): number {
  let text = value
    .replace(/calc/g, '')
    .replace(/(-?[\d.]+)rem/g, (_, size: string) => String(Number(size) * 16))
    .replace(/px/g, '');
  while (text.includes('(')) text = text.replace(/\(([^()]+)\)/g, (_, inner: string) => String(sum(inner)));
  return sum(text);
}

const sum = (text: string): number =>
  text
    .split(' + ')
    .map((product) => product.split('*').reduce((result, factor) => result * Number(factor), 1))
    .reduce((total, part) => total + part, 0);
