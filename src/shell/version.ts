/** The version that `define` compares when two copies meet on one page. Checked against package.json by a test. */
export const version = '0.1.0';
