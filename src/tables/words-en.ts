import { privateNumbers } from '../contract/words/numbers.js';
import { typesIn } from '../contract/words/terms.js';
import type { TableWords } from './words.js';

export const en: TableWords = {
  place: (sheet, row, column, head) =>
    [sheet && `sheet "${sheet}"`, row && `row ${row}`, column && `column ${column}`, head && `"${head}"`]
      .filter(Boolean)
      .join(' '),
  leftOut: ' It was left out.',
  mend: {
    'no-matter': 'Write 议案 in the sheet 基本信息; or write 应选人数 there and fill in the sheet 候选人.',
    'elections-only':
      '再次投票 is for elections only: take another rule for a motion; for an election write 应选人数 and fill in the sheet 候选人.',
    'no-seats': 'Write 应选人数 in the sheet 基本信息, a whole number from 1.',
    'no-candidates': 'Fill in the sheet 候选人, one person a row.',
    'not-signed': 'Write 是 in the column 已签名 once it is signed; the result is declared after that.',
    'other-matter':
      'Votes on a motion stand in the sheet 基本信息, those of an election in 候选人 and 另选他人.',
    'minor-without-guardian':
      'Once consent is given, write 是 in the columns 同意 and 监护人同意; or delete the row.',
    'no-measure': 'Add a column of figures, its unit in brackets: 服务时长（小时）.',
    'renewal-cycle': 'A renewal goes from the older to the newer one: correct one 接续.',
    'period-backwards': 'Compare 时段从 and 时段到.',
  },
  say: {
    formula: () => ['The formula has no computed value.', 'Open and save the file once, or write the value.'],
    'cell-error': ({ found }) => [
      `The cell holds the error ${found}.`,
      'Mend the formula, or write the value.',
    ],
    'private-number': ({ kinds: given }) => [
      `Here stands ${typesIn(privateNumbers.en, given, ', ')}, which must not be published.`,
      'Take the number out.',
    ],
    'rounded-number': () => [
      'The number has more than 15 digits, or was taken for a date: the spreadsheet has changed it.',
      'Format the cell as text and write it again; identity and card numbers do not belong here.',
    ],
    'merged-figure': ({ found }) => [
      `"${found}" is one cell merged over several rows.`,
      'Take the merging out and write the figure of each row.',
    ],
    'long-text': ({ limit }) => [`The text is longer than ${limit} characters.`, 'Make it shorter.'],
    ditto: ({ found }) => [`"${found}" says nothing by itself.`, 'Write again what stands above.'],
    'no-file-name': () => [
      'It is a formula, or a picture inside the cell: no name of a file, no address.',
      'Save the picture as a file and write its name, such as photos/2018-001.jpg.',
    ],
    'no-web-photo': ({ found }) => [
      `Browsers cannot show a photo such as "${found}".`,
      'Save the photo as .jpg and write that name.',
    ],
    'bad-date': ({ found }) => [
      `"${found}" is no date.`,
      'Write 2018, 2018-11 or 2018-11-05, a day that exists.',
    ],
    'unclear-month': ({ found }) => [`"${found}" may be January or October.`, 'Write 2018-01 or 2018-10.'],
    'bad-number': ({ found }) => [
      `"${found}" is no number.`,
      'Write the number alone, its unit in the head; leave the cell empty when there is none.',
    ],
    'bad-count': ({ found }) => [`"${found}" is no whole number from 0.`, 'Write a whole number.'],
    'no-unit': ({ found }) => [`"${found}" has no unit.`, 'Write it with its unit, such as 1500余名.'],
    'bad-yes': ({ found }) => [`"${found}" is neither yes nor no.`, 'Write 是 or 否.'],
    'bad-color': ({ found }) => [`"${found}" is no colour.`, 'Write it like #8a6f58.'],
    'not-a-choice': ({ found, known }) => [`"${found}" is none of the words.`, `Write one of ${known}.`],
    'no-heads': ({ known }) => [
      'No row of heads is found.',
      `Write heads in the first row, such as ${known}.`,
    ],
    'no-head': ({ row }) => [
      `The column has no head, but something stands in row ${row}.`,
      'Write a head, or delete the column.',
    ],
    'private-column': () => [
      'Documents take no identity numbers, mobile numbers, addresses, birthdays, accounts or health.',
      'Delete the column.',
    ],
    'unknown-head': ({ near }) => [
      'The head is not known.',
      near
        ? `Did you mean "${near}"? Delete columns that are not needed.`
        : 'Use the heads of the template; delete columns that are not needed.',
    ],
    'same-head': ({ first }) => [`It means the same as the column "${first}".`, 'Keep one of them.'],
    'missing-head': ({ head }) => [
      `The column "${head}" is missing.`,
      'Add it, or begin with a template (the command: qianshao template).',
    ],
    'merged-across': () => [
      'Cells of the row are merged across columns: it is no record.',
      'Take the merging out, or delete the row.',
    ],
    'repeated-heads': () => [
      'The row repeats the heads; it was not read.',
      'Nothing needs to be changed; the row may be deleted.',
    ],
    'second-list': ({ found }) => [
      `The row looks like the heads of another list (${found}); nothing is read from here on.`,
      'Move the other list to a sheet of its own (a CSV holds one list: save it as .xlsx). If it is a record, delete the blank row above it.',
    ],
    'total-row': ({ found, totals }) => [
      `The row "${found}" is no record.`,
      `Delete it${totals ? '; totals have a sheet of their own, 合计' : ''}.`,
    ],
    'note-row': () => [
      'This row looks like a note or a signature below the table; it was not read.',
      'Delete it if it is not needed; if it is a record, write its first cell in another way.',
    ],
    'other-unit': ({ unit, first }) => [
      `The unit of this column is "${unit}"; elsewhere the same measure has "${first}".`,
      'Write one unit, and convert the numbers.',
    ],
    'missing-value': ({ head }) => [
      `"${head}" is missing.`,
      'Fill it in; delete the row when it is not needed.',
    ],
    'example-row': () => [
      'An example row of the template stands among real ones.',
      'Delete it; write 是 at 示例 when all of it is a sample.',
    ],
    'unclear-reference': ({ found }) => [`Several are called "${found}".`, 'Write the id.'],
    'unknown-reference': ({ found, near }) => [
      `"${found}" is not found.`,
      near ? `Did you mean "${near}"?` : 'Write an id or a name that is in the table.',
    ],
    'reference-left-out': ({ found }) => [
      `The row of "${found}" was not taken, so this one has no place.`,
      'Mend that row first.',
    ],
    'type-assumed': () => ['There is no column 类型; every unit is called 单位.', 'Add the column 类型.'],
    'unknown-level': ({ found, known }) => [
      `The level "${found}" is not known; a level is never guessed.`,
      `Write one of ${known}, or add it in the sheet 荣誉级别.`,
    ],
    'half-review': () => ['Date and result of a review go together.', 'Write both or none.'],
    'no-alt': () => [
      'There is no alternative text, nor title or caption.',
      'Say in a sentence what the photo shows.',
    ],
    'alt-from-title': () => [
      'There is no alternative text; title or caption stands in.',
      'Say in a sentence what the photo shows.',
    ],
    'half-consent': () => [
      'Details of consent are given, but not whether there is consent.',
      'Write 是 or 否 in the column 同意.',
    ],
    'unknown-item': ({ near }) => [
      'The item is not known.',
      near
        ? `Did you mean "${near}"? Delete rows that are not needed.`
        : 'Use the items of the template; delete rows that are not needed.',
    ],
    'same-item': ({ first }) => [`"${first}" is written twice.`, 'Keep one of them.'],
    'second-meeting': () => ['A file holds one matter before one meeting.', 'Save it as a file of its own.'],
    'hidden-sheet': () => ['The sheet is hidden and was not read.', 'Unhide it when it is to be read.'],
    'hidden-rows': ({ count, found }) => [
      `Hidden or filtered rows: ${count} (${Number(count) === 1 ? 'row' : 'rows'} ${found}); they were read.`,
      'Delete what is not to be published. To hide it is not enough.',
    ],
    'hidden-columns': ({ found }) => [
      `Columns are hidden (${found}); they were read.`,
      'Delete what is not to be published. To hide it is not enough.',
    ],
    'no-kind': ({ known }) => [
      'The kind of document is not known.',
      `Name it by --kind: ${known}; or begin with a template.`,
    ],
    'kind-by-heads': ({ kind }) => [
      `By its heads it is taken as ${kind}.`,
      'If that is wrong, name the kind by --kind.',
    ],
    'unknown-sheet': ({ near, known }) => [
      'The sheet is not known.',
      near
        ? `Did you mean "${near}"? Delete sheets that are not needed.`
        : `Name it one of ${known}; delete it when it is not needed.`,
    ],
    'other-kind': ({ list, kind }) => [
      `By its heads it is the sheet "${list}" of ${kind}, not of the kind that was asked for.`,
      'Convert it as that kind (on the command line: --kind), or delete the sheet.',
    ],
    'sheet-by-heads': ({ list }) => [`By its heads it is taken as "${list}".`, `Name the sheet "${list}".`],
    'not-utf-8': () => [
      'The file is in GBK, as spreadsheets in China save CSV; it was read so.',
      'See whether the characters are right; then nothing needs to be changed.',
    ],
    'same-again': ({ found, row }) => [
      `"${found}" stands in row ${row} already; they are taken for two.`,
      'If it is the same, make one row of them; if not, write an id for each.',
    ],
    'in-two-sheets': ({ found, sheet, row }) => [
      `"${found}" stands in row ${row} of the sheet "${sheet}" already.`,
      'Convert the sheets of several times one by one; write an id for each where there really are two.',
    ],
    'numbered-names': ({ found }) => [
      `"${found}" is numbered.`,
      'Take the numbers out; separate several by 、.',
    ],
    'parted-by-blank': ({ found }) => [
      `Is "${found}" one or several?`,
      'Separate several by 、; take the space out of one.',
    ],
    'several-persons': ({ found }) => [
      `"${found}" looks like several persons.`,
      'Write one a row; take the space or mark out of the name of one.',
    ],
    'empty-file': () => ['There is nothing in the file.', 'Fill in the template.'],
    'no-rows': ({ list, said }) => [
      `The sheet "${list}" has no row that can be used.`,
      `Write one row at least${said ? `; or take out the item ${said} when no such document is wanted` : ''}.`,
    ],
    'no-title': () => ['There is no title.', 'Give --title, or write 标题 in the sheet 基本信息.'],
    'no-date': () => [
      'The day that the figures are true of is missing.',
      'Give --as-of 2018-11-05, or write 截至日期 in the sheet 基本信息.',
    ],
    'no-item': ({ item }) => [`"${item}" is missing.`, 'Fill it in.'],
    'title-from-row': () => ['The row is taken as the title.', 'If that is wrong, give --title.'],
    'row-above': () => [
      'The row stands above the heads and was not read.',
      'If it is a record, move it below them.',
    ],
    'open-quote': () => [
      'A quotation mark is never closed: all that follows is one cell.',
      'Close it, or export the file again.',
    ],
    'broken-file': () => [
      'The file is damaged and cannot be opened.',
      'Open it in a spreadsheet program and save it as .xlsx.',
    ],
    'too-large-file': () => ['The file is too large.', 'Make several files of it.'],
    'not-xlsx': () => ['It is no .xlsx file.', 'Save it as .xlsx or CSV in a spreadsheet program.'],
    'binary-file': () => ['It is a picture or another file and no table.', 'Choose a table: .xlsx or CSV.'],
    'markup-file': () => [
      'It is a page (HTML or XML) and no table; some systems export such pages as .xls.',
      'Open it in a spreadsheet program and save it as .xlsx.',
    ],
    'old-file': () => [
      'It is of an old format (.xls, .et) or has a password.',
      'Save it as .xlsx without a password.',
    ],
    'is-document': ({ kind }) => [
      `It is a Qianshao document already (${kind}).`,
      'Open it on the editor’s page, or check it with the command qianshao check.',
    ],
    'no-table': () => [
      'The JSON holds no table: a list, or a tree of children.',
      'Give each item id, parentId, name, or nest them in children.',
    ],
  },
};
