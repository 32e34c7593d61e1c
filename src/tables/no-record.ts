/** Rows of a clerk's list that are no record: sums, notes, who made the table and when. */
import { simplified } from './read-cell.js';
import { trimmed, type Cell } from './sheet.js';

/** Lists of words, in which 合计 and 总时长 are such. */
export const ofWords = /^(totals|measures|milestones)$/;

/** 合计, 本页小计：1,204人次 */
const total =
  /^(本[页頁月年季期]|全年|年度|累计)?([合总小共累]计|总(时长|数|人数|人次|次数)|平均|共(?=\d))([（(].*[)）])?[:：]?([\d.,]+(人次?|小时|[名个支项次场件张户分]\D{0,2})?)?$/;
/** 社区汇总, 合计人数: only where teams, units and honours are named; a photo may be called so. */
const totalOf =
  /^(.{2,20})?([合总小共累]计|汇总)(数|人数|人次|时长)?([（(].*[)）])?[:：]?$|^(平均|最大|最小)值$/;

/** Whether a cell says that its row is a sum. `at`: the list. */
export const isTotal = (cell: Cell | undefined, at: string): boolean => {
  if (typeof cell !== 'string' || ofWords.test(at)) return false;
  const plain = simplified(cell.replace(/\s/g, ''));
  if (total.test(plain)) return true;
  // A unit may be called 数据汇总.
  return (
    /^(units|entries|honors)$/.test(at) && totalOf.test(plain) && !(at === 'units' && /.汇总$/.test(plain))
  );
};

/** What stands below a list: 制表人：…, 注：… */
const note =
  /^[（(【]?(注|备注|附注|说明|(制|製)表|填(表|报|報)|审核|审批|复核|经办|统计|打印|导出|报送|報送|负责|联系|数据来源|来源|日期|时间)(\d|人|者|人员|单位|部门|日期|时间|电话|签字|盖章)*】?[:：]/;

/** Whether a cell is no value of a record but a note to the list. */
export const isNote = (cell: Cell): boolean =>
  typeof cell === 'string' && note.test(simplified(trimmed(cell)));

/** What is no record where nothing stands beside it: a day, a page, a seal, a sentence. */
const remark =
  /^(以上(?!率)|本表|第\d+[页頁](\D?共\d+[页頁])?$)|[（(](盖章|公章|签字)[)）]$|^\d{4}年\d{1,2}月(\d{1,2}日)?$|。$/;
/** Lists in which 2018年10月 and 党委印（公章） are titles. */
const ofTitles = /^(sections|cases|objects|levels|types|measures|milestones|totals)$/;
/** Alone in its row, and nothing but notes below it, where teams or units stand: 单位负责人：张三, 截至10月底, ※已核实. */
const said = /^[※\u2605*]|^截[至止]|^[^:：]{2,12}[:：]/;
/** The next line of a note, right below it. */
const numbered = /^[（(]?\d{1,2}[.、．)）]/;

/** Where the one text of a row stands. */
export interface Standing {
  /** Whether no record follows. */
  readonly isBelow: boolean;
  /** Whether the row right above is a note. */
  readonly isAfterNote: boolean;
  /** Whether it may be the end of a long cell that was typed into the next row. */
  readonly isGoingOn: boolean;
}

/** Whether the one text of a row, without its blanks, is a remark. `at`: the list. */
export const isRemark = (text: string, at: string, { isBelow, isAfterNote, isGoingOn }: Standing): boolean =>
  (remark.test(text) && !ofTitles.test(at) && !(text.endsWith('。') && isGoingOn)) ||
  (isBelow && /^(units|entries)$/.test(at) && said.test(text)) ||
  (isAfterNote && numbered.test(text));
