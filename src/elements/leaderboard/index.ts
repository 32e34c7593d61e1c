export { QsLeaderboard, type BoardView } from './leaderboard.js';
export { PlaceEvent, SortEvent } from './events.js';
export { Board, type Side } from './model/board.js';
export { standingOf, type Standing } from './model/standing.js';
export { rankValues, type Ranking, type RankingOptions } from '../../rules/ranking.js';
