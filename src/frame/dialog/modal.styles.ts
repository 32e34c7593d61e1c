import { css } from 'lit';

/** A dialog over the whole window, or over the stage it stands on. An engine without `<dialog>` takes it for any other box. */
export const modalStyles = css`
  .modal {
    position: fixed;
    top: 0;
    bottom: 0;
    /* In a kiosk the share of its scene. */
    left: var(--qs-kiosk-left, 0);
    z-index: 2147483000;
    display: flex;
    box-sizing: border-box;
    width: var(--qs-kiosk-width, 100%);
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--_ink);
    background: var(--_ground);
    overflow: hidden;
    overscroll-behavior: contain;
  }
  .modal::backdrop {
    background: var(--_veil);
  }
  @media print {
    .modal {
      display: none;
    }
  }
`;
