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
  .roomy {
    --_side: calc(var(--_u) * 3);
  }
  [data-place='hall'] .roomy {
    --_side: calc(var(--_u) * 2.667);
  }
  [data-place='wall'] .roomy {
    --_side: calc(var(--_u) * 2.4);
  }
  [data-place='kiosk'] .roomy {
    --_side: calc(var(--_u) * 2.286);
  }
  .photos.roomy {
    padding: var(--_s8) var(--_side) var(--_s4);
  }
  .photos.at-kiosk {
    padding: var(--_s6) var(--_side) 0;
  }
  /* Kiosk: the scene above, what is pressed at the foot, within reach. */
  .photos.at-kiosk:not(.scene) {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .at-kiosk > .main {
    flex: 1 0 auto;
    padding-bottom: var(--_rest, 0);
  }
  .at-kiosk > .find {
    position: sticky;
    bottom: 0;
    z-index: 2;
    order: 2;
    margin: 0 calc(var(--_side) * -1);
    padding: var(--_s3) var(--_side);
    background: var(--_sunken);
  }
  /* A row that the bar would cut is covered (Shelf.cover). */
  .at-kiosk > .find::before {
    content: '';
    position: absolute;
    left: 0;
    right: 0;
    bottom: 100%;
    height: var(--_cut, 0);
    background: var(--_ground);
  }
  .at-kiosk > .find .views {
    flex: 1 0 100%;
    margin: var(--_s2) 0 0;
  }
  .bar-foot {
    flex: 1 0 100%;
    min-width: 0;
  }
  .at-kiosk > .end {
    order: 1;
    padding-bottom: var(--_s3);
  }
  /* Phone: the forms as tabs at the foot (board 06d). */
  .photos.tight:not(.roomy) > .bar {
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin: 0 calc(var(--_s4) * -1);
    background: var(--_ground);
    border-top: var(--_hair) solid var(--_line);
  }
  .tight:not(.roomy) > .bar .views {
    display: flex;
    border: 0;
  }
  .qs .tight:not(.roomy) > .bar .views > * {
    flex: 1;
    border: 0;
    padding-top: var(--_bold);
    border-radius: 0;
  }
  .qs .tight:not(.roomy) > .bar .views > [aria-pressed='true'] {
    color: var(--_accent);
    background: none;
    padding-top: 0;
    border-top: var(--_bold) solid var(--_accent);
  }
  .tight:not(.roomy) > .bar .told {
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
    filter: var(--_photo-filter);
  }
  .picture img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
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
  /* One column: a line that has no room goes on in a second one, out of sight, and is not cut in half. */
  .lost-text {
    columns: 1;
    max-height: 100%;
    overflow: hidden;
  }
  .lost-text b {
    display: block;
    font-weight: var(--_w-medium);
  }
  .qs .photo {
    position: absolute;
    display: block;
    scroll-margin: 1em;
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
  /* A title and what is told beside it; without room for both it stands below. Heights: gallery/lines.ts. */
  .lead .caption,
  .group-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    white-space: normal;
  }
  .lead .caption > *,
  .group-line > * {
    min-width: 0;
    max-width: 100%;
  }
  .lead .caption {
    padding-top: 0.2em;
  }
  .lead .caption b {
    margin-inline-end: 0.5em;
    font-size: calc(var(--_u) * 1.125);
    color: var(--_ink);
  }
  @media (hover: hover) {
    .photo:hover .caption {
      color: var(--_ink);
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  [aria-current] > .caption {
    color: var(--_ink);
    font-weight: var(--_w-medium);
  }
  .gallery {
    position: relative;
  }
  .gallery > i {
    position: absolute;
    top: 0;
  }
  .gallery > i:last-child {
    top: 100%;
  }
  /* What sticks to the foot there must not cover a photo that has the focus. */
  .tight .photo {
    scroll-margin-bottom: calc(var(--_touch) * 1.5);
  }
  .at-kiosk .photo {
    scroll-margin: 0 0 var(--_bar, 0);
  }
  .group-head {
    position: absolute;
    left: 0;
    right: 0;
    padding-top: var(--_s1);
  }
  .group-line .serif {
    margin-inline-end: calc(var(--_u) * 0.875);
    font-size: var(--_fs-h3);
  }
  .tight .group-line .serif {
    font-size: var(--_fs-h4);
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
  /* The line that narrows keeps its place until it comes. */
  .narrowing {
    flex: 1 0 100%;
    min-width: 0;
    min-height: calc(var(--_touch) + var(--_s2));
    margin-top: var(--_s3);
  }
  .at-kiosk .narrowing {
    margin: var(--_s2) 0 0;
  }
  /* What is chosen may be long, too: then the line goes on in a second one. */
  .one-line .narrowing {
    flex: 0 1 auto;
    min-height: var(--_touch);
    margin: 0 0 0 var(--_s6);
  }
  .one-line .find .views {
    flex: none;
    margin-inline-start: var(--_s4);
  }
  .photos .find > .views:first-child {
    margin-inline-start: auto;
  }
  .photos-total {
    padding-top: var(--_s2);
  }
  @media print {
    .narrowing {
      display: none;
    }
  }
`;
