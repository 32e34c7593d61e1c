export { QsLeaderboard } from './leaderboard.js';
export type { BoardView } from './view-context.js';
export { PlaceEvent, SortEvent } from './events.js';
export { Board, type Side } from './model/board.js';
export { standingOf, type Standing } from './model/standing.js';
export { rankValues, type Ranking, type RankingOptions } from '../../rules/ranking.js';
