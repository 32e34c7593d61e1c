import { css } from 'lit';
import { labelStyles } from '../label/label.styles.js';
import { railStyles } from '../narrow/rail.styles.js';

/** The wall, after board 06a: photos edge to edge, the large one with its label, the rail of years at the foot. */
export const wallStyles = css`
  ${labelStyles}
  ${railStyles}
  .rail-foot {
    display: flex;
    flex: 1 1 0;
    min-width: 0;
  }
  .rail-foot .rail-year {
    flex: 1 1 0;
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .rail-foot .ticks {
    flex: none;
    width: 100%;
    height: calc(var(--_u) * 0.9);
    border-bottom: var(--_hair) solid var(--_edge);
  }
  .rail-foot .ticks path {
    stroke-width: calc(var(--_bold) * 1.5);
  }
  .rail-foot .rail-button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    width: 100%;
    min-height: calc(var(--_u) * 1.6);
    text-align: start;
  }
  .rail-foot .rail-button small {
    margin: 0 0.5em;
    white-space: nowrap;
  }
  /* All strokes in one line, and the years that are told below them. */
  .few {
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .few::before {
    content: '';
    flex: 0 0 100%;
  }
  .few .rail-year {
    display: contents;
  }
  .few .ticks {
    flex: 1 1 1px;
    order: -1;
  }
  .few .ticks path {
    stroke-width: var(--_hair);
  }
  .qs .few .rail-button {
    width: auto;
    font-size: var(--_fs-body);
  }
  .few :not(.now):not(:first-child):not(:last-child) > .rail-button,
  .lone :not(.now) > .rail-button {
    display: none;
  }
  /* The wall. */
  .wall {
    position: relative;
    overflow: hidden;
  }
  .wall-plain {
    overflow: visible;
  }
  .tile {
    overflow: visible;
  }
  /* On the picture: what lies below it is not seen. */
  .tile[aria-current] .picture {
    outline: calc(var(--_bold) * 1.5) solid var(--_accent);
    outline-offset: calc(var(--_bold) * -1.5);
  }
  .wall .picture.whole {
    background-color: var(--_plate-ink) !important;
  }
  [data-theme='hall'] .wall .picture.whole {
    background-color: var(--_sunken) !important;
  }
  .qs .tile:focus {
    z-index: 2;
    outline-offset: -3px;
  }
  .feature {
    position: absolute;
    background: var(--_plate);
    box-shadow: var(--_shadow);
  }
  .feature-in {
    display: flex;
    width: 100%;
    height: 100%;
    animation: come var(--_t-open) var(--_ease);
  }
  .tiles {
    animation: come 600ms var(--_ease);
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .feature-in,
    .tiles {
      animation: none;
    }
  }
  .feature-picture {
    display: block;
    flex: none;
  }
  .feature-label {
    display: flex;
    flex: 1 1 0;
    box-sizing: border-box;
    min-width: 0;
    overflow: hidden;
    padding: var(--_s4) var(--_s6);
    line-height: 1.4;
  }
  .feature .label {
    flex: 1 1 0;
    min-width: 0;
  }
  .wall-side .feature-in,
  .wall-tall .feature-in {
    flex-direction: column;
  }
  .wall-side .feature-picture,
  .wall-tall .feature-picture {
    flex: 0 1 auto;
  }
  .wall-side .feature-label,
  .wall-tall .feature-label {
    flex: 1 0 auto;
  }
  /* Below a picture the label is broad: its text stands beside its title, who took it below both. */
  .wall-side .label,
  .wall-tall .label {
    display: grid;
    grid-template-columns: 10fr 11fr;
    grid-template-rows: max-content max-content minmax(max-content, 1fr) max-content;
    column-gap: var(--_s6);
  }
  .wall-side .label > *,
  .wall-tall .label > * {
    grid-column: 1;
  }
  .wall-side .label-text,
  .wall-tall .label-text {
    grid-column: 2;
    grid-row: 1 / 4;
    align-self: start;
    padding: 0 0 0 var(--_s6);
    border-top: 0;
    border-inline-start: var(--_hair) solid var(--_plate-accent);
    font-size: var(--_fs-caption);
    line-height: 1.55;
  }
  .wall-side .label-end,
  .wall-tall .label-end {
    grid-column: 1 / 3;
    grid-row: 4;
    margin-top: 0.6em;
    padding-top: 0.4em;
    border-top: var(--_hair) solid var(--_plate-accent);
  }
  /* How many lines there is room for is measured. */
  .feature .label-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .feature .label.long .label-title {
    display: -webkit-box;
    overflow: hidden;
    font-size: calc(var(--_u) * 1.25);
    line-height: 1.3;
    -webkit-box-orient: vertical;
  }
  .wall-side .label-title,
  .wall-tall .label-title {
    font-size: calc(var(--_u) * 1.4);
    line-height: 1.25;
  }
  /* A title of some length goes over both columns. */
  .wall-side .broad .label-title,
  .wall-tall .broad .label-title,
  .wall-side .bare .label-when,
  .wall-tall .bare .label-when {
    grid-column: 1 / 3;
  }
  .wall-side .broad .label-text,
  .wall-tall .broad .label-text {
    grid-row: 3;
  }
  .wall-side .broad.crowded:not(.coded) .label-text,
  .wall-tall .broad.crowded:not(.coded) .label-text {
    grid-row: 2;
  }
  /* The code stands in the corner, and the text is read across. */
  .feature .label-code {
    display: block;
    width: calc(var(--_u) * 5);
    margin: 0;
    line-height: 1.2;
    text-align: center;
  }
  .feature .label-code .qr {
    display: block;
    width: calc(var(--_u) * 5);
    height: calc(var(--_u) * 5);
    margin: 0 auto;
  }
  .wall-side .label.coded,
  .wall-tall .label.coded {
    grid-template-columns: 1fr auto;
    grid-template-rows: max-content max-content max-content minmax(max-content, 1fr) max-content;
  }
  .wall-side .label.coded > *,
  .wall-tall .label.coded > * {
    grid-column: 1;
  }
  .wall-side .coded .label-text,
  .wall-tall .coded .label-text {
    grid-row: 4;
    padding: 0;
    border: 0;
  }
  .wall-side .label.coded .label-end,
  .wall-tall .label.coded .label-end {
    grid-column: 1 / 3;
    grid-row: 5;
  }
  .wall-side .label.coded .label-code,
  .wall-tall .label.coded .label-code {
    grid-column: 2;
    grid-row: 1 / 5;
  }
  .feature .label.long.coded .label-title {
    font-size: calc(var(--_u) * 1.125);
  }
  .wall-side .label.coded .qr,
  .wall-tall .label.coded .qr {
    width: calc(var(--_u) * 4.2);
    height: calc(var(--_u) * 4.2);
  }
  .feature .bare .label-text,
  .feature .crowded .label-at {
    display: none;
  }
  .feature .label.crowded,
  .feature .crowded .label-text {
    line-height: 1.25;
  }
  .feature .crowded .label-when {
    padding-bottom: 0.2em;
  }
  .feature .crowded .label-text {
    padding-top: 0.2em;
  }
  .wall-strip .crowded .label-end {
    margin-top: auto;
  }
  .feature .label.crowded .label-title {
    font-size: calc(var(--_u) * 1.125);
  }
  .wall-strip .label.coded {
    position: relative;
  }
  .wall-strip .label-code {
    position: absolute;
    right: 0;
    bottom: 0;
  }
  .wall-strip .label-code .qr {
    width: calc(var(--_u) * 4);
    height: calc(var(--_u) * 4);
  }
  .wall-strip .coded .label-end {
    min-height: calc(var(--_u) * 6);
    padding-right: calc(var(--_u) * 5);
  }
  .wall-strip .label {
    display: flex;
    flex-direction: column;
  }
  .wall-strip .label > * {
    flex: none;
  }
  .wall-strip .label-end {
    margin-top: auto;
  }
  .screen.scene {
    padding: 0;
  }
  .scene .end,
  .scene .bar {
    display: none;
  }
  .scene-in {
    position: relative;
    overflow: hidden;
  }
  .scene-strip {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
  }
  .scene-tall > .scene-head {
    box-sizing: border-box;
    margin-bottom: calc(var(--_u) * 0.7);
    border-bottom: var(--_bold) solid var(--_rule);
  }
  .scene.low .feature-label {
    padding: var(--_s3) var(--_s4);
  }
  .scene.low .scene-end {
    max-width: 80%;
  }
  .scene.low .foot,
  .scene.low .foot > span {
    display: block;
  }
  .scene.low .source {
    display: inline-block;
    padding: 0;
  }
  .scene.low .as-of {
    padding-inline-start: 1em;
  }
  .scene.low .head-text {
    display: flex;
    align-items: baseline;
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .scene-head.v {
    display: flex;
    flex-direction: column;
    padding-right: calc(var(--_u) * 1.75);
  }
  /* On the margin of the place, as the years are. */
  .scene-head.v .head {
    display: flex;
    align-items: flex-start;
    margin-right: auto;
  }
  .scene-head.v .title {
    font-size: calc(var(--_u) * 4);
    line-height: 1.15;
  }
  .scene-head.v .head-text {
    display: flex;
    flex-direction: column;
  }
  .scene-head.v .kicker {
    order: 2;
    margin-inline-start: 0.2em;
    font-size: var(--_fs-body);
    letter-spacing: 0.1em;
    white-space: nowrap;
  }
  .scene-foot {
    display: flex;
    flex: 1 0 100%;
    align-items: flex-start;
    padding: var(--_s2) 0 calc(var(--_u) * 1.1);
  }
  .scene-end {
    flex: none;
    max-width: 64%;
    margin-inline-start: var(--_s3);
    font-size: var(--_fs-caption);
    text-align: end;
  }
  .scene-strip .scene-end {
    padding-inline-end: var(--_s8);
  }
  .scene-hint {
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .scene-end .foot {
    justify-content: flex-end;
    padding-top: 0;
  }
  .scene-end .foot > span {
    padding-inline-start: 1em;
    padding-inline-end: 0;
  }
  .scene-upright .scene-foot {
    display: block;
  }
  .scene-upright .scene-end {
    max-width: none;
    margin: var(--_s3) 0 0;
    text-align: start;
  }
  .scene-upright .scene-end .foot {
    justify-content: flex-start;
  }
  .scene-upright .scene-end .foot > span {
    padding: 0 1em 0 0;
  }
  .wake {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: 3;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    justify-content: flex-end;
    padding: var(--_s4) calc(var(--_u) * 2.286);
  }
  .wake .btn {
    position: relative;
    z-index: 1;
    background: var(--_ground);
    order: 2;
  }
  .wake-all {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    display: flex;
    align-items: flex-end;
    justify-content: flex-start;
    padding: var(--_s6) calc(var(--_u) * 2.286);
    background: linear-gradient(to top, var(--_sunken) calc(var(--_u) * 5.6), transparent 0);
  }
  .wake-all .serif {
    font-size: var(--_fs-h3);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: var(--_s4);
  }
  .page-of {
    margin: 0 var(--_s4);
    color: var(--_ink-2);
  }
  .wall-pages {
    margin-top: var(--_s4);
  }
`;
