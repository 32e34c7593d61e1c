import type { Sources } from './shape.js';

/** What a screen tells of a preset’s source. zh-CN is the source. */
export const words: Sources = {
  'branch-decision': {
    name: '中国共产党支部工作条例（试行）',
    article: '第十一条',
    caveat: '对支部已核实，此处类推',
  },
  'admit-member': { name: '中国共产党发展党员工作细则', article: '第二十、二十一、三十三条' },
  'leading-group': { name: '中国共产党党组工作条例', caveat: '不适用于社区' },
  'leading-group-personnel': { name: '中国共产党党组工作条例', caveat: '不适用于社区' },
  'grassroots-preselection-2020': {
    name: '中国共产党基层组织选举工作条例（2020年）',
    caveat: '据2020年后的手册',
  },
  'grassroots-election-2020': { name: '中国共产党基层组织选举工作条例（2020年）', caveat: '计票基数待核实' },
  'grassroots-revote-2020': {
    name: '中国共产党基层组织选举工作条例（2020年）',
    caveat: '再次投票须有多少人到会，按原选举的规定',
  },
  'grassroots-election-1990': {
    name: '中国共产党基层组织选举工作暂行条例（1990年）',
    caveat: '2020年起已被新条例取代',
  },
};
