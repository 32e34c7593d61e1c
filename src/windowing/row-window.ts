/** Up to this many rows everything is rendered, so that find-in-page and a swiping screen reader meet it all. */
export const renderAllUpTo = 300;

/** Which rows to render: `start` to before `end`, with the px that stand for the rest. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}
