import type { Locale } from '../../text/locale.js';

/** What private numbers are called, by the kinds that `findPrivateNumbers` tells apart. */
export const privateNumbers: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': { identity: '身份证号码', mobile: '手机号码', 'bank-card': '银行卡号' },
  'zh-TW': { identity: '身分證號碼', mobile: '手機號碼', 'bank-card': '銀行卡號' },
  en: { identity: 'an identity number', mobile: 'a mobile number', 'bank-card': 'a bank card number' },
};
