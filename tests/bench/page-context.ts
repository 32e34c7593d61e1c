/** What the page of the bench gives to every step of a subject. */
export interface PageContext<Document> {
  /** Where the subject stands. */
  stage: HTMLElement;
  /** What `data.ts` of the subject's folder made. */
  document: Document;
  /** Called where a change leaves no trace in the DOM (a canvas). */
  drawn(): void;
}

/** A step of a subject; run.js asks for it by its name. */
export type Step<Document, Rest extends unknown[] = []> = (
  page: PageContext<Document>,
  ...rest: Rest
) => void;
