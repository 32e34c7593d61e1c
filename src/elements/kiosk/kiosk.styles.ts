import { css } from 'lit';

/**
 * The room, its view and the plinth below, after boards 11a to 11d: on 1080×1920 the plinth rests at 436 px, browses at 340
 * and asks at 972, all in the lowest 975 that a hand reaches. The plinth's type is one unit of the place (28 px on a kiosk): sizes are in em,
 * and in `--_u` where a part has a type of its own.
 */
export const kioskStyles = css`
  :host {
    display: block;
    position: relative;
    height: var(--qs-kiosk-high, 100vh);
    overflow: hidden;
    touch-action: pan-x pan-y;
    -webkit-touch-callout: none;
  }
  /* Over all of it, also where a page gives its host a padding. */
  .qs {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  .room {
    position: absolute;
    display: flex;
    flex-direction: column;
    transform-origin: 0 0;
    background: var(--_ground);
    --_side: calc(var(--_u) * 2.286);
  }
  /* The margins that scenes have, too. */
  .wide {
    --_side: calc(var(--_u) * 2.4);
  }
  [data-place='hall'] .wide {
    --_side: calc(var(--_u) * 2.667);
  }
  .sense {
    word-break: keep-all;
  }
  .clause {
    display: inline-block;
  }
  .view {
    position: relative;
    flex: 1 1 0;
    overflow: hidden;
    /* What a scene fixes to the window (an enlarged photo) stays off the plinth. */
    transform: translate(0);
  }
  /* A scene fills the view, or its share of it. A scene that is leaving or about to come is inert. */
  ::slotted(*) {
    position: absolute;
    top: 0;
    left: var(--qs-kiosk-left, 0);
    width: var(--qs-kiosk-width, 100%);
    height: 100%;
    /* A scene is as high as its part of the screen, also one that fills a screen elsewhere. */
    --qs-kiosk-least: 0px;
    margin: 0;
    box-sizing: border-box;
    opacity: 1;
    transition: opacity 600ms var(--_ease);
  }
  ::slotted([inert]) {
    opacity: 0;
    pointer-events: none;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  /* A page in the page keeps its touches to itself, also the one that wakes. */
  [data-mode='attract'] ::slotted(iframe),
  [data-mode='warning'] ::slotted(iframe) {
    pointer-events: none;
  }
  ::slotted(img),
  ::slotted(video) {
    object-fit: contain;
  }
  .instead {
    position: absolute;
    top: 50%;
    left: 0;
    right: 0;
    padding: 0 var(--_side);
    transform: translateY(-60%);
    color: var(--_ink-2);
  }
  .instead h2 {
    margin-bottom: var(--_s4);
    color: var(--_ink);
    font-size: 3em;
  }

  .plinth {
    display: flex;
    flex: none;
    flex-direction: column;
    padding: 1.43em var(--_side);
    background: var(--_sunken);
    box-shadow:
      0 8px 0 var(--_sunken),
      -8px 8px 0 var(--_sunken),
      8px 8px 0 var(--_sunken);
  }
  [data-mode='attract'] .plinth {
    height: 15.571em;
  }
  [data-mode='browse'] .plinth {
    height: 12.143em;
    padding-top: var(--_u);
  }
  [data-mode='home'] .plinth {
    max-height: 34.714em;
  }
  [data-mode='warning'] .plinth {
    height: 34.714em;
    padding-top: 2em;
  }
  /* The plinth rises: what it holds comes from below. */
  .rise {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    animation: rise var(--_t-open) var(--_ease);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(2em);
    }
  }

  .call {
    display: flex;
    align-items: center;
    flex: none;
    min-height: 4.857em;
  }
  .call > div {
    flex: 1;
    min-width: 0;
    margin: 0 var(--_u);
  }
  .call h2 {
    font-size: 2.5em;
    line-height: 1.16;
    white-space: nowrap;
  }
  .call h2:lang(zh) {
    letter-spacing: 0.04em;
  }
  .call p {
    margin-top: 0.286em;
    line-height: 1.43;
    color: var(--_ink-2);
  }
  .touch {
    flex: none;
    width: 3.571em;
    height: 3.571em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .touch .ring {
    stroke-width: 3;
  }
  .touch .dot {
    fill: var(--_accent);
    stroke: none;
  }
  .qs .pause {
    flex: none;
    min-width: calc(var(--_u) * 7.714);
    height: calc(var(--_u) * 4.571);
    font-size: 1.286em;
  }
  .pause[hidden] {
    display: none;
  }
  .sign {
    width: 0.9em;
    height: 0.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 5;
  }

  .five {
    display: flex;
    margin-top: 1.43em;
  }
  .five li {
    flex: 1 1 0;
    min-width: 0;
    color: var(--_ink-2);
  }
  .five li + li {
    margin-inline-start: 0.571em;
  }
  .five .on {
    flex-grow: 1.7;
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  .five i,
  .strokes {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.571);
  }
  .five i,
  i.strokes {
    border-bottom: 2px solid var(--_edge);
  }
  .five .on i {
    border-color: currentColor;
  }
  .five p {
    margin-top: calc(var(--_u) * 0.286);
    overflow: hidden;
    font-size: 1.071em;
    line-height: 1.34;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .five small {
    margin-inline-start: 0.6em;
    font-size: calc(var(--_u) * 0.929);
    font-weight: var(--_w-regular);
  }
  .strokes {
    fill: none;
  }
  .tall {
    stroke: var(--_accent);
    stroke-width: 6;
  }
  .short {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .turn {
    display: flex;
    align-items: center;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .upright > .plinth .turn {
    margin-top: 1.43em;
  }
  .turn .strokes {
    flex: 1;
    max-width: 12em;
    margin-inline-end: var(--_s4);
  }
  .turn b {
    margin-inline-end: 0.8em;
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }

  .stale {
    margin-top: var(--_s2);
    font-size: 0.929em;
    line-height: 1.4;
  }
  .stale b {
    font-weight: var(--_w-medium);
  }
  .clock {
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.16em;
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .plinth .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    flex: none;
    margin-top: auto;
    padding-top: var(--_s3);
    color: var(--_ink-3);
    font-size: 0.857em;
    line-height: 1.4;
  }
  /* Old data and a long source have room one below the other. */
  .plinth .stale + .foot {
    padding-top: 0;
  }
  .foot > span:first-child {
    min-width: 0;
    text-wrap: balance;
  }
  .foot > span + span {
    margin-inline-start: auto;
    padding-inline-start: 2em;
    white-space: nowrap;
  }
  .foot i {
    margin-inline-end: 1.5em;
    font-style: normal;
    white-space: nowrap;
  }
  .foot [lang] {
    margin-inline-end: 1em;
  }
  .foot i:last-child {
    margin-inline-end: 0;
  }

  .bar {
    display: flex;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
  }
  .bar > button {
    flex: 1 1 0;
    height: 4.286em;
    padding: 0 0.2em;
    text-align: center;
  }
  .bar > button + button {
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  .bar b,
  .bar small {
    display: block;
    white-space: nowrap;
  }
  .bar b {
    font-size: 1.214em;
    font-weight: var(--_w-medium);
    line-height: 1.3;
  }
  .bar small {
    font-size: 0.857em;
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .bar > button:active,
  .exhibit:active {
    color: var(--_ground);
    background: var(--_ink);
  }
  .bar > button:active small {
    color: inherit;
  }
  .keys {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: var(--_u);
    font-size: 0.929em;
    line-height: 1.4;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .keys span {
    display: flex;
    align-items: center;
  }
  .keys span + span {
    margin-inline-start: 0.5em;
  }
  .keys kbd {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 1.571em;
    height: calc(var(--_u) * 1.571);
    margin-inline-end: calc(var(--_u) * 0.286);
    padding: 0 calc(var(--_u) * 0.3);
    border: var(--_hair) solid var(--_line);
    font: var(--_w-title) var(--_u) / 1 var(--_font-title);
    color: var(--_ink);
  }
  .keys .w {
    font: var(--_w-regular) calc(var(--_u) * 0.857) / 1 var(--_font-text);
  }
  .keys svg {
    width: 0.786em;
    height: 0.786em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }

  .plinth .title {
    margin-bottom: var(--_s4);
    font-size: 1.714em;
  }
  .exhibits {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 2), minmax(0, 1fr));
    grid-gap: 0.571em;
    min-height: 0;
    margin: 0 -6px var(--_u);
    padding: 6px;
    overflow: auto;
  }
  .exhibit {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_u) * 4.286);
    padding: 0.2em 0.7em;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
    font-size: 1.429em;
    line-height: 1.25;
  }
  .exhibit b {
    min-width: 1.2em;
    color: var(--_accent);
    font: var(--_w-title) 1.1em / 1 var(--_font-title);
  }
  .exhibit:active b {
    color: inherit;
  }
  .exhibit[aria-current] {
    border-color: var(--_accent);
    border-width: var(--_bold);
    font-weight: var(--_w-medium);
  }

  .since {
    letter-spacing: 0.06em;
    line-height: 1.43;
    color: var(--_accent);
  }
  .ask h2 {
    font-size: 3.429em;
    line-height: 1.29;
  }
  .ask h2:lang(zh) {
    letter-spacing: 0.04em;
  }
  .what {
    margin-top: calc(var(--_u) * 0.857);
    font-size: 1.286em;
    line-height: 1.556;
  }
  .what em {
    display: block;
    font-style: normal;
    color: var(--_ink-2);
  }
  .left {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    margin-top: 1.714em;
  }
  .left p {
    font-size: 1.286em;
    line-height: 1.2;
    white-space: nowrap;
  }
  .left b {
    display: inline-block;
    min-width: 1.5em;
    font-size: calc(var(--_u) * 3.429);
    text-align: center;
  }
  .left .strokes {
    width: 22em;
    height: 2.571em;
  }
  .left .tall {
    stroke: var(--_ink);
  }
  /* Where the words take more lines, the button gives way. */
  .qs .go {
    flex: 0 1 calc(var(--_u) * 7);
    min-height: calc(var(--_u) * 4.3);
    margin-top: calc(var(--_u) * 1.571);
    font-size: 2.286em;
  }
  .go:lang(zh) {
    letter-spacing: 0.12em;
    text-indent: 0.12em;
  }
  .also {
    margin-top: var(--_u);
    line-height: 1.43;
    text-align: center;
    color: var(--_ink-2);
  }

  /* Wider than tall: one line at the foot, always of the same height, so that no scene is set anew when it changes. */
  .wide > .plinth {
    height: 3.9em !important;
    padding: 0 var(--_side) !important;
  }
  .wide[data-mode='attract'] > .plinth {
    background: none;
    box-shadow: none;
  }
  .wide .line {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
  }
  .line > * + * {
    margin-inline-start: calc(var(--_u) * 1.6);
  }
  .say {
    white-space: nowrap;
  }
  .say b {
    font: var(--_w-title) 1.1em / 1.45 var(--_font-title);
  }
  /* In little room two lines: the source beside it must not be pushed out. */
  .say.old {
    display: flex;
    align-items: center;
    flex: 0 0 18em;
    white-space: normal;
  }
  .old + .turn .strokes {
    display: none;
  }
  .old b {
    font-size: 0.9em;
    line-height: 1.3;
  }
  .old .clock {
    flex: none;
  }
  /* The strokes take what the source leaves. */
  .line .turn {
    flex: 0.3 1 auto;
    font-size: 0.9em;
  }
  .line .turn .strokes {
    width: calc(var(--_u) * 5);
    min-width: calc(var(--_u) * 5);
  }
  .qs .line .pause {
    min-width: 0;
    height: var(--_touch);
    margin-inline-start: 1.2em;
    font-size: calc(var(--_u) * 0.9);
  }
  .line .foot {
    display: block;
    flex: 1 1 calc(var(--_u) * 22);
    min-width: 0;
    margin-top: 0;
    padding-top: 0;
    font-size: 0.8em;
    text-align: end;
  }
  /* A line that ends at the margin has its air before the day. */
  .line .foot [lang] {
    margin-inline-end: 0;
  }
  .line .foot span + i {
    margin-inline-start: 1em;
  }
  .line .bar > button {
    flex: none;
    min-width: 5.2em;
    height: 3.1em;
    padding: 0 0.6em;
  }
  .line .bar small {
    line-height: 1.4;
  }
  .line .keys {
    margin-top: 0;
  }
  .line .keys span + span {
    margin-inline-start: 1em;
  }
  .line .exhibits {
    flex: 1 1 auto;
    margin-bottom: 0;
  }
  .line .exhibit {
    min-height: calc(var(--_u) * 3.1);
    font-size: 1.1em;
  }
  /* A long name has two lines, in little room beside one another a smaller type under its digit. */
  .exhibit span {
    max-height: 2.5em;
    overflow: hidden;
    overflow-wrap: break-word;
  }
  .line .tight .exhibit {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    padding: 0 0.3em;
    font-size: 0.85em;
    line-height: 1.15;
  }
  .tight .exhibit span {
    max-height: 2.3em;
    max-width: 100%;
  }
  .line.ask h2 {
    font-size: 1.8em;
    white-space: nowrap;
  }
  .line.ask .what {
    margin-top: 0;
    font-size: 0.9em;
    line-height: 1.4;
  }
  /* Two lines below the question have room, too. */
  .tight.ask h2 {
    font-size: 1.4em;
    line-height: 1.2;
  }
  .tight.ask .what {
    font-size: 0.8em;
    line-height: 1.25;
  }
  .line .left {
    align-items: center;
    flex: 1 1 14em;
    min-width: 10em;
    max-width: 30em;
    margin-top: 0;
  }
  .line .left b {
    font-size: calc(var(--_u) * 2.4);
  }
  .line .left .strokes {
    flex: 1;
    min-width: 0;
    margin-inline-start: var(--_u);
    height: 1.8em;
  }
  .qs .line .go {
    flex: none;
    min-width: calc(var(--_u) * 12);
    min-height: 0;
    height: calc(var(--_u) * 3.1);
    margin-top: 0;
    font-size: 1.5em;
  }

  /* Held in the hand: the call has a line of its own, nothing is told of a remote, and the plinth is as high as its words. */
  .narrow {
    --_side: var(--_u);
  }
  .narrow > .plinth {
    height: auto;
    max-height: 100%;
    padding-top: var(--_u);
    padding-bottom: var(--_u);
  }
  .narrow .call {
    display: block;
    min-height: 0;
  }
  .narrow .call > div {
    margin: 0;
  }
  .narrow .touch,
  .narrow .call p,
  .narrow .keys,
  .narrow .also {
    display: none;
  }
  .qs .narrow h2 {
    font-size: var(--_fs-h3);
    white-space: normal;
  }
  .qs .narrow .pause {
    width: 100%;
    height: var(--_touch);
    margin-top: var(--_s2);
    font-size: var(--_u);
  }
  .narrow .bar {
    flex-wrap: wrap;
  }
  .narrow .bar > button {
    flex: 1 0 30%;
    height: 3.2em;
    margin-bottom: -1px;
    padding: 0 0.3em;
    border-bottom: var(--_hair) solid var(--_edge);
  }
  .narrow .bar b,
  .narrow .what {
    font-size: var(--_u);
  }
  .narrow .bar small {
    font-size: 0.8em;
  }
  .narrow .left {
    margin-top: var(--_u);
  }
  .narrow .left b {
    font-size: calc(var(--_u) * 2);
  }
  .narrow .left .strokes {
    flex: 1;
    min-width: 0;
    margin-inline-start: var(--_s3);
  }
  .narrow .foot > span + span {
    margin: 0;
    padding: 0;
    white-space: normal;
    word-break: keep-all;
  }
  @media print {
    .plinth {
      display: none;
    }
  }
`;
