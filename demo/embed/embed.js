/* global btoa, crypto, getSelection, navigator */
/* The lines to embed an element, and the element as they show it. The checksum is that of the script beside this page. */
(function () {
  'use strict';

  var elements = {
    'org-tree': { name: '组织架构', data: 'org.json', views: ['tree', 'list', 'poster'] },
    leaderboard: { name: '志愿服务榜', data: 'leaderboard.json', views: ['rank', 'milestone', 'list'] },
    'honor-roll': {
      name: '荣誉名录',
      data: 'honor-roll.json',
      views: ['wall', 'list', 'timeline', 'plaque'],
    },
    'photo-wall': {
      name: '照片墙',
      data: 'photo-wall.json',
      views: ['timeline', 'rows', 'columns', 'mosaic', 'cases'],
    },
    ballot: { name: '票决', data: 'ballot-published.json', views: ['notice', 'result', 'paper', 'record'] },
  };
  var themes = { paper: '纸', hall: '展厅', elder: '大字', contrast: '高对比', mourning: '素色' };
  var languages = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

  var at = function (id) {
    return document.getElementById(id);
  };
  var sums = {};
  var turns = 0;

  function options(select, all) {
    select.textContent = '';
    Object.keys(all).forEach(function (value) {
      var option = document.createElement('option');
      option.value = value;
      option.textContent = all[value];
      select.appendChild(option);
    });
  }

  function viewsOf(name) {
    var all = { auto: '自动（auto）' };
    elements[name].views.forEach(function (view) {
      all[view] = view;
    });
    return all;
  }

  /** The script's checksum; '' where the page may not compute one (opened from a folder, or not over https). */
  function checksum(file) {
    if (!sums[file])
      sums[file] = !(window.crypto && crypto.subtle)
        ? Promise.resolve('')
        : fetch('../../dist/' + file)
            .then(function (response) {
              // Of an error's page there would be a checksum, too.
              if (!response.ok) throw new Error(String(response.status));
              return response.arrayBuffer();
            })
            .then(function (bytes) {
              return crypto.subtle.digest('SHA-384', bytes);
            })
            .then(function (digest) {
              return 'sha384-' + btoa(String.fromCharCode.apply(null, new Uint8Array(digest)));
            })
            .catch(function () {
              return '';
            });
    return sums[file];
  }

  /** An attribute as HTML writes it. */
  function attribute(name, value) {
    return ' ' + name + '="' + String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;') + '"';
  }

  function show() {
    var name = at('element').value;
    var view = at('view').value;
    var theme = at('theme').value;
    var lang = at('lang').value;
    var refresh = Math.max(0, Math.floor(Number(at('refresh').value)) || 0);
    var file = 'qianshao-' + name + '.iife.js';
    var turn = ++turns;
    checksum(file).then(function (sum) {
      // Something else was chosen meanwhile.
      if (turn !== turns) return;
      var folder = at('folder').value.replace(/\/*$/, '/');
      var script =
        '<script' +
        attribute('src', folder + file) +
        (sum ? attribute('integrity', sum) : '') +
        // A browser checks the sum of another site's script only when it may read it.
        (sum && /^(https?:)?\/\//i.test(folder) ? attribute('crossorigin', 'anonymous') : '') +
        '></' +
        'script>';
      var tag = 'qs-' + name;
      var code =
        '<' +
        tag +
        attribute('src', at('data').value) +
        (refresh ? attribute('refresh', refresh) : '') +
        (view === 'auto' ? '' : attribute('view', view)) +
        (theme === 'paper' ? '' : attribute('data-qs-theme', theme)) +
        (lang === 'zh-CN' ? '' : attribute('lang', lang)) +
        '>\n  <p>' +
        elements[name].name +
        '</p>\n</' +
        tag +
        '>';
      at('code').textContent = script + '\n' + code;
      at('said').textContent = sum ? '' : '这里算不出校验码；发布包里的SRI.txt有。';
    });
    var element = document.createElement('qs-' + name);
    element.setAttribute('src', '../data/' + elements[name].data);
    if (view !== 'auto') element.setAttribute('view', view);
    element.setAttribute('data-qs-theme', theme);
    element.setAttribute('lang', lang);
    at('stage').textContent = '';
    at('stage').appendChild(element);
  }

  var names = {};
  Object.keys(elements).forEach(function (name) {
    names[name] = elements[name].name + ' qs-' + name;
  });
  options(at('element'), names);
  options(at('theme'), themes);
  options(at('lang'), languages);
  function start() {
    var name = at('element').value;
    options(at('view'), viewsOf(name));
    at('data').value = '/data/' + elements[name].data;
    show();
  }
  at('element').addEventListener('change', start);
  at('form').addEventListener('change', function (event) {
    if (event.target !== at('element')) show();
  });
  at('form').addEventListener('submit', function (event) {
    event.preventDefault();
  });
  at('copy').addEventListener('click', function () {
    var done = function () {
      at('said').textContent = '已复制。';
    };
    var byHand = function () {
      var range = document.createRange();
      range.selectNodeContents(at('code'));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      at('said').textContent = '已选中，请按Ctrl+C。';
    };
    if (navigator.clipboard) navigator.clipboard.writeText(at('code').textContent).then(done, byHand);
    else byHand();
  });
  start();
})();
