import type { Column } from './columns.js';
import { simplified } from './read-cell.js';
import { narrow } from './sheet.js';

/** A head without what only decorates it: blanks, marks, 必填. */
export const plainHead = (text: string): string =>
  simplified(narrow(text))
    .toLowerCase()
    .replace(/[*:：?？_.]/g, '')
    .replace(/\((必填|选填|可不填)\)$/, '');

/** The name of a sheet or a list in the same way: 候选人表 is 候选人, and a copy beside it is called 候选人 (2). */
export const plainName = (text: string): string =>
  plainHead(text)
    .replace(/\(\d{1,2}\)$/, '')
    .replace(/表$/, '');

const withoutBrackets = (head: string): string => head.replace(/\([^()]*\)$/, '');

const indexes = new WeakMap<readonly Column[], ReadonlyMap<string, Column>>();

function indexOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  const known = indexes.get(columns);
  if (known) return known;
  const index = new Map<string, Column>();
  const add = (name: string, column: Column): void => {
    const key = plainHead(name);
    if (key !== '' && !index.has(key)) index.set(key, column);
  };
  for (const column of columns) add(column.head, column);
  for (const column of columns) for (const name of column.also ?? []) add(name, column);
  // Fields by their own names, as other programs write them.
  for (const column of columns) {
    if (column.at === 'posts' || (typeof column.as === 'object' && column.as.as === 'measure')) continue;
    add(column.at, column);
    add(column.at.slice(column.at.lastIndexOf('.') + 1), column);
  }
  indexes.set(columns, index);
  return index;
}

/** Heads that name a post, whatever stands before it: 第一书记, 青年委员. */
const postTitle = /(书记|委员|组长|主任|站长|队长|网格长|楼道长|联络员|指导员)$/;

/** What brackets behind a post add to its title: 书记（代）, 委员（组织）. Any other words are for the clerk: （2名）, （逗号分开）. */
const ofTitle =
  /^(代|代理|兼|兼任|兼职|专职|挂职|挂任|常务|执行|主持工作|主持日常工作|拟任|选派|组织|宣传|纪检|纪律检查|统战|青年|群团|妇女|保密|保卫|生活|学习|文体|第?[一二三四五六七八九十]+(组|支部)?)(委员)?$/;

/** The column that a head means. */
export function columnFor(text: string, columns: readonly Column[]): Column | undefined {
  const head = plainHead(text);
  const index = indexOf(columns);
  const bare = withoutBrackets(head);
  const whole = index.get(head);
  const found = whole ?? index.get(bare);
  const isPost = found
    ? found.at === 'posts'
    : postTitle.test(bare) && columns.some(({ at }) => at === 'posts');
  if (whole || !isPost) return found;
  const inBrackets = head.slice(bare.length + 1, -1);
  const isTitle = ofTitle.test(inBrackets);
  if (found && !isTitle) return found;
  const post = isTitle ? `${found?.head ?? bare}（${inBrackets}）` : bare;
  return { head: post, at: 'posts', as: { as: 'holders', post }, about: '' };
}

/** The head that was most likely meant: the one that shares most characters; undefined when none is near. */
export function nearestHead(text: string, columns: readonly Column[]): string | undefined {
  const head = plainHead(text);
  let best: string | undefined;
  // One of two characters says little: 性别 is no 类别.
  let most = 0.5;
  for (const { head: name, also = [], as } of columns) {
    if (as === 'ignored') continue;
    for (const each of [name, ...also]) {
      const known = plainHead(each);
      const shared = [...new Set(known)].filter((character) => head.indexOf(character) >= 0).length;
      const share = shared / Math.max(new Set(known).size, new Set(head).size);
      if (share > most) [best, most] = [name, share];
    }
  }
  return best;
}

/**
 * Columns about persons that no document has a field for. They are named as such: who made the sheet has to take them out,
 * not to find another head for them.
 */
export const isPrivateHead = (text: string): boolean =>
  /身[份分][证證]|[证證]件号|手[机機]|出生|生日|住址|家庭地址|[银銀]行[卡账帳賬]|[账帳賬][号户戶]|病|健康状|idcard|identity|mobile|birth|bankcard/.test(
    plainHead(text),
  );

/**
 * Those of them whose brackets hold no unit: 身份证号（后四位）, 出生年份（年）. Where something is counted it is a measure:
 * 看望病人（人次）, 代办身份证（件）.
 */
export const isPersonalHead = (text: string): boolean =>
  /(身[份分][证證]|[证證]件|手[机機]|[银銀]行[卡账帳賬]|[账帳賬][户戶])字?[号尾后後]|出生[年月日地]|家庭[住地]址|^(本人|个人|居民|队员|志[愿願]者)?(身[份分][证證]|手[机機]|出生|生日|[现現]?住址|[银銀]行卡|([银銀]行)?[账帳賬][号户戶]|健康状[况況]|病史|(idcard|identity|mobile|bankcard)(number|no)?|(dateof)?birth(day|date|year)?)$/.test(
    withoutBrackets(plainHead(text)),
  );
