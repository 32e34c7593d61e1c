/* A table in, a document out, all in this page. The same functions as the command's; nothing is sent anywhere. */
(function () {
  'use strict';

  var Q = window.Qianshao;
  var byId = function (id) {
    return document.getElementById(id);
  };
  var most = 200;
  /** The file that was chosen; without one the template's own example is shown. */
  var bytes = null;
  var chosen = '';
  var made = null;

  function make(name, text, more) {
    var element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    Object.keys(more || {}).forEach(function (each) {
      element.setAttribute(each, more[each]);
    });
    return element;
  }

  function fill(place, children) {
    place.textContent = '';
    children.forEach(function (each) {
      place.appendChild(each);
    });
  }

  function save(name, content, type) {
    var url = URL.createObjectURL(new Blob([content], { type: type }));
    var link = make('a', undefined, { href: url, download: name });
    link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    setTimeout(function () {
      URL.revokeObjectURL(url);
    }, 60000);
  }

  function options() {
    var given = { keepGoing: byId('keep-going').checked };
    if (byId('title').value.trim()) given.title = byId('title').value;
    if (byId('as-of').value.trim()) given.asOf = byId('as-of').value;
    if (byId('kind').value) given.kind = byId('kind').value;
    return given;
  }

  function convert() {
    var given = options();
    var kind = given.kind || 'org-tree';
    var conversion = Q.convertFile(bytes || Q.template(kind, 'xlsx'), bytes ? given : { kind: kind });
    made = conversion.document;
    offer();
    tell(conversion.problems);
    show();
  }

  /** Each kind has a file of its own: the honours do not take the place of the organisation in the folder of the site. */
  function offer() {
    var kind = made ? made.kind : 'district';
    byId('json').disabled = byId('script').disabled = !made || !bytes;
    byId('json').textContent = '保存为' + kind + '.json';
    byId('script').textContent = '保存为' + kind + '.js';
    byId('how').textContent =
      kind === 'district' ? '<qs-provider src="district.json">' : '<qs-' + kind + ' src="' + kind + '.json">';
    byId('how-script').textContent = '<script src="' + kind + '.js">';
  }

  function tell(problems) {
    // What was left out as asked does not stop the conversion.
    var stops = function (each) {
      return each.severity === 'error' && !each.isLeftOut;
    };
    var errors = problems.filter(stops).length;
    // What stops it stands first: no long list of other things may hide it.
    problems = problems.filter(stops).concat(
      problems.filter(function (each) {
        return !stops(each);
      }),
    );
    var others = problems.length - errors;
    var said = !bytes
      ? '还没有选表格：下面是模板里的例子。'
      : !made
        ? '没有转换：' + errors + '处错误，改好再选。'
        : others
          ? '已转换，' + others + '处提醒。'
          : '已转换，没有问题。';
    byId('result').textContent = bytes ? chosen + '：' + said : said;
    byId('result').className = bytes && !made ? 'bad' : '';
    byId('told').hidden = problems.length === 0;
    byId('told-head').textContent = errors ? '要改的地方' : '要看一看的地方';
    fill(
      byId('problems'),
      problems.slice(0, most).map(function (each) {
        var words = Q.describeTable(each, 'zh-CN');
        var row = make('tr', undefined, { class: each.severity });
        row.appendChild(make('th', Q.tablePlace(each, 'zh-CN') || '整个文件', { scope: 'row' }));
        row.appendChild(make('td', (each.severity === 'error' ? '错误：' : '提醒：') + words.message));
        row.appendChild(make('td', words.fix));
        return row;
      }),
    );
    byId('more').textContent = problems.length > most ? '还有' + (problems.length - most) + '处。' : '';
  }

  /** One element a document, as they would stand on a page. */
  function show() {
    var documents = !made
      ? []
      : made.kind === 'district'
        ? Object.keys(made.documents).map(function (each) {
            return made.documents[each];
          })
        : [made];
    fill(
      byId('preview'),
      documents.length
        ? documents.map(function (each) {
            var stage = make('div', undefined, { class: 'stage' });
            var element = make('qs-' + each.kind);
            element.data = each;
            stage.appendChild(element);
            return stage;
          })
        : [make('p', '改好上面的错误，这里就有。', { class: 'caption' })],
    );
  }

  function read(file) {
    if (!file) return;
    byId('result').textContent = '正在读' + file.name + '…';
    var reader = new FileReader();
    reader.onload = function () {
      bytes = new Uint8Array(reader.result);
      chosen = file.name;
      convert();
    };
    reader.onerror = function () {
      made = null;
      offer();
      show();
      byId('result').textContent = '文件读不了。关掉打开它的表格软件，再选一次。';
      byId('result').className = 'bad';
    };
    reader.readAsArrayBuffer(file);
  }

  function columnsOf(form) {
    var details = make('details');
    details.appendChild(make('summary', form.title));
    var lists = [{ name: '基本信息', about: '一项一行：项目、内容', columns: form.head }].concat(form.lists);
    lists.forEach(function (list) {
      if (list.columns.length === 0) return;
      details.appendChild(make('h3', '工作表“' + list.name + '”'));
      details.appendChild(make('p', list.about, { class: 'caption' }));
      var facts = make('dl', undefined, { class: 'heads' });
      list.columns.forEach(function (each) {
        if (each.as === 'ignored') return;
        var line = make('div');
        line.appendChild(make('dt', each.head + (each.must ? '（必填）' : '')));
        line.appendChild(make('dd', each.about));
        facts.appendChild(line);
      });
      details.appendChild(facts);
    });
    return details;
  }

  var kinds = byId('kind');
  kinds.appendChild(make('option', '照表格里写的', { value: '' }));
  Q.forms.forEach(function (each) {
    kinds.appendChild(make('option', each.title, { value: each.kind }));
    byId('columns').appendChild(columnsOf(each));
  });
  ['xlsx', 'csv'].forEach(function (format) {
    byId(format).addEventListener('click', function () {
      var kind = kinds.value || 'org-tree';
      save(kind + '.' + format, Q.template(kind, format), 'application/octet-stream');
    });
  });
  byId('json').addEventListener('click', function () {
    save(made.kind + '.json', JSON.stringify(made, null, 2) + '\n', 'application/json');
  });
  byId('script').addEventListener('click', function () {
    save(made.kind + '.js', Q.loadScript(made), 'text/javascript');
  });
  byId('file').addEventListener('change', function (event) {
    read(event.target.files[0]);
  });
  // The same file, mended, is chosen again: without this no browser would tell.
  byId('file').addEventListener('click', function (event) {
    event.target.value = '';
  });
  ['kind', 'title', 'as-of', 'keep-going'].forEach(function (each) {
    byId(each).addEventListener('change', convert);
  });
  byId('form').addEventListener('submit', function (event) {
    event.preventDefault();
  });
  // Anywhere on the page: a file that misses the place would be opened by the browser instead.
  document.addEventListener('dragover', function (event) {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  document.addEventListener('dragleave', function () {
    byId('drop').classList.remove('over');
  });
  document.addEventListener('drop', function (event) {
    event.preventDefault();
    byId('drop').classList.remove('over');
    byId('file').value = '';
    read(event.dataTransfer.files[0]);
  });
  convert();
})();
