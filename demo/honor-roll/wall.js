/* A screen of 32:9 is a wall: it is looked at from farther away than a hall's, and nobody touches it. */
(function () {
  'use strict';

  function fit() {
    var isWall = window.innerWidth >= 2.5 * window.innerHeight;
    document.documentElement.setAttribute('data-qs-place', isWall ? 'wall' : 'hall');
  }
  window.addEventListener('resize', fit);
  fit();
})();
