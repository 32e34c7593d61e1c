/* What a site's own script would say. The server bundles it: page.bundle.mjs is this file with its imports in it. */
import '../../dist/elements/org-tree/define.js';
