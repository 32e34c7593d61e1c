/* A panel is wide and tall; what is smaller is a phone or a desk where this page is only looked at. */
(function () {
  'use strict';

  function fit() {
    var isPanel = window.innerWidth >= 720 && window.innerHeight >= 1200;
    if (isPanel) document.documentElement.setAttribute('data-qs-place', 'kiosk');
    else document.documentElement.removeAttribute('data-qs-place');
  }

  window.addEventListener('resize', fit);
  fit();
})();
