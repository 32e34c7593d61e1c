import { css } from 'lit';

/** The room, its view, the scenes in it and what stands in their place. */
export const kioskStyles = css`
  /* The element and its room. */
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
  .narrow {
    --_side: var(--_u);
  }

  /* The view and its scenes. */
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

  /* In the place of scenes. */
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
`;
