import { create } from 'storybook/theming/create';
import { publicProperties } from '../src/theme/generated/properties.ts';

/** The paper theme's own values, so that what stands around the stories never drifts from it. */
export const paper = (name) =>
  publicProperties.find((property) => property.name === `--qs-${name}`)?.initial ?? '';

export const mono = "'Noto Sans Mono CJK SC', Consolas, Menlo, monospace";

/** Storybook's frame and its pages of documentation, in paper and ink. */
export const theme = create({
  base: 'light',
  brandTitle: '前哨 Qianshao',
  brandTarget: '_self',
  fontBase: paper('font-text'),
  fontCode: mono,
  appBg: paper('sunken'),
  appContentBg: paper('ground'),
  appPreviewBg: paper('ground'),
  appBorderColor: paper('line'),
  appBorderRadius: 2,
  inputBorderRadius: 2,
  colorPrimary: paper('accent'),
  colorSecondary: paper('accent'),
  textColor: paper('ink'),
  textMutedColor: paper('ink-2'),
  textInverseColor: paper('on-accent'),
  barBg: paper('ground'),
  barTextColor: paper('ink-2'),
  barSelectedColor: paper('accent'),
  barHoverColor: paper('accent'),
  inputBg: paper('raised'),
  inputBorder: paper('edge'),
  inputTextColor: paper('ink'),
});
