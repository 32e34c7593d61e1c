import type { Say } from '../describe.js';
import type { Problem } from '../problem.js';
import { faultAt, type Fault } from './faults.js';
import { nearest } from './nearest.js';
import { isSeveral, quoted as q, several, typesIn } from './terms.js';
import type { zhCN } from './zh-CN.js';
import { privateNumbers } from './numbers.js';

const types = {
  text: '文字',
  number: '數字',
  integer: '整數',
  infinite: '過大的數字',
  boolean: 'true或false',
  null: '空值null',
  list: '清單[…]',
  object: '一組欄位{…}',
  other: '別的東西',
};
const named = (value: string | number | undefined): string => typesIn(types, value, '或');

/** The field, or the item of a list. */
const place = ({ field, item }: Problem['params']): string =>
  item === undefined ? `「${q(field)}」` : `「${q(field)}」第${item}項`;

const looks: Readonly<Record<string, string>> = {
  html: '取得的是網頁，不是資料',
  empty: '檔案是空的',
  truncated: '檔案沒有寫完，到這裡就斷了',
  deep: '括號套得太深，無法讀取',
};

const faults: Readonly<Record<Fault['what'], (fault: Fault) => readonly [string, string]>> = {
  'full-width': ({ mark, instead }) => [
    `有全形或中文的「${mark.trim() || '空格'}」`,
    `請改成英文半形的${instead === ' ' ? '空格' : instead}；其他地方也這樣改。`,
  ],
  comment: ({ mark }) => [`有註解「${mark}」，JSON裡不能寫註解`, '請刪去註解；備註可寫成「_」開頭的欄位。'],
  'single-quotes': () => ['用了單引號', '請改成雙引號"。'],
  backslash: ({ mark }) => [`文字裡有反斜線「${q(mark)}」`, '請寫成兩個反斜線\\\\，或改用/。'],
  'line-break': ({ mark }) => [
    mark === '\t' ? '文字裡有定位字元' : '文字裡換了行，或少了後引號',
    mark === '\t' ? '請改成空格。' : '請把文字寫在一行裡，要換行的地方寫\\n；並看後引號在不在。',
  ],
  'trailing-comma': ({ mark }) => [`「${mark}」前面多了一個逗號`, '請刪去最後一項後面的逗號。'],
  'missing-comma': () => ['前面少了一個逗號', '請在前一項後面加逗號。'],
  'bare-name': ({ mark }) => [`欄位名「${q(mark)}」沒有加引號`, `請寫成"${q(mark)}"。`],
  'leading-zero': ({ mark }) => [`數字「${mark}…」以0開頭`, '電話、編號一類請寫成文字，加上引號。'],
  word: ({ mark }) => [`「${q(mark)}」沒有加引號`, '文字請加上引號；是否請寫成true或false；沒有內容寫null。'],
};

