/**
 * Answers a server gives on a bad day, for tests of `src`. Everything lies under `/test/`:
 *
 * - `/test/ok`                 the document below
 * - `/test/picture`            a picture of one px
 * - `/test/encoded?as=gbk&charset=gbk`  the document in that encoding (see encodings.js), called so or not called so
 * - `/test/status/404`         that status, with words as a server writes them
 * - `/test/busy?after=3600`   429 with that Retry-After
 * - `/test/large?mb=300`       a body that calls itself that large, and never ends
 * - `/test/slow?ms=20000`      the document, that late (default 20 s: later than an element waits)
 * - `/test/half`               the first half of the document, as a file caught while it is written
 * - `/test/broken`             half of it, and then the connection ends
 * - `/test/stalled`            half of it, and then nothing for 30 s
 * - `/test/html`               a sign-in page with status 200 (`?type=json`: that calls itself JSON)
 * - `/test/redirect-away`      to the same document on another origin, which would allow the reading (`?key=KEY`: the
 *   other origin's answers are in the log of that KEY)
 * - `/test/redirect-here`      to the same document on this origin
 * - `/test/etag/KEY`           the document with an ETag, 304 when it is known; POST makes a new version of it, whose title
 *   ends in its number
 * - `/test/district/KEY`       the same for a district that holds it
 * - `/test/sequence/KEY?steps=ok,500,html`   one step a request, the last one again and again
 * - `/test/turns/KEY?steps=ok,half,500`        the same with an ETag for every body, and 304 for one that is known
 * - `/test/log/KEY`            `[{ status, conditional }]` of every answer under that KEY so far
 *
 * KEY is any word; tests that run side by side take one each.
 *
 * The same lies under `/plain/` with a document of the tests' own kind, and under `/given/NAME/` with the document that a
 * test gave by `POST /given/NAME`.
 */

import { encoded } from './encodings.js';

/** A small organisation. Its people are invented. */
export const testDocument = {
  kind: 'org-tree',
  version: 1,
  title: '示例社区组织架构',
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  types: [
    { id: 'committee', label: '社区党委', rank: 1 },
    { id: 'branch', label: '前哨支部', rank: 2 },
  ],
  units: [
    { id: 'c', name: '示例社区党委', type: 'committee' },
    { id: 'b1', parentId: 'c', order: 1, name: '第一前哨支部', type: 'branch' },
    { id: 'b2', parentId: 'c', order: 2, name: '第二前哨支部', type: 'branch' },
  ],
};

/** The same for the tests' own kind (tests/fixtures/plain/kind.ts). */
const plainDocument = {
  kind: 'plain',
  version: 1,
  title: '示例公告',
  asOf: '2018-11-05',
  locale: 'zh-CN',
  sample: true,
  items: [
    { id: 'c', name: '志愿服务' },
    { id: 'b1', name: '微课堂' },
    { id: 'b2', name: '联席会商' },
  ],
};

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A document and where its routes lie.
 *
 * @typedef {{ path: string, document: object, text: string }} Home
 */

const home = (path, document) => ({ path, document, text: JSON.stringify(document, null, 2) });

/** @type {Map<string, Home>} */
const homes = new Map(
  [home('/test', testDocument), home('/plain', plainDocument)].map((each) => [each.path, each]),
);

/** @type {Map<string, { version: number, served: { status: number, conditional: boolean }[] }>} */
const kept = new Map();

/**
 * Answers a request for `/test/…`.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} false when the path is not one of these and another must answer.
 */
export function testRoute(request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, path, name, value] =
    /^(\/test|\/plain|\/given\/[^/]+)(?:\/([^/]*)\/?([^/]*))?$/.exec(url.pathname) ?? [];
  if (path === undefined) return false;
  response.setHeader('Cache-Control', 'no-store');
  if (name === undefined && request.method === 'POST') return keep(request, response, path);
  const from = homes.get(path);
  if (!from) return send(response, 404, 'text/plain', `nothing was given for ${path}`);
  return route(from, name, value, request, response, url);
}

/** Keeps a document that a test gives, until it gives another. */
function keep(request, response, path) {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    homes.set(path, home(path, JSON.parse(Buffer.concat(parts).toString())));
    json(response, {});
  });
  return true;
}

