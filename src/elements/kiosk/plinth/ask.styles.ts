import { css } from 'lit';

/** The question whether somebody is still there. */
export const askStyles = css`
  /* The question. */
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
  .also {
    margin-top: var(--_u);
    line-height: 1.43;
    text-align: center;
    color: var(--_ink-2);
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

  /* The time left. */
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

  /* The answer. */
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
  .qs .line .go {
    flex: none;
    min-width: calc(var(--_u) * 12);
    min-height: 0;
    height: calc(var(--_u) * 3.1);
    margin-top: 0;
    font-size: 1.5em;
  }
`;
