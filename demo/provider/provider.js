/* What a page can do with the events: keep two elements on the same unit, and tell how the data stands. */
(function () {
  'use strict';

  var district = document.getElementById('district');
  var chart = document.getElementById('chart');
  var list = document.getElementById('list');
  var words = {
    empty: '还没有数据',
    loading: '正在取',
    ready: '最新',
    stale: '旧数据',
    unavailable: '取不到',
    invalid: '有误',
  };

  function follow(from, to) {
    from.addEventListener('qs-select', function (event) {
      to.selected = event.id;
    });
  }

  function tell() {
    var asked = performance.getEntriesByType('resource').filter(function (entry) {
      return /district\.json$/.test(entry.name);
    });
    document.getElementById('requests').textContent = asked.length + '次';
    document.getElementById('state').textContent = words[district.state];
  }

  follow(chart, list);
  follow(list, chart);
  // The entry of a request is written a moment after its answer.
  district.addEventListener('qs-state', function () {
    setTimeout(tell, 100);
  });
  tell();
})();