/** @param {Home} from */
function route(from, name, value, request, response, url) {
  if (name === 'status') return answer(from, response, `status ${value}`, request, url);
  if (name === 'log') return json(response, kept.get(value ?? '')?.served ?? []);
  if (name === 'etag') return versioned(from, request, response, memory(value), (document) => document);
  if (name === 'district') return versioned(from, request, response, memory(value), districtOf);
  if (name === 'sequence' || name === 'turns') {
    const { served } = memory(value);
    const steps = (url.searchParams.get('steps') ?? 'ok').split(',');
    const step = steps[Math.min(served.length, steps.length - 1)] ?? 'ok';
    if (name === 'turns' && !/^\d+$/.test(step)) {
      response.setHeader('ETag', `"${step}"`);
      if (request.headers['if-none-match'] === `"${step}"`) {
        served.push({ status: 304, conditional: true });
        response.writeHead(304).end();
        return true;
      }
    }
    const handled = answer(from, response, /^\d+$/.test(step) ? `status ${step}` : step, request, url);
    served.push({ status: response.statusCode, conditional: isConditional(request) });
    return handled;
  }
  return answer(from, response, name ?? '', request, url);
}

/** The same for the dev server of the test runner, which is built on Koa. */
export function testRoutes(context, next) {
  if (!testRoute(context.req, context.res)) return next();
  context.respond = false;
  return undefined;
}

function answer({ path, document, text }, response, what, request, url) {
  const [name, value] = what.split(' ');
  const bytes = Buffer.from(text);
  // Not amid a character: a half file is still text.
  const half = Buffer.from(text.slice(0, text.length / 2));
  switch (name) {
    case 'ok':
      return json(response, document);
    case 'picture':
      return plainly(response, 'image/png', dot);
    case 'status':
      return send(response, Number(value), 'text/plain', `${value}: as the test asked`);
    case 'encoded': {
      const charset = url.searchParams.get('charset');
      const type = `application/json${charset === null ? '' : `; charset=${charset}`}`;
      return plainly(response, type, encoded(url.searchParams.get('as') ?? 'utf-8', text));
    }
    case 'busy':
      response.setHeader('Retry-After', url.searchParams.get('after') ?? '3600');
      return send(response, 429, 'text/plain', 'too many requests');
    case 'large': {
      const length = Number(url.searchParams.get('mb') ?? 300) * 1_000_000;
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': length });
      response.write('{"title":"');
      return true;
    }
    case 'slow':
      setTimeout(() => json(response, document), Number(url.searchParams.get('ms') ?? 20_000)).unref();
      return true;
    case 'district':
      return json(response, districtOf(document));
    case 'half':
      return send(response, 200, 'application/json', half);
    case 'broken':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
      response.write(half, () => response.destroy());
      return true;
    case 'stalled':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
      response.write(half);
      setTimeout(() => response.destroy(), 30_000).unref();
      return true;
    case 'html':
      return send(
        response,
        200,
        url.searchParams.get('type') === 'json' ? 'application/json' : 'text/html',
        PAGE,
      );
    case 'redirect-here':
      return redirect(response, `${path}/ok`);
    case 'redirect-away':
      return redirect(response, `${otherOrigin(request)}${path}/elsewhere${url.search}`);
    case 'elsewhere':
      memory(url.searchParams.get('key') ?? '').served.push({ status: 200, conditional: false });
      response.setHeader('Access-Control-Allow-Origin', '*');
      return json(response, document);
    default:
      return send(response, 404, 'text/plain', 'no such test route');
  }
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>登录</title><p>请先登录。</p>';

function versioned({ document }, request, response, memory, wrap) {
  if (request.method === 'POST') {
    memory.version += 1;
    return json(response, { version: memory.version });
  }
  const etag = `"v${memory.version}"`;
  response.setHeader('ETag', etag);
  // no-store would keep the browser from asking again with the tag it knows.
  response.setHeader('Cache-Control', 'no-cache');
  const known = request.headers['if-none-match'] === etag;
  memory.served.push({ status: known ? 304 : 200, conditional: isConditional(request) });
  if (!known) return json(response, wrap(version(document, memory.version)));
  response.writeHead(304).end();
  return true;
}

function districtOf(document) {
  return {
    kind: 'district',
    version: 1,
    title: '示例社区',
    asOf: '2018-11-05',
    documents: { org: document },
  };
}

function version(document, number) {
  return number === 1 ? document : { ...document, title: `${document.title} ${number}` };
}

function isConditional({ headers }) {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

function memory(key = '') {
  const known = kept.get(key) ?? { version: 1, served: [] };
  kept.set(key, known);
  return known;
}

/** This very server by its other name: to a browser another origin. */
function otherOrigin({ headers }) {
  const { hostname, port } = new URL(`http://${headers.host}`);
  return `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

function redirect(response, to) {
  response.writeHead(302, { Location: to }).end();
  return true;
}

function json(response, value) {
  return send(response, 200, 'application/json', JSON.stringify(value));
}

function plainly(response, type, body) {
  response.writeHead(200, { 'Content-Type': type }).end(body);
  return true;
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  return true;
}
