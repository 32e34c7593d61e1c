import type { Match, SearchIndex } from '../../search/search.js';
import type { HonorItem } from './model/model.js';
import type { HonorText } from './model/text.js';

/** What is found: titles, who was honoured, issuers, document numbers; each person by itself. */
export function indexOf(text: HonorText): SearchIndex<HonorItem> {
  return text.model.items.flatMap((item) => {
    const title = text.titleOf(item);
    const { issuer, ref, recipients = [] } = item.honor;
    const own = (said: string, also = ''): Match<HonorItem>[] =>
      said ? [{ item, id: item.id, text: said, also }] : [];
    return [
      ...own(title, text.inChinese(item.honor.title)),
      ...own(text.say(issuer), text.inChinese(issuer)),
      ...own(ref ?? ''),
      ...recipients.map((each, i) => ({
        item,
        id: each.id ?? `${item.id}/${i}`,
        text: text.recipient(each),
        also: text.inChinese(each.name),
        where: title + text.from(each),
      })),
    ];
  });
}
