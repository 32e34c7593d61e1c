import type { WallModel } from '../model/model.js';
import type { PhotoStrings } from '../strings/photo-wall.strings.js';

/** The forms in which photos can be shown, in the order of the switch. */
export const paintedViews = ['timeline', 'rows', 'columns', 'mosaic', 'cases'] as const;
export type PaintedView = (typeof paintedViews)[number];
export type PhotoView = 'auto' | PaintedView;

const hasSections = ({ document }: WallModel): boolean => (document.sections?.length ?? 0) > 0;

export function viewName(view: PaintedView, strings: PhotoStrings, model: WallModel | undefined): string {
  return {
    timeline: strings.viewTimeline,
    rows: model && hasSections(model) ? strings.viewSections : strings.viewRows,
    columns: strings.viewColumns,
    mosaic: strings.viewMosaic,
    cases: strings.viewCases,
  }[view];
}

/** What a visitor may choose from: what the document has something for, and what is painted. */
export function offeredViews(now: PaintedView, model: WallModel, isTight: boolean): readonly PaintedView[] {
  const hasPhotos = model.photos.length > 0;
  const isThere: Record<PaintedView, boolean> = {
    timeline: hasPhotos,
    rows: hasPhotos && hasSections(model),
    columns: false,
    mosaic: hasPhotos && !isTight,
    cases: model.cases.length > 0,
  };
  return paintedViews.filter((each) => isThere[each] || each === now);
}
