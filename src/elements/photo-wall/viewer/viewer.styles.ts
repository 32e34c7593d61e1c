import { css } from 'lit';
import { modalStyles } from '../../../frame/dialog/modal.styles.js';
import { labelStyles } from '../label/label.styles.js';

/** The viewer: the photo on the ground of the page, its label on paper, what is pressed at the foot. */
export const viewerStyles = css`
  ${modalStyles}
  ${labelStyles}
  .viewer {
    flex-direction: column;
  }
  .viewer .canvas {
    flex: 1 1 auto;
    min-height: 0;
    display: flex;
    overflow: auto;
    touch-action: none;
    cursor: zoom-in;
    -webkit-user-select: none;
    user-select: none;
  }
  .viewer .canvas.close {
    touch-action: pan-x pan-y;
    cursor: zoom-out;
  }
  /* The ring is drawn on the picture, in two colours, since it may be dark or light; enlarged, at the edge of what is seen of it. */
  .qs .viewer-label:focus,
  .qs .viewer .canvas:focus {
    outline-offset: -3px;
  }
  .qs .viewer .canvas:not(.close):focus {
    outline: 0;
  }
  .viewer .canvas:not(.close):focus .drawing::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border: 3px solid var(--_focus);
    box-shadow: inset 0 0 0 3px var(--_ground);
  }
  .viewer .canvas:focus:not(:focus-visible) .drawing::after {
    display: none;
  }
  .viewer .close {
    position: relative;
    z-index: 0;
  }
  .viewer .close .drawing {
    z-index: -1;
  }
  .viewer .sizer {
    flex: none;
    margin: auto;
  }
  .viewer .drawing {
    position: relative;
    transform-origin: 0 0;
  }
  .viewer .drawing [data-edge] {
    position: absolute;
    top: 0;
    left: 0;
  }
  .viewer .drawing [data-edge='end'] {
    left: 100%;
  }
  .viewer .drawing [data-edge='bottom'] {
    top: 100%;
  }
  .viewer .picture {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  .viewer-label {
    flex: none;
    max-height: 34%;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_plate);
    border-top: var(--_hair) solid var(--_line);
  }
  .viewer-label .label {
    padding: var(--_s3) var(--_s4);
  }
  .viewer-bar {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    flex-wrap: wrap;
    padding: var(--_s1) var(--_s2);
    background: var(--_sunken);
    border-top: var(--_hair) solid var(--_line);
  }
  .viewer-button {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: calc(var(--_touch) * 1.2);
    min-height: var(--_touch);
    padding: var(--_s1) var(--_s2);
    font-size: var(--_fs-caption);
    line-height: 1.3;
    white-space: nowrap;
  }
  .qs .viewer-button:focus {
    outline-offset: -3px;
  }
  .viewer-button svg {
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .viewer-button:active {
    color: var(--_ground);
    background: var(--_ink);
  }
  .viewer-button[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }
  .viewer-at {
    min-width: 9em;
    text-align: center;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  @media (hover: hover) {
    .viewer-button:hover span {
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  /* On a phone the words of the signs are for readers; the close button stands at the end of the line. */
  [data-place='phone'] .viewer-button {
    min-width: var(--_touch);
  }
  [data-place='phone'] .viewer-button span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0, 0, 0, 0);
  }
  [data-place='phone'] .viewer-at {
    min-width: 0;
    order: -1;
    flex: 1 0 100%;
    padding-top: var(--_s1);
  }
  /* The label beside the photo, the bar below both. */
  .viewer.wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 34%;
    grid-template-columns: minmax(0, 1fr) fit-content(34%);
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .viewer.wide .canvas {
    grid-row: 1;
    grid-column: 1;
    margin: var(--_s4);
  }
  .viewer.wide .viewer-label {
    grid-row: 1;
    grid-column: 2;
    align-self: center;
    max-height: calc(100% - 2 * var(--_s4));
    margin: var(--_s4) var(--_s4) var(--_s4) 0;
    border-top: 0;
    box-shadow: var(--_shadow);
  }
  .viewer.wide .label {
    width: calc(var(--_u) * 20);
    max-width: 100%;
    padding: var(--_s6);
  }
  .viewer.wide .viewer-bar {
    grid-column: 1 / -1;
    grid-row: 2;
  }
`;
