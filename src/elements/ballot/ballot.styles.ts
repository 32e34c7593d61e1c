import { css } from 'lit';

/** What all forms share, after boards 04a–d. Sizes in the unit of the place. */
export const ballotStyles = css`
  .qs.flows {
    overflow: visible;
  }
  .ballot {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 100%;
    /* How far a band stands out to each side. */
    --margin: var(--_u);
  }
  .ballot > * {
    flex: none;
  }
  .ballot > .main {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
  }
  .ballot > .main > .view {
    flex: 1 0 auto;
    outline: 0;
  }
  [data-place='desk'] .ballot {
    padding: var(--_s6) calc(var(--_u) * 3);
  }
  [data-place='kiosk'] .ballot {
    --margin: calc(var(--_u) * 2.2857);
    padding: calc(var(--_u) * 2) var(--margin);
  }
  [data-place='hall'] .ballot {
    --margin: calc(var(--_u) * 2.6667);
    padding: calc(var(--_u) * 1.4667) var(--margin) var(--_u);
  }
  [data-place='wall'] .ballot {
    padding: calc(var(--_u) * 0.7) calc(var(--_u) * 2.4) calc(var(--_u) * 0.4);
  }
  .ballot .find .views {
    margin: 0;
  }
  .ballot .find + .main {
    margin-top: var(--_s4);
  }
  .ballot-head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    padding-bottom: calc(var(--_u) * 0.5);
    border-bottom: var(--_bold) solid var(--_rule);
  }
  .ballot-head .head-text {
    flex: 1 1 16em;
  }
  [data-place='hall'] .ballot-head .head-text,
  [data-place='wall'] .ballot-head .head-text {
    flex-basis: 0;
    /* A long title keeps clear of what is told beside it. */
    padding-inline-end: 1em;
  }
  .ballot-head .kicker {
    font-size: var(--_fs-caption);
  }
  [data-place='hall'] .ballot-head .kicker,
  [data-place='wall'] .ballot-head .kicker {
    font-size: var(--_fs-lead);
  }
  [data-place='hall'] .ballot .title,
  [data-place='wall'] .ballot .title {
    font-size: calc(var(--_u) * 2.1);
    line-height: 1.2;
  }
  [data-place='wall'] .ballot .title {
    font-size: calc(var(--_u) * 1.6);
  }
  [data-place='wall'] .ballot-head {
    padding-bottom: calc(var(--_u) * 0.2);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_s2);
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .progress li {
    padding: 2px 0 2px;
    margin-inline-end: var(--_s4);
    white-space: nowrap;
  }
  .progress .past {
    color: var(--_ink-2);
  }
  .progress .here {
    border-bottom: var(--_bold) solid var(--_accent);
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  .ballot .part {
    font-size: var(--_fs-body);
    font-weight: var(--_w-medium);
    color: var(--_ink-3);
    line-height: 1.4;
  }
  .quiet {
    color: var(--_ink-2);
  }
  /* The status never begins a line with the gap before it. */
  .basis {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .basis > span {
    margin-inline-start: 1em;
  }
  /* A line ends with a clause where it can. */
  .line p:not(.basis),
  .roll dt,
  .note,
  .say,
  .why,
  .verdict,
  .record p:not(.basis) {
    word-break: keep-all;
  }
  /* A phone whose reader has large type has no room for that, and none for what is unbroken elsewhere. */
  .slim .nw,
  .slim .btn {
    white-space: normal;
  }
  .slim .btn {
    padding: 0;
    text-align: center;
  }
  .slim .view p,
  .slim .tally thead th,
  .narrow .say {
    word-break: break-word;
  }
  .reminder {
    padding-inline-start: 0.75em;
    border-inline-start: var(--_bold) solid var(--_rule);
  }
  .person {
    margin-inline-end: 2em;
  }
  .person b {
    margin-inline-start: 1em;
    font-weight: inherit;
  }
  /* What has no room goes to the next line as a whole, and begins it without the gap before it. One wider than a line breaks. */
  .kicker .nw,
  .why .nw,
  .when .nw,
  .sum .nw,
  .people .nw {
    display: inline-block;
    white-space: normal;
  }
  /* No line holds the last character of a room alone. */
  .when .nw {
    text-wrap: balance;
  }
  .people .remark {
    margin-inline-start: -1em;
  }
  .people .remark > span {
    margin-inline-start: 1em;
  }
  .tight .people .person {
    margin-inline-end: 1.2em;
  }
  /* Seven forms have no room side by side on a phone: they stand in rows. */
  .tight .find .views > * {
    flex: 1 0 auto;
    padding: 0 0.5em;
  }
  /* Six of them three and three: one alone would take a whole row. */
  .small .find .views > :first-child:nth-last-child(6),
  .small .find .views > :first-child:nth-last-child(6) ~ * {
    flex-basis: 30%;
  }
  .ballot > .end .foot {
    padding-top: calc(var(--_u) * 0.6);
  }
  .wrong .mk {
    color: var(--_ink);
  }
  .waiting {
    padding: calc(var(--_u) * 3) 0;
  }
  .waiting .serif {
    font-size: var(--_fs-h3);
  }
  .snug .ballot-head {
    padding-bottom: calc(var(--_u) * 0.25);
  }
  [data-place='hall'] .close .title {
    font-size: calc(var(--_u) * 1.7);
  }
  [data-place] .ballot.lean {
    padding-top: calc(var(--_u) * 0.6);
    padding-bottom: calc(var(--_u) * 0.4);
  }
  [data-place='hall'] .lean .title {
    font-size: calc(var(--_u) * 1.4);
  }
  /* English runs longer: on one line. */
  [data-place='hall'] .lean.tight .title:lang(en) {
    font-size: calc(var(--_u) * 1.15);
  }
  [data-place] .lean .kicker {
    font-size: var(--_fs-caption);
    line-height: 1.2;
  }
  .lean .pager,
  .lean .end .foot {
    margin-top: 0;
    padding-top: var(--_s1);
    line-height: 1.2;
  }
`;
