import { css } from 'lit';

/** Photos on paper. They come with what is fetched after the first painting: nobody prints before. */
export const printStyles = css`
  @media print {
    /* In lines one below the other, so that no sheet ends within a photo. */
    .gallery,
    .group-head {
      height: auto !important;
    }
    .group-head,
    .qs .photo {
      position: static;
    }
    .group-head {
      break-after: avoid;
    }
    .group > ul,
    [role='row'] {
      display: flex;
      flex-wrap: wrap;
      margin-inline-end: -0.375em;
    }
    .group li,
    [role='row'] {
      break-inside: avoid;
      margin-bottom: 0.75em;
    }
    .qs .photo {
      margin-inline-end: 0.375em;
    }
  }
`;
