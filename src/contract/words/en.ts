import type { Say } from '../describe.js';
import type { Problem } from '../problem.js';
import { faultAt, type Fault } from './faults.js';
import { nearest } from './nearest.js';
import { isSeveral, quoted as q, several, typesIn } from './terms.js';
import type { zhCN } from './zh-CN.js';
import { privateNumbers } from './numbers.js';

const types = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  infinite: 'a number too large',
  boolean: 'true or false',
  null: 'null',
  list: 'a list […]',
  object: 'a set of fields {…}',
  other: 'something else',
};
const named = (value: string | number | undefined): string => typesIn(types, value, ' or ');

/** The field, or the item of a list. */
const place = ({ field, item }: Problem['params']): string =>
  item === undefined ? `"${q(field)}"` : `Item ${item} of "${q(field)}"`;

const looks: Readonly<Record<string, string>> = {
  html: 'What came is a web page, not data',
  empty: 'The file is empty',
  truncated: 'The file is not complete and breaks off',
  deep: 'The brackets are nested too deeply to be read',
};

const faults: Readonly<Record<Fault['what'], (fault: Fault) => readonly [string, string]>> = {
  'full-width': ({ mark, instead }) => [
    `There is a full-width or curly ${mark.trim() ? `"${mark}"` : 'space'}`,
    `Write ${instead === ' ' ? 'a plain space' : instead} in its place, and wherever else it stands.`,
  ],
  comment: ({ mark }) => [
    `There is a comment "${mark}", which JSON does not have`,
    'Remove it; a remark may be a field whose name begins with "_".',
  ],
  'single-quotes': () => ['There are single quotation marks', 'Write double ones: ".'],
  backslash: ({ mark }) => [
    `There is a backslash in a text: "${q(mark)}"`,
    'Write two backslashes, or a slash.',
  ],
  'line-break': ({ mark }) => [
    mark === '\t'
      ? 'There is a tab in a text'
      : 'A text has a line break in it, or its end has no quotation mark',
    mark === '\t'
      ? 'Write a space in its place.'
      : 'Write the text on one line, with \\n where a line ends; see whether it has its quotation mark.',
  ],
  'trailing-comma': ({ mark }) => [
    `There is a comma before "${mark}"`,
    'Remove the comma after the last item.',
  ],
  'missing-comma': () => ['A comma is missing before this', 'Add a comma after the item before.'],
  'bare-name': ({ mark }) => [`The name "${q(mark)}" has no quotation marks`, `Write "${q(mark)}".`],
  'leading-zero': ({ mark }) => [
    `The number "${mark}…" begins with 0`,
    'Write telephone numbers and codes as text, in quotation marks.',
  ],
  word: ({ mark }) => [
    `"${q(mark)}" has no quotation marks`,
    'Put text in quotation marks; yes and no are true and false, nothing is null.',
  ],
};

