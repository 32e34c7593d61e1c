import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/leaderboard/define.js';
import type { QsLeaderboard } from '../../src/elements/leaderboard/index.js';
import teams from '../../demo/data/leaderboard.json';
import volunteers from '../../demo/data/leaderboard-volunteers.json';

export { teams, volunteers };

export interface BoardOptions {
  data?: unknown;
  view?: string;
  top?: number;
  ties?: string;
  sortBy?: string;
  selected?: string;
}

/** The element over a document, the 25 teams unless told. */
export function board({
  data = teams,
  view,
  top,
  ties,
  sortBy,
  selected,
}: BoardOptions = {}): TemplateResult {
  return html`<qs-leaderboard
    .data=${data}
    view=${view ?? nothing}
    top=${top ?? nothing}
    ties=${ties ?? nothing}
    sort-by=${sortBy ?? nothing}
    selected=${selected ?? nothing}
  ></qs-leaderboard>`;
}

/** The first element of the story. */
export function boardIn(canvas: Element): QsLeaderboard {
  return canvas.querySelector('qs-leaderboard')!;
}

/** The teams with something of the story's own. */
export function teamsWith(change: (entry: Record<string, unknown>, index: number) => object): object {
  return { ...teams, entries: teams.entries.map((entry, i) => ({ ...entry, ...change(entry, i) })) };
}

/** A city whose people are put together from common characters; the same on every machine. */
export function city(count: number): object {
  const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'];
  const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅春红建'];
  const entries = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: surnames[(i * 7) % 30]! + given[(i * 13 + (i >> 5)) % 30]! + given[(i * 11 + (i >> 3)) % 30]!,
    type: 'person',
    group: `第${(i % 62) + 1}街道`,
    values: { hours: ((i * 7919) % 10_007) / 10 },
    verified: i % 9 > 0,
  }));
  return {
    ...teams,
    title: '示例市志愿服务榜',
    note: '姓名与数字均为虚构',
    totals: [],
    measures: [{ id: 'hours', label: '服务时长', unit: '小时', decimals: 1 }],
    milestones: [100, 250, 500].map((at) => ({ measure: 'hours', at })),
    entries,
  };
}
