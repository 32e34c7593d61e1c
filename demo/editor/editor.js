/* The document and its past, the form on the one side, the element on the other. Nothing is sent anywhere. */
(function () {
  'use strict';

  var Q = window.Qianshao;
  var schemas = window.QianshaoSchemas;
  var F = window.EditorFields;
  var make = F.make;
  var byId = function (id) {
    return document.getElementById(id);
  };
  /** Documents as they were, and which of a district was changed; a change copies only the way to it, so many steps are small. */
  var past = [];
  var future = [];
  var whole = null;
  /** As it was opened or saved last. */
  var saved = null;
  /** Name of the file without its ending. */
  var stem = '';
  /** The second argument of Qianshao.load in the script that was opened: elements with `document="name"` take this one. */
  var loadedAs = '';
  var within = '';
  var opened = {};
  var lastKey = '';
  var mostSteps = 200;
  var timer = 0;
  /** Increased when something is opened or changed: an example that comes later is not wanted any more. */
  var turns = 0;
  /** The example that is chosen. */
  var chosen = '';

  var segments = function (pointer) {
    return pointer
      .split('/')
      .slice(1)
      .map(function (each) {
        return each.replace(/~1/g, '/').replace(/~0/g, '~');
      });
  };

  function valueAt(value, path) {
    return path.reduce(function (at, name) {
      return at === undefined || at === null ? undefined : at[name];
    }, value);
  }

  /** A copy in which the value at the path is what `change` makes of what holds it. */
  function changed(value, path, change) {
    if (path.length === 0) return change(value);
    var copy = Array.isArray(value) ? value.slice() : Object.assign({}, value);
    copy[path[0]] = changed(value[path[0]], path.slice(1), change);
    return copy;
  }

  function step(next, key) {
    // Letters of one word are one step back.
    if (!key || key !== lastKey) past.push({ whole: whole, within: within });
    if (past.length > mostSteps) past.shift();
    future = [];
    lastKey = key || '';
    whole = next;
    turns++;
  }

  function holding(pointer, change) {
    var path = segments(within + pointer);
    var last = path.pop();
    return changed(whole, path, function (holder) {
      var copy = Array.isArray(holder) ? holder.slice() : Object.assign({}, holder);
      change(copy, last);
      return copy;
    });
  }

  var host = {
    value: function (pointer) {
      return valueAt(whole, segments(within + pointer));
    },
    isOpen: function (pointer) {
      return opened[pointer] === true;
    },
    open: function (pointer, isOpen) {
      opened[pointer] = isOpen;
    },
    mark: mark,
    /** Where it stands already. */
    show: function (pointer) {
      opened[pointer] = true;
      draw(pointer);
    },
    /** One value: the form stays as it is. */
    set: function (pointer, value, key) {
      step(
        holding(pointer, function (copy, name) {
          copy[name] = value;
        }),
        key,
      );
      soon();
    },
    add: function (pointer, value) {
      step(
        holding(pointer, function (copy, name) {
          copy[name] = value;
        }),
      );
      opened[pointer] = true;
      draw(pointer);
    },
    remove: function (pointer) {
      step(
        holding(pointer, function (copy, name) {
          if (Array.isArray(copy)) copy.splice(Number(name), 1);
          else delete copy[name];
        }),
      );
      draw(pointer.slice(0, pointer.lastIndexOf('/')));
    },
    move: function (pointer, from, to) {
      step(
        holding(pointer, function (copy, name) {
          var list = copy[name].slice();
          list.splice(to, 0, list.splice(from, 1)[0]);
          copy[name] = list;
        }),
      );
      draw(pointer + '/' + to + (to < from ? ' up' : ' down'));
    },
  };

  var fields = new F.Fields(host);

  function current() {
    return valueAt(whole, segments(within));
  }

  function draw(focus) {
    var form = byId('form');
    var kind = current().kind;
    var schema = schemas[kind];
    form.textContent = '';
    if (!schema) return tell();
    fields.fieldsOf(form, { schema: schema, root: schema }, '', current());
    tell();
    var place = focus === undefined ? null : keyed(focus) || keyed(focus.replace(/ .*/, ''));
    if (place) place.focus();
  }

  function keyed(key) {
    var all = byId('form').querySelectorAll('[data-key]');
    for (var i = 0; i < all.length; i++) if (all[i].getAttribute('data-key') === key) return all[i];
    return null;
  }

  function soon() {
    buttons();
    clearTimeout(timer);
    timer = setTimeout(tell, 150);
  }

  function buttons() {
    byId('undo').disabled = past.length === 0;
    byId('redo').disabled = future.length === 0;
  }

  var problems = [];

  function tell() {
    buttons();
    var reading = Q.readAnyDocument(current(), { unknownFields: true });
    problems = reading.problems.map(function (each) {
      var words = Q.describe.apply(null, [each, 'zh-CN'].concat(reading.kind ? [reading.kind.words] : []));
      return { pointer: each.pointer, severity: each.severity, text: words.message + words.fix };
    });
    var errors = problems.filter(function (each) {
      return each.severity === 'error';
    }).length;
    byId('result').textContent = problems.length
      ? errors + '处错误，' + (problems.length - errors) + '处提醒。'
      : '没有问题。';
    mark();
    show();
  }

  /** Each problem at its field, or at the nearest one around it that is in sight; those without one stand above the form. */
  function mark() {
    var form = byId('form');
    var places = {};
    Array.prototype.forEach.call(form.querySelectorAll('.field'), function (each) {
      places[each.getAttribute('data-pointer')] = each;
      Array.prototype.forEach.call(each.children, function (child) {
        if (child.className === 'told') child.textContent = '';
      });
      var control = each.querySelector(':scope > .control');
      if (control) control.removeAttribute('aria-invalid');
    });
    var others = byId('others');
    others.textContent = '';
    problems.forEach(function (each) {
      var pointer = each.pointer;
      while (pointer && !places[pointer]) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
      var place = places[pointer];
      if (!place) return others.appendChild(make('li', each.text));
      var control = place.querySelector(':scope > .control');
      if (control) control.setAttribute('aria-invalid', 'true');
      var told = Array.prototype.filter.call(place.children, function (child) {
        return child.className === 'told';
      })[0];
      told.textContent += (told.textContent ? ' ' : '') + each.text;
    });
  }

  function show() {
    var document_ = current();
    var name = 'qs-' + document_.kind;
    var preview = byId('preview');
    var element = preview.firstElementChild;
    if (!element || element.localName !== name) {
      preview.textContent = '';
      if (!customElements.get(name)) return;
      element = make(name);
      preview.appendChild(element);
    }
    element.data = document_;
  }

  /** Another file: its past begins anew. */
  function take(value, name, given) {
    stem = name || value.kind || 'district';
    loadedAs = given || '';
    past = [];
    future = [];
    lastKey = '';
    turns++;
    whole = saved = value;
    within = '';
    opened = {};
    var names = value && value.kind === 'district' && value.documents ? Object.keys(value.documents) : [];
    byId('names').hidden = names.length === 0;
    byId('name').textContent = '';
    names.forEach(function (each) {
      byId('name').appendChild(make('option', each));
    });
    if (names.length) within = '/documents/' + F.escape(names[0]);
    draw();
  }

  function back(from, to) {
    if (from.length === 0) return;
    var before = from.pop();
    to.push({ whole: whole, within: before.within });
    whole = before.whole;
    lastKey = '';
    turns++;
    // What changes is shown, whichever document of the district is chosen now.
    if (within !== before.within) {
      within = before.within;
      opened = {};
      byId('name').value = segments(within)[1];
    }
    draw();
  }

  function save(name, content, type) {
    saved = whole;
    var url = URL.createObjectURL(new Blob([content], { type: type }));
    make('a', undefined, { href: url, download: name }).dispatchEvent(
      new MouseEvent('click', { cancelable: true }),
    );
    setTimeout(function () {
      URL.revokeObjectURL(url);
    }, 60000);
  }

  /** Whether what was not saved may go. */
  function mayGo() {
    return whole === saved || window.confirm('没有保存的改动会丢失，继续吗？');
  }

  /** A wrong byte is never replaced: what no encoding fits is no text. */
  function textOf(bytes) {
    var mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    try {
      return new TextDecoder(mark, { fatal: true }).decode(bytes);
    } catch (error) {
      void error;
      return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    }
  }

  function open(file) {
    if (!file || !mayGo()) return;
    var turn = ++turns;
    var reader = new FileReader();
    reader.onerror = function () {
      byId('result').textContent = '读不了这个文件。';
    };
    reader.onload = function () {
      if (turn !== turns) return;
      try {
        var text = textOf(new Uint8Array(reader.result));
        // A hall without a network has the script only.
        var script =
          /^\s*(?:\/\/[^\n]*\n\s*)*(?:window\.)?Qianshao\.load\(([\s\S]*?)(?:,\s*(["'])([^"'\n]*)\2\s*)?\)\s*;?\s*$/.exec(
            text,
          );
        var value = JSON.parse(script ? script[1] : text);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('no object');
        take(value, file.name.replace(/\.js(on)?$/i, ''), script && script[3]);
      } catch (error) {
        void error;
        byId('result').textContent = '不是JSON文档。表格请先用“从表格到屏幕”转换。';
      }
    };
    reader.readAsArrayBuffer(file);
  }

  var examples = {
    'honor-roll': '荣誉',
    org: '组织架构',
    leaderboard: '志愿服务榜',
    'photo-wall-few': '照片墙',
    'ballot-declared': '票决',
    district: '整个社区',
  };
  Object.keys(examples).forEach(function (each) {
    byId('example').appendChild(make('option', examples[each], { value: each }));
  });
  function example() {
    if (location.protocol === 'file:') return;
    if (!mayGo()) {
      byId('example').value = chosen;
      return;
    }
    chosen = byId('example').value;
    var turn = ++turns;
    fetch('../data/' + chosen + '.json')
      .then(function (response) {
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      })
      .then(function (value) {
        if (turn === turns) take(value);
      })
      .catch(function () {
        if (turn === turns) byId('result').textContent = '取不到例子；可以打开自己的文件。';
      });
  }
  byId('example').addEventListener('change', example);
  byId('file').addEventListener('change', function (event) {
    open(event.target.files[0]);
    event.target.value = '';
  });
  byId('name').addEventListener('change', function (event) {
    within = '/documents/' + F.escape(event.target.value);
    opened = {};
    lastKey = '';
    draw();
  });
  byId('undo').addEventListener('click', function () {
    back(past, future);
  });
  byId('redo').addEventListener('click', function () {
    back(future, past);
  });
  byId('json').addEventListener('click', function () {
    save(stem + '.json', JSON.stringify(whole, null, 2) + '\n', 'application/json');
  });
  byId('script').addEventListener('click', function () {
    save(stem + '.js', Q.loadScript(whole, loadedAs), 'text/javascript');
  });
  window.addEventListener('beforeunload', function (event) {
    if (whole !== saved) event.preventDefault();
  });
  byId('form').addEventListener('submit', function (event) {
    event.preventDefault();
  });
  document.addEventListener('keydown', function (event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) back(future, past);
    else back(past, future);
  });
  if (location.protocol === 'file:') {
    // Nothing can be fetched from a folder: the one example that comes as a script.
    byId('example').textContent = '';
    byId('example').appendChild(make('option', examples.district, { value: 'district' }));
    Q.load = function (value) {
      take(value);
    };
    document.body.appendChild(make('script', undefined, { src: '../data/district.js' }));
  } else example();
})();
