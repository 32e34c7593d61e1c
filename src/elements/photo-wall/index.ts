export { QsPhotoWall, type PhotoView } from './photo-wall.js';
export { buildModel as buildPhotoWall, type WallModel } from './model/model.js';
export { hiddenFor, type HiddenFor, type Rules as PhotoRules } from './model/shown.js';
export { bestRows } from './layout/rows.js';
export { layMosaic, type Mosaic } from './layout/mosaic.js';
