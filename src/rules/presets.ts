import { arithmetic, type RuleId } from './arithmetic.js';
import type { Rule, RuleText } from './types.js';

const text = (zhCN: string, zhTW: string, en: string): RuleText => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** In the place of an article that was not read: a status says so wherever the rule is shown. */
export const unread = text('条文待核实', '條文待核實', 'article to be verified');
const leadingGroup = text(
  '中国共产党党组工作条例',
  '中國共產黨黨組工作條例',
  'Regulations on the work of leading Party groups',
);
const postHandbook = text(
  '中国共产党基层组织选举工作条例（2020年）',
  '中國共產黨基層組織選舉工作條例（2020年）',
  'Regulations on elections in primary Party organisations (2020)',
);

/**
 * The rules that come with the library. "半数以上" is read as half or more, "超过半数" as more than half; both are flags of
 * the shares. Read in part, on mirror copies: `status` says how far, and whoever shows a rule shows it too. A local
 * voting measure of the place wins over all of them and is given as data.
 */
export const rules = {
  'branch-decision': {
    ...arithmetic['branch-decision'],
    status: 'confirmed',
    basis: {
      name: text(
        '中国共产党支部工作条例（试行）',
        '中國共產黨支部工作條例（試行）',
        'Regulations on the work of Party branches (trial)',
      ),
      article: text('第十一条', '第十一條', 'article 11'),
      sentence: text(
        '有表决权的党员有半数以上到会，党员大会方可举行；赞成的超过应到会有表决权党员的半数，方为通过。',
        '有表決權的黨員有半數以上到會，黨員大會方可舉行；贊成的超過應到會有表決權黨員的半數，方為通過。',
        'A members’ meeting needs half or more of the voting members; a motion passes with more than half of those expected.',
      ),
      caveat: text(
        '对支部已核实，此处类推',
        '對支部已核實，此處類推',
        'confirmed for a branch, here by analogy',
      ),
    },
  },
  'admit-member': {
    ...arithmetic['admit-member'],
    status: 'confirmed',
    basis: {
      name: text(
        '中国共产党发展党员工作细则',
        '中國共產黨發展黨員工作細則',
        'Rules on admitting Party members',
      ),
      article: text('第二十、二十一、三十三条', '第二十、二十一、三十三條', 'articles 20, 21, 33'),
      sentence: text(
        '到会的有表决权党员须超过应到会的半数；赞成的超过应到会有表决权党员的半数，方可通过；因故不能到会、会前写来意见的，计入票数。',
        '到會的有表決權黨員須超過應到會的半數；贊成的超過應到會有表決權黨員的半數，方可通過；因故不能到會、會前寫來意見的，計入票數。',
        'More than half of the voting members are present; more than half of those expected are in favour; opinions that absentees filed before the meeting count.',
      ),
    },
  },
  'leading-group': {
    ...arithmetic['leading-group'],
    status: 'unconfirmed',
    basis: {
      name: leadingGroup,
      article: unread,
      sentence: text(
        '半数以上成员到会方可开会；赞成的超过应到会成员的半数为通过；缺席者的书面意见不计入票数。',
        '半數以上成員到會方可開會；贊成的超過應到會成員的半數為通過；缺席者的書面意見不計入票數。',
        'Half or more of the members are present; more than half of those expected are in favour; written opinions of absentees do not count.',
      ),
      caveat: text('不适用于社区', '不適用於社區', 'does not govern a community'),
    },
  },
  'leading-group-personnel': {
    ...arithmetic['leading-group-personnel'],
    status: 'unconfirmed',
    basis: {
      name: leadingGroup,
      article: unread,
      sentence: text(
        '讨论干部任免、处分党员，须有三分之二以上成员到会；赞成的超过应到会成员的半数为通过。',
        '討論幹部任免、處分黨員，須有三分之二以上成員到會；贊成的超過應到會成員的半數為通過。',
        'For appointing and disciplining two thirds or more of the members are present; more than half of those expected are in favour.',
      ),
      caveat: text('不适用于社区', '不適用於社區', 'does not govern a community'),
    },
  },
  'grassroots-preselection-2020': {
    ...arithmetic['grassroots-preselection-2020'],
    status: 'unconfirmed',
    basis: {
      name: postHandbook,
      article: unread,
      sentence: text(
        '预选时有选举权的党员有五分之四以上到会；赞成票超过应到会的半数，方可列为候选人。',
        '預選時有選舉權的黨員有五分之四以上到會；贊成票超過應到會的半數，方可列為候選人。',
        'In a preselection four fifths or more of the electors are present; a name needs more than half of those expected.',
      ),
      caveat: text('据2020年后的手册', '據2020年後的手冊', 'after a post-2020 handbook'),
    },
  },
  'grassroots-election-2020': {
    ...arithmetic['grassroots-election-2020'],
    status: 'unconfirmed',
    basis: {
      name: postHandbook,
      article: unread,
      sentence: text(
        '有选举权的党员有五分之四以上到会，方可选举；赞成票超过应到会的半数，方可当选。',
        '有選舉權的黨員有五分之四以上到會，方可選舉；贊成票超過應到會的半數，方可當選。',
        'Four fifths or more of the electors are present; who gets more than half of those expected may be elected.',
      ),
      caveat: text('计票基数待核实', '計票基數待核實', 'the base of the count is to be verified'),
    },
  },
  'grassroots-election-1990': {
    ...arithmetic['grassroots-election-1990'],
    status: 'legacy',
    basis: {
      name: text(
        '中国共产党基层组织选举工作暂行条例（1990年）',
        '中國共產黨基層組織選舉工作暫行條例（1990年）',
        'Provisional regulations on elections in primary Party organisations (1990)',
      ),
      article: unread,
      sentence: text(
        '到会超过应到会的五分之四，方可选举；赞成票超过实到会的半数，方可当选。',
        '到會超過應到會的五分之四，方可選舉；贊成票超過實到會的半數，方可當選。',
        'Over four fifths of the electors are present; who gets more than half of those present may be elected.',
      ),
      caveat: text('2020年起已被新条例取代', '2020年起已被新條例取代', 'replaced by the regulations of 2020'),
    },
  },
} as const satisfies { readonly [id in RuleId]: Rule };
