import type { Sources } from './shape.js';

/** The same, in traditional characters. */
export const words: Sources = {
  'branch-decision': {
    name: '中國共產黨支部工作條例（試行）',
    article: '第十一條',
    caveat: '對支部已核實，此處類推',
  },
  'admit-member': { name: '中國共產黨發展黨員工作細則', article: '第二十、二十一、三十三條' },
  'leading-group': { name: '中國共產黨黨組工作條例', caveat: '不適用於社區' },
  'leading-group-personnel': { name: '中國共產黨黨組工作條例', caveat: '不適用於社區' },
  'grassroots-preselection-2020': {
    name: '中國共產黨基層組織選舉工作條例（2020年）',
    caveat: '據2020年後的手冊',
  },
  'grassroots-election-2020': { name: '中國共產黨基層組織選舉工作條例（2020年）', caveat: '計票基數待核實' },
  'grassroots-revote-2020': {
    name: '中國共產黨基層組織選舉工作條例（2020年）',
    caveat: '再次投票須有多少人到會，按原選舉的規定',
  },
  'grassroots-election-1990': {
    name: '中國共產黨基層組織選舉工作暫行條例（1990年）',
    caveat: '2020年起已被新條例取代',
  },
};
