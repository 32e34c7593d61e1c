import { css } from 'lit';

/** Looks of a seal; `--seal` is its side. */
export const sealStyles = css`
  .seal {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: var(--seal);
    height: var(--seal);
    margin-inline-end: calc(var(--_u) * 2);
    border: calc(var(--_bold) * 2) solid var(--_accent);
    /* Large text, as WeChat sets it, would leave the frame. */
    -webkit-text-size-adjust: 100%;
    --seal: calc(var(--_u) * 7);
  }
  .seal::after {
    content: '';
    position: absolute;
    top: 3.5%;
    right: 3.5%;
    bottom: 3.5%;
    left: 3.5%;
    border: var(--_hair) solid var(--_accent);
  }
  .seal b {
    font-size: calc(var(--seal) * 0.76 / var(--letters));
    font-weight: var(--_w-heavy);
    letter-spacing: 0.04em;
    line-height: 1.15;
    text-align: center;
  }
  .seal:lang(en) b {
    letter-spacing: 0;
  }
  [data-place='hall'] .seal,
  [data-place='wall'] .seal {
    margin-inline-end: calc(var(--_u) * 4);
    --seal: calc(var(--_u) * 10.4);
  }
`;
