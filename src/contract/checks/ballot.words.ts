import { defineWords } from '../words/define.js';
import { quoted as q } from '../words/terms.js';

function named(names: Readonly<Record<string, string>>): (stage: string | number | undefined) => string {
  return (stage) => names[String(stage)] ?? q(stage);
}

const stageZh = named({
  draft: '起草',
  opinion: '初步意见',
  notice: '告知',
  'roll-call': '点名',
  marking: '填票',
  closed: '封箱',
  count: '计票',
  declared: '宣布',
  published: '公示',
  'carried-out': '落实',
  adjourned: '休会',
});
const stageTw = named({
  draft: '起草',
  opinion: '初步意見',
  notice: '告知',
  'roll-call': '點名',
  marking: '填票',
  closed: '封箱',
  count: '計票',
  declared: '宣布',
  published: '公示',
  'carried-out': '落實',
  adjourned: '休會',
});
const stageEn = named({
  draft: 'draft',
  opinion: 'opinion',
  notice: 'notice',
  'roll-call': 'roll call',
  marking: 'marking',
  closed: 'box closed',
  count: 'count',
  declared: 'declared',
  published: 'published',
  'carried-out': 'carried out',
  adjourned: 'adjourned',
});

/** Words of the cross-checks in ballot.ts, ballot.stages.ts, ballot.sums.ts and of the rules they ask. */
export const words = defineWords(
  {
    'bad-digest': () => ({ message: '摘要应是64个小写的十六进制字符。', fix: '从封存的记录原样复制。' }),
    'unknown-rule': ({ id }) => ({
      message: `没有编号是${q(id)}的规则。`,
      fix: '改为预设规则的编号，如branch-decision，或写明一条规则。',
    }),
    'bad-rule': ({ found }) => ({
      message: `规则写成了${q(found)}。`,
      fix: '写预设规则的编号，或一条规则{…}。',
    }),
    'bad-rule-field': ({ field, found }) => ({
      message: `规则的“${q(field)}”不能是${q(found)}。`,
      fix: '对照文档里规则的写法改正；分数的分母最多1000，quorum只能按应到会算。',
    }),
    'elections-only': ({ id }) => ({
      message: `规则${q(id)}按得票多少取人，只用于选举。`,
      fix: '议案换一条规则；再次投票的选举写应选人数seats和候选人candidates。',
    }),
    'no-matter': () => ({
      message: '没有写表决什么。',
      fix: '写一个议案motion，或写应选人数seats和候选人candidates。',
    }),
    'two-matters': () => ({ message: '既写了议案，又写了候选人。', fix: '一份文档只表决一件事，留下一样。' }),
    'no-seats': () => ({ message: '没有写应选几名。', fix: '写上seats，从1起的整数。' }),
    'no-candidates': () => ({ message: '没有写候选人。', fix: '写上candidates，一人一行。' }),
    'no-id': () => ({ message: '没有姓名或编号。', fix: '补上。' }),
    'same-candidate': ({ id }) => ({
      message: `“${q(id)}”写了两次。`,
      fix: '一人只写一行；另选的人不能是候选人。',
    }),
    'too-few-candidates': ({ candidates, seats, asked }) => ({
      message: `候选人${candidates}名，应选${seats}名，按规则至少要${asked}名候选人。`,
      fix: '补足候选人，或换用不要求差额的规则。',
    }),
    'too-early': ({ field, stage, from }) => ({
      message: `会议还在“${stageZh(stage)}”，不该有${q(field)}。`,
      fix: `删去它，或把stage改为会议走到的那一步；从“${stageZh(from)}”起才可以写。`,
    }),
    'too-late': ({ field, stage }) => ({
      message: `会议已到“${stageZh(stage)}”，却没有${q(field)}。`,
      fix: '补上它；步骤不能跳过。',
    }),
    'no-opinion': () => ({ message: '没有写初步意见。', fix: '表决前要先形成初步意见；已有的话请补上。' }),
    'no-tellers': () => ({ message: '没有写监票人、计票人。', fix: '知道的话请补上。' }),
    'not-signed': ({ name }) => ({
      message: `没有写明${q(name)}已在计票单上签名。`,
      fix: '签了名以后写signed: true；签名以后才能宣布。',
    }),
    'teller-stands': ({ name }) => ({ message: `${q(name)}是候选人，不能监票或计票。`, fix: '换一个人。' }),
    'publication-backwards': ({ from, to }) => ({
      message: `公示止于${q(to)}，早于起的${q(from)}。`,
      fix: '核对两个日期。',
    }),
    'no-quorum': ({ present, expected }) => ({
      message: `到会的不够：应到${expected}人，实到${present}人。`,
      fix: '人数不够不能往下进行；把stage改为adjourned。',
    }),
    'void-counted': ({ returned, issued }) => ({
      message: `收回${returned}张，多于发出的${issued}张，表决无效，不计票。`,
      fix: '删去计票的数字，重新投票。',
    }),
    'not-a-count': ({ name, found }) => ({
      message: `“${q(name)}”写成了${q(found)}。`,
      fix: '写从0起的整数，不加引号。',
    }),
    'missing-count': ({ name }) => ({
      message: `缺少“${q(name)}”的数目，后面的数目却有了。`,
      fix: '补上它。',
    }),
    'more-present': ({ present, expected }) => ({
      message: `实到${present}人，多于应到${expected}人。`,
      fix: '核对两个数。',
    }),
    'more-issued': ({ issued, present }) => ({
      message: `发出${issued}张，多于实到${present}人。`,
      fix: '核对两个数。',
    }),
    'ballots-do-not-add': ({ valid, invalid, returned }) => ({
      message: `有效${valid}张，无效${invalid}张，合计不是收回的${returned}张。`,
      fix: '核对三个数。',
    }),
    'more-read': ({ valid, invalid, returned }) => ({
      message: `已唱有效${valid}张、无效${invalid}张，多于收回的${returned}张。`,
      fix: '核对三个数。',
    }),
    'votes-do-not-add': ({ yes, no, abstain, valid }) => ({
      message: `赞成${yes}、不赞成${no}、弃权${abstain}，合计不是有效的${valid}张。`,
      fix: '核对这几个数。',
    }),
    'more-written': ({ present, written, expected }) => ({
      message: `实到${present}人，书面意见${written}份，合计多于应到${expected}人。`,
      fix: '到会的人不再算书面意见，核对这几个数。',
    }),
    'more-written-in-favour': ({ yes, total }) => ({
      message: `书面意见${total}份，其中赞成的却有${yes}份。`,
      fix: '核对两个数。',
    }),
    'more-names': ({ names, most, valid, seats }) => ({
      message: `得票合计${names}，多于${valid}张有效票乘以${seats}名，也就是${most}。`,
      fix: '超过应选人数的选票整张无效，核对得票。',
    }),
    'more-write-ins': ({ written, against }) => ({
      message: `另选合计${written}票，多于不赞成的${against}票。`,
      fix: '只有画了不赞成的才可另选，核对票数。',
    }),
    'more-than-valid': ({ name, votes, valid }) => ({
      message: `另选的${q(name)}得${votes}票，多于有效的${valid}张。`,
      fix: '一张选票只能另选同一人一次，核对票数。',
    }),
    'no-write-ins': ({ written }) => ({
      message: `规则不许另选他人，却有${written}票。`,
      fix: '核对票数或规则。',
    }),
    'roll-does-not-add': ({ onRoll, excluded, expected }) => ({
      message: `在册${onRoll}人，减去不计入的${excluded}人，不是应到的${expected}人。`,
      fix: '核对这几个数。',
    }),
    'other-matter': ({ field }) => ({
      message: `计票里的“${q(field)}”与表决的事对不上。`,
      fix: '议案写yes、no、abstain；选举写candidates和writeIns。',
    }),
    'unknown-line': ({ id }) => ({ message: `没有编号是“${q(id)}”的候选人。`, fix: '改为候选人的编号。' }),
    'missing-line': ({ id }) => ({ message: `没有候选人“${q(id)}”的票数。`, fix: '补上；一票没有的也写0。' }),
  },
  {
    'zh-TW': {
      'bad-digest': () => ({ message: '摘要應是64個小寫的十六進位字元。', fix: '請從封存的紀錄原樣複製。' }),
      'unknown-rule': ({ id }) => ({
        message: `沒有編號是${q(id)}的規則。`,
        fix: '請改為預設規則的編號，如branch-decision，或寫明一條規則。',
      }),
      'bad-rule': ({ found }) => ({
        message: `規則寫成了${q(found)}。`,
        fix: '請寫預設規則的編號，或一條規則{…}。',
      }),
      'bad-rule-field': ({ field, found }) => ({
        message: `規則的「${q(field)}」不能是${q(found)}。`,
        fix: '請對照文件裡規則的寫法改正；分數的分母最多1000，quorum只能按應到會算。',
      }),
      'elections-only': ({ id }) => ({
        message: `規則${q(id)}按得票多少取人，只用於選舉。`,
        fix: '議案請換一條規則；再次投票的選舉請寫應選人數seats和候選人candidates。',
      }),
      'no-matter': () => ({
        message: '沒有寫表決什麼。',
        fix: '請寫一個議案motion，或寫應選人數seats和候選人candidates。',
      }),
      'two-matters': () => ({
        message: '既寫了議案，又寫了候選人。',
        fix: '一份文件只表決一件事，請留下一樣。',
      }),
      'no-seats': () => ({ message: '沒有寫應選幾名。', fix: '請寫上seats，從1起的整數。' }),
      'no-candidates': () => ({ message: '沒有寫候選人。', fix: '請寫上candidates，一人一列。' }),
      'no-id': () => ({ message: '沒有姓名或編號。', fix: '請補上。' }),
      'same-candidate': ({ id }) => ({
        message: `「${q(id)}」寫了兩次。`,
        fix: '一人只寫一列；另選的人不能是候選人。',
      }),
      'too-few-candidates': ({ candidates, seats, asked }) => ({
        message: `候選人${candidates}名，應選${seats}名，按規則至少要${asked}名候選人。`,
        fix: '請補足候選人，或換用不要求差額的規則。',
      }),
      'too-early': ({ field, stage, from }) => ({
        message: `會議還在「${stageTw(stage)}」，不該有${q(field)}。`,
        fix: `請刪去它，或把stage改為會議走到的那一步；從「${stageTw(from)}」起才可以寫。`,
      }),
      'too-late': ({ field, stage }) => ({
        message: `會議已到「${stageTw(stage)}」，卻沒有${q(field)}。`,
        fix: '請補上它；步驟不能跳過。',
      }),
      'no-opinion': () => ({ message: '沒有寫初步意見。', fix: '表決前要先形成初步意見；已有的話請補上。' }),
      'no-tellers': () => ({ message: '沒有寫監票人、計票人。', fix: '知道的話請補上。' }),
      'not-signed': ({ name }) => ({
        message: `沒有寫明${q(name)}已在計票單上簽名。`,
        fix: '簽了名以後請寫signed: true；簽名以後才能宣布。',
      }),
      'teller-stands': ({ name }) => ({
        message: `${q(name)}是候選人，不能監票或計票。`,
        fix: '請換一個人。',
      }),
      'publication-backwards': ({ from, to }) => ({
        message: `公示止於${q(to)}，早於起的${q(from)}。`,
        fix: '請核對兩個日期。',
      }),
      'no-quorum': ({ present, expected }) => ({
        message: `到會的不夠：應到${expected}人，實到${present}人。`,
        fix: '人數不夠不能往下進行；請把stage改為adjourned。',
      }),
      'void-counted': ({ returned, issued }) => ({
        message: `收回${returned}張，多於發出的${issued}張，表決無效，不計票。`,
        fix: '請刪去計票的數字，重新投票。',
      }),
      'not-a-count': ({ name, found }) => ({
        message: `「${q(name)}」寫成了${q(found)}。`,
        fix: '請寫從0起的整數，不加引號。',
      }),
      'missing-count': ({ name }) => ({
        message: `缺少「${q(name)}」的數目，後面的數目卻有了。`,
        fix: '請補上它。',
      }),
      'more-present': ({ present, expected }) => ({
        message: `實到${present}人，多於應到${expected}人。`,
        fix: '請核對兩個數。',
      }),
      'more-issued': ({ issued, present }) => ({
        message: `發出${issued}張，多於實到${present}人。`,
        fix: '請核對兩個數。',
      }),
      'ballots-do-not-add': ({ valid, invalid, returned }) => ({
        message: `有效${valid}張，無效${invalid}張，合計不是收回的${returned}張。`,
        fix: '請核對三個數。',
      }),
      'more-read': ({ valid, invalid, returned }) => ({
        message: `已唱有效${valid}張、無效${invalid}張，多於收回的${returned}張。`,
        fix: '請核對三個數。',
      }),
      'votes-do-not-add': ({ yes, no, abstain, valid }) => ({
        message: `贊成${yes}、不贊成${no}、棄權${abstain}，合計不是有效的${valid}張。`,
        fix: '請核對這幾個數。',
      }),
      'more-written': ({ present, written, expected }) => ({
        message: `實到${present}人，書面意見${written}份，合計多於應到${expected}人。`,
        fix: '到會的人不再算書面意見，請核對這幾個數。',
      }),
      'more-written-in-favour': ({ yes, total }) => ({
        message: `書面意見${total}份，其中贊成的卻有${yes}份。`,
        fix: '請核對兩個數。',
      }),
      'more-names': ({ names, most, valid, seats }) => ({
        message: `得票合計${names}，多於${valid}張有效票乘以${seats}名，也就是${most}。`,
        fix: '超過應選人數的選票整張無效，請核對得票。',
      }),
      'more-write-ins': ({ written, against }) => ({
        message: `另選合計${written}票，多於不贊成的${against}票。`,
        fix: '只有畫了不贊成的才可另選，請核對票數。',
      }),
      'more-than-valid': ({ name, votes, valid }) => ({
        message: `另選的${q(name)}得${votes}票，多於有效的${valid}張。`,
        fix: '一張選票只能另選同一人一次，請核對票數。',
      }),
      'no-write-ins': ({ written }) => ({
        message: `規則不許另選他人，卻有${written}票。`,
        fix: '請核對票數或規則。',
      }),
      'roll-does-not-add': ({ onRoll, excluded, expected }) => ({
        message: `在冊${onRoll}人，減去不計入的${excluded}人，不是應到的${expected}人。`,
        fix: '請核對這幾個數。',
      }),
      'other-matter': ({ field }) => ({
        message: `計票裡的「${q(field)}」與表決的事對不上。`,
        fix: '議案寫yes、no、abstain；選舉寫candidates和writeIns。',
      }),
      'unknown-line': ({ id }) => ({
        message: `沒有編號是「${q(id)}」的候選人。`,
        fix: '請改為候選人的編號。',
      }),
      'missing-line': ({ id }) => ({
        message: `沒有候選人「${q(id)}」的票數。`,
        fix: '請補上；一票沒有的也寫0。',
      }),
    },
    en: {
      'bad-digest': () => ({
        message: 'A digest has 64 hexadecimal characters in lower case.',
        fix: 'Copy it from the sealed record as it is.',
      }),
      'unknown-rule': ({ id }) => ({
        message: `There is no rule with the id ${q(id)}.`,
        fix: 'Use the id of a preset such as branch-decision, or write out a rule.',
      }),
      'bad-rule': ({ found }) => ({
        message: `The rule is written as ${q(found)}.`,
        fix: 'Write the id of a preset, or a rule {…}.',
      }),
      'bad-rule-field': ({ field, found }) => ({
        message: `"${q(field)}" of the rule cannot be ${q(found)}.`,
        fix: 'See how a rule is written; the denominator is at most 1000, and the quorum is of those expected.',
      }),
      'elections-only': ({ id }) => ({
        message: `The rule ${q(id)} goes by the number of votes: it is for elections only.`,
        fix: 'Take another rule for a motion; for a re-vote write seats and candidates.',
      }),
      'no-matter': () => ({
        message: 'It is not said what is voted on.',
        fix: 'Write a motion, or seats and candidates.',
      }),
      'two-matters': () => ({
        message: 'There is a motion and there are candidates.',
        fix: 'A document has one matter: keep one of the two.',
      }),
      'no-seats': () => ({
        message: 'It is not said how many are to be elected.',
        fix: 'Write seats, a whole number from 1.',
      }),
      'no-candidates': () => ({ message: 'There are no candidates.', fix: 'Write candidates, one a row.' }),
      'no-id': () => ({ message: 'A name or an id is missing.', fix: 'Add it.' }),
      'same-candidate': ({ id }) => ({
        message: `"${q(id)}" stands twice.`,
        fix: 'One row a person; a person written in cannot be a candidate.',
      }),
      'too-few-candidates': ({ candidates, seats, asked }) => ({
        message: `Candidates: ${candidates}, seats: ${seats}; the rule asks for ${asked} candidates or more.`,
        fix: 'Add candidates, or use a rule that does not ask for more candidates than seats.',
      }),
      'too-early': ({ field, stage, from }) => ({
        message: `The meeting is at "${stageEn(stage)}" and cannot have ${q(field)} yet.`,
        fix: `Remove it, or set stage to where the meeting is; it may stand from "${stageEn(from)}" on.`,
      }),
      'too-late': ({ field, stage }) => ({
        message: `The meeting is at "${stageEn(stage)}" without ${q(field)}.`,
        fix: 'Add it; no step is skipped.',
      }),
      'no-opinion': () => ({
        message: 'There is no opinion.',
        fix: 'Before a vote an opinion is formed; add it when there is one.',
      }),
      'no-tellers': () => ({ message: 'No tellers are named.', fix: 'Add them when they are known.' }),
      'not-signed': ({ name }) => ({
        message: `It is not said that ${q(name)} has signed the count sheet.`,
        fix: 'Write signed: true once it is signed; the result is declared after that.',
      }),
      'teller-stands': ({ name }) => ({
        message: `${q(name)} is a candidate and cannot watch or count.`,
        fix: 'Choose another person.',
      }),
      'publication-backwards': ({ from, to }) => ({
        message: `The publication ends on ${q(to)}, before it begins on ${q(from)}.`,
        fix: 'Check both dates.',
      }),
      'no-quorum': ({ present, expected }) => ({
        message: `Too few are present: ${present} of ${expected}.`,
        fix: 'The meeting cannot go on; set stage to adjourned.',
      }),
      'void-counted': ({ returned, issued }) => ({
        message: `Ballots returned: ${returned}, issued: ${issued}. The vote is void and nothing is counted.`,
        fix: 'Remove the tally and vote again.',
      }),
      'not-a-count': ({ name, found }) => ({
        message: `"${q(name)}" is written as ${q(found)}.`,
        fix: 'Write a whole number from 0, without quotation marks.',
      }),
      'missing-count': ({ name }) => ({
        message: `The count "${q(name)}" is missing, and a later one is there.`,
        fix: 'Add it.',
      }),
      'more-present': ({ present, expected }) => ({
        message: `${present} are present and ${expected} are expected.`,
        fix: 'Check both numbers.',
      }),
      'more-issued': ({ issued, present }) => ({
        message: `Ballots issued: ${issued}, present: ${present}.`,
        fix: 'Check both numbers.',
      }),
      'ballots-do-not-add': ({ valid, invalid, returned }) => ({
        message: `${valid} valid and ${invalid} invalid ballots are not the ${returned} returned.`,
        fix: 'Check the three numbers.',
      }),
      'more-read': ({ valid, invalid, returned }) => ({
        message: `${valid} valid and ${invalid} invalid ballots were read, more than the ${returned} returned.`,
        fix: 'Check the three numbers.',
      }),
      'votes-do-not-add': ({ yes, no, abstain, valid }) => ({
        message: `${yes} for, ${no} against and ${abstain} abstaining are not the ${valid} valid ballots.`,
        fix: 'Check these numbers.',
      }),
      'more-written': ({ present, written, expected }) => ({
        message: `${present} present and ${written} written opinions are more than the ${expected} expected.`,
        fix: 'No written opinion counts for a person who is present; check the numbers.',
      }),
      'more-written-in-favour': ({ yes, total }) => ({
        message: `${yes} of ${total} written opinions are in favour.`,
        fix: 'Check both numbers.',
      }),
      'more-names': ({ names, most, valid, seats }) => ({
        message: `${names} votes in all are more than ${most}: valid ballots (${valid}) times seats (${seats}).`,
        fix: 'A ballot with more names than seats is invalid as a whole; check the votes.',
      }),
      'more-write-ins': ({ written, against }) => ({
        message: `${written} votes for others are more than the ${against} against.`,
        fix: 'Only a line against may name another; check the votes.',
      }),
      'more-than-valid': ({ name, votes, valid }) => ({
        message: `${q(name)}, named beside the list, has more votes (${votes}) than there are valid ballots (${valid}).`,
        fix: 'A ballot names a person once; check the votes.',
      }),
      'no-write-ins': ({ written }) => ({
        message: `The rule allows no other names, but votes for them are given: ${written}.`,
        fix: 'Check the votes or the rule.',
      }),
      'roll-does-not-add': ({ onRoll, excluded, expected }) => ({
        message: `${onRoll} on the roll less ${excluded} left out are not the ${expected} expected.`,
        fix: 'Check these numbers.',
      }),
      'other-matter': ({ field }) => ({
        message: `"${q(field)}" of the tally does not fit the matter.`,
        fix: 'A motion has yes, no, abstain; an election has candidates and writeIns.',
      }),
      'unknown-line': ({ id }) => ({
        message: `There is no candidate with the id "${q(id)}".`,
        fix: 'Use the id of a candidate.',
      }),
      'missing-line': ({ id }) => ({
        message: `The votes of candidate "${q(id)}" are missing.`,
        fix: 'Add them; who has none gets 0.',
      }),
    },
  },
);