export const en: Readonly<Record<keyof typeof zhCN, Say>> = {
  'not-json': (params) => {
    const { looks: like, line, column } = params;
    const fault = like === 'other' ? faultAt(params) : undefined;
    const [seen, mend] = fault ? faults[fault.what](fault) : [];
    const what = seen ?? looks[String(like)] ?? 'This is not written as JSON';
    return {
      message: `${what} (line ${line}, column ${column}).`,
      fix:
        mend ??
        (like === 'html'
          ? 'See that the address leads to a .json file and that the server asks for no login.'
          : like === 'empty' || like === 'truncated'
            ? 'Export it again, and put it in place when it is complete.'
            : 'Look at the quotation marks, commas and brackets around this place; no comma follows the last item.'),
    };
  },
  'not-utf-8': () => ({
    message: 'The file is not in UTF-8; it looks like GBK and was read as GB18030.',
    fix: 'Save it as UTF-8 in your editor, or let the server say charset=gbk in Content-Type.',
  }),
  'not-text': ({ encoding }) => ({
    message:
      encoding === 'unknown'
        ? 'The encoding of the file is not known.'
        : `The file holds bytes that are not ${q(encoding).toUpperCase()}; it is damaged.`,
    fix:
      encoding === 'unknown'
        ? 'Save it as UTF-8 in your editor.'
        : 'Export it or put it on the server again, in UTF-8.',
  }),
  'not-object': ({ found }) => ({
    message: `A document is a set of fields {…}, but this is ${named(found)}.`,
    fix: 'Begin with { "kind": …, "version": …, "title": …, "asOf": … }.',
  }),
  unreadable: ({ detail }) => ({
    message: `The data could not be read: ${q(detail)}.`,
    fix: 'Give the element plain JSON data.',
  }),
  'missing-kind': ({ wanted }) => ({
    message: 'The kind of document, "kind", is missing.',
    fix: isSeveral(wanted)
      ? `Add "kind": it may be ${several(wanted, ', ')}.`
      : `Add "kind": "${q(wanted)}".`,
  }),
  'unknown-kind': ({ wanted, found }) => ({
    message: `There is no kind of document called "${q(found)}".`,
    fix: isSeveral(wanted) ? `It may be: ${several(wanted, ', ')}.` : `Here it must be "${q(wanted)}".`,
  }),
  'wrong-kind': ({ wanted, found }) => ({
    message: `This is a document of the kind "${q(found)}"; here "${q(wanted)}" is wanted.`,
    fix: 'Give the right file, or use the element that shows this kind.',
  }),
  'bad-version': ({ newest }) => ({
    message: 'The version of the format, "version", must be a whole number from 1.',
    fix: `Write "version": ${newest} without quotation marks.`,
  }),
  'newer-version': ({ found, newest }) => ({
    message: `The document is of version ${found}; this program reads versions up to ${newest}.`,
    fix: 'Install a newer release of Qianshao, or export the older version.',
  }),
  'migration-failed': ({ from, to, detail }) => ({
    message: `The document could not be brought from version ${from} to version ${to}: ${q(detail)}.`,
    fix: 'Export it again in the newest version.',
  }),
  'wrong-type': (params) => {
    const { wanted, found } = params;
    return {
      message: `${place(params)} must be ${named(wanted)}, but it is ${named(found)}.`,
      fix:
        wanted === 'number' || wanted === 'integer'
          ? 'Write it as a number without quotation marks.'
          : wanted === 'text' && found === 'number'
            ? 'Put it in quotation marks.'
            : found === 'null'
              ? 'Leave it out when there is nothing to say.'
              : `Change it to ${named(wanted)}.`,
    };
  },
  'missing-field': (params) => ({
    message: `${place(params)} is missing.`,
    fix: `Add ${place(params)}.`,
  }),
  'empty-text': (params) => ({
    message: `${place(params)} is empty.`,
    fix: 'Fill it in, or leave it out.',
  }),
  'too-long': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)} has ${found} characters, more than ${limit}; it is cut at display.`,
      fix: 'Make it shorter.',
    };
  },
  'not-allowed': (params) => {
    const { wanted, found } = params;
    return {
      message:
        found === undefined
          ? `${place(params)} cannot be that.`
          : `${place(params)} cannot be "${q(found)}".`,
      fix: `It may be: ${several(wanted, ', ')}.`,
    };
  },
  'too-small': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)} is ${found}, which is too small.`,
      fix: `It must be ${limit} or more.`,
    };
  },
  'not-above': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)} is ${found}, which is too small.`,
      fix: `It must be more than ${limit}.`,
    };
  },
  'too-large': (params) => {
    const { limit, found } = params;
    return {
      message: `${place(params)} is ${found}, which is too large.`,
      fix: `It must be ${limit} or less.`,
    };
  },
  'too-few': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)} has too few items.`,
      fix: `Give at least ${limit}.`,
    };
  },
  'too-many': (params) => {
    const { limit } = params;
    return {
      message: `${place(params)} has too many items.`,
      fix: `Give at most ${limit}.`,
    };
  },
  repeated: (params) => ({
    message: `${place(params)} holds an item twice.`,
    fix: 'Take out the second one.',
  }),
  'bad-value': (params) => ({
    message: `${place(params)} is not written as it should be.`,
    fix: 'Compare it with the description of the format.',
  }),
  'bad-id': ({ found }) => ({
    message: `"${q(found)}" cannot be an id.`,
    fix: 'An id is text without spaces, at most 100 characters, such as b03.',
  }),
  'bad-date': ({ found }) => ({
    message: `"${q(found)}" is no date.`,
    fix: 'Write 2018, 2018-11 or 2018-11-05, and a day that exists.',
  }),
  'bad-day': ({ found }) => ({
    message: `"${q(found)}" is no whole date.`,
    fix: 'Write 2018-11-05, and a day that exists.',
  }),
  'bad-phone': ({ field }) => ({
    message: `"${q(field)}" does not look like a telephone number and was left out.`,
    fix: 'Write it like 0574-62630000 or 62630000 ext. 8001; separate several by commas.',
  }),
  'bad-color': ({ found }) => ({
    message: `"${q(found)}" is no colour.`,
    fix: 'Write # and six digits, such as #8a6f58.',
  }),
  'bad-language': ({ field, found }) => ({
    message: `"${q(found ?? field)}" is no language tag.`,
    fix: 'Write zh-CN, zh-TW or en, with a hyphen.',
  }),
  'unsafe-link': ({ found }) => ({
    message: `The link "${q(found)}" cannot be used and was left out.`,
    fix: 'Write the whole address with https://, or one relative to the page, without a space before it.',
  }),
  'unknown-field': ({ field, known }) => {
    const near = nearest(String(field), String(known ?? ''));
    return {
      message: `The field "${q(field)}" is not known and was left out.`,
      fix:
        near === undefined
          ? 'See whether it is misspelt. Remarks of your own may begin with "_".'
          : `Did you mean "${near}"? Remarks of your own may begin with "_".`,
    };
  },
  'nested-rows': ({ field }) => ({
    message: `Rows stand inside a row, in "${q(field)}", and were left out: data is not nested.`,
    fix: 'Write each as a row of its own, with the id of the one above it in "parentId".',
  }),
  'repeated-field': ({ field }) => ({
    message: `"${q(field)}" is written more than once in one set of fields; only the last one counts.`,
    fix: 'Keep one, and remove or rename the others.',
  }),
  'private-number': ({ field, kinds }) => ({
    message: `"${q(field)}" seems to hold ${typesIn(privateNumbers.en, kinds, ' and ')}; hidden at display.`,
    fix: 'Take it out of the data, so that it never reaches the page.',
  }),
  'more-problems': ({ count }) => ({
    message: `${count} more not listed.`,
    fix: 'Mend those listed, then check again.',
  }),
  'no-such-document': ({ name, names }) => ({
    message: `The district holds no document named "${q(name)}".`,
    fix: names === '' ? 'It holds no documents yet: put some in.' : `It holds: ${several(names, ', ')}.`,
  }),
  'no-document-of-kind': ({ wanted }) => ({
    message: `The district holds no document of the kind "${q(wanted)}".`,
    fix: 'Put one into "documents".',
  }),
  'several-of-kind': ({ wanted, names, count }) => ({
    message: `The district holds ${count} documents of the kind "${q(wanted)}": ${several(names, ', ')}.`,
    fix: 'Say which one by the attribute "document".',
  }),
  'unknown-problem': ({ code }) => ({
    message: `Something is wrong here (${q(code)}).`,
    fix: 'Compare it with the description of the format.',
  }),
};
