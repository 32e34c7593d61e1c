import { OrgChart } from 'd3-org-chart';
import type { Subject } from './subject.js';

let chart: OrgChart | undefined;
let container: HTMLElement;
let rows: object[] = [];

/** Its own defaults, without transitions: they would only add waiting. */
export const subject: Subject = {
  prepare: ({ document: { units = [] } }, depth) => {
    rows = units.map(({ id, parentId, name, posts }) => ({
      id,
      parentId: parentId ?? '',
      name,
      who: posts?.[0]?.holder?.name ?? '',
      ...(depth === 'all' ? { _expanded: true } : {}),
    }));
  },
  open: ({ stage }) => {
    container = document.createElement('div');
    stage.append(container);
    chart = new OrgChart()
      .container(container)
      .data(rows)
      .duration(0)
      .svgHeight(800)
      .nodeWidth(() => 304)
      .nodeHeight(() => 120)
      .nodeContent(({ data }) => `<div class="card peer"><b>${data.name}</b><span>${data.who}</span></div>`)
      .render();
  },
  // As a click on the branch's button does; its `setExpanded(id, false)` closes the siblings too.
  collapse: (_, id) => {
    const node = chart!.getChartState().allNodes.find(({ data }) => data.id === id);
    chart!.onButtonClick({ stopPropagation: () => undefined }, node);
  },
  close: () => {
    chart?.clear();
    container.remove();
    chart = undefined;
    rows = [];
  },
};
