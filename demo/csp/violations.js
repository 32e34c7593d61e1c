/* Counts what the policy refused, from the first moment of the page. */
(function () {
  'use strict';

  var count = 0;

  function tell() {
    var place = document.getElementById('violations');
    if (place) place.textContent = count + '条';
  }

  document.addEventListener('securitypolicyviolation', function () {
    count += 1;
    tell();
  });
  document.addEventListener('DOMContentLoaded', tell);
})();
