import type { Say } from '../describe.js';
import type { Problem } from '../problem.js';
import { faultAt, type Fault } from './faults.js';
import { nearest } from './nearest.js';
import { isSeveral, quoted as q, several, typesIn } from './terms.js';
import { privateNumbers } from './numbers.js';

const types = {
  text: '文字',
  number: '数字',
  integer: '整数',
  infinite: '过大的数字',
  boolean: 'true或false',
  null: '空值null',
  list: '列表[…]',
  object: '一组字段{…}',
  other: '别的东西',
};
const named = (value: string | number | undefined): string => typesIn(types, value, '或');

/** The field, or the item of a list. */
const place = ({ field, item }: Problem['params']): string =>
  item === undefined ? `“${q(field)}”` : `“${q(field)}”第${item}项`;

const looks: Readonly<Record<string, string>> = {
  html: '取到的是网页，不是数据',
  empty: '文件是空的',
  truncated: '文件没有写完，到这里就断了',
  deep: '括号套得太深，读不了',
};

const faults: Readonly<Record<Fault['what'], (fault: Fault) => readonly [string, string]>> = {
  'full-width': ({ mark, instead }) => [
    `有全角或中文的“${mark.trim() || '空格'}”`,
    `改成英文半角的${instead === ' ' ? '空格' : instead}；其他地方也这样改。`,
  ],
  comment: ({ mark }) => [`有注释“${mark}”，JSON里不能写注释`, '删去注释；备注可写成“_”开头的字段。'],
  'single-quotes': () => ['用了单引号', '改成双引号"。'],
  backslash: ({ mark }) => [`文字里有反斜杠“${q(mark)}”`, '写成两个反斜杠\\\\，或改用/。'],
  'line-break': ({ mark }) => [
    mark === '\t' ? '文字里有制表符' : '文字里换了行，或少了后引号',
    mark === '\t' ? '改成空格。' : '把文字写在一行里，要换行的地方写\\n；并看后引号在不在。',
  ],
  'trailing-comma': ({ mark }) => [`“${mark}”前面多了一个逗号`, '删去最后一项后面的逗号。'],
  'missing-comma': () => ['前面少了一个逗号', '在前一项后面加逗号。'],
  'bare-name': ({ mark }) => [`字段名“${q(mark)}”没有加引号`, `写成"${q(mark)}"。`],
  'leading-zero': ({ mark }) => [`数字“${mark}…”以0开头`, '电话、编号一类写成文字，加上引号。'],
  word: ({ mark }) => [`“${q(mark)}”没有加引号`, '文字加上引号；是否写成true或false；没有内容写null。'],
};

