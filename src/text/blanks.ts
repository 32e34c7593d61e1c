/** The dots between the parts of a name: middle dot (the standard one), katakana dot, hyphenation point, bullet, full-width stop. */
export const nameDot = /[·・‧•．]/;

/**
 * Whether a UTF-16 unit only parts or shapes a name and says nothing of it: blanks (a name spread with U+3000 is the name),
 * dots, variation selectors, zero-width characters.
 */
export function isFiller(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff ||
    unit === 0xad ||
    unit === 0xb7 ||
    unit === 0x30fb ||
    unit === 0x2027 ||
    unit === 0xff0e ||
    unit === 0x2022
  );
}
