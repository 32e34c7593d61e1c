/** A district whose server has bad days: what a network, a proxy and a copying clerk do to a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.tools/lib/root.js';

const document = JSON.parse(readFileSync(join(root, 'demo/data/district.json'), 'utf8'));

/**
 * @param {number} seed the same faults for the same seed
 * @returns a route for the server; `served` counts what it gave
 */
export function faultyDistrict(seed) {
  let state = seed;
  let version = 1;
  const served = { good: 0, unchanged: 0, bad: 0 };
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const send = (response, status, type, body) => {
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
    response.end(body);
    return true;
  };
  const bad = [
    (response) => send(response, 404, 'text/plain', 'not here'),
    (response) => send(response, 500, 'text/html', '<h1>500</h1>'),
    (response) => send(response, 200, 'text/html', '<!doctype html><title>登录</title><p>请先登录。'),
    (response) => send(response, 200, 'application/json', JSON.stringify(document).slice(0, 5_000)),
    (response) => send(response, 200, 'application/json', '{"kind":"district","version":1}'),
    (response) => send(response, 200, 'application/json', ''),
    (response) => send(response, 200, 'application/json', '[]'),
    (response) => {
      response.destroy();
      return true;
    },
  ];
  const route = (request, response) => {
    if (new URL(request.url, 'http://localhost').pathname !== '/demo/data/district.json') return false;
    // The first answer is good: a hall is opened by somebody who looks.
    if (served.good > 0 && random() < 0.3) {
      served.bad++;
      return bad[Math.floor(random() * bad.length)](response);
    }
    if (random() < 0.2) version++;
    const etag = `"v${version}"`;
    if (request.headers['if-none-match'] === etag) {
      served.unchanged++;
      response.writeHead(304, { ETag: etag }).end();
      return true;
    }
    served.good++;
    response.setHeader('ETag', etag);
    return send(
      response,
      200,
      'application/json',
      JSON.stringify({ ...document, title: `新城社区 ${version}` }),
    );
  };
  return { route, served };
}
