/** Brings a subject into each of the six states, as a page does. */
import type { DataState } from '../../src/data/snapshot.js';
import { atRest, newKey, until } from '../fixtures/page.js';
import { give, stand, type AnyElement, type Scene } from './stage.js';
import type { Subject } from './subject.js';

export interface Way {
  readonly name: string;
  readonly state: DataState;
  stand(subject: Subject, scene?: Scene): Promise<AnyElement>;
}

export const ways: readonly Way[] = [
  { name: 'ready', state: 'ready', stand: (subject, scene) => stand(subject, scene) },
  { name: 'empty', state: 'empty', stand: (subject, scene) => stand(subject, { ...scene, data: undefined }) },
  {
    name: 'empty, with a document',
    state: 'empty',
    stand: (subject, scene) => stand(subject, { ...scene, data: subject.empty }),
  },
  {
    name: 'invalid',
    state: 'invalid',
    stand: (subject, scene) => stand(subject, { ...scene, data: subject.broken.document }),
  },
  {
    name: 'invalid, beside the last good view',
    state: 'invalid',
    async stand(subject, scene) {
      const element = await stand(subject, scene);
      element.data = subject.broken.document;
      return element;
    },
  },
  {
    name: 'loading',
    state: 'loading',
    stand: (subject, scene) => byAddress(subject, 'slow?ms=20000', scene),
  },
  {
    name: 'unavailable',
    state: 'unavailable',
    stand: (subject, scene) => byAddress(subject, 'status/404', scene),
  },
  {
    name: 'stale',
    state: 'stale',
    stand: (subject, scene) =>
      byAddress(subject, `sequence/${newKey()}?steps=ok,500`, { ...scene, attributes: 'refresh="1"' }),
  },
];

async function byAddress(subject: Subject, route: string, scene: Scene = {}): Promise<AnyElement> {
  const attributes = `${scene.attributes ?? ''} src="${await give(subject)}/${route}"`;
  return stand(subject, { ...scene, attributes, data: undefined });
}

/** Stands in that state, painted with all of its words. */
export async function reach(way: Way, subject: Subject, scene?: Scene): Promise<AnyElement> {
  const element = await way.stand(subject, scene);
  await until(
    () => element.state === way.state,
    () => `${way.state}, it is ${element.state} ${JSON.stringify(element.problems)}`,
  );
  await atRest(element);
  return element;
}
