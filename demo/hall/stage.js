/*
 * What a hall's page does so that the wall fills whatever window it is shown in: one scale for the whole picture, from
 * a thumbnail in the control room to the LED wall itself. Below 960 px of width nothing is scaled: there the element
 * takes its small form, or the letters would be too small to read.
 */
(function () {
  'use strict';

  var width = 3840;
  var height = 1080;
  var stage = document.getElementById('stage');
  var room = document.getElementById('room');
  var org = document.getElementById('org');

  function fit() {
    var isSmall = window.innerWidth < 960;
    room.className = isSmall ? 'small' : 'room';
    org.setAttribute('view', isSmall ? 'auto' : 'poster');
    if (isSmall) {
      stage.className = '';
      stage.removeAttribute('data-qs-place');
      stage.style.transform = '';
      return;
    }
    // A hall's own screen, wide or upright, is no scaled wall: there the poster arranges itself anew.
    var isOwn = window.innerWidth >= 1900 && window.innerHeight >= 1000;
    var isScreen =
      window.innerHeight > window.innerWidth || (isOwn && window.innerWidth < 2.5 * window.innerHeight);
    stage.setAttribute('data-qs-place', isScreen ? 'hall' : 'wall');
    stage.className = isScreen ? 'screen' : 'wall';
    if (isScreen) {
      stage.style.transform = '';
      return;
    }
    var scale = Math.min(window.innerWidth / width, window.innerHeight / height);
    var left = Math.round((window.innerWidth - width * scale) / 2);
    var top = Math.round((window.innerHeight - height * scale) / 2);
    stage.style.transform =
      scale === 1 && top === 0 && left === 0
        ? ''
        : 'translate(' + left + 'px, ' + top + 'px) scale(' + scale + ')';
  }

  window.addEventListener('resize', fit);
  fit();
})();
