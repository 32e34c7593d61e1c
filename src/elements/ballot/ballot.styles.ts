import { css } from 'lit';
import { countStyles } from './count/count.styles.js';
import { markingStyles } from './marking/marking.styles.js';
import { resultStyles } from './result/result.styles.js';

/** What all forms share, after boards 04a–d: head, roll figures, the line, the four things. Sizes in the unit of the place. */
const common = css`
  .ballot {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-height: 100%;
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
    padding: calc(var(--_u) * 2) calc(var(--_u) * 2.2857);
  }
  [data-place='hall'] .ballot {
    padding: calc(var(--_u) * 1.4667) calc(var(--_u) * 2.6667) var(--_u);
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
  .now {
    color: var(--_ink-2);
    text-align: end;
  }
  .now .fig {
    padding: 0 0.12em;
    font-size: calc(var(--_u) * 1.5);
    color: var(--_ink);
  }
  [data-place='hall'] .now .fig,
  [data-place='wall'] .now .fig {
    font-size: calc(var(--_u) * 2);
  }
  .ticks {
    display: block;
    width: 100%;
    min-width: calc(var(--_u) * 12);
    height: calc(var(--_u) * 0.75);
    margin-top: calc(var(--_u) * 0.25);
    fill: none;
    overflow: visible;
  }
  .now .ticks {
    width: calc(var(--_u) * 21);
    max-width: 100%;
  }
  .ticks .made {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .ticks .pale {
    stroke: var(--_edge);
    stroke-width: 2;
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
  .basis {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .status {
    display: inline-block;
    margin-inline-start: 1em;
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
  .ballot .remark > span {
    margin-inline-start: 1em;
  }
  .ballot > .end .foot {
    padding-top: calc(var(--_u) * 0.6);
  }

  /* Six figures of roll and box, each with its check. */
  .roll {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: calc(var(--_u) * 0.47) 0 calc(var(--_u) * 0.33);
  }
  .roll > div {
    flex: 1 1 0;
    min-width: 0;
    box-sizing: border-box;
    padding-inline-start: calc(var(--_u) * 0.8);
    padding-inline-end: 0.4em;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .roll > div:first-child {
    padding-inline-start: 0;
    border: 0;
  }
  .tight .roll > div {
    flex: 0 0 33.33%;
    padding-inline-start: calc(var(--_u) * 0.5);
    margin-bottom: var(--_s3);
  }
  .tight .roll > div:nth-child(3n + 1) {
    padding-inline-start: 0;
    border: 0;
  }
  .roll dt,
  .attendance dt {
    font-size: var(--_fs-body);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .roll .fig {
    display: block;
    margin: 0.07em 0 0.13em;
    font-size: calc(var(--_u) * 2);
  }
  .roll small {
    display: flex;
    align-items: center;
    font-size: var(--_fs-caption);
    line-height: 1.3;
    white-space: nowrap;
  }
  .tight .roll small {
    white-space: normal;
  }
  .roll .mk,
  .verdict .mk,
  .quorum .mk,
  .over .mk {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.35em;
    stroke-width: 2.4;
    color: var(--_accent);
  }
  .wrong .mk {
    color: var(--_ink);
  }
  .roll .wrong {
    font-weight: var(--_w-medium);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .qs:lang(en) .roll small {
    white-space: normal;
  }

  /* The line: how many votes are needed, and why. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: auto calc(var(--_u) * -1) 0;
    padding: calc(var(--_u) * 0.53) var(--_u);
    background: var(--_sunken);
  }
  [data-place='hall'] .line {
    margin-inline-start: calc(var(--_u) * -2.6667);
    margin-inline-end: calc(var(--_u) * -2.6667);
    margin-left: calc(var(--_u) * -2.6667);
    margin-right: calc(var(--_u) * -2.6667);
    padding: calc(var(--_u) * 0.53) calc(var(--_u) * 2.6667);
  }
  .line-head {
    flex: none;
    max-width: 100%;
    margin-inline-end: calc(var(--_u) * 1.3);
    font-size: calc(var(--_u) * 1.4667);
  }
  .line-head .fig {
    color: var(--_accent);
    font: inherit;
    color: var(--_accent);
  }
  .line > div {
    flex: 1 1 24em;
    padding-inline-start: calc(var(--_u) * 1.3);
    border-inline-start: var(--_hair) solid var(--_line);
    font-size: var(--_fs-caption);
    line-height: 1.42;
    color: var(--_ink-2);
  }
  .tight .line > div {
    padding-inline-start: 0;
    border: 0;
  }

  /* Roll call and first step: figures to be read from the last row. */
  .attendance {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin: var(--_s6) 0 var(--_s4);
  }
  .attendance > div {
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .attendance .fig {
    font-size: calc(var(--_u) * 2);
  }
  .attendance .main .fig {
    font-size: calc(var(--_u) * 4);
  }
  [data-place='hall'] .attendance .main .fig,
  [data-place='wall'] .attendance .main .fig {
    font-size: calc(var(--_u) * 7);
  }
  .quorum,
  .verdict {
    display: flex;
    align-items: flex-start;
    margin: 0 0 var(--_s4);
    font-size: var(--_fs-h3);
  }
  .quorum .mk,
  .verdict .mk {
    margin-top: 0.28em;
  }
  .record .verdict {
    font-size: var(--_fs-body);
  }
  .left-out li {
    padding: 0.35em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .left-out li:last-child {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .left-out small {
    margin-inline-start: 1em;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .left-out {
    max-width: 60em;
    margin-bottom: var(--_s6);
  }

  /* Notice: the matter and the four things at the left, opinion and rule at the right. */
  .notice {
    display: flex;
    flex-wrap: wrap;
    padding-top: var(--_s4);
  }
  .notice-main {
    flex: 3 1 24em;
    margin-inline-end: calc(var(--_u) * 2.5);
  }
  .notice-side {
    flex: 2 1 18em;
  }
  .notice section {
    margin-bottom: var(--_s6);
  }
  .four > div {
    display: flex;
    padding: 0.7em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .four dt {
    flex: none;
    width: 5.5em;
    font-size: var(--_fs-h4);
  }
  [data-place='hall'] .notice,
  [data-place='wall'] .notice {
    font-size: var(--_fs-lead);
  }
  [data-place='hall'] .four > div {
    padding: 1em 0;
  }
  [data-place='hall'] .four dt {
    font-size: var(--_fs-h3);
  }
  .tight .four > div {
    display: block;
  }
  .qs:lang(en) .four dt {
    width: 8.5em;
  }
  .candidates li {
    display: flex;
    align-items: baseline;
    padding: 0.3em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .candidates b {
    min-width: 4.5em;
    margin-inline-end: 0.75em;
    font-size: var(--_fs-h3);
  }
  .candidates span {
    color: var(--_ink-2);
  }
  .strong {
    font-weight: var(--_w-medium);
  }
  .waiting {
    padding: calc(var(--_u) * 3) 0;
  }
  .waiting .serif {
    font-size: var(--_fs-h3);
  }

  /* Record and papers. */
  .digest {
    display: block;
    max-width: 44ch;
    font-family: var(--_font-mono);
    font-size: var(--_fs-body);
    line-height: 1.5;
  }
  .digest span {
    display: inline-block;
    width: 9ch;
  }
  .record {
    display: flex;
    flex-wrap: wrap;
    padding-top: var(--_s4);
  }
  .record > section {
    flex: 1 1 24em;
    margin-inline-end: calc(var(--_u) * 2);
  }
  .record p {
    margin-bottom: 0.5em;
  }
  .record-own .digest {
    margin: 0.5em 0 0.75em;
    font-size: var(--_fs-h4);
  }
  .chain .digest {
    font-size: var(--_fs-caption);
  }
  .chain li {
    padding: 0.75em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  .papers ul {
    display: flex;
    flex-wrap: wrap;
    padding-top: var(--_s4);
  }
  .papers li {
    display: flex;
    flex: 1 1 22em;
    align-items: flex-start;
    margin: 0 var(--_s6) var(--_s6) 0;
  }
  .papers .serif {
    font-size: var(--_fs-h3);
  }
  .papers .btn {
    margin-top: var(--_s3);
  }
  .sheet-icon {
    flex: none;
    width: calc(var(--_u) * 3);
    height: calc(var(--_u) * 4.24);
    margin-inline-end: var(--_s4);
    border: var(--_hair) solid var(--_edge);
    background: var(--_raised);
  }
  .sheet-icon.ballots {
    background: repeating-linear-gradient(
      var(--_raised) 0,
      var(--_raised) calc(var(--_u) * 1.02),
      var(--_edge) calc(var(--_u) * 1.02),
      var(--_edge) calc(var(--_u) * 1.06)
    );
  }
`;

export const ballotStyles = [common, countStyles, markingStyles, resultStyles];
