import type { Label } from '../../../text/label.js';

/** What every kind of document says of itself, as far as the kiosk tells it on. */
export interface CommonHead {
  readonly title?: Label;
  readonly asOf?: string;
  readonly locale?: string;
  readonly source?: { readonly name?: Label };
  readonly sample?: boolean;
}
