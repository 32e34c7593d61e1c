import { levelWords } from './forms-honor-roll.js';
import { usualMeasures } from './forms-leaderboard.js';
import { plainHead } from './heads.js';
import { Finder, giveIds, refer, strip, tellDoubled } from './ids.js';
import { idOf, measureOf, type OwnMeasure } from './measures.js';
import { setAt, type TableRecord, type Work } from './told.js';
import { narrow } from './sheet.js';
import { forever, simplified } from './read-cell.js';

type Lists = Record<string, readonly TableRecord[]>;

const listOf = (work: Work, name: string): TableRecord[] => work.lists.get(name) ?? [];

export function finishHonorRoll(work: Work): Lists {
  const [honors, levels] = [listOf(work, 'honors'), listOf(work, 'levels')];
  giveIds(levels, 'label', new Set());
  tellDoubled(work, honors, ['title', 'date', 'issuer', 'ref', 'recipients']);
  giveIds(honors, 'title', new Set(), ['date', 'issuer', 'ref', 'recipients']);
  const own = new Finder(levels, 'label');
  const finder = new Finder(honors, 'title');
  const counties = new Set<string>();
  // Their level may be wrong as well: it is told with the rest.
  for (const record of work.broken.get('honors') ?? [])
    if (typeof record.value['level'] === 'string') level(work, record, own, levels, new Set());
  const kept = honors.filter((record) => {
    const { value } = record;
    if (value['withdrawn'] === true) return true;
    if (!level(work, record, own, levels, counties)) return false;
    recipients(value);
    if (value['validUntil'] === forever) {
      delete value['validUntil'];
      value['permanent'] = true;
    }
    const { date, result } = (value['reviews'] ?? {}) as Record<string, unknown>;
    delete value['reviews'];
    if (date !== undefined && result !== undefined) value['reviews'] = [{ date, result }];
    else if (date !== undefined || result !== undefined) {
      work.refuse(record, date === undefined ? 'reviews.result' : 'reviews.date', 'half-review');
      return false;
    }
    return value['renewedBy'] === undefined || refer(work, record, 'renewedBy', [finder]) !== undefined;
  });
  // Where every row says 区级, the level is called so.
  if (
    counties.size === 1 &&
    ![...counties].includes('县级') &&
    kept[0] &&
    levels.every(({ value }) => value['id'] !== 'county')
  )
    levels.push({ ...kept[0], value: { id: 'county', label: [...counties][0] } });
  strip(kept);
  return { levels, honors: kept };
}

function level(
  work: Work,
  record: TableRecord,
  own: Finder,
  levels: readonly TableRecord[],
  counties: Set<string>,
): boolean {
  const said = record.value['level'] as string;
  const plain = simplified(narrow(said));
  const found = own.find(said);
  const id = Object.keys(levelWords).find(
    (each) => each === plain.toLowerCase() || levelWords[each]!.some((word) => narrow(word) === plain),
  );
  if (found) record.value['level'] = found.value['id'];
  else if (id !== undefined) record.value['level'] = id;
  else {
    const known = [
      ...Object.keys(levelWords).map((each) => levelWords[each]![0]),
      ...levels.map(({ value }) => value['label']),
    ];
    work.refuse(record, 'level', 'unknown-level', { found: said, known: known.join('、') });
    return false;
  }
  if (id === 'county' && !found)
    counties.add(
      plain === 'county' ? '县级' : plain.replace(/级?$/, '级').replace('(', '（').replace(')', '）'),
    );
  return true;
}

function recipients(value: Record<string, unknown>): void {
  const { from, ...named } = (value['recipients'] ?? {}) as Record<string, unknown>;
  delete value['recipients'];
  const all = ['unit', 'team', 'person'].flatMap((type) =>
    ((named[type] ?? []) as string[]).map((name) => ({
      type,
      name,
      ...(from && type !== 'unit' ? { from } : {}),
    })),
  );
  if (all.length > 0) value['recipients'] = all;
}

export function finishLeaderboard(work: Work): Lists {
  const [entries, measures, milestones, totals] = ['entries', 'measures', 'milestones', 'totals'].map(
    (name) => listOf(work, name),
  ) as [TableRecord[], TableRecord[], TableRecord[], TableRecord[]];
  tellDoubled(work, entries, ['name', 'group']);
  giveIds(entries, 'name', new Set(), ['group']);
  // A measure's id in the columns of 名录 is the one of its row in 指标, or its name.
  for (const { value } of measures) value['id'] ??= idOf(String(value['label']));
  const said: readonly OwnMeasure[] = measures.map(({ value }) => value);
  const known = new Map(measures.map(({ value }) => [value['id'], value]));
  // Rows of one sheet share their columns; another sheet of the board may have other ones.
  const sheets = new Map<unknown, TableRecord[]>();
  for (const each of entries) {
    const rows = sheets.get(each.columns);
    if (rows) rows.push(each);
    else sheets.set(each.columns, [each]);
  }
  for (const rows of sheets.values()) {
    const first = rows[0]!;
    // A head without a unit has that of its own sheet.
    const own = [...said];
    for (const [path, column] of first.columns) {
      const [list = '', ...name] = path.split('.');
      const id = name.join('.');
      if (!/^(values|previous)$/.test(list)) continue;
      const head = first.heads[column] ?? id;
      const { unit, label = id } = measureOf(head, own) ?? {};
      own.push({ id, label, unit });
      const before = known.get(id);
      if (!before) {
        const value: Record<string, unknown> = { id, label, ...(unit ? { unit } : {}) };
        known.set(id, value);
        measures.push({ ...first, value });
        continue;
      }
      // Figures of one measure are compared with one another.
      const other = unit && (before['unit'] ??= unit);
      if (!unit || typeof other !== 'string' || plainHead(other) === plainHead(unit)) continue;
      work.tell({
        ...{ sheet: first.place.sheet, column, head },
        ...{ code: 'other-unit', params: { unit, first: other } },
      });
      for (const { value } of rows) delete (value[list] as Record<string, unknown> | undefined)?.[id];
    }
  }
  const finder = new Finder(measures, 'label');
  for (const { value } of milestones) {
    const said = plainHead(String(value['measure']));
    const usual = usualMeasures.find(({ id, label, also }) =>
      [id, label, ...also].some((each) => plainHead(each) === said),
    );
    if (usual && known.has(usual.id)) value['measure'] = usual.id;
  }
  const marks = milestones.filter((each) => refer(work, each, 'measure', [finder]));
  for (const record of entries) record.value['values'] ??= {};
  strip(entries);
  return { measures, entries, milestones: marks, totals };
}

