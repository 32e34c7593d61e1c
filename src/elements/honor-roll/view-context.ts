import type { GroupBy, HonorItem, HonorModel } from './model/model.js';
import type { HonorText } from './model/text.js';

/** What every view is given to paint. */
export interface ViewContext {
  readonly model: HonorModel;
  readonly text: HonorText;
  /** Level of the headings below the title. */
  readonly headingLevel: number;
  /** A text with what is searched for marked in it. */
  mark(text: string): unknown;
  readonly list: ListState;
  /** Whether a visitor can press something. */
  readonly hasControls: boolean;
  /** The honour at hand in a search, and the text that was found in it. */
  readonly found: { readonly item: HonorItem; readonly text: string } | undefined;
  /** Opens an honour close up. */
  open(item: HonorItem): void;
}

/** How the list is shown: as a visitor picked, else as the author wrote. */
export interface ListState {
  /** Id of the only level that is shown; null for all. */
  readonly only: string | null;
  readonly groupBy: GroupBy;
}
