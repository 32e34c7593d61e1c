/**
 * In place of every `<kind>.accepts.js`: the validator that tells is at hand in the one-file script, and a second one
 * would only make it larger.
 */
export default (): boolean => false;