export const zhTW: Readonly<Record<keyof typeof zhCN, Say>> = {
  'not-json': (params) => {
    const { looks: like, line, column } = params;
    const fault = like === 'other' ? faultAt(params) : undefined;
    const [seen, mend] = fault ? faults[fault.what](fault) : [];
    const what = seen ?? looks[String(like)];
    return {
      message:
        what === undefined
          ? `第${line}行第${column}欄不合JSON的寫法。`
          : `${what}（第${line}行第${column}欄）。`,
      fix:
        mend ??
        (like === 'html'
          ? '請檢查網址是否指向.json檔案，以及伺服器是否要求登入。'
          : like === 'empty' || like === 'truncated'
            ? '請重新匯出，等寫完再換上。'
            : '請看此處前後的引號、逗號和括號；最後一項後面不加逗號。'),
    };
  },
  'not-utf-8': () => ({
    message: '檔案不是UTF-8編碼，像是GBK，已按GB18030來讀。',
    fix: '請用編輯器另存為UTF-8編碼；或讓伺服器在Content-Type裡寫明charset=gbk。',
  }),
  'not-text': ({ encoding }) => ({
    message:
      encoding === 'unknown'
        ? '認不出檔案用的是什麼編碼。'
        : `檔案裡有不合${q(encoding).toUpperCase()}編碼的位元組，有一處壞了。`,
    fix: encoding === 'unknown' ? '請用編輯器另存為UTF-8編碼。' : '請重新匯出或重新上傳，存為UTF-8編碼。',
  }),
  'not-object': ({ found }) => ({
    message: `文件應是一組欄位{…}，現在是${named(found)}。`,
    fix: '最外層請寫成{ "kind": …, "version": …, "title": …, "asOf": … }。',
  }),
  unreadable: ({ detail }) => ({
    message: `讀取資料時發生錯誤：${q(detail)}。`,
    fix: '交給元件的應是一般的JSON資料。',
  }),
  'missing-kind': ({ wanted }) => ({
    message: '沒有寫文件種類「kind」。',
    fix: isSeveral(wanted)
      ? `請補上"kind"，可寫：${several(wanted, '、')}。`
      : `請補上"kind": "${q(wanted)}"。`,
  }),
  'unknown-kind': ({ wanted, found }) => ({
    message: `不認得文件種類「${q(found)}」。`,
    fix: isSeveral(wanted) ? `可以寫：${several(wanted, '、')}。` : `這裡要的是「${q(wanted)}」。`,
  }),
  'wrong-kind': ({ wanted, found }) => ({
    message: `這是「${q(found)}」文件，這裡要的是「${q(wanted)}」。`,
    fix: '請換成正確的檔案，或改用對應的元件。',
  }),
  'bad-version': ({ newest }) => ({
    message: '格式版本「version」應是從1起的整數。',
    fix: `請寫成"version": ${newest}，不加引號。`,
  }),
  'newer-version': ({ found, newest }) => ({
    message: `文件的格式版本是${found}，本程式只認得到${newest}。`,
    fix: '請升級前哨元件庫，或按舊版格式匯出。',
  }),
  'migration-failed': ({ from, to, detail }) => ({
    message: `把舊版文件從版本${from}升到版本${to}時發生錯誤：${q(detail)}。`,
    fix: '請按新版格式重新匯出。',
  }),
  'wrong-type': (params) => {
    const { wanted, found } = params;
    return {
      message: `${place(params)}應是${named(wanted)}，現在是${named(found)}。`,
      fix:
        wanted === 'number' || wanted === 'integer'
          ? '請寫成數字，不加引號。'
          : wanted === 'text' && found === 'number'
            ? '請加上引號，寫成文字。'
            : found === 'null'
              ? '沒有內容就整項刪去。'
              : `請改成${named(wanted)}。`,
    };
  },
  'missing-field': (params) => ({
    message: `缺少${place(params)}。`,
    fix: `請補上${place(params)}。`,
  }),
  'empty-text': (params) => ({
    message: `${place(params)}沒有內容。`,
    fix: '請填上內容，或整項刪去。',
  }),
  'too-long': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}有${found}字，超過${limit}字，顯示時會截短。`,
      fix: '請改短一些。',
    };
  },
  'not-allowed': (params) => {
    const { wanted, found } = params;
    return {
      message:
        found === undefined ? `${place(params)}不能這樣寫。` : `${place(params)}不能是「${q(found)}」。`,
      fix: `可以寫：${several(wanted, '、')}。`,
    };
  },
  'too-small': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太小了。`,
      fix: `請不小於${limit}。`,
    };
  },
  'not-above': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太小了。`,
      fix: `請大於${limit}。`,
    };
  },
  'too-large': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)}是${found}，太大了。`,
      fix: `請不大於${limit}。`,
    };
  },
  'too-few': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)}的項數太少。`,
      fix: `請至少寫${limit}項。`,
    };
  },
  'too-many': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)}的項數太多。`,
      fix: `請最多寫${limit}項。`,
    };
  },
  repeated: (params) => ({
    message: `${place(params)}裡有重複的項目。`,
    fix: '請刪去重複的。',
  }),
  'bad-value': (params) => ({
    message: `${place(params)}的寫法不對。`,
    fix: '請對照說明改正。',
  }),
  'bad-id': ({ found }) => ({
    message: `編號「${q(found)}」不能用。`,
    fix: '編號請用不含空格的文字，最多100字，如b03。',
  }),
  'bad-date': ({ found }) => ({
    message: `「${q(found)}」不是日期。`,
    fix: '請寫成2018、2018-11或2018-11-05，要有這一天。',
  }),
  'bad-day': ({ found }) => ({
    message: `「${q(found)}」不是到日的日期。`,
    fix: '請寫成2018-11-05，要有這一天。',
  }),
  'bad-phone': ({ field }) => ({
    message: `「${q(field)}」不像電話號碼，沒有採用。`,
    fix: '請寫成0574-62630000或62630000轉8001；幾個號碼用頓號隔開。',
  }),
  'bad-color': ({ found }) => ({
    message: `「${q(found)}」不是顏色。`,
    fix: '請寫成#加六位，如#8a6f58。',
  }),
  'bad-language': ({ field, found }) => ({
    message: `「${q(found ?? field)}」不是語言標記。`,
    fix: '請寫成zh-CN、zh-TW或en，中間用減號。',
  }),
  'unsafe-link': ({ found }) => ({
    message: `連結「${q(found)}」不能用，沒有採用。`,
    fix: '請寫全https://開頭的網址，或本站內的相對位址，前面不留空格。',
  }),
  'unknown-field': ({ field, known }) => {
    const near = nearest(String(field), String(known ?? ''));
    return {
      message: `不認得欄位「${q(field)}」，沒有採用。`,
      fix:
        near === undefined
          ? '請看是否寫錯了；自己的備註可用「_」開頭。'
          : `是不是「${near}」？自己的備註可用「_」開頭。`,
    };
  },
  'nested-rows': ({ field }) => ({
    message: `下級寫在了「${q(field)}」裡，沒有採用：資料不一層套一層。`,
    fix: '每個都請單獨寫成一行，用"parentId"寫上級的編號。',
  }),
  'repeated-field': ({ field }) => ({
    message: `同一組欄位裡寫了幾次「${q(field)}」，只有最後一次算數。`,
    fix: '請留下一個，其餘刪去或改名。',
  }),
  'private-number': ({ field, kinds }) => ({
    message: `「${q(field)}」裡像是有${typesIn(privateNumbers['zh-TW'], kinds, '、')}，顯示時已隱去。`,
    fix: '請從資料裡刪去，不要讓它到前端來。',
  }),
  'more-problems': ({ count }) => ({
    message: `另有${count}處，沒有列出。`,
    fix: '請先改好列出的，再檢查一次。',
  }),
  'no-such-document': ({ name, names }) => ({
    message: `社區資料裡沒有名為「${q(name)}」的文件。`,
    fix: names === '' ? '社區資料裡還沒有文件，請先放進去。' : `現有：${several(names, '、')}。`,
  }),
  'no-document-of-kind': ({ wanted }) => ({
    message: `社區資料裡沒有「${q(wanted)}」文件。`,
    fix: '請在documents裡放進一份。',
  }),
  'several-of-kind': ({ wanted, names, count }) => ({
    message: `社區資料裡有${count}份「${q(wanted)}」文件：${several(names, '、')}。`,
    fix: '請用document屬性寫明要哪一份。',
  }),
  'unknown-problem': ({ code }) => ({
    message: `這裡有問題（${q(code)}）。`,
    fix: '請對照說明檢查。',
  }),
};
