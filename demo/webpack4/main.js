/* The site's own code, in the words of its time. An element is a tag: it may stand on the page before this runs, or after. */
var chosen = require('./chosen.js');

var tree = document.createElement('qs-org-tree');
tree.setAttribute('src', '../data/org.json');
tree.setAttribute('heading-level', '2');
tree.addEventListener('qs-select', function (event) {
  chosen.tell(event.unitId);
});
document.getElementById('stage').appendChild(tree);
