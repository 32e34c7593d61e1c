import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { listBelow } from '../../../frame/screen.js';
import { once, Later } from '../../../shell/later.js';
import { renderAllUpTo, type RowWindow } from '../../../windowing/row-window.js';
import type { HonorItem } from '../model/model.js';
import type { ViewContext } from '../view-context.js';
import type { ColumnRows } from '../wall/column-pages.js';
import { renderList } from './list-view.js';
import { rowsOf } from './rows.js';

/** Em of the list or timeline from which each fact has a column of its own. */
export const roomyFrom = 54;

/** Rows of a long list that are painted while what windows it is fetched. */
const firstRows = 24;

const windows = once(() => import('../../../windowing/window-controller.js'));

/** The list. Most documents are short: what windows a long one is fetched at the first. One an element. */
export class List {
  #keys: readonly string[] = [];
  readonly #window = new Later(
    windows,
    () => this.host.requestUpdate(),
    ({ WindowController }) =>
      new WindowController(this.host, {
        list: () => this.host.renderRoot.querySelector<HTMLElement>('.list'),
        guess: 72,
        all: this.isPrinting,
      }),
  );

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly isPrinting: () => boolean,
  ) {}

  /** Until what windows it has come. */
  get fetching(): Promise<void> | undefined {
    return this.#window.fetching;
  }

  /** Scrolls to an honour that is not painted yet. */
  reveal({ id }: HonorItem): void {
    if (this.#keys.length > renderAllUpTo) this.#window.value?.reveal(this.#keys.indexOf(id));
  }

  /** @param begins whether a page of it begins with a row */
  render(context: ViewContext, begins?: (key: string) => boolean): TemplateResult {
    const rows = rowsOf(context.model, context.list);
    this.#keys = rows.keys;
    return renderList(context, rows, this.#windowOf(rows.keys), begins);
  }

  /**
   * The same in a column of a hall, `width` em wide, that has pages. Where it is narrow a group's name takes a line: no page repeats it,
   * for a row would become higher than it was measured.
   */
  renderColumn(context: ViewContext, width: number, begins: (key: string) => boolean): TemplateResult {
    const isTight = width < listBelow;
    return html`<div class="honor ${isTight ? 'tight' : width < roomyFrom ? '' : 'roomy'}">
      ${this.render(context, isTight ? undefined : begins)}
    </div>`;
  }

  /** All its rows where a part of them is painted. */
  get columnRows(): ColumnRows | undefined {
    const { value } = this.#window;
    const keys = this.#keys;
    if (!value?.isWindowed || keys.length <= renderAllUpTo) return undefined;
    return { keys, startOf: (index) => value.startOf(index), isHead: () => false };
  }

  #windowOf(keys: readonly string[]): RowWindow {
    const all = { start: 0, end: keys.length, before: 0, after: 0 };
    if (keys.length <= renderAllUpTo || this.isPrinting()) return all;
    const { value } = this.#window;
    if (!value) return this.#window.fetching ? { ...all, end: firstRows } : all;
    value.setKeys(keys);
    return value.window;
  }
}
