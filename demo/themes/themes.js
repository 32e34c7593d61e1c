/* Each switch writes one attribute; nothing else is needed, and nothing is loaded again. */
(function () {
  'use strict';

  var page = document.documentElement;
  var stage = document.getElementById('stage');
  var told = document.getElementById('told');
  var form = document.querySelector('.choices');

  function set(name, value) {
    if (value) page.setAttribute(name, value);
    else page.removeAttribute(name);
  }

  function apply() {
    var values = {};
    Array.prototype.forEach.call(form.querySelectorAll('input:checked'), function (input) {
      values[input.name] = input.value;
    });
    set('data-qs-theme', values.theme);
    set('data-qs-place', values.place);
    set('data-qs-density', values.density === 'compact' ? 'compact' : '');
    stage.lang = values.lang;
    told.textContent =
      '<html data-qs-theme="' +
      values.theme +
      '"' +
      (values.place ? ' data-qs-place="' + values.place + '"' : '') +
      (values.density === 'compact' ? ' data-qs-density="compact"' : '') +
      '>';
  }

  form.addEventListener('change', apply);
  // A browser keeps the choices over a reload.
  apply();
})();
