import { TreeChart } from 'echarts/charts';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Subject } from './subject.js';

use([TreeChart, CanvasRenderer]);

interface Item {
  id: string;
  name: string;
  children: Item[];
}

let chart: EChartsType | undefined;
let container: HTMLElement;
let root: Item | undefined;

/** Its tree on a canvas, without animation. */
export const subject: Subject = {
  prepare: ({ document: { units = [] } }) => {
    const items = new Map<string, Item>();
    root = undefined;
    for (const { id, parentId, name, posts } of units) {
      const item: Item = {
        id,
        name: `${name as string}\n${(posts?.[0]?.holder?.name as string | undefined) ?? ''}`,
        children: [],
      };
      items.set(id, item);
      const parent = parentId == null ? undefined : items.get(parentId);
      if (parent) parent.children.push(item);
      else root = item;
    }
  },
  open: (page, depth) => {
    container = document.createElement('div');
    container.className = 'canvas-peer';
    page.stage.append(container);
    chart = init(container);
    chart.on('rendered', () => page.drawn());
    chart.setOption({
      animation: false,
      series: [
        {
          type: 'tree',
          data: [root],
          orient: 'TB',
          initialTreeDepth: depth === 'all' ? -1 : depth - 1,
          label: { show: true },
        },
      ],
    });
  },
  collapse: (_, id) => {
    const { data } = (chart as unknown as { getModel(): Model }).getModel().getSeriesByIndex(0).getData().tree
      .root.hostTree;
    let dataIndex = -1;
    for (let at = 0; at < data.count() && dataIndex < 0; at++) if (data.getId(at) === id) dataIndex = at;
    chart!.dispatchAction({ type: 'treeExpandAndCollapse', seriesIndex: 0, dataIndex });
  },
  close: () => {
    chart?.dispose();
    container.remove();
    chart = undefined;
    root = undefined;
  },
};

interface Model {
  getSeriesByIndex(index: number): {
    getData(): { tree: { root: { hostTree: { data: { count(): number; getId(index: number): string } } } } };
  };
}
