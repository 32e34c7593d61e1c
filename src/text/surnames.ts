/** Compound surnames in use, simplified and traditional. A name that begins with one has two characters before the given name. */
const compound = new Set(
  (
    '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 独孤 南宫 长孙 宇文 轩辕 端木 百里 东郭 呼延 ' +
    '申屠 太史 闻人 钟离 鲜于 澹台 淳于 单于 赫连 濮阳 公冶 宗政 太叔 仲孙 万俟 东门 西门 南门 公羊 谷梁 左丘 梁丘 ' +
    '第五 闾丘 亓官 司寇 巫马 颛孙 乐正 漆雕 壤驷 拓跋 夹谷 段干 子车 微生 公良 羊舌 贺兰 完颜 纳兰 耶律 叶赫 ' +
    '歐陽 諸葛 東方 尉遲 公孫 獨孤 南宮 長孫 軒轅 東郭 聞人 鍾離 鮮于 澹臺 單于 赫連 濮陽 東門 西門'
  ).split(' '),
);

/** Characters of the surname at the beginning of a name given in characters: 2 for a compound one, else 1. */
export const surnameLength = (characters: readonly string[]): 1 | 2 =>
  characters.length > 1 && compound.has(`${characters[0]}${characters[1]}`) ? 2 : 1;