/** The source of all words: its keys are those the other languages must have. */
export const zhCN = {
  'not-json': (params) => {
    const { looks: like, line, column } = params;
    const fault = like === 'other' ? faultAt(params) : undefined;
    const [seen, mend] = fault ? faults[fault.what](fault) : [];
    const what = seen ?? looks[String(like)];
    return {
      message:
        what === undefined
          ? `第${line}行第${column}列不合JSON的写法。`
          : `${what}（第${line}行第${column}列）。`,
      fix:
        mend ??
        (like === 'html'
          ? '检查地址是否指向.json文件，以及服务器是否要求登录。'
          : like === 'empty' || like === 'truncated'
            ? '重新导出，等写完再换上去。'
            : '看这一处前后的引号、逗号和括号；最后一项后面不加逗号。'),
    };
  },
  'not-utf-8': () => ({
    message: '文件不是UTF-8编码，像是GBK，已按GB18030来读。',
    fix: '用编辑器另存为UTF-8编码；或让服务器在Content-Type里写明charset=gbk。',
  }),
  'not-text': ({ encoding }) => ({
    message:
      encoding === 'unknown'
        ? '认不出文件用的是什么编码。'
        : `文件里有不合${q(encoding).toUpperCase()}编码的字节，有一处坏了。`,
    fix: encoding === 'unknown' ? '用编辑器另存为UTF-8编码。' : '重新导出或重新上传，存为UTF-8编码。',
  }),
  'not-object': ({ found }) => ({
    message: `文档应是一组字段{…}，现在是${named(found)}。`,
    fix: '最外层写成{ "kind": …, "version": …, "title": …, "asOf": … }。',
  }),
  unreadable: ({ detail }) => ({
    message: `读取数据时出错：${q(detail)}。`,
    fix: '给组件的应是普通的JSON数据。',
  }),
  'missing-kind': ({ wanted }) => ({
    message: '没有写文档种类“kind”。',
    fix: isSeveral(wanted) ? `补上"kind"，可写：${several(wanted, '、')}。` : `补上"kind": "${q(wanted)}"。`,
  }),
  'unknown-kind': ({ wanted, found }) => ({
    message: `不认识文档种类“${q(found)}”。`,
    fix: isSeveral(wanted) ? `可以写：${several(wanted, '、')}。` : `这里要的是“${q(wanted)}”。`,
  }),
  'wrong-kind': ({ wanted, found }) => ({
    message: `这是“${q(found)}”文档，这里要的是“${q(wanted)}”。`,
    fix: '换成对的文件，或换用对应的组件。',
  }),
  'bad-version': ({ newest }) => ({
    message: '格式版本“version”应是从1起的整数。',
    fix: `写成"version": ${newest}，不加引号。`,
  }),
  'newer-version': ({ found, newest }) => ({
    message: `文档的格式版本是${found}，本程序只认到${newest}。`,
    fix: '升级前哨组件库，或按旧版格式导出。',
  }),
  'migration-failed': ({ from, to, detail }) => ({
    message: `把旧版文档从版本${from}升到版本${to}时出错：${q(detail)}。`,
    fix: '按新版格式重新导出。',
  }),
  'wrong-type': (params) => {
    const { wanted, found } = params;
    return {
      message: `${place(params)}应是${named(wanted)}，现在是${named(found)}。`,
      fix:
        wanted === 'number' || wanted === 'integer'
          ? '写成数字，不加引号。'
          : wanted === 'text' && found === 'number'
            ? '加上引号，写成文字。'
            : found === 'null'
              ? '没有内容就整项删去。'
              : `改成${named(wanted)}。`,
    };
  },
  'missing-field': (params) => ({
    message: `缺少${place(params)}。`,
    fix: `补上${place(params)}。`,
  }),
  'empty-text': (params) => ({
    message: `${place(params)}没有内容。`,
    fix: '填上内容，或整项删去。',
  }),
  'too-long': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}有${found}字，超过${limit}字，显示时会截短。`,
      fix: '改短一些。',
    };
  },
  'not-allowed': (params) => {
    const { wanted, found } = params;
    return {
      message: found === undefined ? `${place(params)}不能这样写。` : `${place(params)}不能是“${q(found)}”。`,
      fix: `可以写：${several(wanted, '、')}。`,
    };
  },
  'too-small': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太小了。`,
      fix: `不小于${limit}。`,
    };
  },
  'not-above': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太小了。`,
      fix: `应大于${limit}。`,
    };
  },
  'too-large': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太大了。`,
      fix: `不大于${limit}。`,
    };
  },
  'too-few': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)}的项数太少。`,
      fix: `至少${limit}项。`,
    };
  },
  'too-many': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)}的项数太多。`,
      fix: `最多${limit}项。`,
    };
  },
  repeated: (params) => ({
    message: `${place(params)}里有重复的项。`,
    fix: '删去重复的。',
  }),
  'bad-value': (params) => ({
    message: `${place(params)}的写法不对。`,
    fix: '对照说明改正。',
  }),
  'bad-id': ({ found }) => ({
    message: `编号“${q(found)}”不能用。`,
    fix: '编号用不含空格的文字，最多100字，如b03。',
  }),
  'bad-date': ({ found }) => ({
    message: `“${q(found)}”不是日期。`,
    fix: '写成2018、2018-11或2018-11-05，要有这一天。',
  }),
  'bad-day': ({ found }) => ({
    message: `“${q(found)}”不是到日的日期。`,
    fix: '写成2018-11-05，要有这一天。',
  }),
  'bad-phone': ({ field }) => ({
    message: `“${q(field)}”不像电话号码，没有采用。`,
    fix: '写成0574-62630000或62630000转8001；几个号码用顿号隔开。',
  }),
  'bad-color': ({ found }) => ({
    message: `“${q(found)}”不是颜色。`,
    fix: '写成#加六位，如#8a6f58。',
  }),
  'bad-language': ({ field, found }) => ({
    message: `“${q(found ?? field)}”不是语言标记。`,
    fix: '写成zh-CN、zh-TW或en，中间用减号。',
  }),
  'unsafe-link': ({ found }) => ({
    message: `链接“${q(found)}”不能用，没有采用。`,
    fix: '写全https://开头的地址，或本站内的相对地址，前面不留空格。',
  }),
  'unknown-field': ({ field, known }) => {
    const near = nearest(String(field), String(known ?? ''));
    return {
      message: `不认识字段“${q(field)}”，没有采用。`,
      fix:
        near === undefined
          ? '看是否写错了；自己的备注可用“_”开头。'
          : `是不是“${near}”？自己的备注可用“_”开头。`,
    };
  },
  'nested-rows': ({ field }) => ({
    message: `下级写在了“${q(field)}”里，没有采用：数据不一层套一层。`,
    fix: '每个都单独写成一行，用"parentId"写上级的编号。',
  }),
  'repeated-field': ({ field }) => ({
    message: `同一组字段里写了几次“${q(field)}”，只有最后一次算数。`,
    fix: '留下一个，其余删去或改名。',
  }),
  'private-number': ({ field, kinds }) => ({
    message: `“${q(field)}”里像是有${typesIn(privateNumbers['zh-CN'], kinds, '、')}，显示时已隐去。`,
    fix: '从数据里删去，不让它到前台来。',
  }),
  'more-problems': ({ count }) => ({
    message: `另有${count}处，没有列出。`,
    fix: '先改好列出的，再检查一次。',
  }),
  'no-such-document': ({ name, names }) => ({
    message: `社区数据里没有名为“${q(name)}”的文档。`,
    fix: names === '' ? '社区数据里还没有文档，先放进去。' : `现有：${several(names, '、')}。`,
  }),
  'no-document-of-kind': ({ wanted }) => ({
    message: `社区数据里没有“${q(wanted)}”文档。`,
    fix: '在documents里放进一份。',
  }),
  'several-of-kind': ({ wanted, names, count }) => ({
    message: `社区数据里有${count}份“${q(wanted)}”文档：${several(names, '、')}。`,
    fix: '用document属性写明要哪一份。',
  }),
  'unknown-problem': ({ code }) => ({
    message: `这里有问题（${q(code)}）。`,
    fix: '对照说明检查。',
  }),
} satisfies Record<string, Say>;
