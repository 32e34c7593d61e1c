import type { Words } from '../contract/describe.js';
import { heldBeside } from './beside.js';

/**
 * In place of a table of words of problems: reads the one in `qianshao-problems.iife.js`. Empty until that file is there,
 * and then a problem is told by its code alone.
 *
 * @param key the kind, or `generic`
 */
export function wordsBeside(key: string): Words {
  const table = (locale: keyof Words): Words[keyof Words] => {
    const held = heldBeside('problems')?.[key] as { words?: Words; generic?: Words } | undefined;
    return (held?.words ?? held?.generic)?.[locale] ?? {};
  };
  return {
    get 'zh-CN'() {
      return table('zh-CN');
    },
    get 'zh-TW'() {
      return table('zh-TW');
    },
    get en() {
      return table('en');
    },
  };
}
