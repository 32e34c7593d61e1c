import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OrgTreeDocument } from '../../../src/contract/generated/org-tree/types.js';
import type {
  Drawing,
  DrawingOptions,
  Orientation,
  Placed,
} from '../../../src/elements/org-tree/tree/drawing.js';
import { layOut } from '../../../src/elements/org-tree/tree/layout.js';
import { linkPath, wayPath } from '../../../src/elements/org-tree/tree/links.js';
import { buildModel, type OrgModel, type UnitNode } from '../../../src/elements/org-tree/model/model.js';
import {
  isOpen,
  openTo,
  visibleNodes,
  withChoices,
  type OpenState,
} from '../../../src/elements/org-tree/state/open-state.js';
import { bigOrg, chainOrg } from '../../fixtures/big-org.js';
import { growth, linear } from '../../fixtures/growth.js';
import { organisations, outlined } from '../../fixtures/made-up-org.js';

const community = buildModel(JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument);
const orientations: readonly Orientation[] = ['top', 'bottom', 'left', 'right'];

/** Less than half a px is rounding. */
const hair = 0.5;

const nameOf = ({ unit }: UnitNode): string =>
  typeof unit.name === 'string' ? unit.name : (unit.name['zh-CN'] ?? '');

const draw = (model: OrgModel, state: OpenState, more: Partial<DrawingOptions> = {}): Drawing =>
  layOut(visibleNodes(model, state), {
    width: 968,
    em: 16,
    touch: 44,
    boardLength: (node) => Math.min(nameOf(node).length, 16),
    slipLength: (node) => 4 + Math.min(nameOf(node).length, 16),
    cardLines: (node) => (node.unit.posts ? 1 : 0) + (node.unit.area === undefined ? 0 : 1),
    ...more,
  });

const levelsOf = (drawing: Drawing): Placed[][] => {
  const levels: Placed[][] = [];
  for (const place of drawing.places) (levels[place.node.level - 1] ??= []).push(place);
  return levels;
};

/** A card and its handle, which lies on the side away from the root. */
function boxOf({ x, y, width, height, handle }: Placed, orientation: Orientation) {
  const left = orientation === 'right' ? x - handle : x;
  const top = orientation === 'bottom' ? y - handle : y;
  const lying = orientation === 'left' || orientation === 'right';
  return {
    left,
    top,
    right: left + width + (lying ? handle : 0),
    bottom: top + height + (lying ? 0 : handle),
  };
}

const scenes = fc.record({
  document: organisations(60),
  depth: fc.constantFrom(1, 2, 3, 4, Infinity),
  choices: fc.array(fc.tuple(fc.nat(1000), fc.boolean()), { maxLength: 6 }),
  width: fc.integer({ min: 1, max: 4_000 }),
  em: fc.constantFrom(16, 22, 28, 30, 40),
  touch: fc.constantFrom(44, 60, 80, 96),
  orientation: fc.constantFrom(...orientations),
});
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

function stage({ document, depth, choices, ...sizes }: Scene) {
  const model = buildModel(document);
  let state = openTo(depth);
  for (const [pick, open] of choices)
    state = withChoices(state, [model.nodes[pick % model.nodes.length]!], open);
  return { model, state, sizes, drawing: draw(model, state, sizes) };
}

/** The text of a whole organisation fills the screen; a failure shows the cards that matter. */
function holds(check: (scene: Scene) => void): void {
  fc.assert(fc.property(scenes, check), {
    numRuns: 400,
    interruptAfterTimeLimit: 20_000,
    markInterruptAsFailure: true,
  });
}

test('every unit that can be seen is drawn once, in reading order, and nothing else', () => {
  holds((scene) => {
    const { model, state, drawing } = stage(scene);
    const drawn = drawing.places.map(({ node }) => node.id);
    assert.deepEqual(
      drawn,
      visibleNodes(model, state).map(({ id }) => id),
    );
    assert.equal(drawing.places.length, drawn.length);
    for (const place of drawing.places) assert.ok(drawing.placeOf.get(place.node) === place);
    assert.deepEqual(
      drawing.parents.map(({ node }) => node.id),
      drawing.places.filter(({ node }) => isOpen(state, node)).map(({ node }) => node.id),
    );
  });
});

test('no two cards overlap, handles included, from whatever side the root looks', () => {
  holds((scene) => {
    const { drawing } = stage(scene);
    const boxes = drawing.places.map((place) => ({
      id: place.node.id,
      ...boxOf(place, drawing.orientation),
    }));
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.right <= b.left + hair ||
          b.right <= a.left + hair ||
          a.bottom <= b.top + hair ||
          b.bottom <= a.top + hair;
        if (!apart) assert.fail(`${a.id} and ${b.id}`);
      }
    });
  });
});

