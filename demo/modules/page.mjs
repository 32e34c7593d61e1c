/* One element, by the same lines that a bundler would take; its data as a property. */
import 'qianshao/org-tree/define.js';

const response = await fetch('../data/org.json');
document.querySelector('qs-org-tree').data = await response.json();
