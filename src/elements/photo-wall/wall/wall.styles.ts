import { css } from 'lit';

/** A wall of photos, edge to edge, and what turns its pages by hand. */
export const wallStyles = css`
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
  /* The large one is mounted on its card: bands of another colour would be a frame that it does not fill. */
  .qs[data-theme] .feature .picture.whole {
    padding-top: var(--_s4);
    background-color: var(--_plate) !important;
  }
  .feature-beside .picture.whole {
    padding-bottom: var(--_s4);
  }
  .qs .tile:focus {
    z-index: 2;
    outline: 0;
  }
  .qs .tile:focus .picture {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .qs .tile:focus:not(:focus-visible):not([aria-current]) .picture {
    outline: 0;
  }
  /* A page of tiles, or the large photo, fades in. */
  .tiles {
    animation: come 600ms var(--_ease);
  }
  .feature-in {
    animation: come var(--_t-open) var(--_ease);
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .tiles,
    .feature-in {
      animation: none;
    }
  }
  /* Its pages, where it is one form among others. */
  .wall-pages {
    margin-top: var(--_s4);
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
`;
