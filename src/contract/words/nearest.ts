/** Fields as other programs name them. */
const others: Readonly<Record<string, readonly string[]>> = {
  phone: ['tel', 'telephone', 'mobile', 'dianhua', '电话', '電話'],
  name: ['label', 'text', 'mingcheng', '名称', '名稱', '姓名'],
  title: ['name', 'label', 'heading', '标题', '標題', '职务', '職務'],
  parentId: ['parent', 'pid', 'fid', 'superior', 'upper', 'up', '上级', '上級'],
  note: ['desc', 'description', 'remark', 'remarks', 'memo', 'comment', '备注', '備註'],
  text: ['content', 'body', 'desc', 'description'],
  href: ['url', 'link', '链接', '連結'],
  src: ['url', 'path', 'file', 'image', 'img'],
  photo: ['picture', 'image', 'img', 'avatar', '照片'],
  holder: ['leader', 'person', 'owner'],
  order: ['sort', 'index', 'seq', 'rank', 'no'],
  asOf: ['date', 'time', 'updated', 'updatetime', '日期'],
  type: ['kind', 'category', 'level'],
  id: ['key', 'code', 'no', 'uid', '编号', '編號'],
};

/** The known field that was most likely meant; undefined when none is near. `known` are names parted by blanks. */
export function nearest(field: string, known: string): string | undefined {
  const names = known.split(' ').filter((each) => each !== '' && each !== field);
  const plain = simple(field);
  if (plain.length > 40) return undefined;
  const same = names.find((each) => simple(each) === plain);
  if (same !== undefined) return same;
  const other = names.find((each) => others[each]?.includes(plain));
  if (other !== undefined) return other;
  const allowed = plain.length < 4 ? 0 : plain.length < 7 ? 1 : 2;
  let found: string | undefined;
  let least = allowed + 1;
  for (const each of names) {
    const steps = distance(plain, simple(each));
    if (steps < least) [found, least] = [each, steps];
  }
  return found;
}

/** Without what only tells styles of writing apart: `parent_id`, `ParentID`; nor an s at the end. */
const simple = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/(.{3})s$/, '$1');

/** Characters to add, to leave out, to change or to swap with the next (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (isSwapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  return rows[a.length]![b.length]!;
}
