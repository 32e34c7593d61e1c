// A portrait panel is touched, a very wide one is read from farther; smaller windows only look at this page.
(function () {
  'use strict';

  // Px of the text: on a screen of more pixels it stays as large as on one of 1920 by 1080, or of 1080 by 1920.
  var least = { kiosk: 28, hall: 30, wall: 40 };

  function fit() {
    var root = document.documentElement;
    var width = window.innerWidth;
    var height = window.innerHeight;
    var place = width < height ? 'kiosk' : width >= 3000 ? 'wall' : 'hall';
    var unit = width < height ? (width * 28) / 1080 : Math.min((width * 30) / 1920, (height * 30) / 1080);
    if (width < 700) place = 'phone';
    root.setAttribute('data-qs-place', place);
    if (unit > least[place]) root.style.setProperty('--qs-u', unit + 'px');
    else root.style.removeProperty('--qs-u');
  }

  window.addEventListener('resize', fit);
  fit();
})();
