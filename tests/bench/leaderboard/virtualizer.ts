import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { html } from 'lit';
import type { Entry } from '../../../src/contract/generated/leaderboard/types.js';
import { wheel, type Subject } from './subject.js';

let sorted: Entry[] = [];
let list: LitVirtualizer<Entry> | undefined;

/** Rows like the floor's in Lit's own list; only its scrolling is compared. */
export const subject: Subject = {
  prepare: ({ document: { entries = [] } }) => {
    sorted = entries.slice().sort((a, b) => b.values['services']! - a.values['services']!);
  },
  open: ({ stage }) => {
    list = document.createElement('lit-virtualizer') as LitVirtualizer<Entry>;
    list.items = sorted;
    list.renderItem = (entry, at) =>
      html`<div class="row">
        <span>${at + 1}</span><span>${entry.name}</span><span>${entry.group}</span
        ><span>${entry.values['services']}</span><span>${entry.verified ? '已核' : '待核'}</span>
      </div>`;
    stage.append(list);
  },
  scroll: (_, frame) => scrollBy(0, wheel(frame)),
  close: () => {
    list?.remove();
    list = undefined;
    sorted = [];
  },
};
