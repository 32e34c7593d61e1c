import { css } from 'lit';

/** Looks of one honour close up, after board 07c. */
export const plaqueStyles = css`
  .close {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .beside-label {
    flex-direction: row;
    min-height: 56.25em;
    min-height: min(56.25em, 100vh);
  }
  .stage {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
    padding: var(--_s6) var(--_s4);
  }
  .beside-label .stage {
    padding: var(--_s8) calc(var(--_u) * 3);
  }
  .stage-face {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
  }
  .photo {
    display: block;
    max-width: 100%;
    max-height: 35em;
    width: auto;
    height: auto;
    box-shadow: var(--_shadow);
    filter: var(--_photo-filter);
  }
  .face {
    position: relative;
    display: flex;
    flex-direction: column;
    width: 50em;
    max-width: 100%;
    height: 35em;
    padding: 5.25em 5.25em 4em;
    text-align: center;
    color: var(--_plate-ink);
    background: var(--_plate);
    box-shadow: var(--_shadow);
    font-family: var(--_font-title);
  }
  [data-theme='elder'] .face,
  [data-theme='contrast'] .face {
    border: var(--_hair) solid var(--_plate-line);
  }
  .face::before,
  .step-1 .face::after {
    content: '';
    position: absolute;
    top: 1.25em;
    right: 1.25em;
    bottom: 1.25em;
    left: 1.25em;
    border: 0.12em solid var(--_plate-accent);
  }
  .step-1 .face::before {
    border-width: 0.25em;
  }
  .step-1 .face::after {
    top: 1.8em;
    right: 1.8em;
    bottom: 1.8em;
    left: 1.8em;
    border-width: 0.06em;
  }
  .step-3 .face::before {
    top: auto;
    right: 12%;
    bottom: 10em;
    left: 12%;
    border-width: 0.12em 0 0;
  }
  .corners {
    position: absolute;
    top: 1.25em;
    left: 1.25em;
    width: 47.5em;
    height: 32.5em;
    fill: none;
    stroke: var(--_gold);
    stroke-width: 3;
  }
  .step-3 .corners {
    display: none;
  }
  .face .to {
    min-height: 2.3em;
    font-size: 1.62em;
    line-height: 1.4;
    text-align: start;
    letter-spacing: 0.06em;
    font-weight: var(--_w-medium);
  }
  .face-title {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
    font-weight: var(--_w-heavy);
    line-height: 1.34;
    color: var(--_plate-accent);
  }
  .face-title:lang(zh) {
    letter-spacing: 0.1em;
    margin-inline-end: -0.1em;
  }
  .face-title span {
    white-space: nowrap;
  }
  .face.expired .face-title,
  .face.renewed .face-title,
  .face.revoked .face-title {
    color: var(--_plate-ink-2);
  }
  .face.revoked .face-title span {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }
  .face .by {
    font-size: 1.5em;
    line-height: 1.7;
    text-align: end;
    letter-spacing: 0.04em;
    font-weight: var(--_w-medium);
  }
  .face .by span {
    display: block;
  }
  .label {
    display: flex;
    flex-direction: column;
    padding: var(--_s6) var(--_s4) var(--_s4);
    color: var(--_plate-ink);
    background: var(--_plate);
  }
  .beside-label .label {
    flex: none;
    width: calc(var(--_u) * 29);
    padding: var(--_s8) calc(var(--_u) * 3) var(--_s6);
  }
  .qs .label .btn {
    color: var(--_plate-ink);
    padding: 0 0.75em;
  }
  .qs .label .btn:active {
    color: var(--_plate);
    background: var(--_plate-ink);
  }
  .back {
    align-self: flex-start;
    margin: var(--_s4) 0 0 var(--_s4);
  }
  .label .back {
    margin: 0 0 var(--_s6);
  }
  .lv {
    color: var(--_plate-accent);
    font-weight: var(--_w-medium);
  }
  .close-title {
    margin-top: 0.1em;
    padding-bottom: 0.55em;
    border-bottom: var(--_bold) solid var(--_plate-accent);
    font-size: calc(var(--_u) * 2.25);
  }
  .below-label .close-title {
    font-size: calc(var(--_u) * 1.625);
  }
  .close-title:lang(en) {
    font-size: calc(var(--_u) * 1.625);
  }
  .close-title span {
    outline: 0;
  }
  .label .sample {
    color: var(--_plate-ink-2);
    border-color: var(--_plate-line);
  }
  .facts > div {
    display: flex;
    padding: 0.8em 0;
    font-size: calc(var(--_u) * 1.125);
    line-height: 1.5;
    border-bottom: var(--_hair) solid var(--_plate-line);
  }
  .facts dt {
    flex: none;
    width: 5.8em;
    color: var(--_plate-ink-2);
  }
  .facts dd {
    min-width: 0;
  }
  .way {
    min-height: var(--_touch);
    margin: calc((1.5em - var(--_touch)) / 2) 0;
    text-decoration: underline;
    text-underline-offset: 0.3em;
    text-align: start;
  }
  .tell {
    margin-top: var(--_s6);
    font-size: calc(var(--_u) * 1.125);
    line-height: 1.75;
    max-width: 40em;
  }
  .tell a {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .at {
    margin-top: auto;
    padding-top: var(--_s6);
    font-size: var(--_fs-caption);
    color: var(--_plate-ink-2);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_s2) calc(var(--_u) * -0.75) 0 0;
  }
  .qs .ways .btn {
    flex: 1 1 6em;
    margin: 0 calc(var(--_u) * 0.75) calc(var(--_u) * 0.75) 0;
  }
  .label .foot {
    color: var(--_plate-ink-2);
    flex-direction: column;
  }
  .names-head {
    margin-top: var(--_s6);
    padding-bottom: var(--_s2);
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
    border-bottom: var(--_hair) solid var(--_rule);
  }
  .names {
    margin-top: var(--_s2);
  }
  .names-line {
    display: flex;
    line-height: 2;
  }
  .names-line > span {
    flex: none;
    font-family: var(--_font-title);
    font-weight: var(--_w-title);
    white-space: nowrap;
  }
  .names .found {
    background: var(--_sunken);
    box-shadow: 0 0.12em var(--_accent);
  }
  [data-place='hall'] .label .foot,
  [data-place='wall'] .label .foot,
  [data-place='kiosk'] .label .foot,
  [data-place='hall'] .names-head,
  [data-place='wall'] .names-head {
    font-size: calc(var(--_u) * 0.87);
  }
`;
