// A portrait panel is touched, a very wide one is read from farther; smaller windows only look at this page.
(function () {
  'use strict';

  function fit() {
    var width = window.innerWidth;
    var height = window.innerHeight;
    var place = width < height ? 'kiosk' : width >= 3000 ? 'wall' : 'hall';
    if (width < 700) place = 'phone';
    document.documentElement.setAttribute('data-qs-place', place);
  }

  window.addEventListener('resize', fit);
  fit();
})();
