/** The demo's server lies on machines with other things on them: it gives the demo and nothing else. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { POLICY, serve, testRoute } from '../../.tools/serve.js';

let server;
before(async () => {
  server = await serve({ routes: [testRoute] });
});
after(() => server.close());

/** As it stands: fetch would tidy the path up before it is sent. */
function get(path, method = 'GET') {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(server.origin);
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume();
      response.on('end', () => answered(response));
    });
    asked.on('error', failed);
    asked.end();
  });
}

test('the address alone leads to the demo', async () => {
  const { statusCode, headers } = await get('/');
  assert.equal(statusCode, 302);
  assert.equal(headers.location, '/demo/');
  assert.equal((await get('/demo/')).statusCode, 200);
});

test('a folder without its last slash is completed', async () => {
  const { statusCode, headers } = await get('/demo');
  assert.deepEqual([statusCode, headers.location], [302, '/demo/']);
});

for (const [path, type] of [
  ['/dist/qianshao.iife.js', /^text\/javascript/],
  ['/dist/themes/all.css', /^text\/css/],
  ['/demo/data/org.json', /^application\/json/],
  ['/demo/', /^text\/html;\s*charset=utf-8/],
]) {
  test(`${path} is given with its type`, async () => {
    const { statusCode, headers } = await get(path);
    assert.equal(statusCode, 200);
    assert.match(headers['content-type'], type);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
}

for (const path of [
  '/package.json',
  '/src/index.ts',
  '/.git/config',
  '/demo/../package.json',
  '/demo/%2e%2e/package.json',
  '/demo/..%2fpackage.json',
  '/demo/..%5cpackage.json',
  '/demo//../../etc/passwd',
  '/dist/%00',
  '/%zz',
  '//etc/passwd',
  '/demo/.hidden',
]) {
  test(`${path} is refused`, async () => {
    assert.ok([400, 404].includes((await get(path)).statusCode));
  });
}

test('it takes no orders', async () => {
  assert.equal((await get('/demo/data/org.json', 'POST')).statusCode, 405);
  assert.equal((await get('/demo/data/org.json', 'DELETE')).statusCode, 405);
});

test('the strict pages carry their policy, the others none', async () => {
  assert.equal((await get('/demo/csp/')).headers['content-security-policy'], POLICY);
  assert.equal((await get('/demo/')).headers['content-security-policy'], undefined);
});

test('two servers can stand side by side', async () => {
  const [first, second] = [await serve({ port: 18_080 }), await serve({ port: 18_080 })];
  assert.notEqual(first.origin, second.origin);
  await first.close();
  await second.close();
});