test('siblings stand in reading order, along one line', () => {
  holds((scene) => {
    const { drawing } = stage(scene);
    const lying = drawing.orientation === 'left' || drawing.orientation === 'right';
    for (const { node } of drawing.parents) {
      const places = node.children.map((child) => drawing.placeOf.get(child)!);
      const slips = places[0]!.form === 'slip';
      places.forEach((place, i) => {
        const next = places[i + 1];
        if (!next) return;
        const down = lying || slips;
        if (down) assert.ok(place.x === next.x, 'one below the other');
        else assert.ok(place.y === next.y, 'one beside the other');
        const order =
          slips && drawing.orientation === 'bottom'
            ? place.y - next.y
            : down
              ? next.y - place.y
              : next.x - place.x;
        assert.ok(order > 0, `${place.node.id} before ${next.node.id}`);
      });
    }
  });
});

test('everything lies within the drawing, and the drawing is at least as wide as its room', () => {
  holds((scene) => {
    const { drawing, sizes } = stage(scene);
    if (drawing.orientation === 'top' || drawing.orientation === 'bottom')
      assert.ok(drawing.width >= sizes.width - hair);
    for (const place of drawing.places) {
      const { left, top, right, bottom } = boxOf(place, drawing.orientation);
      assert.ok(place.width > 0 && place.height > 0);
      if (left < -hair || top < -hair || right > drawing.width + hair || bottom > drawing.height + hair)
        assert.fail(
          `${place.node.id} ${left}–${right} of ${drawing.width}, ${top}–${bottom} of ${drawing.height}`,
        );
    }
  });
});

test('a parent stands over the span of its children, unless it is the only open one of its row and they slid', () => {
  holds((scene) => {
    const { drawing, state } = stage(scene);
    const lying = drawing.orientation === 'left' || drawing.orientation === 'right';
    const middle = ({ x, y, width, height }: Placed) => (lying ? y + height / 2 : x + width / 2);
    for (const row of levelsOf(drawing)) {
      const open = row.filter(({ node }) => isOpen(state, node));
      if (open.length === 1 && !lying) continue;
      for (const parent of open) {
        const children = parent.node.children.map((child) => middle(drawing.placeOf.get(child)!));
        if (drawing.placeOf.get(parent.node.children[0]!)!.form === 'slip' && lying) continue;
        assert.ok(middle(parent) >= Math.min(...children) - hair, parent.node.id);
        assert.ok(middle(parent) <= Math.max(...children) + hair, parent.node.id);
      }
    }
  });
});

test('a handle is drawn at what has children and at nothing else, no smaller than a touch target', () => {
  holds((scene) => {
    const { drawing, sizes } = stage(scene);
    for (const { node, handle } of drawing.places) {
      if (node.children.length === 0) assert.equal(handle, 0, node.id);
      else assert.ok(handle >= sizes.touch, node.id);
    }
  });
});

test('the same units and sizes give the same drawing, and the units are left as they were', () => {
  const plain = ({ width, height, places }: Drawing) => [
    width,
    height,
    places.map(({ node, ...rest }) => [node.id, rest]),
  ];
  holds((scene) => {
    const { model, state, sizes, drawing } = stage(scene);
    assert.deepEqual(plain(draw(model, state, sizes)), plain(drawing));
    assert.deepEqual(plain(draw(buildModel(scene.document), state, sizes)), plain(drawing));
  });
});

test('from below is from above turned over, from the right is from the left turned round', () => {
  holds((scene) => {
    const { model, state, sizes } = stage(scene);
    const [top, bottom, left, right] = orientations.map((orientation) =>
      draw(model, state, { ...sizes, orientation }),
    );
    assert.deepEqual([bottom!.width, bottom!.height], [top!.width, top!.height]);
    assert.deepEqual([right!.width, right!.height], [left!.width, left!.height]);
    for (const { node, x, y, height } of top!.places) {
      const other = bottom!.placeOf.get(node)!;
      assert.ok(
        Math.abs(other.x - x) < hair && Math.abs(other.y - (top!.height - y - height)) < hair,
        node.id,
      );
    }
    for (const { node, x, y, width } of left!.places) {
      const other = right!.placeOf.get(node)!;
      assert.ok(
        Math.abs(other.y - y) < hair && Math.abs(other.x - (left!.width - x - width)) < hair,
        node.id,
      );
    }
  });
});

