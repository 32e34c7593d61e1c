import { arithmetic, type RuleId } from './arithmetic.js';
import { words as en } from './sources/en.js';
import { statusOf } from './sources/status.js';
import { words as zhCN } from './sources/zh-CN.js';
import { words as zhTW } from './sources/zh-TW.js';
import type { Arithmetic, Rule, RuleText } from './types.js';

const text = (zhCN: string, zhTW: string, en: string): RuleText => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** In the place of an article that was not read: a status says so wherever the rule is shown. */
const unread = text('条文待核实', '條文待核實', 'article to be verified');

const inAll = (id: RuleId, field: 'name' | 'article' | 'caveat'): RuleText | undefined => {
  const said = zhCN[id][field];
  return said === undefined ? undefined : text(said, zhTW[id][field]!, en[id][field]!);
};

function preset<Id extends RuleId>(id: Id, sentence: RuleText): (typeof arithmetic)[Id] & Rule {
  const caveat = inAll(id, 'caveat');
  const rule: Arithmetic = arithmetic[id];
  return {
    ...rule,
    status: statusOf[id],
    basis: {
      name: inAll(id, 'name')!,
      article: inAll(id, 'article') ?? unread,
      sentence,
      ...(caveat ? { caveat } : {}),
    },
  } as (typeof arithmetic)[Id] & Rule;
}

/**
 * The rules that come with the library. "半数以上" is read as half or more, "超过半数" as more than half; both are flags of
 * the shares. Read in part, on mirror copies: `status` says how far, and whoever shows a rule shows it too. A local
 * voting measure of the place wins over all of them and is given as data.
 */
export const rules = {
  'branch-decision': preset(
    'branch-decision',
    text(
      '有表决权的党员有半数以上到会，党员大会方可举行；赞成的超过应到会有表决权党员的半数，方为通过。',
      '有表決權的黨員有半數以上到會，黨員大會方可舉行；贊成的超過應到會有表決權黨員的半數，方為通過。',
      'A members’ meeting needs half or more of the voting members; a motion passes with more than half of those expected.',
    ),
  ),
  'admit-member': preset(
    'admit-member',
    text(
      '到会的有表决权党员须超过应到会的半数；赞成的超过应到会有表决权党员的半数，方可通过；因故不能到会、会前写来意见的，计入票数。',
      '到會的有表決權黨員須超過應到會的半數；贊成的超過應到會有表決權黨員的半數，方可通過；因故不能到會、會前寫來意見的，計入票數。',
      'More than half of the voting members are present; more than half of those expected are in favour; opinions that absentees filed before the meeting count.',
    ),
  ),
  'leading-group': preset(
    'leading-group',
    text(
      '半数以上成员到会方可开会；赞成的超过应到会成员的半数为通过；缺席者的书面意见不计入票数。',
      '半數以上成員到會方可開會；贊成的超過應到會成員的半數為通過；缺席者的書面意見不計入票數。',
      'Half or more of the members are present; more than half of those expected are in favour; written opinions of absentees do not count.',
    ),
  ),
  'leading-group-personnel': preset(
    'leading-group-personnel',
    text(
      '讨论干部任免、处分党员，须有三分之二以上成员到会；赞成的超过应到会成员的半数为通过。',
      '討論幹部任免、處分黨員，須有三分之二以上成員到會；贊成的超過應到會成員的半數為通過。',
      'For appointing and disciplining two thirds or more of the members are present; more than half of those expected are in favour.',
    ),
  ),
  'grassroots-preselection-2020': preset(
    'grassroots-preselection-2020',
    text(
      '预选时有选举权的党员有五分之四以上到会；赞成票超过应到会的半数，方可列为候选人。',
      '預選時有選舉權的黨員有五分之四以上到會；贊成票超過應到會的半數，方可列為候選人。',
      'In a preselection four fifths or more of the electors are present; a name needs more than half of those expected.',
    ),
  ),
  'grassroots-election-2020': preset(
    'grassroots-election-2020',
    text(
      '有选举权的党员有五分之四以上到会，方可选举；赞成票超过应到会的半数，方可当选。',
      '有選舉權的黨員有五分之四以上到會，方可選舉；贊成票超過應到會的半數，方可當選。',
      'Four fifths or more of the electors are present; who gets more than half of those expected may be elected.',
    ),
  ),
  'grassroots-revote-2020': preset(
    'grassroots-revote-2020',
    text(
      '得票相等、不能确定当选人的，就得票相等的人再投一次，得票多的当选。',
      '得票相等、不能確定當選人的，就得票相等的人再投一次，得票多的當選。',
      'Where equal votes leave a seat open, those with equal votes are voted on once more; who gets more votes is elected.',
    ),
  ),
  'grassroots-election-1990': preset(
    'grassroots-election-1990',
    text(
      '到会超过应到会的五分之四，方可选举；赞成票超过实到会的半数，方可当选。',
      '到會超過應到會的五分之四，方可選舉；贊成票超過實到會的半數，方可當選。',
      'Over four fifths of the electors are present; who gets more than half of those present may be elected.',
    ),
  ),
} as const satisfies { readonly [id in RuleId]: Rule };
