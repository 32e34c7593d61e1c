import { css } from 'lit';

/** Looks of the photo wall, after boards 06a (wall), 06b (desk), 06c (case), 06d (phone). Sizes in em of the place. */
export const photoStyles = css`
  .qs.flows {
    overflow: visible;
  }
  .probe {
    float: left;
    width: 0;
    height: 100%;
    visibility: hidden;
  }
  .photos.roomy {
    padding: var(--_s8) calc(var(--_u) * 3) var(--_s4);
  }
  .photos.at-kiosk {
    padding: var(--_s6) calc(var(--_u) * 2.25) 0;
  }
  /* Kiosk: the scene above, what is pressed at the foot, within reach. */
  .photos.at-kiosk:not(.scene) {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .at-kiosk > .main {
    flex: 1 0 auto;
  }
  .at-kiosk > .find {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    z-index: 2;
    order: 2;
    margin: 0 calc(var(--_u) * -2.25);
    padding: var(--_s3) calc(var(--_u) * 2.25);
    background: var(--_sunken);
  }
  .at-kiosk > .find .filter {
    flex: 1 0 100%;
    margin: 0;
  }
  .at-kiosk > .find .views {
    flex: 1 0 100%;
    margin: var(--_s2) 0 0;
  }
  .at-kiosk > .end {
    order: 1;
  }
  /* Phone: the forms as tabs at the foot (board 06d). */
  .photos.tight:not(.at-kiosk) > .bar {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin: 0 calc(var(--_s4) * -1);
    background: var(--_ground);
    border-top: var(--_hair) solid var(--_line);
  }
  .tight:not(.at-kiosk) > .bar .views {
    display: flex;
    border: 0;
  }
  .qs .tight:not(.at-kiosk) > .bar .views > * {
    flex: 1;
    border: 0;
    border-top: var(--_bold) solid transparent;
    border-radius: 0;
  }
  .qs .tight:not(.at-kiosk) > .bar .views > [aria-pressed='true'] {
    color: var(--_accent);
    background: none;
    border-top-color: var(--_accent);
  }
  .tight:not(.at-kiosk) > .bar .told {
    padding: 0 var(--_s4);
  }
  .tight .tools.short {
    position: static;
  }
  /* A picture in its place: its colour until it comes; nothing is written over it. */
  .picture {
    position: relative;
    display: block;
    width: 100%;
    height: 100%;
    overflow: hidden;
    background-color: var(--_sunken);
  }
  .picture img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    filter: var(--_photo-filter);
  }
  .picture.whole img {
    object-fit: contain;
  }
  .picture.lost {
    display: flex;
    align-items: center;
    justify-content: center;
    padding: 0.5em;
    border: var(--_hair) dashed var(--_edge);
    color: var(--_ink-2);
    background-color: var(--_sunken) !important;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    text-align: center;
  }
  .lost-text {
    display: -webkit-box;
    max-height: 100%;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .lost-text b {
    display: block;
    font-weight: var(--_w-medium);
  }
  .qs .photo {
    position: absolute;
    display: block;
    text-align: start;
  }
  .frame {
    display: block;
    height: 100%;
  }
  .caption {
    display: block;
    overflow: hidden;
    padding-top: 0.35em;
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-2);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .lead .caption {
    display: flex;
    align-items: baseline;
    padding-top: 0.2em;
  }
  .lead .caption b {
    overflow: hidden;
    margin-inline-end: 0.5em;
    font-size: calc(var(--_u) * 1.125);
    color: var(--_ink);
    text-overflow: ellipsis;
  }
  .lead .caption > span {
    flex: none;
  }
  @media (hover: hover) {
    .photo:hover .caption {
      color: var(--_ink);
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  .photo[aria-current] .caption {
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  .gallery {
    position: relative;
  }
  .gallery > [data-edge='top'] {
    position: absolute;
    top: 0;
  }
  .gallery > [data-edge='bottom'] {
    position: absolute;
    bottom: 0;
  }
  .photo {
    scroll-margin: 1em;
  }
  .group-head {
    position: absolute;
    left: 0;
    right: 0;
    padding-top: var(--_s1);
  }
  .group-line {
    display: flex;
    align-items: baseline;
    white-space: nowrap;
  }
  .group-line .serif {
    overflow: hidden;
    font-size: var(--_fs-h3);
    text-overflow: ellipsis;
  }
  .tight .group-line .serif {
    font-size: var(--_fs-h4);
  }
  .group-line .cap {
    flex: none;
    margin-inline-start: 1em;
  }
  .tight .group-line {
    justify-content: space-between;
  }
  .group-head p {
    color: var(--_ink-2);
  }
  .none {
    padding: var(--_s8) 0;
    font-size: var(--_fs-h4);
  }
  .shelf {
    margin-top: var(--_s2);
  }
  .shelf.has-side {
    display: flex;
    align-items: flex-start;
  }
  .has-side > .view {
    flex: 1 1 auto;
    min-width: 0;
  }
  /* Filter: words as chips, one line; the rest below it. */
  .filter {
    margin-top: var(--_s3);
  }
  .filter-line,
  .filter-part {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .filter .chip,
  .filter-line .chip {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .filter-all {
    padding: var(--_s3) 0 var(--_s2);
    border-top: var(--_hair) solid var(--_line);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .filter-part > .cap {
    flex: none;
    width: 4em;
  }
  .chip small {
    color: var(--_ink-3);
    font-size: 0.8em;
  }
  .filter-all .btn {
    min-height: 0;
    font-size: inherit;
  }
  /* Rail. */
  .rail-side {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    flex: none;
    display: flex;
    flex-direction: column;
    width: calc(var(--_u) * 6);
    height: 100vh;
    max-height: calc(var(--_u) * 46);
    margin-inline-start: var(--_s4);
    padding: var(--_s2) 0;
  }
  .rail-side .rail-year {
    position: relative;
    flex: 1 1 0;
    min-height: var(--_touch);
    display: flex;
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .rail-button {
    align-self: flex-start;
    min-height: var(--_touch);
    min-width: var(--_touch);
    text-align: end;
    line-height: 1.2;
  }
  .rail-button .serif {
    display: block;
    font-size: var(--_fs-h4);
  }
  .rail-button small {
    font-size: var(--_fs-caption);
    color: var(--_accent);
  }
  .rail-side .ticks {
    width: calc(var(--_u) * 1.75);
    height: 100%;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .ticks {
    display: block;
    overflow: visible;
    cursor: pointer;
  }
  .ticks path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_bold);
    vector-effect: non-scaling-stroke;
  }
  .ticks .now {
    stroke: var(--_accent);
  }
  .filter-line {
    position: relative;
  }
  .tight .filter-line {
    flex-wrap: nowrap;
  }
  .tight .filter-line > .chip {
    flex: none;
  }
  .rail-strip {
    display: flex;
    flex: 1 1 0;
    min-width: 0;
    overflow-x: auto;
    padding: 6px;
    margin: -6px -6px -6px 0;
  }
  .filter .rail-strip .chip {
    flex: none;
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .rail-foot {
    display: flex;
    flex: 1 1 auto;
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
  /* An exhibition label, on paper whatever the theme. */
  .label {
    color: var(--_plate-ink);
  }
  .label-at {
    font-size: var(--_fs-caption);
    color: var(--_plate-accent);
  }
  .label-title {
    font-size: calc(var(--_u) * 1.625);
  }
  .label-when {
    padding-bottom: 0.6em;
    color: var(--_plate-ink-2);
    font-size: var(--_fs-caption);
  }
  .label-text {
    padding-top: 0.6em;
    border-top: var(--_hair) solid var(--_plate-accent);
    line-height: 1.7;
  }
  .label-end {
    margin-top: 1em;
    color: var(--_plate-ink-2);
    font-size: var(--_fs-caption);
  }
  .label-end .nw {
    margin-inline-end: 0.8em;
  }
  .label-link a {
    display: inline-block;
    min-height: var(--_touch);
    line-height: var(--_touch);
    text-decoration: underline;
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
  .tile[aria-current] {
    z-index: 1;
    outline: calc(var(--_bold) * 1.5) solid var(--_accent);
    outline-offset: calc(var(--_bold) * -1.5);
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
    flex: 1 1 0;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    padding: var(--_s6);
  }
  .wall-side .feature-in,
  .wall-tall .feature-in {
    flex-direction: column;
  }
  .wall-side .feature-label,
  .wall-tall .feature-label {
    padding: var(--_s4) var(--_s6);
  }
  /* Below a picture the label is broad: its text stands beside its title. */
  .wall-side .label,
  .wall-tall .label {
    display: grid;
    grid-template-columns: 10fr 11fr;
    grid-template-rows: auto auto auto 1fr;
    column-gap: var(--_s6);
    height: 100%;
  }
  .wall-side .label > *,
  .wall-tall .label > * {
    grid-column: 1;
  }
  .wall-side .label-text,
  .wall-tall .label-text {
    grid-column: 2;
    grid-row: 1 / 5;
    align-self: start;
    padding: 0 0 0 var(--_s6);
    border-top: 0;
    border-inline-start: var(--_hair) solid var(--_plate-accent);
  }
  .wall-side .label-end,
  .wall-tall .label-end {
    margin-top: 0;
  }
  .feature .label-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 7;
  }
  .wall-side .label-text,
  .wall-tall .label-text {
    font-size: var(--_fs-caption);
    line-height: 1.55;
    -webkit-line-clamp: 5;
  }
  .wall-strip .label-title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .feature .label-link {
    display: none;
  }
  .wall-strip .label {
    display: flex;
    flex-direction: column;
    height: 100%;
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
  .scene-head.v {
    padding-right: calc(var(--_u) * 1.75);
  }
  .scene-head.v .head {
    display: flex;
    align-items: flex-start;
  }
  .scene-head.v .title {
    font-size: calc(var(--_u) * 4);
    line-height: 1.15;
    white-space: nowrap;
  }
  .scene-head.v .kicker {
    font-size: var(--_fs-body);
    letter-spacing: 0.1em;
    white-space: nowrap;
  }
  .scene-head.v .head-text {
    display: flex;
    flex-direction: column;
  }
  .scene-head.v .kicker {
    order: 2;
    margin-inline-start: 0.2em;
  }
  .scene-foot {
    display: flex;
    flex: 1 0 100%;
    align-items: flex-start;
    padding-top: var(--_s2);
  }
  .scene-end {
    flex: 0 1 auto;
    max-width: 52%;
    margin-inline-start: var(--_s8);
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
  .scene-kiosk .scene-foot {
    display: block;
  }
  .scene-kiosk .scene-end {
    max-width: none;
    margin: var(--_s3) 0 0;
    text-align: start;
  }
  .scene-kiosk .scene-end .foot {
    justify-content: flex-start;
  }
  .scene-kiosk .scene-end .foot > span {
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
    padding: var(--_s4);
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
    padding: var(--_s6);
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
  /* Cases: glass with lines at its corners, label beside it, the others below. */
  .cases {
    margin-top: var(--_s4);
  }
  .case-main {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
  }
  .case-vertical .case-main {
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
    border: 2px solid #fff;
    border-radius: 50%;
    box-shadow: 0 0 0 1px #0008;
  }
  .angle[aria-pressed='true']::before {
    background: #fff;
  }
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
    flex: 0 1 auto;
    overflow: hidden;
    padding: 0;
    margin-left: var(--_s8);
  }
  .object-label.v .serif {
    line-height: 1.2;
    letter-spacing: 0.06em;
  }
  .object-label.v p {
    max-width: none;
    margin: 0;
    margin-inline-start: 0;
    padding-inline-start: 0;
    font-family: var(--_font-title);
    font-size: calc(var(--_u) * 1.3);
    line-height: 1.75;
    letter-spacing: 0.06em;
    color: var(--_ink-2);
  }
  .object-facts {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_s6) 0;
    padding: var(--_s3) 0;
    border-top: var(--_hair) solid var(--_line);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .object-facts > div {
    margin-inline-end: var(--_s8);
  }
  .at-kiosk .object-facts > div {
    margin-inline-end: var(--_s6);
  }
  .object-facts dt {
    color: var(--_ink-3);
    font-size: var(--_fs-caption);
  }
  .objects {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(var(--_s2) * -1);
  }
  .object .picture,
  .object .frame {
    height: calc(var(--_u) * 6);
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
  .object[aria-current] .caption {
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  .object .caption {
    padding-top: 0.6em;
    white-space: normal;
  }
  .case-way {
    display: flex;
    flex-wrap: wrap;
    margin: var(--_s6) 0 0;
  }
  .case-way .btn {
    margin: 0 var(--_s3) var(--_s2) 0;
  }
  .case-way .btn-primary {
    flex: 1 1 8em;
    max-width: 22em;
  }
  .at-kiosk .object-label.v {
    margin-inline-start: auto;
  }
  .photos .find > .views:first-child {
    margin-inline-start: auto;
  }
  /* Where there is room what is known of an object stands beside its label, and not below. */
  .roomy:not(.at-kiosk) .case {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
  }
  .roomy:not(.at-kiosk) .object-facts {
    flex: 1 1 14em;
    flex-direction: column;
    max-width: 24em;
    margin: 0 0 0 var(--_s12);
  }
  .roomy:not(.at-kiosk) .object-facts > div {
    margin: 0 0 var(--_s2);
  }
  .roomy:not(.at-kiosk) .objects {
    flex: 1 0 100%;
    margin-top: var(--_s4);
  }
  .roomy:not(.at-kiosk) .case-way {
    flex: 1 0 100%;
    margin-top: var(--_s3);
  }
  .photos-total {
    padding-top: var(--_s2);
  }
  @media print {
    .rail,
    .filter,
    .case-way,
    .wake {
      display: none;
    }
  }
`;
