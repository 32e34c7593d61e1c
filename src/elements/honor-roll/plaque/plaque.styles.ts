import { css } from 'lit';

/** Looks of one honour close up, after board 07c. */
export const plaqueStyles = css`
  .close {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    min-height: max(100%, min(56.25em, 100vh));
  }
  .beside-label {
    flex-direction: row;
  }
  .stage {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
    padding: var(--_s6) var(--_s4);
  }
  .label + .stage {
    order: -1;
  }
  .below-label .back {
    order: -2;
  }
  .below-label .stage {
    flex: none;
  }
  .below-label .label {
    flex: 1;
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
    min-height: 35em;
    padding: 5em 5.25em 4em;
    text-align: center;
    -webkit-text-size-adjust: 100%;
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
  .step-3 .face::before,
  .step-3 .corners {
    display: none;
  }
  .corners {
    position: absolute;
    top: 1.25em;
    left: 1.25em;
    width: calc(100% - 2.5em);
    height: calc(100% - 2.5em);
    fill: none;
    stroke: var(--_gold);
    stroke-width: 3;
  }
  .face-to {
    min-height: 1.4em;
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
  .face-title .broken {
    white-space: normal;
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
  .face-by {
    line-height: 1.6;
    text-align: end;
    letter-spacing: 0.04em;
    font-weight: var(--_w-medium);
  }
  .step-3 .face-by {
    padding-top: 0.6em;
    border-top: var(--_bold) solid var(--_plate-accent);
  }
  .face-by > span {
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
    padding: calc(var(--_u) * 3) calc(var(--_u) * 3) var(--_s6);
  }
  .wide-label .label {
    width: calc(var(--_u) * 46);
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
  .lv {
    color: var(--_plate-accent);
    font-weight: var(--_w-medium);
  }
  .close-title {
    margin-top: 0.3em;
    padding-bottom: 0.55em;
    border-bottom: var(--_bold) solid var(--_plate-accent);
    font-size: calc(var(--_u) * 2.25);
  }
  .below-label .close-title,
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
  .below-label .facts dt,
  .wide-label .facts dt {
    width: 4.8em;
  }
  .facts dd {
    min-width: 0;
  }
  .facts .mk {
    margin-inline-end: 0.2em;
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
  .qs .ways .leave {
    color: var(--_plate);
    background: var(--_plate-ink);
    border-color: var(--_plate-ink);
  }
  .label .foot {
    color: var(--_plate-ink-2);
    flex-flow: column nowrap;
  }
  .label .foot > span {
    max-width: 100%;
  }
  .wide-label .foot {
    margin-top: auto;
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
  .names-line small {
    white-space: normal;
    font-family: var(--_font-text);
    font-weight: var(--_w-regular);
    color: var(--_ink-2);
  }
  .names .found {
    background: var(--_sunken);
    box-shadow: 0 0.12em var(--_accent);
  }
  /* As much as a screen of a hall holds: nobody scrolls there. */
  [data-place='hall'] .beside-label .label,
  [data-place='wall'] .beside-label .label {
    padding: calc(var(--_u) * 1.75) calc(var(--_u) * 2) calc(var(--_u) * 0.75);
  }
  [data-place='hall'] .label .close-title,
  [data-place='wall'] .label .close-title {
    padding-bottom: 0.3em;
    font-size: calc(var(--_u) * 1.6);
  }
  [data-place='hall'] .facts > div,
  [data-place='wall'] .facts > div,
  [data-place='kiosk'] .facts > div {
    padding: 0.4em 0;
    font-size: var(--_u);
  }
  [data-place='hall'] .tell,
  [data-place='wall'] .tell,
  [data-place='kiosk'] .tell {
    margin-top: var(--_s3);
    font-size: var(--_u);
    line-height: 1.5;
  }
  .wide-label .facts {
    columns: 2;
    column-gap: calc(var(--_u) * 2);
  }
  .wide-label .facts > div {
    break-inside: avoid;
  }
  [data-place='hall'] .label .foot,
  [data-place='wall'] .label .foot,
  [data-place='kiosk'] .label .foot,
  [data-place='hall'] .names-head,
  [data-place='wall'] .names-head {
    font-size: calc(var(--_u) * 0.875);
  }
`;
