/*
 * webpack 4 reads no "exports" of a package, and its parser stops at the syntax of 2020. So the page takes the one-file script by a
 * <script> of its own, and the site's bundle finds the elements on the page. To have it in the bundle instead:
 *   require('qianshao/dist/qianshao.iife.js')   in main.js, and the files beside it copied to where the bundle lies.
 */
module.exports = {
  mode: 'production',
  entry: './main.js',
  output: { path: __dirname, filename: 'main.bundle.js' },
};
