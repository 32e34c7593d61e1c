/**
 * Only the zip of `npm run release` loads this. A page that was opened from its folder can fetch nothing: there the document of a `src` comes
 * as a script beside the file (`org.json.js`) and is given as data. On a web server it does nothing; a page of yours does not need it.
 */
(function () {
  'use strict';

  if (location.protocol !== 'file:') return;
  var tags = 'qs-provider,qs-org-tree,qs-leaderboard,qs-honor-roll,qs-photo-wall,qs-ballot';
  var documents = {};

  window.fromFolder = function (given) {
    documents[document.currentScript.getAttribute('data-name')] = given;
    give();
  };

  function load(name) {
    documents[name] = null;
    var script = document.createElement('script');
    script.charset = 'utf-8';
    script.src = name + '.js';
    script.setAttribute('data-name', name);
    document.head.appendChild(script);
  }

  function give() {
    Array.prototype.forEach.call(document.querySelectorAll(tags), function (element) {
      // Frameworks set the property.
      var name = element.getAttribute('src') || element.src || '';
      if (!/\/data\/[^/]*\.json$/.test(name)) return;
      if (!(name in documents)) load(name);
      else if (documents[name] && element.data !== documents[name]) element.data = documents[name];
    });
  }

  new window.MutationObserver(give).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['src'],
  });
})();
