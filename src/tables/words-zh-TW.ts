import { privateNumbers } from '../contract/words/numbers.js';
import { typesIn } from '../contract/words/terms.js';
import type { TableWords } from './words.js';

export const zhTW: TableWords = {
  place: (sheet, row, column, head) =>
    `${sheet ? `工作表「${sheet}」` : ''}${row ? `第${row}列` : ''}${column ? `${column}欄` : ''}${head ? `「${head}」` : ''}`,
  leftOut: '已略去。',
  mend: {
    'no-matter': '在「基本信息」表裡寫「议案」，或寫「应选人数」並填「候选人」表。',
    'elections-only': '「再次投票」只用於選舉：議案請換一條規則；選舉請寫「应选人数」並填「候选人」表。',
    'no-seats': '在「基本信息」表裡寫「应选人数」，從1起的整數。',
    'no-candidates': '填「候选人」表，一人一列。',
    'not-signed': '簽了名以後，在「已签名」一欄寫「是」；簽名以後才能宣布。',
    'other-matter': '議案的票數寫在「基本信息」表裡，選舉的寫在「候选人」和「另选他人」表裡。',
    'minor-without-guardian': '取得同意後，在「同意」和「监护人同意」兩欄都寫「是」，或刪去這一列。',
    'no-measure': '加上寫數字的欄，單位寫在括號裡，如「服务时长（小时）」。',
    'renewal-cycle': '接續應由舊到新，改正其中一項的「接续」。',
    'period-backwards': '核對「时段从」和「时段到」。',
  },
  say: {
    formula: () => ['公式沒有算出的值。', '在試算表軟體裡開啟並儲存一次，或把公式改成數值。'],
    'cell-error': ({ found }) => [`儲存格是錯誤值${found}。`, '改正公式，或直接寫值。'],
    'private-number': ({ kinds: given }) => [
      `這裡有${typesIn(privateNumbers['zh-TW'], given, '、')}，不能公開。`,
      '刪去這個號碼再轉換。',
    ],
    'rounded-number': () => [
      '數字超過15位，或被認作日期：試算表軟體已經改動了它。',
      '把儲存格格式設為「文字」，重新填寫；證件號、卡號不要填。',
    ],
    'merged-figure': ({ found }) => [`「${found}」是幾列合併的一格。`, '取消合併，各列寫各自的數。'],
    'long-text': ({ limit }) => [`文字超過${limit}字。`, '寫短些。'],
    ditto: ({ found }) => [`「${found}」沒有說出內容。`, '把上面的內容再寫一遍。'],
    'no-file-name': () => [
      '這是公式，或嵌在儲存格裡的圖片，不是檔名或網址。',
      '圖片另存為檔案，寫檔名，如photos/2018-001.jpg。',
    ],
    'no-web-photo': ({ found }) => [`「${found}」這種照片，瀏覽器不能顯示。`, '把照片另存為.jpg，再改檔名。'],
    'bad-date': ({ found }) => [`「${found}」不是日期。`, '寫成2018、2018-11或2018-11-05，要有這一天。'],
    'unclear-month': ({ found }) => [`「${found}」可能是1月，也可能是10月。`, '寫成2018-01或2018-10。'],
    'bad-number': ({ found }) => [`「${found}」不是數字。`, '只寫數字，單位寫在欄名裡；沒有就空著。'],
    'bad-count': ({ found }) => [`「${found}」不是從0起的整數。`, '只寫整數。'],
    'no-unit': ({ found }) => [`「${found}」沒有單位。`, '連單位一起寫，如1500餘名。'],
    'bad-yes': ({ found }) => [`「${found}」看不出是還是否。`, '寫「是」或「否」。'],
    'bad-color': ({ found }) => [`「${found}」不是顏色。`, '寫成#8a6f58這樣。'],
    'not-a-choice': ({ found, known }) => [`「${found}」不在可選的詞裡。`, `寫${known}中的一個。`],
    'no-heads': ({ known }) => ['找不到表頭。', `第一列寫欄名，如${known}。`],
    'no-head': ({ row }) => [`這一欄沒有欄名，第${row}列卻有內容。`, '寫上欄名，或刪去這一欄。'],
    'private-column': () => [
      '文件不收證件號、手機號、住址、生日、帳號、健康情況這樣的欄。',
      '刪去這一欄再轉換。',
    ],
    'unknown-head': ({ near }) => [
      '不認識這個欄名。',
      near ? `是不是「${near}」？不要的欄請刪去。` : '照範本改欄名；不要的欄請刪去。',
    ],
    'same-head': ({ first }) => [`與欄「${first}」是同一個意思。`, '只留一欄。'],
    'missing-head': ({ head }) => [
      `缺少「${head}」這一欄。`,
      '加上這一欄，或從範本開始填（命令：qianshao template）。',
    ],
    'merged-across': () => ['這一列有橫向合併的儲存格，不是一筆紀錄。', '取消合併，或刪去這一列。'],
    'repeated-heads': () => ['這一列又是欄名，沒有讀。', '不用改；也可以刪去這一列。'],
    'second-list': ({ found }) => [
      `這一列像是另一張表的欄名（${found}），從這裡起沒有讀。`,
      '把另一張表移到自己的工作表裡（CSV只裝一張表，另存成.xlsx）；這一列是紀錄的話，刪去它上面的空列。',
    ],
    'total-row': ({ found, totals }) => [
      `「${found}」列不是一筆紀錄。`,
      `刪去這一列${totals ? '；合計另寫在「合計」表裡' : ''}。`,
    ],
    'note-row': () => ['這一列像是表下的註或落款，沒有讀。', '不要的請刪去；是紀錄的話，改第一格的寫法。'],
    'other-unit': ({ unit, first }) => [
      `這一欄的單位是「${unit}」，同一指標別處是「${first}」。`,
      '換成同一個單位，數字也要換算。',
    ],
    'missing-value': ({ head }) => [`沒有寫「${head}」。`, '補上；整列不要時請刪去。'],
    'example-row': () => [
      '這是範本裡的範例列，混在真實資料裡了。',
      '刪去這一列；全部是範例時，把「範例」寫成「是」。',
    ],
    'unclear-reference': ({ found }) => [`叫「${found}」的不止一個。`, '改寫編號。'],
    'unknown-reference': ({ found, near }) => [
      `找不到「${found}」。`,
      near ? `是不是「${near}」？` : '改為表裡已有的編號或名稱。',
    ],
    'reference-left-out': ({ found }) => [
      `「${found}」那一列沒有採用，這一列也無法放進去。`,
      '先改正那一列。',
    ],
    'type-assumed': () => [
      '沒有「類型」一欄，都當作「單位」。',
      '加上「類型」一欄，寫社區黨委、前哨支部、樓道黨小組等。',
    ],
    'unknown-level': ({ found, known }) => [
      `不認識級別「${found}」；級別不由名稱推定。`,
      `寫${known}中的一個，或在「荣誉级别」表裡加上它。`,
    ],
    'half-review': () => ['複查的日期和結果要一起寫。', '補上另一個，或都空著。'],
    'no-alt': () => ['沒有替代文字，也沒有題名和圖說。', '用一句話說明照片裡有什麼。'],
    'alt-from-title': () => ['沒有替代文字，用題名或圖說代替。', '用一句話說明照片裡有什麼。'],
    'half-consent': () => ['寫了同意的細節，沒有寫是否同意。', '在「同意」一欄寫「是」或「否」。'],
    'unknown-item': ({ near }) => [
      '不認識這個項目。',
      near ? `是不是「${near}」？不要的列請刪去。` : '照範本改；不要的列請刪去。',
    ],
    'same-item': ({ first }) => [`「${first}」寫了兩次。`, '只留一列。'],
    'second-meeting': () => ['一個檔案只寫一次會議的一件事。', '另存為一個檔案。'],
    'hidden-sheet': () => ['工作表是隱藏的，沒有讀。', '要讀它時，先取消隱藏。'],
    'hidden-rows': ({ count, found }) => [
      `有${count}列是隱藏或篩選掉的（第${found}列），也讀了。`,
      '不要公開的，先刪去，不只是隱藏。',
    ],
    'hidden-columns': ({ found }) => [`${found}欄是隱藏的，也讀了。`, '不要公開的，先刪去，不只是隱藏。'],
    'no-kind': ({ known }) => [
      '看不出是哪種文件。',
      `選定種類（命令裡用--kind：${known}），或從範本開始填。`,
    ],
    'kind-by-heads': ({ kind }) => [`依欄名認作「${kind}」。`, '不對時，選定種類（命令裡用--kind）。'],
    'unknown-sheet': ({ near, known }) => [
      '不認識這個工作表。',
      near ? `是不是「${near}」？不要的工作表請刪去。` : `改成${known}中的一個；不要的請刪去。`,
    ],
    'other-kind': ({ list, kind }) => [
      `依欄名是「${kind}」的「${list}」表，不是選定的那種。`,
      '要它時，另選種類轉換（命令裡用--kind）；不要時，刪去這個工作表。',
    ],
    'sheet-by-heads': ({ list }) => [`依欄名認作「${list}」表。`, `把工作表改名為「${list}」。`],
    'not-utf-8': () => [
      '檔案是GBK編碼（試算表軟體存的CSV多是這樣），已照它讀。',
      '看看轉換出的字對不對；對就不用改。',
    ],
    'same-again': ({ found, row }) => [
      `「${found}」在第${row}列已經有了，現在當作兩個。`,
      '是同一個就合成一列；不是就寫上編號，分清楚。',
    ],
    'in-two-sheets': ({ found, sheet, row }) => [
      `「${found}」在工作表「${sheet}」第${row}列已經有了。`,
      '幾期的表分開轉換；一期裡真有兩個時，寫上編號。',
    ],
    'numbered-names': ({ found }) => [`「${found}」裡有編號。`, '去掉編號，幾個用頓號隔開。'],
    'parted-by-blank': ({ found }) => [`「${found}」是一個還是幾個？`, '幾個用頓號隔開；一個就去掉空格。'],
    'several-persons': ({ found }) => [
      `「${found}」像是幾個人。`,
      '一人一列；一個人就去掉中間的空格或符號。',
    ],
    'empty-file': () => ['檔案裡沒有內容。', '照範本填寫。'],
    'no-rows': ({ list, said }) => [
      `「${list}」表裡沒有可用的列。`,
      `至少寫一列${said ? `；不要這種文件時，刪去「${said}」一項` : ''}。`,
    ],
    'no-title': () => ['沒有標題。', '在「基本信息」表裡寫「标题」，或另寫標題（命令裡用--title）。'],
    'no-date': () => [
      '沒有寫資料截至哪天。',
      '在「基本信息」表裡寫「截至日期」，如2018-11-05，或另寫（命令裡用--as-of）。',
    ],
    'no-item': ({ item }) => [`沒有寫「${item}」。`, '補上這一項。'],
    'title-from-row': () => ['這一列用作標題。', '不對時，另寫標題（命令裡用--title）。'],
    'row-above': () => ['這一列在表頭之上，沒有讀。', '是紀錄的話，移到表頭之下。'],
    'open-quote': () => ['引號沒有收尾，後面全成了一個儲存格。', '補上引號，或重新匯出。'],
    'broken-file': () => ['檔案壞了，打不開。', '在試算表軟體裡開啟，另存為.xlsx。'],
    'too-large-file': () => ['檔案太大。', '分成幾個檔案。'],
    'not-xlsx': () => ['不是.xlsx檔案。', '在試算表軟體裡另存為.xlsx，或CSV。'],
    'binary-file': () => ['是圖片或別的檔案，不是試算表。', '請選試算表檔案：.xlsx，或CSV。'],
    'markup-file': () => [
      '是網頁（HTML或XML），不是試算表；有些系統匯出的.xls其實是網頁。',
      '在試算表軟體裡開啟，另存為.xlsx。',
    ],
    'old-file': () => ['是舊格式（.xls、.et）或加了密碼的檔案。', '在試算表軟體裡另存為沒有密碼的.xlsx。'],
    'is-document': ({ kind }) => [
      `已經是前哨文件（${kind}），不用轉換。`,
      '在編輯頁裡打開它，或用命令qianshao check檢查。',
    ],
    'no-table': () => [
      'JSON裡沒有表：要一個清單，或有children的一棵樹。',
      '每項寫id、parentId、name，或用children套起來。',
    ],
  },
};
