import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import { changes, wheel, type Subject } from './subject.js';

ModuleRegistry.registerModules([AllCommunityModule]);

interface Row {
  id: string;
  name: string;
  group: string;
  services: number;
  hours: number;
  checked: string;
}

let rows: Row[] = [];
let grid: GridApi<Row> | undefined;
let container: HTMLElement;
let scroller: Element | undefined;

/** Its own defaults, without animation: it would only add waiting. */
export const subject: Subject = {
  prepare: ({ document: { entries = [] } }) => {
    rows = entries.map(({ id, name, group, values, verified }) => ({
      id,
      name: name as string,
      group: group as string,
      services: values['services']!,
      hours: values['hours']!,
      checked: verified ? '已核' : '待核',
    }));
  },
  open: ({ stage }) => {
    container = document.createElement('div');
    container.className = 'grid';
    stage.append(container);
    grid = createGrid(container, {
      rowData: rows,
      getRowId: ({ data }) => data.id,
      animateRows: false,
      columnDefs: [
        { field: 'name' },
        { field: 'group' },
        { field: 'services', sort: 'desc' },
        { field: 'hours' },
        { field: 'checked' },
      ],
    });
  },
  sort: (_, measure) =>
    void grid!.applyColumnState({ state: [{ colId: measure, sort: 'desc' }], defaultState: { sort: null } }),
  patch: () =>
    void grid!.applyTransaction({
      update: changes(rows.length).map(({ at, services }) => ({ ...rows[at]!, services })),
    }),
  scroll: (_, frame) => {
    scroller ??= Array.from(container.querySelectorAll('*')).find(
      (each) => each.scrollHeight > 10 * each.clientHeight && getComputedStyle(each).overflowY !== 'hidden',
    );
    scroller!.scrollTop += wheel(frame);
  },
  close: () => {
    grid?.destroy();
    container.remove();
    grid = scroller = undefined;
    rows = [];
  },
};
