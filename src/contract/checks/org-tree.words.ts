import { defineWords } from '../words/define.js';
import { quoted as q, several } from '../words/terms.js';

/** Words of the cross-checks in org-tree.ts. */
export const words = defineWords(
  {
    'duplicate-id': ({ id, first }) => ({
      message: `编号“${q(id)}”在${q(first)}已经用过。`,
      fix: '单位、岗位、人员的编号都不能重复，改用另一个。',
    }),
    'no-root': () => ({
      message: '每个单位都写了上级，找不到最上一级。',
      fix: '把最上一级的parentId删去。',
    }),
    'many-roots': ({ count, ids }) => ({
      message: `有${count}个单位没有上级：${several(ids, '、')}。`,
      fix: '只留一个最上级，其余写上parentId；确有几个时写"roots": "many"。',
    }),
    'missing-parent': ({ parent }) => ({
      message: `找不到上级“${q(parent)}”。`,
      fix: '改为已有的编号。',
    }),
    cycle: ({ ids }) => ({
      message: `上级绕成了圈：${several(ids, '、')}。`,
      fix: '改正其中一个单位的parentId。',
    }),
    'unknown-type': ({ type, known }) => ({
      message: `类型“${q(type)}”没有列在types里。`,
      fix: known === '' ? '在types里补上它。' : `在types里补上它，或改为：${several(known, '、')}。`,
    }),
    'missing-person': ({ person }) => ({
      message: `找不到人员“${q(person)}”，这个岗位显示为空缺。`,
      fix: '在people里补上这个人，或改为已有的编号。',
    }),
    'missing-end': ({ id }) => ({
      message: `找不到联系的一方“${q(id)}”。`,
      fix: '改为people或units里已有的编号。',
    }),
    'count-contradicts': ({ name, stated, sum, unit }) => ({
      message: `“${q(name)}”写的是${stated}${q(unit)}，下级合计${sum}${q(unit)}，比它多。`,
      fix: '核对两处数字。',
    }),
  },
  {
    'zh-TW': {
      'duplicate-id': ({ id, first }) => ({
        message: `編號「${q(id)}」在${q(first)}已經用過。`,
        fix: '單位、崗位、人員的編號都不能重複，請改用另一個。',
      }),
      'no-root': () => ({
        message: '每個單位都寫了上級，找不到最上一級。',
        fix: '請把最上一級的parentId刪去。',
      }),
      'many-roots': ({ count, ids }) => ({
        message: `有${count}個單位沒有上級：${several(ids, '、')}。`,
        fix: '請只留一個最上級，其餘寫上parentId；確有幾個時寫"roots": "many"。',
      }),
      'missing-parent': ({ parent }) => ({
        message: `找不到上級「${q(parent)}」。`,
        fix: '請改為已有的編號。',
      }),
      cycle: ({ ids }) => ({
        message: `上級繞成了圈：${several(ids, '、')}。`,
        fix: '請改正其中一個單位的parentId。',
      }),
      'unknown-type': ({ type, known }) => ({
        message: `類型「${q(type)}」沒有列在types裡。`,
        fix: known === '' ? '請在types裡補上它。' : `請在types裡補上它，或改為：${several(known, '、')}。`,
      }),
      'missing-person': ({ person }) => ({
        message: `找不到人員「${q(person)}」，這個崗位顯示為空缺。`,
        fix: '請在people裡補上這個人，或改為已有的編號。',
      }),
      'missing-end': ({ id }) => ({
        message: `找不到聯繫的一方「${q(id)}」。`,
        fix: '請改為people或units裡已有的編號。',
      }),
      'count-contradicts': ({ name, stated, sum, unit }) => ({
        message: `「${q(name)}」寫的是${stated}${q(unit)}，下級合計${sum}${q(unit)}，比它多。`,
        fix: '請核對兩處數字。',
      }),
    },
    en: {
      'duplicate-id': ({ id, first }) => ({
        message: `The id "${q(id)}" is used already at ${q(first)}.`,
        fix: 'Units, posts and people share one set of ids: give this one another.',
      }),
      'no-root': () => ({
        message: 'Every unit names a superior, so none stands at the top.',
        fix: 'Take parentId out of the topmost unit.',
      }),
      'many-roots': ({ count, ids }) => ({
        message: `${count} units have no superior: ${several(ids, ', ')}.`,
        fix: 'Leave one at the top and give the others a parentId; if there are several tops indeed, write "roots": "many".',
      }),
      'missing-parent': ({ parent }) => ({
        message: `The superior "${q(parent)}" is not there.`,
        fix: 'Change it to an id that is.',
      }),
      cycle: ({ ids }) => ({
        message: `The superiors go round in a circle: ${several(ids, ', ')}.`,
        fix: 'Correct the parentId of one of them.',
      }),
      'unknown-type': ({ type, known }) => ({
        message: `The type "${q(type)}" is not among "types".`,
        fix:
          known === ''
            ? 'Add it to "types".'
            : `Add it to "types", or change it to one of: ${several(known, ', ')}.`,
      }),
      'missing-person': ({ person }) => ({
        message: `The person "${q(person)}" is not there; the post is shown as vacant.`,
        fix: 'Add the person to "people", or change it to an id that is there.',
      }),
      'missing-end': ({ id }) => ({
        message: `One end of the relation, "${q(id)}", is not there.`,
        fix: 'Change it to an id in "people" or "units".',
      }),
      'count-contradicts': ({ name, stated, sum, unit }) => ({
        message: `"${q(name)}" states ${stated} ${q(unit)}, but the units below add up to ${sum} ${q(unit)}.`,
        fix: 'Compare the two figures.',
      }),
    },
  },
);
