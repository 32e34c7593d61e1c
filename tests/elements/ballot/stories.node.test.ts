/** Storybook shows every form at every stage that has it, in five themes and three languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import '../../fixtures/languages.js';
import { readAnyDocument } from '../../../src/contract/index.js';
import { allStages, documentAt, framesOf, languages } from '../../../stories/ballot/stages.js';
import { faces, mayShow } from '../../../src/elements/ballot/model/faces.js';
import { themes } from '../../../src/theme/index.js';

const read = (name: string): string => readFileSync(`stories/ballot/${name}.stories.ts`, 'utf8');

test('a sample meeting can be read at each stage', () => {
  for (const stage of allStages)
    for (const matter of ['motion', 'election'] as const) {
      const { problems } = readAnyDocument(documentAt(stage, matter));
      assert.deepEqual(problems, [], `${stage} ${matter}`);
    }
});

test('every form has a story of its stages, and one whose stage is chosen', () => {
  for (const name of ['stages', 'faces']) {
    const shown = [...read(name).matchAll(/face: '([\w-]+)'/g)].map(([, face]) => face);
    assert.deepEqual(shown, [...faces], name);
  }
});

test('any two of form, stage, theme, language and meeting that can meet do so in some frame', () => {
  const shown = new Set<string>();
  const wanted = new Set<string>();
  const pairs = (values: readonly string[], into: Set<string>): void => {
    for (const [i, a] of values.entries()) for (const b of values.slice(i + 1)) into.add(`${a} + ${b}`);
  };
  for (const face of faces) {
    for (const { stage, theme, language, matter } of framesOf(face))
      pairs([`face ${face}`, `stage ${stage}`, theme, language, matter], shown);
    for (const stage of allStages.filter((each) => mayShow(face, each)))
      for (const theme of themes)
        for (const language of languages)
          for (const matter of ['motion', 'election'])
            pairs([`face ${face}`, `stage ${stage}`, theme, language, matter], wanted);
  }
  assert.deepEqual(
    [...wanted].filter((pair) => !shown.has(pair)),
    [],
  );
});

test('no element has more than forty stories', () => {
  const stories = ['views', 'themes', 'stages', 'faces'].flatMap(
    (name) => read(name).match(/^export const /gm) ?? [],
  );
  assert.ok(stories.length <= 40, String(stories.length));
});
