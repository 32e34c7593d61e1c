import { css } from 'lit';

/** Looks of the timeline: a rail with years at the left, each honour with a line for the time it stood. */
export const timelineStyles = css`
  .timeline {
    margin-top: var(--_s3);
  }
  .years {
    position: relative;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .year-line {
    position: relative;
    height: 0.8em;
    border-top: var(--_hair) solid var(--_line);
  }
  .year-head {
    position: absolute;
    left: 0;
    top: calc(var(--_touch) / 2 / 1.6 - 0.2em);
    width: 5em;
    font-size: 1.6em;
    line-height: 1.4;
  }
  /* The rail; dotted where nothing is told. */
  .year::before,
  .gap-years::before {
    content: '';
    position: absolute;
    left: 7.6em;
    width: var(--_bold);
  }
  .year {
    position: relative;
  }
  .year::before {
    top: 0;
    bottom: 0;
    background: var(--_accent);
    /* It begins where what is painted does: an engine that held the page to it would scroll on and on. */
    overflow-anchor: none;
  }
  .gap-years {
    position: relative;
    z-index: 1;
    line-height: 2;
    color: var(--_ink-2);
    border-top: var(--_hair) solid var(--_line);
    background: var(--_ground);
  }
  .gap-years::before {
    top: 0;
    bottom: 0;
    border-inline-start: var(--_bold) dotted var(--_accent);
  }
  .gap-years > span {
    display: block;
    margin-left: 8.5em;
  }
  .entry {
    position: relative;
    margin-left: 8.5em;
    padding-bottom: 0.6em;
  }
  li.last > .entry {
    padding-bottom: 1em;
  }
  .entry::before {
    content: '';
    position: absolute;
    left: calc(-1.2em + var(--_bold) / 2);
    top: calc(var(--_touch) / 2 - 0.35em);
    width: 0.7em;
    height: 0.7em;
    background: var(--_accent);
    border: 2px solid var(--_accent);
  }
  .entry.expired::before,
  .entry.renewed::before,
  .entry.revoked::before {
    background: var(--_ground);
  }
  .entry-head {
    font: inherit;
  }
  .entry-facts,
  .entry .reason {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .entry-facts > span {
    display: inline-block;
    margin-inline-end: 0.9em;
  }
  .entry-note {
    max-width: 40em;
    margin-top: 0.3em;
    line-height: 1.7;
  }
  .track,
  .axis {
    display: none;
  }
  .roomy .entry:not(.undated) {
    padding-inline-end: 48%;
  }
  /* Without dates nothing is drawn beside them. */
  .roomy .view > .whole .no-year ul {
    columns: 2;
    column-gap: 2em;
    margin-left: 7.3em;
  }
  .roomy .no-year li {
    break-inside: avoid;
  }
  .roomy .view > .whole .no-year .entry {
    margin-left: 1.2em;
  }
  .roomy .track {
    display: block;
    position: absolute;
    right: 0;
    top: calc(var(--_touch) / 2 - 0.25em);
    width: 45%;
    height: 0.5em;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .track i {
    position: absolute;
    bottom: -1px;
    height: 0.4em;
    min-width: 0.4em;
    background: var(--_accent);
  }
  .track .ended {
    border-inline-end: 0.2em solid var(--_ink);
  }
  .expired .track i,
  .renewed .track i,
  .revoked .track i {
    background: var(--_edge);
  }
  .roomy .axis {
    display: block;
    position: relative;
    height: 1.8em;
    margin-left: calc(8.5em + (100% - 8.5em) * 0.55);
  }
  .axis i {
    position: absolute;
    font-style: normal;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
    transform: translateX(-50%);
  }
  .tight .entry,
  .tight .gap-years > span,
  .tight .year-head {
    margin-left: 1.3em;
  }
  .tight .year::before,
  .tight .gap-years::before {
    left: 0.4em;
  }
  .tight .year-line {
    height: auto;
    padding-top: 0.5em;
  }
  .tight .year-head {
    position: static;
    width: auto;
    margin-left: 0.95em;
    font-size: 1.375em;
  }
`;
