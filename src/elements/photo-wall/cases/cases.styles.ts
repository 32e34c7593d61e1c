import { css } from 'lit';
import { printStyles } from '../gallery/print.styles.js';
import { labelStyles } from '../label/label.styles.js';

/** Display cases, after board 06c: which case, and in it glass, label, what is known, the other objects. */
export const casesStyles = css`
  ${labelStyles}
  ${printStyles}
  .cases {
    margin-top: var(--_s4);
  }
  /* Which of the cases. */
  .case-choice {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: var(--_s2);
  }
  .find > .case-choice {
    margin-bottom: calc(var(--_s2) * -1);
  }
  .find > .case-choice:last-child {
    margin-inline-end: calc(var(--_s2) * -1);
  }
  .case-choice .chip {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  /* One case: the object behind glass with lines at its corners, its label beside it. */
  .case-main {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
  }
  .case-vertical .case-main,
  .cases-side .case-main,
  .cases-wall .case-main {
    flex-wrap: nowrap;
  }
  .glass {
    position: relative;
    flex: none;
    max-width: 100%;
    border: var(--_hair) solid var(--_gold);
  }
  .glass > i {
    position: absolute;
    z-index: 1;
    width: calc(var(--_u) * 1.5);
    height: calc(var(--_u) * 1.5);
    border: 0 solid var(--_gold);
    pointer-events: none;
  }
  .glass > i:nth-child(1) {
    top: -2px;
    left: -2px;
    border-width: 4px 0 0 4px;
  }
  .glass > i:nth-child(2) {
    top: -2px;
    right: -2px;
    border-width: 4px 4px 0 0;
  }
  .glass > i:nth-child(3) {
    bottom: -2px;
    left: -2px;
    border-width: 0 0 4px 4px;
  }
  .glass > i:nth-child(4) {
    right: -2px;
    bottom: -2px;
    border-width: 0 4px 4px 0;
  }
  /* Other views of the object. */
  .angles {
    position: absolute;
    bottom: 0;
    left: 0;
    right: 0;
    display: flex;
    justify-content: center;
  }
  .angle {
    width: var(--_touch);
    height: var(--_touch);
    padding: 0;
    background: none;
  }
  .angle::before {
    content: '';
    display: block;
    width: calc(var(--_u) * 0.7);
    height: calc(var(--_u) * 0.7);
    margin: auto;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .angle[aria-pressed='true']::before {
    background: var(--_raised);
  }
  /* Its label; vertical, as on a hanging label. */
  .object-label {
    flex: 1 1 16em;
    min-width: 0;
    padding: 0 var(--_s6);
  }
  .object-label .serif {
    font-size: var(--_fs-h2);
  }
  .object-label p {
    max-width: 34em;
    margin-top: var(--_s3);
    line-height: 1.8;
  }
  .object-label.v {
    flex: none;
    overflow: hidden;
    padding: 0;
    margin-left: var(--_s4);
  }
  .object-label.v .serif {
    line-height: 1.2;
    letter-spacing: 0.06em;
  }
  .object-label.v p {
    max-width: none;
    margin: 0;
    font-family: var(--_font-title);
    font-size: calc(var(--_u) * 1.3);
    line-height: 1.75;
    letter-spacing: 0.06em;
    color: var(--_ink-2);
    text-wrap: balance;
  }
  .tight .object-label:not(.v) {
    flex-basis: 100%;
    margin-top: var(--_s3);
    padding: 0;
  }
  /* What is known of it, and the code of its page. */
  .case-known {
    display: flex;
    align-items: center;
    margin: var(--_s6) 0;
  }
  .case .label-code {
    flex: none;
    margin: 0;
    margin-inline-start: var(--_s4);
    color: var(--_ink-2);
  }
  .case .label-code .qr {
    width: calc(var(--_u) * 5);
    height: calc(var(--_u) * 5);
  }
  .object-facts {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    padding: var(--_s3) 0;
    border-top: var(--_hair) solid var(--_line);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .object-facts > div {
    margin-bottom: var(--_s1);
    margin-inline-end: var(--_s6);
  }
  .object-facts dt {
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  /* The other objects. */
  .objects {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(var(--_s2) * -1);
  }
  .objects li {
    width: 25%;
    max-width: calc(var(--_u) * 12);
    padding: var(--_s2);
  }
  .qs .object {
    display: block;
    width: 100%;
    text-align: start;
  }
  .object .frame {
    height: calc(var(--_u) * 6);
  }
  .object[aria-current] .frame {
    outline: var(--_bold) solid var(--_accent);
    outline-offset: 4px;
  }
  .object .caption {
    padding-top: 0.6em;
    white-space: normal;
  }
  /* From one to the next, and closer. */
  .case-way {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_s6) calc(var(--_s3) * -1) 0 0;
  }
  .case-way .btn {
    margin: 0 var(--_s3) var(--_s2) 0;
  }
  .case-way .btn-primary {
    flex: 1 1 8em;
    max-width: 22em;
  }
`;
