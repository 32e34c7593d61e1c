/* Which copy stands behind the tag, and which came second. */
(function () {
  'use strict';

  document.getElementById('winner').textContent = customElements.get('qs-org-tree').version;
  document.getElementById('second').textContent = Qianshao.version;
})();
