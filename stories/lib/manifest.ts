/**
 * What every element takes, tells and shows, as `npm run build` writes it; undefined before the first build. Found by a
 * pattern, since an import would not do without the file.
 */
interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  members?: Member[];
  attributes?: Attribute[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

export interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named {
  fieldName?: string;
  type?: { text: string };
}

export interface Member extends Named {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  default?: string;
  privacy?: 'public' | 'protected' | 'private';
  type?: { text: string };
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type?: { text: string } };
  inheritedFrom?: { name: string };
}

const found = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifest: Manifest | undefined = Object.values(found)[0];

export function declarationOf(tag: string): Declaration | undefined {
  return manifest?.modules
    .flatMap((module) => module.declarations ?? [])
    .find((each) => each.tagName === tag);
}
