/* Every property a page may set, the elements it changes, the contrast of what is read on what, and a sheet to save. */
(function () {
  'use strict';

  /* name: [Chinese, English, kind, unit]; the names are those of src/theme (tests/e2e/theme.test.js keeps them the same). */
  var tokens = {
    ground: ['页面底色', 'ground', 'colour'],
    sunken: ['安静的一块', 'quiet field', 'colour'],
    raised: ['卡片、对话框', 'card, dialog', 'colour'],
    ink: ['正文', 'text', 'colour'],
    'ink-2': ['次文', 'second voice', 'colour'],
    'ink-3': ['标签、说明', 'labels', 'colour'],
    line: ['分隔的细线', 'hairline', 'colour'],
    edge: ['控件的边', 'edge of a control', 'colour'],
    accent: ['结构与强调', 'emphasis', 'colour'],
    'accent-deep': ['强调，按下时', 'emphasis, pressed', 'colour'],
    'on-accent': ['强调色上的字', 'text on emphasis', 'colour'],
    gold: ['金线', 'gold line', 'colour'],
    plate: ['门牌、牌匾', 'sign boards', 'colour'],
    'plate-ink': ['牌上的字', 'text on boards', 'colour'],
    'plate-ink-2': ['牌上的次文', 'second voice on boards', 'colour'],
    'plate-accent': ['牌上的强调', 'emphasis on boards', 'colour'],
    u: ['正文字号，其他大小跟着它', 'size of body text', 'size', 'rem', 0.75, 4],
    touch: ['按的东西最小的边', 'least side of what is pressed', 'size', 'px', 24, 200],
    'font-title': ['标题的字体', 'font of titles', 'text'],
    'font-text': ['正文的字体', 'font of text', 'text'],
  };

  var fields = ['ground', 'sunken', 'raised'];
  var pairs = [];
  ['ink', 'ink-2', 'ink-3', 'accent'].forEach(function (text) {
    fields.forEach(function (field) {
      pairs.push([text, field, 'text']);
    });
  });
  pairs.push(
    ['on-accent', 'accent', 'text'],
    ['on-accent', 'accent-deep', 'text'],
    ['ground', 'ink', 'text'],
  );
  ['plate-ink', 'plate-ink-2', 'plate-accent'].forEach(function (text) {
    pairs.push([text, 'plate', 'text']);
  });
  fields.forEach(function (field) {
    pairs.push(['edge', field, 'edge']);
  });

  var at = function (id) {
    return document.getElementById(id);
  };
  var names = Object.keys(tokens);
  var stage = at('stage');
  /* What was changed: name to value. */
  var changed = {};

  function make(tag, text, className) {
    var node = document.createElement(tag);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  }

  /** A length in the token's own unit. It may be written as max(1rem, 16px), so it is measured. */
  function lengthOf(name) {
    var probe = stage.appendChild(make('i'));
    probe.style.cssText = 'position:absolute;visibility:hidden;width:var(--qs-' + name + ')';
    var px = parseFloat(getComputedStyle(probe).width);
    stage.removeChild(probe);
    var unit =
      tokens[name][3] === 'rem' ? parseFloat(getComputedStyle(document.documentElement).fontSize) : 1;
    return Math.round((px / unit) * 1000) / 1000;
  }

  function valueOf(name) {
    return getComputedStyle(stage)
      .getPropertyValue('--qs-' + name)
      .trim()
      .replace(/\s+/g, ' ');
  }

  function hex(colour) {
    var short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
    return (
      short ? '#' + short[1] + short[1] + short[2] + short[2] + short[3] + short[3] : colour
    ).toLowerCase();
  }

  var isColour = function (value) {
    return /^#[\da-f]{6}$/i.test(hex(value));
  };

  /** A value that may stand in a sheet, or '' for one that may not. */
  function clean(name, value) {
    var kind = tokens[name][2];
    if (kind === 'colour') return isColour(value) ? hex(value) : '';
    if (kind === 'text') return /^[^;{}<>\\/]+$/.test(value) ? value.trim() : '';
    var number = parseFloat(value);
    return number >= tokens[name][4] && number <= tokens[name][5] ? number + tokens[name][3] : '';
  }

  function luminance(colour) {
    var parts = [1, 3, 5].map(function (start) {
      var part = parseInt(colour.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  /** WCAG 2.2: 1 to 21. */
  function contrast(one, other) {
    var a = luminance(hex(valueOf(one)));
    var b = luminance(hex(valueOf(other)));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Cut, not rounded: 4.499 is not 4.50. */
  var twoPlaces = function (ratio) {
    return (Math.floor(ratio * 100) / 100).toFixed(2);
  };

  function verdict(ratio, kind) {
    if (kind === 'edge') return ratio < 3 ? '边看不清' : '';
    if (ratio < 3) return '读不清';
    if (ratio < 4.5) return '只能作大字';
    return at('base').value === 'elder' && ratio < 7 ? '大字主题不够7' : '';
  }

  function tell() {
    var bad = 0;
    at('pairs').textContent = '';
    pairs.forEach(function (pair) {
      var ratio = contrast(pair[0], pair[1]);
      var words = verdict(ratio, pair[2]);
      if (words) bad += 1;
      var row = make('tr', '', words ? 'is-bad' : '');
      var head = make('th', tokens[pair[0]][0]);
      head.scope = 'row';
      row.appendChild(head);
      row.appendChild(make('td', tokens[pair[1]][0]));
      row.appendChild(make('td', twoPlaces(ratio)));
      row.appendChild(make('td', words || '可以'));
      at('pairs').appendChild(row);
    });
    var count = Object.keys(changed).length;
    at('result').className = bad ? 'is-bad' : '';
    at('result').textContent =
      (count ? '改了' + count + '处' : '没有改动') +
      '；' +
      (bad ? bad + '对颜色看不清，见对比度表' : '颜色都看得清');
  }

  /** Puts a token's value on the stage; the elements take it from there. */
  function apply(name, value) {
    if (value) {
      changed[name] = value;
      stage.style.setProperty('--qs-' + name, value);
    } else {
      delete changed[name];
      stage.style.removeProperty('--qs-' + name);
    }
  }

  /** Shows values in their fields; not in the one that is being typed in. */
  function show() {
    names.forEach(function (name) {
      var value = valueOf(name);
      Array.prototype.forEach.call(at('tokens').querySelectorAll('[name="' + name + '"]'), function (input) {
        input.classList.toggle('is-changed', name in changed);
        if (input === document.activeElement && input.type !== 'color') return;
        input.value = tokens[name][2] === 'size' ? lengthOf(name) : hex(value);
        input.setAttribute('aria-invalid', 'false');
      });
    });
    tell();
  }

  function draw() {
    names.forEach(function (name) {
      var token = tokens[name];
      var row = make('div', '', 'token');
      var label = make('span', token[0]);
      var small = make('small', '--qs-' + name + ' ' + token[1] + (token[3] ? '（' + token[3] + '）' : ''));
      small.lang = 'en';
      label.appendChild(small);
      row.appendChild(label);
      (token[2] === 'colour' ? ['color', 'text'] : [token[2] === 'size' ? 'number' : 'text']).forEach(
        function (type) {
          var input = document.createElement('input');
          input.type = type;
          input.name = name;
          input.setAttribute('aria-label', token[0] + (type === 'color' ? '，选色' : ''));
          if (type === 'number') {
            input.min = token[4];
            input.max = token[5];
            input.step = 'any';
          }
          row.appendChild(input);
        },
      );
      at('tokens').appendChild(row);
    });
  }

  /** The sheet: what was changed, for the theme it began with. */
  function sheet() {
    var base = at('base').value;
    var selector = (base === 'paper' ? ':root,\n' : '') + "[data-qs-theme='" + base + "']";
    return (
      '/* 前哨 Qianshao: ' +
      base +
      '. After dist/themes/all.css, or alone. */\n' +
      selector +
      ' {\n' +
      names
        .filter(function (name) {
          return name in changed;
        })
        .map(function (name) {
          return '  --qs-' + name + ': ' + changed[name] + ';\n';
        })
        .join('') +
      '}\n'
    );
  }

  function begin(base, values) {
    Object.keys(changed).forEach(function (name) {
      apply(name, '');
    });
    at('base').value = base;
    stage.setAttribute('data-qs-theme', base);
    Object.keys(values).forEach(function (name) {
      apply(name, clean(name, values[name]));
    });
    show();
  }

  /** Reads a sheet that was saved here; what is no token or no value of one is left out. */
  function read(text) {
    var values = {};
    text.replace(/--qs-([\w-]+):\s*([^;}]+)/g, function (all, name, value) {
      if (names.indexOf(name) >= 0) values[name] = value;
    });
    var base = /data-qs-theme='(\w+)'/.exec(text);
    var known = base && at('base').querySelector('option[value="' + base[1] + '"]');
    begin(known ? base[1] : 'paper', values);
  }

  at('tokens').addEventListener('input', function (event) {
    var input = event.target;
    var value = clean(input.name, input.value);
    input.setAttribute('aria-invalid', String(!value));
    if (!value) return;
    apply(input.name, value);
    show();
  });
  at('tokens').addEventListener('change', show);
  at('tokens').addEventListener('submit', function (event) {
    event.preventDefault();
  });
  at('base').addEventListener('change', function () {
    begin(at('base').value, {});
  });
  at('reset').addEventListener('click', function () {
    begin(at('base').value, {});
  });
  at('file').addEventListener('change', function () {
    var file = at('file').files[0];
    if (!file) return;
    var reader = new FileReader();
    reader.onload = function () {
      read(String(reader.result));
    };
    reader.readAsText(file);
  });
  at('save').addEventListener('click', function () {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([sheet()], { type: 'text/css' }));
    link.download = 'qianshao-theme.css';
    link.click();
    setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 1000);
  });

  draw();
  begin('paper', {});
})();
