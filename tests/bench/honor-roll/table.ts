import { scroll, type Subject } from './subject.js';

let table: HTMLTableElement | undefined;

/** All honours as a plain table, as a portal would write it: every row is there. */
export const subject: Subject = {
  openList: ({ stage, document: { honors = [] } }) => {
    table = document.createElement('table');
    table.className = 'row';
    const sorted = [...honors].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    for (const { date = '', level, title, issuer, validUntil = '' } of sorted) {
      const row = table.insertRow();
      for (const text of [date, level, title, issuer, validUntil])
        row.insertCell().textContent = text as string;
    }
    stage.append(table);
  },
  scroll,
  close: () => {
    table?.remove();
    table = undefined;
  },
};