test('levels follow one another away from the root', () => {
  for (const orientation of orientations) {
    const { places, placeOf } = draw(community, openTo(Infinity), { orientation });
    for (const { node, x, y } of places) {
      const parent = node.parent && placeOf.get(node.parent)!;
      if (!parent) continue;
      const further = { top: y - parent.y, bottom: parent.y - y, left: x - parent.x, right: parent.x - x };
      assert.ok(further[orientation] > 0, `${orientation} ${node.id}`);
    }
  }
});

test('twice the measure, twice the drawing', () => {
  const small = draw(community, openTo(3), { width: 968, em: 16, touch: 44 });
  const large = draw(community, openTo(3), { width: 1936, em: 32, touch: 88 });
  assert.ok(
    Math.abs(large.width - small.width * 2) < hair && Math.abs(large.height - small.height * 2) < hair,
  );
  small.places.forEach((place, i) => assert.ok(Math.abs(large.places[i]!.x - place.x * 2) < hair));
});

test('a plate for the root, boards for eleven branches, cards for three groups, slips for thirty-three', () => {
  const forms = (drawing: Drawing) =>
    levelsOf(drawing).map((row) => [row.length, ...new Set(row.map(({ form }) => form))]);
  const one = draw(community, withChoices(openTo(2), [community.unitOf.get('b03')!], true));
  assert.deepEqual(forms(one), [
    [1, 'plate'],
    [11, 'board'],
    [3, 'card'],
  ]);
  assert.ok(Math.abs(one.width - 968) < hair, 'eleven boards fill the room and need no scrolling');
  assert.deepEqual(forms(draw(community, openTo(3))), [
    [1, 'plate'],
    [11, 'board'],
    [33, 'slip'],
  ]);
});

test('stacks of leaves narrow to the room before anything is cut, and no further than they must', () => {
  const lines = { slipLength: (_node: UnitNode, least: number) => Math.max(least, 5.5) };
  const wide = draw(community, openTo(3), { ...lines, width: 1400 });
  assert.ok(!wide.isNarrow);
  const narrow = draw(community, openTo(3), lines);
  assert.ok(narrow.isNarrow);
  assert.ok(Math.abs(narrow.width - 968) < hair, `${narrow.width} in a room of 968`);
  const slips = narrow.places.filter(({ form }) => form === 'slip');
  assert.equal(slips.length, 33);
  assert.ok(slips.every(({ x, width }) => x >= -hair && x + width <= 968 + hair));
});

test('a root is higher by a line for each line of its name, up to three', () => {
  const heightOf = (lines: number): number =>
    levelsOf(draw(community, openTo(2), { plateLines: () => lines }))[0]![0]!.height;
  const [one, two, three, many] = [1, 2, 3, 9].map(heightOf) as [number, number, number, number];
  assert.ok(two - one >= 1.375 * 1.3 * 16, 'a line of the name');
  assert.ok(three > two);
  assert.equal(many, three);
  const asked: number[] = [];
  draw(community, openTo(2), { width: 1, plateLines: (_node, most) => (asked.push(most), 1) });
  assert.ok(asked.every((most) => most >= 1));
});

test('no leaf with children below it is a slip, and no row mixes boards with cards', () => {
  holds((scene) => {
    for (const row of levelsOf(stage(scene).drawing)) {
      for (const { form, node } of row) if (form === 'slip') assert.equal(node.children.length, 0);
      assert.ok(new Set(row.map(({ form }) => form).filter((form) => form !== 'slip')).size <= 1);
    }
  });
});

test('boards are tall enough for the longest name, cards for the most lines', () => {
  const longer = draw(community, openTo(2), { boardLength: () => 16 });
  const shorter = draw(community, openTo(2), { boardLength: () => 4 });
  assert.ok(levelsOf(longer)[1]![0]!.height >= 16 * 1.375 * 16, '16 characters of 1.375 em');
  assert.ok(levelsOf(shorter)[1]![0]!.height < levelsOf(longer)[1]![0]!.height);
  const one = withChoices(openTo(2), [community.unitOf.get('b03')!], true);
  const [bare, full] = [0, 4].map(
    (lines) => levelsOf(draw(community, one, { cardLines: () => lines }))[2]![0]!.height,
  );
  assert.ok(full! > bare!);
});

test('the first and the last branch open without pushing the row aside', () => {
  const closed = draw(community, openTo(2));
  for (const id of ['b01', 'b11']) {
    const open = draw(community, withChoices(openTo(2), [community.unitOf.get(id)!], true));
    assert.ok(Math.abs(open.width - closed.width) < hair);
    for (const place of levelsOf(closed)[1]!)
      assert.ok(Math.abs(open.placeOf.get(place.node)!.x - place.x) < hair, `${id}: ${place.node.id}`);
  }
});

