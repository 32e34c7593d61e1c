/**
 * `npm run sbom`: what the shipped package is made of, as a CycloneDX list. `npm sbom --omit=dev` leaves out what a tool of the build uses,
 * too (lit, d3-array), so the lock file is walked here. The same lock gives the same bytes: no time, no serial number.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.js';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/**
 * @returns the document, with every runtime dependency and what these depend on
 */
export function sbom() {
  const { name, version, license, dependencies } = read('package.json');
  const { packages } = read('package-lock.json');
  const found = new Map();
  const walk = (names, from) => {
    for (const each of names) {
      // The nearest folder above, as Node resolves it.
      let at = from;
      while (!packages[join(at, 'node_modules', each)] && at !== '')
        at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
      const path = join(at, 'node_modules', each);
      const entry = packages[path];
      if (!entry) throw new Error(`${each} is not in package-lock.json: run npm install`);
      if (found.has(path)) continue;
      found.set(path, { name: each, ...entry });
      walk(Object.keys(entry.dependencies ?? {}), path);
    }
  };
  walk(Object.keys(dependencies), '');
  const purl = (each) => `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: purl({ name, version }),
      },
    },
    components: [...found.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((each) => ({
        type: 'library',
        name: each.name,
        version: each.version,
        scope: 'required',
        purl: purl(each),
        licenses: [{ expression: each.license }],
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(each.integrity.replace('sha512-', ''), 'base64').toString('hex'),
          },
        ],
      })),
  };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(sbom(), null, 2));
