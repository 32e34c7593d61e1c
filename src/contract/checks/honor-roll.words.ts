import { defineWords } from '../words/define.js';
import { quoted as q, several } from '../words/terms.js';

/** Words of the cross-checks in honor-roll.ts. */
export const words = defineWords(
  {
    'duplicate-id': ({ id, first }) => ({
      message: `编号“${q(id)}”在${q(first)}已经用过。`,
      fix: '荣誉、受表彰者的编号都不能重复，改用另一个。',
    }),
    'duplicate-level': ({ id, first }) => ({
      message: `级别“${q(id)}”在${q(first)}已经写过，这里的不用。`,
      fix: '只留一个。',
    }),
    'unknown-level': ({ level, known }) => ({
      message: `级别“${q(level)}”没有列在levels里，照原文显示，排在最后。`,
      fix: `在levels里补上它，或改为：${several(known, '、')}。`,
    }),
    'missing-renewal': ({ renewedBy }) => ({
      message: `找不到接续的荣誉“${q(renewedBy)}”。`,
      fix: '改为honors里已有的编号。',
    }),
    'renewal-cycle': ({ id }) => ({
      message: `从“${q(id)}”起，接续绕成了圈。`,
      fix: '接续应由旧到新，改正其中一项的renewedBy。',
    }),
    'ends-early': ({ date, end }) => ({
      message: `有效期到${q(end)}，比授予日期${q(date)}还早。`,
      fix: '核对两个日期。',
    }),
    'permanent-ends': ({ end }) => ({
      message: `写了长期有效，又写了有效至${q(end)}；按后者显示。`,
      fix: '两个只留一个。',
    }),
    'revoked-early': ({ date, end }) => ({
      message: `撤销日期${q(end)}比授予日期${q(date)}还早。`,
      fix: '核对两个日期。',
    }),
    'reviewed-early': ({ date, end }) => ({
      message: `复查日期${q(end)}比授予日期${q(date)}还早。`,
      fix: '核对两个日期。',
    }),
    'total-less': ({ stated, listed, unit }) => ({
      message: `总数写的是${stated}${q(unit)}，列出的有${listed}${q(unit)}，比它多。`,
      fix: '核对总数；不写总数时只显示已列出的项数。',
    }),
  },
  {
    'zh-TW': {
      'duplicate-id': ({ id, first }) => ({
        message: `編號「${q(id)}」在${q(first)}已經用過。`,
        fix: '榮譽、受表彰者的編號都不能重複，請改用另一個。',
      }),
      'duplicate-level': ({ id, first }) => ({
        message: `級別「${q(id)}」在${q(first)}已經寫過，這裡的不用。`,
        fix: '請只留一個。',
      }),
      'unknown-level': ({ level, known }) => ({
        message: `級別「${q(level)}」沒有列在levels裡，照原文顯示，排在最後。`,
        fix: `請在levels裡補上它，或改為：${several(known, '、')}。`,
      }),
      'missing-renewal': ({ renewedBy }) => ({
        message: `找不到接續的榮譽「${q(renewedBy)}」。`,
        fix: '請改為honors裡已有的編號。',
      }),
      'renewal-cycle': ({ id }) => ({
        message: `從「${q(id)}」起，接續繞成了圈。`,
        fix: '接續應由舊到新，請改正其中一項的renewedBy。',
      }),
      'ends-early': ({ date, end }) => ({
        message: `有效期到${q(end)}，比授予日期${q(date)}還早。`,
        fix: '請核對兩個日期。',
      }),
      'permanent-ends': ({ end }) => ({
        message: `寫了長期有效，又寫了有效至${q(end)}；按後者顯示。`,
        fix: '兩個請只留一個。',
      }),
      'revoked-early': ({ date, end }) => ({
        message: `撤銷日期${q(end)}比授予日期${q(date)}還早。`,
        fix: '請核對兩個日期。',
      }),
      'reviewed-early': ({ date, end }) => ({
        message: `複查日期${q(end)}比授予日期${q(date)}還早。`,
        fix: '請核對兩個日期。',
      }),
      'total-less': ({ stated, listed, unit }) => ({
        message: `總數寫的是${stated}${q(unit)}，列出的有${listed}${q(unit)}，比它多。`,
        fix: '請核對總數；不寫總數時只顯示已列出的項數。',
      }),
    },
    en: {
      'duplicate-id': ({ id, first }) => ({
        message: `The id "${q(id)}" is used already at ${q(first)}.`,
        fix: 'Honours and recipients share one set of ids: give this one another.',
      }),
      'duplicate-level': ({ id, first }) => ({
        message: `The level "${q(id)}" is there already at ${q(first)}; this one is not used.`,
        fix: 'Leave one of them.',
      }),
      'unknown-level': ({ level, known }) => ({
        message: `The level "${q(level)}" is not among "levels"; it is shown as written and comes last.`,
        fix: `Add it to "levels", or change it to one of: ${several(known, ', ')}.`,
      }),
      'missing-renewal': ({ renewedBy }) => ({
        message: `The honour "${q(renewedBy)}" that renewed this one is not there.`,
        fix: 'Change it to an id in "honors".',
      }),
      'renewal-cycle': ({ id }) => ({
        message: `From "${q(id)}" on, the renewals go round in a circle.`,
        fix: 'A renewal goes from the older to the newer one: correct one "renewedBy".',
      }),
      'ends-early': ({ date, end }) => ({
        message: `It is valid until ${q(end)}, which is before it was awarded (${q(date)}).`,
        fix: 'Compare the two dates.',
      }),
      'permanent-ends': ({ end }) => ({
        message: `It is "permanent" and also valid until ${q(end)}; the date is shown.`,
        fix: 'Leave one of the two.',
      }),
      'revoked-early': ({ date, end }) => ({
        message: `It was revoked on ${q(end)}, before it was awarded (${q(date)}).`,
        fix: 'Compare the two dates.',
      }),
      'reviewed-early': ({ date, end }) => ({
        message: `It was reviewed on ${q(end)}, before it was awarded (${q(date)}).`,
        fix: 'Compare the two dates.',
      }),
      'total-less': ({ stated, listed, unit }) => ({
        message: `The total states ${stated} ${q(unit)}, but ${listed} ${q(unit)} are listed.`,
        fix: 'Correct the total; without one, only the number listed is shown.',
      }),
    },
  },
);
