/** For the manifest analyzer. Left to itself it would also write its own idea of the path into package.json. */
export default {
  globs: ['src/elements/**/*.ts', 'src/shell/**/*.ts'],
  exclude: ['**/generated/**', '**/*.styles.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
};
