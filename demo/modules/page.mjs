/* One element, by the same lines that a bundler would take; its data as a property. The data comes first: nothing is shown as
   empty meanwhile. */
const response = await fetch('../data/org.json');
document.querySelector('qs-org-tree').data = await response.json();

await import('qianshao/org-tree/define.js');
