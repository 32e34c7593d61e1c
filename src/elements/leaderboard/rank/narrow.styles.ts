import { css } from 'lit';

/** Looks of the rows where it is narrow: place, name and figure in one line, the bar below the name, the check below the figure. */
export const narrowStyles = css`
  .narrow .heads {
    padding: var(--_s1) 0;
  }
  .narrow.plain .heads {
    display: flex;
    flex-wrap: wrap;
  }
  .narrow.plain .heads .team {
    flex: auto;
  }
  .narrow.plain .heads .team ~ * {
    margin-inline-start: 1.25em;
  }
  /* The heads stand as what is below them. */
  .narrow:not(.plain) .heads,
  .narrow .row:not(.part) {
    grid-template: 'pos team val' 'pos graph ver' / calc(var(--_u) * 5.75) minmax(0, 1fr) minmax(
        calc((var(--_check) + 1.1) * var(--_fs-caption)),
        var(--_val)
      );
    align-content: center;
  }
  .narrow.with-group:not(.plain) .heads,
  .narrow.with-group .row:not(.part) {
    grid-template-areas: 'pos team val' 'pos group ver' 'pos graph graph';
  }
  .narrow.plain .row:not(.part) {
    grid-template: 'team val' 'group ver' / minmax(0, 1fr) auto;
  }
  .narrow .pos {
    grid-area: pos;
  }
  .narrow .team {
    grid-area: team;
  }
  .narrow .group {
    grid-area: group;
  }
  .narrow .graph {
    grid-area: graph;
  }
  .narrow .val {
    grid-area: val;
  }
  .narrow .ver {
    grid-area: ver;
  }
  .narrow.even .row .graph {
    display: none;
  }
  .narrow .pos .fig {
    font-size: var(--_fs-h3);
  }
  .narrow .who {
    font-size: var(--_fs-lead);
  }
  .narrow {
    --_fig: var(--_fs-h3);
  }
  /* Large type on a small screen: place, check and figure above, the name has a line of its own. */
  .cramped .narrow:not(.plain) .heads,
  .cramped .narrow:not(.plain) .row:not(.part) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
  }
  .cramped .narrow .pos {
    flex: 1 0 auto;
  }
  .cramped .narrow:not(.plain) .val {
    order: 1;
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
  }
  .cramped .narrow:not(.plain) .team,
  .cramped .narrow:not(.plain) .group,
  .cramped .narrow:not(.plain) .row .graph {
    order: 2;
    flex: 1 0 100%;
    padding: var(--_s2) 0 0;
  }
  .cramped .narrow .pos .before {
    width: auto;
  }
  .cramped .narrow.even .row {
    height: calc(var(--_u) * 7.25);
  }
`;
