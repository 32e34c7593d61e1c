import { fetchReadings, type Readings } from './readings-source.js';

/** One way a character is read. */
export interface Syllable {
  /** Without tone; ü is `v`, as it is typed. */
  readonly letters: string;
  /** 1 to 4; 0 is light. */
  readonly tone: number;
}

let readings: Readings | undefined;
let loading: Promise<void> | undefined;
/** Of characters met so far: at most as many as there are. */
const syllables = new Map<number, readonly Syllable[]>();
/** Which letters a reading may begin with, by UTF-16 unit: bit 0 is a; the sign bit says that it was looked up. */
let initials = new Int32Array(0);
const lookedUp = 1 << 31;

/**
 * Lets pinyin take part in {@link matchName}: fetches the dictionary (`pinyin-pro`, 65 kB brotli) at the first call.
 * Call it when a search line gets the focus, not before. Until it is done, and when it fails, names are found by their
 * characters. Rejects when the dictionary cannot be had; the next call tries again.
 */
export function loadPinyin(): Promise<void> {
  loading ??= fetchReadings().then(
    (fetched) => {
      readings = fetched;
      initials = new Int32Array(0x10000);
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** All readings of a character, surname readings among them; none before the dictionary is there. */
export function syllablesOf(code: number): readonly Syllable[] {
  const known = syllables.get(code);
  if (known || !readings || code < 0x3007) return known ?? [];
  const found = readings(String.fromCodePoint(code)).map(parse);
  // 好 hǎo and hào differ in their tone only, but the tone may be typed.
  syllables.set(code, found);
  return found;
}

/** Whether any reading of the character at this place of a name may begin with a letter (0 is a). */
export function mayBegin(name: string, at: number, letter: number): boolean {
  const unit = name.charCodeAt(at);
  if (unit < 0x3007 || !readings) return false;
  let bits = initials[unit] as number;
  if (bits === 0) {
    const code = name.codePointAt(at) as number;
    if (code > 0xffff) return syllablesOf(code).some((each) => index(each) === letter);
    bits = lookedUp;
    for (const each of syllablesOf(code)) bits |= 1 << index(each);
    initials[unit] = bits;
  }
  return (bits & (1 << letter)) !== 0;
}

const index = ({ letters }: Syllable): number => letters.charCodeAt(0) - 97;

/** `zhang1`, `lü3`, `ng4`. */
function parse(text: string): Syllable {
  const match = /^(.*?)([0-5]?)$/.exec(text) as RegExpExecArray;
  const letters = (match[1] as string).replace(/ü/g, 'v').replace(/ê/g, 'e');
  return { letters, tone: Number(match[2]) % 5 };
}
