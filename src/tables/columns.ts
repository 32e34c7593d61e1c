/**
 * The table forms: which sheets a document has, and which columns a sheet has. The one source of the command's `convert` and
 * `template`, of the page for clerks and of its documentation.
 */

/** How a cell is read (read-cell.ts). `holders`: names of those who hold the post `post`; `until`: a date, or
 * 长期; `measure`: figures of a leaderboard. */
export type As =
  | 'label'
  | 'short'
  | 'text'
  | 'id'
  | 'refer'
  | 'date'
  | 'until'
  | 'span'
  | 'number'
  | 'count'
  | 'yes'
  | 'link'
  | 'phone'
  | 'color'
  | 'list'
  | 'sentences'
  | 'ignored'
  | { readonly as: 'figure'; readonly unit?: string }
  | { readonly as: 'holders'; readonly post: string }
  | { readonly as: 'measure'; readonly unit?: string }
  | { readonly as: 'choice'; readonly choices: Choices };

/** Words by the value that they stand for, the usual word first. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** One column of a sheet, or one item of the sheet 基本信息. */
export interface Column {
  /** The head as the template writes it. */
  readonly head: string;
  /** Other heads that mean the same. */
  readonly also?: readonly string[];
  /** Where the value stands in its record: `contact.phone`. The name of the field is a head as well. */
  readonly at: string;
  readonly as: As;
  /** A row without it is not understood. */
  readonly must?: true;
  /** One sentence for the clerk. */
  readonly about: string;
  /** Invented values of the template's example rows. */
  readonly example?: readonly string[];
  /** Not in a template of the usual columns; taken when it is there. */
  readonly isRare?: true;
}

/** One sheet of records: a row is a record. */
export interface List {
  /** The name of its sheet. */
  readonly name: string;
  readonly also?: readonly string[];
  /** Where its records stand in the document: `units`. Hooks of the kind place the others. */
  readonly at: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly isRare?: true;
}

/** The table form of a kind: its head and its sheets. */
export interface Form {
  readonly kind: string;
  /** The name of the kind. */
  readonly title: string;
  readonly also?: readonly string[];
  /** Items of the sheet 基本信息 beside those that all kinds have. */
  readonly head: readonly Column[];
  /** A CSV holds the first one; a CSV of a ballot holds the head alone. */
  readonly lists: readonly List[];
}

/** The sheet of the document's head: 项目, 内容. */
export const headSheet = '基本信息';
export const headSheetNames = [
  headSheet,
  '文档',
  '基本资料',
  '基本資料',
  '基本資訊',
  '票决',
  '票決',
  '会议',
  '會議',
];
export const helpSheet = '填写说明';
export const helpSheetNames = [helpSheet, '说明', '填表说明', '說明', '填寫說明', '填表說明'];

export const asLabel = (head: string, at: string, about: string, more: Partial<Column> = {}): Column => ({
  head,
  at,
  as: 'short',
  about,
  ...more,
});

export const idColumn = (about: string, more: Partial<Column> = {}): Column => ({
  head: '编号',
  also: ['代码', '编码', 'ID', '编 号'],
  at: 'id',
  as: 'id',
  about,
  ...more,
});

export const order: Column = {
  head: '次序',
  also: ['排序', '顺序', '排列'],
  at: 'order',
  as: 'number',
  about: '小的在前；不写时照行的先后',
  isRare: true,
};
/** Rows are numbered by many clerks; the order of the rows says the same. */
export const rowNumber: Column = {
  head: '序号',
  also: ['No', 'No.', '行号', '#'],
  at: '',
  as: 'ignored',
  about: '行的序号，不读',
  isRare: true,
};
export const link = (about: string): Column => ({
  head: '链接',
  also: ['网址', '网页', '超链接', 'url', 'href'],
  at: 'href',
  as: 'link',
  about,
  isRare: true,
});
export const withdrawn: Column = {
  head: '撤回',
  at: 'withdrawn',
  as: 'yes',
  about: '写“是”时，这一行从各处删去，只留编号',
  isRare: true,
};

/** Not a field: the day on which the table was filled in. It stands for `asOf` where that is not written. */
export const filledOn = '#filledOn';

/** What every document begins with. */
export const commonHead: readonly Column[] = [
  {
    head: '标题',
    also: ['题目', '名称'],
    at: 'title',
    as: 'label',
    must: true,
    about: '显示在最上面的标题',
  },
  {
    head: '截至日期',
    also: ['截止日期', '数据日期', '截至', '截止', '日期'],
    at: 'asOf',
    as: 'date',
    must: true,
    about: '数据截至哪天',
  },
  {
    head: '填表日期',
    also: ['填报日期', '制表日期', '统计日期'],
    at: filledOn,
    as: 'date',
    about: '没有写“截至日期”时，用它',
    isRare: true,
  },
  asLabel('眉题', 'kicker', '标题上方的一行小字', { isRare: true }),
  asLabel('来源', 'source.name', '数据的来源', { also: ['数据来源', '填报单位', '制表单位'] }),
  { head: '来源网址', at: 'source.url', as: 'link', about: '来源的网址', isRare: true },
  { head: '文档说明', also: ['说明', '备注'], at: 'note', as: 'text', about: '关于整份数据的一句说明' },
  {
    head: '示例',
    also: ['示例数据', '样例', '範例', '範例資料'],
    at: 'sample',
    as: 'yes',
    about: '写“是”时，屏幕和打印件上都标明“示例数据”；填了真实数据后改成“否”',
  },
  asLabel('审核人', 'review.by', '审核的人或单位'),
  { head: '审核日期', at: 'review.at', as: 'date', about: '哪天审核的' },
  asLabel('审核文号', 'review.ref', '审核的文号', { isRare: true }),
];
