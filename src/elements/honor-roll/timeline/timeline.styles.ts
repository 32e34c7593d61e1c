import { css } from 'lit';

/** Looks of the timeline: a rail with years at the left, each honour with a line for the time it stood. */
export const timelineStyles = css`
  .timeline {
    position: relative;
    margin-top: var(--_s3);
  }
  .year {
    position: relative;
    padding: 0.6em 0 0.6em 8.5em;
    border-top: var(--_hair) solid var(--_line);
  }
  .year-head {
    position: absolute;
    left: 0;
    top: 0.35em;
    width: 5em;
    font-size: 1.6em;
    line-height: 1.4;
  }
  .year::before,
  .gap-years::before {
    content: '';
    position: absolute;
    left: 7.6em;
    top: 0;
    bottom: 0;
    border-inline-start: var(--_bold) solid var(--_accent);
  }
  .entry {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding-bottom: 0.4em;
  }
  .entry::before {
    content: '';
    position: absolute;
    left: -1.25em;
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
    flex: 1 1 100%;
    display: flex;
    align-items: baseline;
    font-size: inherit;
    font-weight: inherit;
  }
  .entry .open {
    flex: 0 1 auto;
  }
  .entry-facts {
    flex: 1 1 100%;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .entry-note {
    flex: 1 1 100%;
    max-width: 40em;
    margin-top: 0.3em;
    line-height: 1.7;
  }
  .track,
  .axis {
    display: none;
  }
  .gap-years {
    position: relative;
    height: 1.5em;
    border-top: var(--_hair) solid var(--_line);
  }
  .gap-years > span[aria-hidden] {
    position: absolute;
    left: 7.15em;
    top: 0.5em;
    display: flex;
  }
  .gap-years::before {
    border-inline-start-style: dotted;
  }
  .gap-years i {
    width: 0.18em;
    height: 0.6em;
    margin-inline-start: 0.35em;
    background: var(--_ink-3);
  }
  .gap-years > span[aria-hidden] i:first-child {
    margin-inline-start: 1.4em;
  }
  .roomy .entry {
    padding-inline-end: 48%;
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
    margin-left: 8.5em;
  }
  .axis i {
    position: absolute;
    font-style: normal;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
    transform: translateX(-50%);
  }
  .roomy .axis {
    margin-left: calc(8.5em + (100% - 8.5em) * 0.55);
  }
  .screen.tight .year {
    padding-left: 1.6em;
  }
  .tight .year::before,
  .tight .gap-years::before {
    left: 0.45em;
  }
  .tight .year-head {
    position: static;
    font-size: 1.375em;
  }
  .tight .gap-years > span[aria-hidden] {
    left: 0;
  }
`;
