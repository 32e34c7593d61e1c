/** Whatever a door gives, an element gets what `parse → pick → read` gives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { orgTreeReader } from '../../src/contract/generated/org-tree/reader.js';
import {
  orgTree,
  parseDocument,
  pickDocument,
  readDocument,
  type Problem,
} from '../../src/contract/index.js';
import { DocumentReader } from '../../src/data/document-reader.js';
import { readSource, type ReaderOf } from '../../src/data/reading.js';
import { fullDistrict, fullOrg } from '../contract/samples.js';
import { documents } from '../fixtures/hostile.js';

const byOrg: ReaderOf<{ units?: readonly unknown[] }> = {
  kind: orgTreeReader,
  isEmpty: (document) => (document.units ?? []).length === 0,
};

interface Told {
  document: unknown;
  problems: readonly Problem[];
}

/** The steps by hand. */
function byHand(given: unknown, isText: boolean, name: string | null): Told {
  const parsed = isText ? parseDocument(given as string) : { value: given };
  if ('problem' in parsed) return { document: null, problems: [parsed.problem] };
  const isDistrict = (parsed.value as { kind?: unknown } | null | undefined)?.kind === 'district';
  const picked = isDistrict ? pickDocument(parsed.value, orgTree, name) : parsed;
  return 'problem' in picked
    ? { document: null, problems: [picked.problem] }
    : readDocument(picked.value, orgTree);
}

async function agree(given: unknown, isText: boolean, name: string | null = null): Promise<void> {
  const { document, problems, isEmpty } = await readSource(byOrg, { given, isText, name });
  const one = byHand(given, isText, name);
  assert.deepEqual({ document, problems }, { document: one.document, problems: one.problems });
  if (!isText && document === given) assert.equal(document, one.document);
  assert.equal(isEmpty, document !== null && (document.units ?? []).length === 0);
}

const inDistrict = fc
  .tuple(documents(8), documents(3), fc.constantFrom('org', 'b', 'x', null))
  .map(([org, b, name]) => ({ given: { ...fullDistrict(), documents: { org, b } }, name }));

test('values, districts and texts', async () => {
  await fc.assert(
    fc.asyncProperty(documents(), (given) => agree(given, false)),
    { numRuns: 600 },
  );
  await fc.assert(
    fc.asyncProperty(inDistrict, ({ given, name }) => agree(given, false, name)),
    { numRuns: 300 },
  );
  const text = fc.oneof(fc.json(), fc.string(), documents(5).map(asText));
  await fc.assert(
    fc.asyncProperty(text, fc.nat(1_000), async (whole, cut) => {
      await agree(whole, true);
      await agree(`\uFEFF${whole.slice(0, cut)}`, true);
    }),
    { numRuns: 300 },
  );
  // A text given as a value is no document, whatever it holds.
  await agree(JSON.stringify(fullOrg()), false);
});

test('what is right needs no waiting; once something was wrong, nothing does', async () => {
  const source = (given: unknown) => ({ given, isText: false, name: null });
  const right = readSource(byOrg, source(fullOrg()));
  assert.ok(!(right instanceof Promise) && right.document !== null && right.inFull === undefined);
  await readSource(byOrg, source(7));
  const wrong = readSource(byOrg, source(7));
  assert.ok(!(wrong instanceof Promise));
  assert.equal(wrong.problems[0]?.code, 'not-object');
});

test('what is remarked of the text is told beside what is in it', async () => {
  const remark: Problem = { pointer: '', code: 'not-utf-8', severity: 'warning', params: {} };
  for (const [given, codes] of [
    [fullOrg(), ['not-utf-8']],
    [7, ['not-object', 'not-utf-8']],
  ] as const) {
    const { problems } = await readSource(byOrg, { given, isText: false, name: null, remark });
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
    );
  }
});

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{';
  }
}

test('one and the same thing is read once, until it is refused or forgotten', async () => {
  let counted = 0;
  const reader = new DocumentReader<{ units?: readonly unknown[] }>({
    kind: byOrg.kind,
    isEmpty: () => ++counted < 0,
  });
  const given = fullOrg();
  const source = { given, isText: false, name: null };
  const first = await reader.read(source);
  assert.equal(await reader.read({ ...source }), first);
  assert.equal(counted, 1);
  const problem: Problem = { pointer: '', code: 'unreadable', severity: 'error', params: {} };
  assert.ok(!reader.refuse({ units: [] }, problem), 'another document');
  assert.ok(reader.refuse(given, problem));
  assert.deepEqual(await reader.read(source), { document: null, problems: [problem], isEmpty: false });
  reader.forget();
  assert.equal((await reader.read(source)).document, given);
  assert.equal((await reader.read({ ...source, name: 'x' })).document, given);
  assert.equal(counted, 3);
});
