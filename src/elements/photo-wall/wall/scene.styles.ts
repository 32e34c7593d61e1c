import { css } from 'lit';
import { railStyles } from '../narrow/rail.styles.js';

/** What stands around a wall that takes the whole place, after board 06a: its head, the rail of years and the source at its foot, its cover. */
export const sceneStyles = css`
  ${railStyles}
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
  /* The head: above the wall, or upright beside a strip. */
  .scene-tall > .scene-head {
    box-sizing: border-box;
    margin-bottom: calc(var(--_u) * 0.7);
    border-bottom: var(--_bold) solid var(--_rule);
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
    min-height: 0;
  }
  .scene-head.v .kicker {
    order: 2;
    margin-inline-start: 0.2em;
    font-size: var(--_fs-body);
    letter-spacing: 0.1em;
  }
  .scene-head.v.crowded .kicker {
    font-size: var(--_fs-caption);
    letter-spacing: 0;
  }
  /* The foot: years, hint and source. */
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
    padding-inline-end: var(--_side, var(--_s8));
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
  /* Little room for many years: all strokes in one line, and the years that are told below them (fit.ts). */
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
  /* A wall of little height. */
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
  /* The cover of a kiosk. */
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
`;
