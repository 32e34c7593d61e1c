/**
 * The demo's server: plain files over loopback, nothing but the folders a page needs.
 * `node .tools/serve.js` serves what stands; `npm start` builds before.
 */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { demoBundle, isBundle } from './lib/demo-bundle.js';
import { root } from './lib/root.js';
export { testDocument, testRoute } from './lib/routes.js';

/** What may be read, as the start of a path. */
const OPEN = [
  '/demo/',
  '/dist/',
  '/src/theme/',
  '/stories/',
  // What the modules import: demo/modules shows them without a bundler.
  ...['lit', 'lit-html', 'lit-element', '@lit', 'pinyin-pro'].map((name) => `/node_modules/${name}/`),
  // The library of an old site: demo/cms.
  '/node_modules/jquery/dist/',
];

/** What the strict page is served with, as a careful host would (see the README's section on CSP). */
export const POLICY =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/**
 * Starts the server on 127.0.0.1.
 *
 * @param {object} [options]
 * @param {number} [options.port] taken when free, else the next free one (of twenty); 0, the default: any free port.
 * @param {((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean)[]}
 *   [options.routes] asked first, in this order; one that answers returns true (`testRoute` for the tests' bad days).
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, routes = [] } = {}) {
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    try {
      if (routes.some((route) => route(request, response))) return;
      answer(request, response, files);
    } catch (error) {
      console.error(error);
      refuse(response, 500, 'the server failed');
    }
  });
  await listen(server, port);
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

function answer(request, response, files) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'only GET and HEAD');
  const path = pathOf(request);
  if (path === null) return refuse(response, 400, 'bad path');
  if (path === '/') return redirect(response, '/demo/');
  if (path === '/favicon.ico') return response.writeHead(204).end();
  if (isFolder(path)) return redirect(response, `${path}/`);
  if (!OPEN.some((start) => path.startsWith(start))) return refuse(response, 404, 'not found');
  if (isBundle(path)) return sendBundle(response, path);
  if (/^\/demo\/(csp|convert|editor)\//.test(path)) response.setHeader('Content-Security-Policy', POLICY);
  // A site of the years of GBK says so; sirv would say UTF-8.
  if (/^\/demo\/cms\/(index\.html)?$/.test(path))
    response.setHeader('Content-Type', 'text/html; charset=gbk');
  return files(request, response, () => refuse(response, 404, 'not found'));
}

/** What a site's own bundler would have made of the sources beside it. */
async function sendBundle(response, path) {
  try {
    const bytes = await demoBundle(path);
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(bytes);
  } catch (error) {
    refuse(response, 404, error.message);
  }
}

/** The decoded path, or null when it is none or climbs out of its folder or into a hidden one. */
function pathOf({ url = '/' }) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const bad =
      !path.startsWith('/') || /[\\\0]/.test(path) || path.split('/').some((part) => part.startsWith('.'));
    return bad ? null : path;
  } catch {
    return null;
  }
}

/** A folder named without its last slash would break the relative addresses of its page. */
function isFolder(path) {
  if (path.endsWith('/') || !OPEN.some((start) => `${path}/`.startsWith(start))) return false;
  return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function redirect(response, to) {
  return response.writeHead(302, { Location: to }).end();
}

function refuse(response, status, words) {
  return response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

async function listen(server, port) {
  const last = port === 0 ? 0 : port + 20;
  for (let next = port; ; next += 1) {
    try {
      server.listen(next, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= last) throw error;
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const { origin } = await serve({ port: Number(process.env.PORT) || 8080 });
  console.log(`${origin}/`);
}