export function finishPhotoWall(work: Work): Lists {
  const [photos, sections, cases, objects] = ['photos', 'sections', 'cases', 'objects'].map((name) =>
    listOf(work, name),
  ) as [TableRecord[], TableRecord[], TableRecord[], TableRecord[]];
  const taken = new Set<string>();
  for (const { value } of [...photos, ...cases, ...objects])
    if (typeof value['id'] === 'string') taken.add(value['id']);
  for (const { value } of photos)
    value['#file'] = ((value['src'] ?? '') as string).replace(/^.*\/|\.\w+$/g, '');
  giveIds(photos, '#file', taken, ['src']);
  for (const { value } of photos) delete value['#file'];
  giveIds(cases, 'title', taken);
  giveIds(objects, 'title', taken, ['case']);
  const isOwn = sections.length > 0;
  giveIds(sections, 'title', new Set());
  const known = new Map<string, TableRecord>();
  const finder = new Finder(sections, 'title');
  const kept = photos.filter((record) => {
    const { value } = record;
    if (value['withdrawn'] === true) return true;
    if (!described(work, record)) return false;
    const said = value['section'] as string | undefined;
    if (said === undefined) return true;
    if (isOwn) return refer(work, record, 'section', [finder]) !== undefined;
    const id = idOf(said);
    if (!known.has(id)) known.set(id, { ...record, value: { id, title: said } });
    value['section'] = id;
    return true;
  });
  sections.push(...known.values());
  const caseFinder = new Finder(cases, 'title');
  const photoFinder = new Finder(kept, 'title');
  const shown = objects.filter((record) => {
    const { value } = record;
    if (value['case'] !== undefined && !refer(work, record, 'case', [caseFinder])) return false;
    const lost = ((value['photos'] ?? []) as string[]).find((each) => !photoFinder.find(each));
    if (lost !== undefined) {
      work.refuse(record, 'photos', 'unknown-reference', { found: lost, near: photoFinder.near(lost) });
      return false;
    }
    if (value['photos'])
      value['photos'] = (value['photos'] as string[]).map((each) => photoFinder.find(each)!.value['id']);
    return true;
  });
  for (const each of [kept, cases, shown]) strip(each);
  return { sections, photos: kept, cases, objects: shown };
}

/** A photo has words for those who do not see it; consent that says more than yes or no has to say yes or no. */
function described(work: Work, record: TableRecord): boolean {
  const { value } = record;
  if (value['alt'] === undefined) {
    const other = value['title'] ?? value['caption'];
    if (other === undefined) {
      work.refuse(record, 'alt', 'no-alt');
      return false;
    }
    value['alt'] = other;
    work.tell({ ...record.place, code: 'alt-from-title', severity: 'warning' });
  }
  const consent = value['consent'] as Record<string, unknown> | undefined;
  if (consent && consent['given'] === undefined) {
    work.refuse(record, 'consent', 'half-consent');
    return false;
  }
  return true;
}

export function finishBallot(work: Work): Lists {
  const candidates = listOf(work, 'candidates');
  const { value: head } = work.head;
  giveIds(candidates, 'name', new Set());
  const votes = candidates.filter(({ value }) => value['votes'] !== undefined);
  // Without a prototype: an id is the author's own word.
  const lines = Object.create(null) as Record<string, unknown>;
  for (const { value } of votes) {
    lines[String(value['id'])] = value['votes'];
    delete value['votes'];
  }
  if (votes.length > 0) setAt(head, 'tally.candidates', lines);
  const place = (path: string, name: string): void => {
    const records = listOf(work, name);
    if (records.length === 0) return;
    setAt(
      head,
      path,
      records.map(({ value }) => value),
    );
    const from = (work.head.from ??= new Map<string, TableRecord>());
    records.forEach((record, i) => from.set(`${path}.${i}`, record));
  };
  const from = (work.head.from ??= new Map<string, TableRecord>());
  for (const record of votes)
    from.set(`tally.candidates.${String(record.value['id'])}`, prefixed(record, 'votes'));
  place('matter.candidates', 'candidates');
  place('tellers', 'tellers');
  place('roll.excluded', 'excluded');
  place('tally.writeIns', 'writeIns');
  return {};
}

/** Fields of a record as they are called one level down. */
const prefixed = (record: TableRecord, prefix: string): TableRecord => ({
  ...record,
  columns: new Map(
    [...record.columns].flatMap(([path, column]) =>
      path.startsWith(`${prefix}.`) ? [[path.slice(prefix.length + 1), column] as const] : [],
    ),
  ),
});