test('several roots stand side by side', () => {
  const drawing = draw(buildModel(outlined('forest', 30, (i) => i)), openTo(1));
  assert.equal(levelsOf(drawing).length, 1);
  assert.ok(drawing.places.length > 1);
  assert.ok(drawing.places.every(({ form }) => form === 'plate'));
});

test('no units: an empty drawing, no number that is none', () => {
  for (const orientation of orientations) {
    const { width, height, places } = draw(buildModel({ ...community.document, units: [] }), openTo(2), {
      orientation,
    });
    assert.ok(Number.isFinite(width) && Number.isFinite(height) && width >= 0 && height >= 0, orientation);
    assert.equal(places.length, 0);
  }
});

test('lines turn at right angles only, from the handle to the near side of each child', () => {
  const state = withChoices(openTo(2), [community.unitOf.get('b03')!], true);
  for (const orientation of orientations) {
    const drawing = draw(community, state, { orientation });
    const lying = orientation === 'left' || orientation === 'right';
    const parent = drawing.placeOf.get(community.unitOf.get('b03')!)!;
    const children = parent.node.children.map((child) => drawing.placeOf.get(child)!);
    const from = boxOf(parent, orientation);
    const start = { top: from.bottom, bottom: from.top, left: from.right, right: from.left }[orientation];
    const near = (child: Placed) => {
      const box = boxOf(child, orientation);
      return { top: box.top, bottom: box.bottom, left: box.left, right: box.right }[orientation];
    };
    const middle = ({ x, y, width, height }: Placed) => (lying ? y + height / 2 : x + width / 2);
    for (const [path, ends] of [
      [linkPath(parent, children, orientation), children],
      [wayPath(parent, children[2]!, orientation), [children[2]!]],
    ] as const) {
      const strokes = path
        .split('M')
        .slice(1)
        .map((stroke) =>
          stroke.split('L').map((point) => {
            const [x, y] = point.split(' ').map(Number) as [number, number];
            return lying ? { across: y, along: x } : { across: x, along: y };
          }),
        );
      for (const points of strokes)
        points.slice(1).forEach((point, i) => {
          const before = points[i]!;
          assert.ok(point.across === before.across || point.along === before.along, path);
        });
      const points = strokes.flat();
      assert.ok(
        points.some(({ across, along }) => close(across, middle(parent)) && close(along, start)),
        'begins at the handle',
      );
      for (const child of ends)
        assert.ok(
          points.some(({ across, along }) => close(across, middle(child)) && close(along, near(child))),
          child.node.id,
        );
    }
    assert.equal(linkPath(parent, [], orientation), '');
    // A level that slid stands beside its parent: the line across reaches it all the same.
    for (const far of [-5000, 5000]) {
      const aside = { ...parent, [lying ? 'y' : 'x']: far };
      const [, stem, across] = linkPath(aside, children, orientation).split('M');
      const at = Number(stem!.split(/[L ]/)[lying ? 1 : 0]);
      const reach = across!.split('L').map((point) => Number(point.split(' ')[lying ? 1 : 0]));
      assert.ok(reach.includes(at), `${orientation}: ${at} in ${reach.join()}`);
    }
  }
});

const close = (a: number, b: number) => Math.abs(a - b) <= 0.11;

const shapes: Record<string, (n: number) => OrgTreeDocument> = {
  tens: (n) => bigOrg(n, { posts: 0 }),
  chain: chainOrg,
  comb: (n) => outlined('comb', n),
  'teeth-first': (n) => outlined('teeth-first', n),
  star: (n) => outlined('star', n),
};

for (const [name, make] of Object.entries(shapes)) {
  test(`100,000 units (${name}) are laid out without a stack of calls, every one at a finite place`, () => {
    const model = buildModel(make(100_000));
    for (const orientation of ['top', 'left'] as const) {
      const { places, width, height } = draw(model, openTo(Infinity), { orientation });
      assert.equal(places.length, 100_000);
      assert.ok(Number.isFinite(width) && Number.isFinite(height));
      assert.ok(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
    }
  });

  test(`it is laid out in O(n): ${name}, ten times the units, nowhere near a hundred times the time`, () => {
    const ratio = growth((count) => {
      const model = buildModel(make(count));
      return () => draw(model, openTo(Infinity));
    });
    assert.ok(ratio < linear, `${ratio.toFixed(1)} times`);
  });
}
