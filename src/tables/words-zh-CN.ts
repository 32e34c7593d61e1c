import { privateNumbers } from '../contract/words/numbers.js';
import { typesIn } from '../contract/words/terms.js';
import type { TableWords } from './words.js';

export const zhCN: TableWords = {
  place: (sheet, row, column, head) =>
    `${sheet ? `工作表“${sheet}”` : ''}${row ? `第${row}行` : ''}${column ? `${column}列` : ''}${head ? `“${head}”` : ''}`,
  leftOut: '已略去。',
  mend: {
    'no-matter': '在“基本信息”表里写“议案”，或写“应选人数”并填“候选人”表。',
    'elections-only': '“再次投票”只用于选举：议案换一条规则；选举写“应选人数”并填“候选人”表。',
    'no-seats': '在“基本信息”表里写“应选人数”，从1起的整数。',
    'no-candidates': '填“候选人”表，一人一行。',
    'not-signed': '签了名以后，在“已签名”一列写“是”；签名以后才能宣布。',
    'other-matter': '议案的票数写在“基本信息”表里，选举的写在“候选人”和“另选他人”表里。',
    'minor-without-guardian': '取得同意后，在“同意”和“监护人同意”两列都写“是”，或删去这一行。',
    'no-measure': '加上写数字的列，单位写在括号里，如“服务时长（小时）”。',
    'renewal-cycle': '接续应由旧到新，改正其中一项的“接续”。',
    'period-backwards': '核对“时段从”和“时段到”。',
  },
  say: {
    formula: () => ['公式没有算出的值。', '在表格软件里打开并保存一次，或把公式改成数值。'],
    'cell-error': ({ found }) => [`单元格是错误值${found}。`, '改正公式，或直接写值。'],
    'private-number': ({ kinds: given }) => [
      `这里有${typesIn(privateNumbers['zh-CN'], given, '、')}，不能公开。`,
      '删去这个号码再转换。',
    ],
    'rounded-number': () => [
      '数字超过15位，或被认作日期：表格软件已经改动了它。',
      '把单元格格式设为“文本”，重新填写；证件号、卡号不要填。',
    ],
    'merged-figure': ({ found }) => [`“${found}”是几行合并的一格。`, '取消合并，各行写各自的数。'],
    'long-text': ({ limit }) => [`文字超过${limit}字。`, '写短些。'],
    ditto: ({ found }) => [`“${found}”没有说出内容。`, '把上面的内容再写一遍。'],
    'no-file-name': () => [
      '这是公式，或嵌在单元格里的图片，不是文件名或网址。',
      '图片另存为文件，写文件名，如photos/2018-001.jpg。',
    ],
    'no-web-photo': ({ found }) => [`“${found}”这种照片，浏览器不能显示。`, '把照片另存为.jpg，再改文件名。'],
    'bad-date': ({ found }) => [`“${found}”不是日期。`, '写成2018、2018-11或2018-11-05，要有这一天。'],
    'unclear-month': ({ found }) => [`“${found}”可能是1月，也可能是10月。`, '写成2018-01或2018-10。'],
    'bad-number': ({ found }) => [`“${found}”不是数字。`, '只写数字，单位写在列名里；没有就空着。'],
    'bad-count': ({ found }) => [`“${found}”不是从0起的整数。`, '只写整数。'],
    'no-unit': ({ found }) => [`“${found}”没有单位。`, '连单位一起写，如1500余名。'],
    'bad-yes': ({ found }) => [`“${found}”看不出是还是否。`, '写“是”或“否”。'],
    'bad-color': ({ found }) => [`“${found}”不是颜色。`, '写成#8a6f58这样。'],
    'not-a-choice': ({ found, known }) => [`“${found}”不在可选的词里。`, `写${known}中的一个。`],
    'no-heads': ({ known }) => ['找不到表头。', `第一行写列名，如${known}。`],
    'no-head': ({ row }) => [`这一列没有列名，第${row}行却有内容。`, '写上列名，或删去这一列。'],
    'private-column': () => [
      '文档不收证件号、手机号、住址、生日、账号、健康情况这样的列。',
      '删去这一列再转换。',
    ],
    'unknown-head': ({ near }) => [
      '不认识这个列名。',
      near ? `是不是“${near}”？不要的列请删去。` : '照模板改列名；不要的列请删去。',
    ],
    'same-head': ({ first }) => [`与列“${first}”是同一个意思。`, '只留一列。'],
    'missing-head': ({ head }) => [
      `缺少“${head}”这一列。`,
      '加上这一列，或从模板开始填（命令：qianshao template）。',
    ],
    'merged-across': () => ['这一行有横向合并的单元格，不是一条记录。', '取消合并，或删去这一行。'],
    'repeated-heads': () => ['这一行又是列名，没有读。', '不用改；也可以删去这一行。'],
    'second-list': ({ found }) => [
      `这一行像是另一张表的列名（${found}），从这里起没有读。`,
      '把另一张表移到自己的工作表里（CSV只装一张表，另存成.xlsx）；这一行是记录的话，删去它上面的空行。',
    ],
    'total-row': ({ found, totals }) => [
      `“${found}”行不是一条记录。`,
      `删去这一行${totals ? '；合计另写在“合计”表里' : ''}。`,
    ],
    'note-row': () => ['这一行像是表下的注或落款，没有读。', '不要的请删去；是记录的话，改第一格的写法。'],
    'other-unit': ({ unit, first }) => [
      `这一列的单位是“${unit}”，同一指标别处是“${first}”。`,
      '换成同一个单位，数字也要换算。',
    ],
    'missing-value': ({ head }) => [`没有写“${head}”。`, '补上；整行不要时请删去。'],
    'example-row': () => [
      '这是模板里的示例行，混在真实数据里了。',
      '删去这一行；全部是示例时，把“示例”写成“是”。',
    ],
    'unclear-reference': ({ found }) => [`叫“${found}”的不止一个。`, '改写编号。'],
    'unknown-reference': ({ found, near }) => [
      `找不到“${found}”。`,
      near ? `是不是“${near}”？` : '改为表里已有的编号或名称。',
    ],
    'reference-left-out': ({ found }) => [`“${found}”那一行没有采用，这一行也无法放进去。`, '先改正那一行。'],
    'type-assumed': () => [
      '没有“类型”一列，都当作“单位”。',
      '加上“类型”一列，写社区党委、前哨支部、楼道党小组等。',
    ],
    'unknown-level': ({ found, known }) => [
      `不认识级别“${found}”；级别不由名称推定。`,
      `写${known}中的一个，或在“荣誉级别”表里加上它。`,
    ],
    'half-review': () => ['复查的日期和结果要一起写。', '补上另一个，或都空着。'],
    'no-alt': () => ['没有替代文字，也没有题名和图注。', '用一句话说明照片里有什么。'],
    'alt-from-title': () => ['没有替代文字，用题名或图注代替。', '用一句话说明照片里有什么。'],
    'half-consent': () => ['写了同意的细节，没有写是否同意。', '在“同意”一列写“是”或“否”。'],
    'unknown-item': ({ near }) => [
      '不认识这个项目。',
      near ? `是不是“${near}”？不要的行请删去。` : '照模板改；不要的行请删去。',
    ],
    'same-item': ({ first }) => [`“${first}”写了两次。`, '只留一行。'],
    'second-meeting': () => ['一个文件只写一次会议的一件事。', '另存为一个文件。'],
    'hidden-sheet': () => ['工作表是隐藏的，没有读。', '要读它时，先取消隐藏。'],
    'hidden-rows': ({ count, found }) => [
      `有${count}行是隐藏或筛选掉的（第${found}行），也读了。`,
      '不要公开的，先删去，不只是隐藏。',
    ],
    'hidden-columns': ({ found }) => [`${found}列是隐藏的，也读了。`, '不要公开的，先删去，不只是隐藏。'],
    'no-kind': ({ known }) => [
      '看不出是哪种文档。',
      `选定种类（命令里用--kind：${known}），或从模板开始填。`,
    ],
    'kind-by-heads': ({ kind }) => [`按列名认作“${kind}”。`, '不对时，选定种类（命令里用--kind）。'],
    'unknown-sheet': ({ near, known }) => [
      '不认识这个工作表。',
      near ? `是不是“${near}”？不要的工作表请删去。` : `改成${known}中的一个；不要的请删去。`,
    ],
    'other-kind': ({ list, kind }) => [
      `按列名是“${kind}”的“${list}”表，不是选定的那种。`,
      '要它时，另选种类转换（命令里用--kind）；不要时，删去这个工作表。',
    ],
    'sheet-by-heads': ({ list }) => [`按列名认作“${list}”表。`, `把工作表改名为“${list}”。`],
    'not-utf-8': () => [
      '文件是GBK编码（表格软件存的CSV多是这样），已照它读。',
      '看看转换出的字对不对；对就不用改。',
    ],
    'same-again': ({ found, row }) => [
      `“${found}”在第${row}行已经有了，现在当作两个。`,
      '是同一个就合成一行；不是就写上编号，分清楚。',
    ],
    'in-two-sheets': ({ found, sheet, row }) => [
      `“${found}”在工作表“${sheet}”第${row}行已经有了。`,
      '几期的表分开转换；一期里真有两个时，写上编号。',
    ],
    'numbered-names': ({ found }) => [`“${found}”里有编号。`, '去掉编号，几个用顿号隔开。'],
    'parted-by-blank': ({ found }) => [`“${found}”是一个还是几个？`, '几个用顿号隔开；一个就去掉空格。'],
    'several-persons': ({ found }) => [`“${found}”像是几个人。`, '一人一行；一个人就去掉中间的空格或符号。'],
    'empty-file': () => ['文件里没有内容。', '照模板填写。'],
    'no-rows': ({ list, said }) => [
      `“${list}”表里没有可用的行。`,
      `至少写一行${said ? `；不要这种文档时，删去“${said}”一项` : ''}。`,
    ],
    'no-title': () => ['没有标题。', '在“基本信息”表里写“标题”，或另写标题（命令里用--title）。'],
    'no-date': () => [
      '没有写数据截至哪天。',
      '在“基本信息”表里写“截至日期”，如2018-11-05，或另写（命令里用--as-of）。',
    ],
    'no-item': ({ item }) => [`没有写“${item}”。`, '补上这一项。'],
    'title-from-row': () => ['这一行用作标题。', '不对时，另写标题（命令里用--title）。'],
    'row-above': () => ['这一行在表头之上，没有读。', '是记录的话，移到表头之下。'],
    'open-quote': () => ['引号没有收尾，后面全成了一个单元格。', '补上引号，或重新导出。'],
    'broken-file': () => ['文件坏了，打不开。', '在表格软件里打开，另存为.xlsx。'],
    'too-large-file': () => ['文件太大。', '分成几个文件。'],
    'not-xlsx': () => ['不是.xlsx文件。', '在表格软件里另存为.xlsx，或CSV。'],
    'binary-file': () => ['是图片或别的文件，不是表格。', '选表格文件：.xlsx，或CSV。'],
    'markup-file': () => [
      '是网页（HTML或XML），不是表格；有些系统导出的.xls其实是网页。',
      '在表格软件里打开，另存为.xlsx。',
    ],
    'old-file': () => ['是旧格式（.xls、.et）或加了密码的文件。', '在表格软件里另存为没有密码的.xlsx。'],
    'is-document': ({ kind }) => [
      `已经是前哨文档（${kind}），不用转换。`,
      '在编辑页里打开它，或用命令qianshao check检查。',
    ],
    'no-table': () => [
      'JSON里没有表：要一个列表，或有children的一棵树。',
      '每项写id、parentId、name，或用children套起来。',
    ],
  },
};
