import { css } from 'lit';

/** Looks of what stands around a view: head, total, panel; after board 07b. */
export const honorStyles = css`
  /* Head */
  .honor.screen {
    padding: var(--_s6) var(--_s4) var(--_s4);
  }
  .honor .top {
    padding-bottom: var(--_s3);
  }
  /* Title, search and switch share the head's line. */
  .honor.beside {
    padding: calc(var(--_u) * 2.25) calc(var(--_u) * 3) calc(var(--_u) * 1.5);
    grid-template-columns: minmax(0, 1fr) calc(var(--_u) * 18);
    grid-template-areas: 'top top' 'main side' 'bar side' 'end end';
    column-gap: calc(var(--_u) * 4);
  }
  .honor.beside > .top {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    padding-inline-end: calc(var(--_u) * 46);
    border-bottom: var(--_hair) solid var(--_rule);
  }
  .honor.beside > .find {
    grid-area: top;
    justify-self: end;
    align-items: flex-end;
    flex-direction: row;
    padding-bottom: var(--_s3);
    width: calc(var(--_u) * 44);
  }
  .honor.beside .search {
    flex: 1;
  }
  .honor.beside .find .views {
    flex: none;
    margin: 0 0 0 calc(var(--_u) * 1.5);
    width: calc(var(--_u) * 18);
  }
  .honor.beside > .side {
    margin-top: 0;
    padding-top: calc(var(--_u) * 1.5);
  }
  .honor.beside > .side::before {
    display: none;
  }
  .sums {
    margin-top: 2px;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .sums b {
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  /* Total as a seal */
  .seal {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 10em;
    height: 10em;
    border: 0.2em solid var(--_accent);
    text-align: center;
    color: var(--_ink);
  }
  [data-theme='paper'] .seal,
  [data-theme='elder'] .seal {
    color: var(--_accent);
  }
  .seal::before {
    content: '';
    position: absolute;
    top: 0.3em;
    right: 0.3em;
    bottom: 0.3em;
    left: 0.3em;
    border: var(--_hair) solid var(--_accent);
  }
  .seal .fig {
    display: block;
    letter-spacing: -0.02em;
  }
  .seal small {
    display: block;
    font: var(--_w-title) 1.53em/1.2 var(--_font-title);
  }
  .seal :lang(zh) > small {
    letter-spacing: 0.14em;
    margin-inline-end: -0.14em;
  }
  .seal small:lang(en) {
    font-size: 1.2em;
  }
  /* Panel */
  .panel {
    padding-top: var(--_s2);
    overflow: hidden;
  }
  .panel .seal {
    margin-bottom: calc(var(--_u) * 1.75);
    font-size: calc(var(--_u) * 1.05);
  }
  .panel-head {
    padding-bottom: 0.7em;
    font: var(--_w-medium) var(--_fs-caption) / 1 var(--_font-text);
    color: var(--_ink-3);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .panel p:not(.seal) {
    margin-top: 0.6em;
    font-size: calc(var(--_u) * 0.9375);
    line-height: 1.7;
    color: var(--_ink-2);
  }
  .listed {
    margin-bottom: calc(var(--_u) * 1.75);
  }
  .listed dl > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    line-height: 2.75;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .listed .fig {
    font-size: 1.5em;
  }
  .listed small {
    padding-inline-start: 0.2em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  /* Below the list the seal and the levels share its width. */
  .honor:not(.beside) .seal {
    float: left;
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .honor:not(.beside) .listed {
    overflow: hidden;
    min-height: calc(var(--_u) * 10.5);
  }
  .honor:not(.beside) .listed dl {
    columns: 2;
    column-gap: calc(var(--_u) * 2.5);
  }
  /* Sentence in clauses */
  .clause {
    display: inline-block;
  }
`;
