import { defineWords } from '../words/define.js';
import { quoted as q } from '../words/terms.js';

type Value = string | number | undefined;

/** The photo by its title, and by its id where it has none. */
const photo = (id: Value, title: Value): string => q(title === '' ? id : title);

/** Words of the cross-checks in photo-wall.ts. */
export const words = defineWords(
  {
    'duplicate-id': ({ id, first }) => ({
      message: `编号“${q(id)}”在${q(first)}已经用过。`,
      fix: '照片、展柜、物件的编号都不能重复，改用另一个。',
    }),
    'missing-alt': ({ id, title }) => ({
      message: `照片“${photo(id, title)}”没有替代文字，看不见的人听不到它；现在用题名和图注代替。`,
      fix: '补上"alt"，用一句话说照片里有什么。',
    }),
    'minor-without-guardian': ({ id, title }) => ({
      message: `照片“${photo(id, title)}”里有未成年人，没有监护人同意，不显示。`,
      fix: '取得同意后写"consent": { "given": true, "guardian": true }，或把这张撤下。',
    }),
    'unknown-section': ({ section }) => ({
      message: `专题“${q(section)}”没有列在sections里，照片归入其他。`,
      fix: '在sections里补上它，或改为已有的编号。',
    }),
    'unknown-case': ({ case: id }) => ({
      message: `找不到展柜“${q(id)}”，物件放在最前的展柜。`,
      fix: '在cases里补上它，或改为已有的编号。',
    }),
    'no-such-photo': ({ photo: id }) => ({
      message: `找不到照片“${q(id)}”；可能写错了，也可能已经撤回。`,
      fix: '改为photos里已有的编号，或从这里删去。',
    }),
  },
  {
    'zh-TW': {
      'duplicate-id': ({ id, first }) => ({
        message: `編號「${q(id)}」在${q(first)}已經用過。`,
        fix: '照片、展櫃、物件的編號都不能重複，請改用另一個。',
      }),
      'missing-alt': ({ id, title }) => ({
        message: `照片「${photo(id, title)}」沒有替代文字，看不見的人聽不到它；現在用題名和圖說代替。`,
        fix: '請補上"alt"，用一句話說照片裡有什麼。',
      }),
      'minor-without-guardian': ({ id, title }) => ({
        message: `照片「${photo(id, title)}」裡有未成年人，沒有監護人同意，不顯示。`,
        fix: '取得同意後寫"consent": { "given": true, "guardian": true }，或把這張撤下。',
      }),
      'unknown-section': ({ section }) => ({
        message: `專題「${q(section)}」沒有列在sections裡，照片歸入其他。`,
        fix: '請在sections裡補上它，或改為已有的編號。',
      }),
      'unknown-case': ({ case: id }) => ({
        message: `找不到展櫃「${q(id)}」，物件放在最前的展櫃。`,
        fix: '請在cases裡補上它，或改為已有的編號。',
      }),
      'no-such-photo': ({ photo: id }) => ({
        message: `找不到照片「${q(id)}」；可能寫錯了，也可能已經撤回。`,
        fix: '請改為photos裡已有的編號，或從這裡刪去。',
      }),
    },
    en: {
      'duplicate-id': ({ id, first }) => ({
        message: `The id "${q(id)}" is used already at ${q(first)}.`,
        fix: 'Photos, cases and objects share one set of ids: give this one another.',
      }),
      'missing-alt': ({ id, title }) => ({
        message: `The photo "${photo(id, title)}" has no "alt", so those who cannot see it hear nothing of it; its title and caption stand in.`,
        fix: 'Add "alt": say in one sentence what the photo shows.',
      }),
      'minor-without-guardian': ({ id, title }) => ({
        message: `The photo "${photo(id, title)}" shows a minor without a guardian's consent: it is not shown.`,
        fix: 'Once consent is given, write "consent": { "given": true, "guardian": true }; or withdraw the photo.',
      }),
      'unknown-section': ({ section }) => ({
        message: `The section "${q(section)}" is not among "sections"; the photo stands under "other".`,
        fix: 'Add it to "sections", or change it to an id that is there.',
      }),
      'unknown-case': ({ case: id }) => ({
        message: `The case "${q(id)}" is not there; the object stands in the first case.`,
        fix: 'Add it to "cases", or change it to an id that is there.',
      }),
      'no-such-photo': ({ photo: id }) => ({
        message: `The photo "${q(id)}" is not there; it may be mistyped or withdrawn.`,
        fix: 'Change it to an id in "photos", or take it out.',
      }),
    },
  },
);
