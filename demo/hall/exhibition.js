/*
 * What a hall's page decides for itself: which exhibits there are, at what size they are drawn on this screen, and where the data
 * comes from. Everything else is the kiosk's.
 */
(function () {
  'use strict';

  var kiosk = document.getElementById('kiosk');
  var district = document.getElementById('district');
  var org = document.getElementById('org');

  /* The other exhibits, in their order around the organisation. One that this version of the library has not is left out. */
  function add(tag, attributes, before) {
    if (!window.customElements.get(tag)) return;
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    kiosk.insertBefore(element, before);
  }
  add('qs-photo-wall', { id: 'photos', 'data-share': '2' }, org);
  add('qs-honor-roll', { id: 'honors', document: 'honors', 'data-share': '1.5' }, org);
  add('qs-leaderboard', { id: 'volunteers', document: 'volunteers-2018' }, null);
  add('qs-ballot', { id: 'ballot' }, null);

  /* Of several documents of a kind the first one is shown. */
  kiosk.addEventListener('qs-state', function (event) {
    var problem = event.problems[0];
    if (!problem || problem.code !== 'several-of-kind') return;
    var names = String(problem.params.names || '').split(/[、,\s]+/);
    if (names[0]) event.target.setAttribute('document', names[0]);
  });

  /*
   * Drawn once for each form of screen, and fitted into whatever screen it is: 4K is the same picture twice as fine. A screen of
   * 16:10, or wider than 16:9, would have bands beside it; that the kiosk fills by itself.
   */
  function fit() {
    var width = kiosk.offsetWidth;
    var height = kiosk.offsetHeight;
    var isWall = width >= 2.5 * height;
    var size = isWall ? [3840, 1080] : height > width ? [1080, 1920] : [1920, 1080];
    var stretch = (width * size[1]) / (height * size[0]);
    kiosk.across = isWall ? 2 : 1;
    var fills = width > height && stretch > 0.85 && Math.abs(stretch - 1) > 0.05;
    if (width < 720 || fills) kiosk.removeAttribute('design-size');
    else kiosk.setAttribute('design-size', size.join('x'));
  }
  window.addEventListener('resize', fit);
  fit();

  if (location.protocol === 'file:') {
    var script = document.createElement('script');
    script.src = '../data/district.js';
    document.head.appendChild(script);
  } else district.setAttribute('src', '../data/district.json');
})();
