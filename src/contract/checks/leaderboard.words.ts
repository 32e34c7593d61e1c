import { defineWords } from '../words/define.js';
import { quoted as q, several } from '../words/terms.js';

/** Words of the cross-checks in leaderboard.ts. */
export const words = defineWords(
  {
    'duplicate-entry': ({ id, first }) => ({
      message: `编号“${q(id)}”在${q(first)}已经用过。`,
      fix: '团队和个人的编号都不能重复，改用另一个。',
    }),
    'duplicate-measure': ({ id, first }) => ({
      message: `指标编号“${q(id)}”在${q(first)}已经用过。`,
      fix: '改用另一个编号。',
    }),
    'unknown-measure': ({ measure, known }) => ({
      message: `指标“${q(measure)}”没有列在measures里，它的数字不显示。`,
      fix: known === '' ? '在measures里补上它。' : `在measures里补上它，或改为：${several(known, '、')}。`,
    }),
    'no-measure': () => ({
      message: '没有写指标，数字都不显示，只列名单。',
      fix: '在measures里写上量什么，如{ "id": "hours", "label": "服务时长", "unit": "小时" }。',
    }),
    'period-backwards': ({ from, to }) => ({
      message: `时段到${q(to)}为止，却从${q(from)}开始。`,
      fix: '核对from和to。',
    }),
  },
  {
    'zh-TW': {
      'duplicate-entry': ({ id, first }) => ({
        message: `編號「${q(id)}」在${q(first)}已經用過。`,
        fix: '團隊和個人的編號都不能重複，請改用另一個。',
      }),
      'duplicate-measure': ({ id, first }) => ({
        message: `指標編號「${q(id)}」在${q(first)}已經用過。`,
        fix: '請改用另一個編號。',
      }),
      'unknown-measure': ({ measure, known }) => ({
        message: `指標「${q(measure)}」沒有列在measures裡，它的數字不顯示。`,
        fix:
          known === '' ? '請在measures裡補上它。' : `請在measures裡補上它，或改為：${several(known, '、')}。`,
      }),
      'no-measure': () => ({
        message: '沒有寫指標，數字都不顯示，只列名單。',
        fix: '請在measures裡寫上量什麼，如{ "id": "hours", "label": "服務時長", "unit": "小時" }。',
      }),
      'period-backwards': ({ from, to }) => ({
        message: `時段到${q(to)}為止，卻從${q(from)}開始。`,
        fix: '請核對from和to。',
      }),
    },
    en: {
      'duplicate-entry': ({ id, first }) => ({
        message: `The id "${q(id)}" is used already at ${q(first)}.`,
        fix: 'Teams and persons share one set of ids: give this one another.',
      }),
      'duplicate-measure': ({ id, first }) => ({
        message: `The measure id "${q(id)}" is used already at ${q(first)}.`,
        fix: 'Give it another id.',
      }),
      'unknown-measure': ({ measure, known }) => ({
        message: `The measure "${q(measure)}" is not among "measures": its figures are not shown.`,
        fix:
          known === ''
            ? 'Add it to "measures".'
            : `Add it to "measures", or change it to one of: ${several(known, ', ')}.`,
      }),
      'no-measure': () => ({
        message: 'There are no measures, so no figures are shown, only names.',
        fix: 'Write in "measures" what is measured, such as { "id": "hours", "label": "Hours", "unit": "小时" }.',
      }),
      'period-backwards': ({ from, to }) => ({
        message: `The period ends on ${q(to)} but begins on ${q(from)}.`,
        fix: 'Compare "from" and "to".',
      }),
    },
  },
);
