import { brotliCompressSync } from 'node:zlib';
import { root } from '../../.tools/lib/root.js';
import { eager } from '../package/eager.js';

/** Kilobytes (of 1,000) of brotli. */
export const kilobytes = (code) => brotliCompressSync(code).length / 1000;

/** Kilobytes of what a page loads of one import before its first paint. */
export const eagerSize = async (address) => kilobytes(await eager(address, root));
