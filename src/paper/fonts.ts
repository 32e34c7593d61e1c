import type { Locale } from '../text/locale.js';
import type { Face } from './marks.js';

/**
 * Stacks of font names, as the theme has them: no font travels with a file, so a viewer takes the first that it has. The
 * traditional script has its own, or the simplified forms of shared code points would show.
 */
export type Fonts = Readonly<Record<Face, string>>;

const simplified: Fonts = {
  title: "FZXiaoBiaoSong-B05S,'Source Han Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif",
  text: "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
};

const traditional: Fonts = {
  title: "'Source Han Serif TC','Noto Serif CJK TC','Songti TC',PMingLiU,serif",
  text: "'Source Han Sans TC','Noto Sans CJK TC','PingFang TC','Microsoft JhengHei',sans-serif",
};

export function fontsOf(locale: Locale): Fonts {
  return locale === 'zh-TW' ? traditional : simplified;
}
