/* A form made of a schema: one function a sort of field. It holds no data: `host` gives values and takes changes. */
(function () {
  'use strict';

  function make(name, text, more) {
    var element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    Object.keys(more || {}).forEach(function (each) {
      if (more[each] !== undefined) element.setAttribute(each, more[each]);
    });
    return element;
  }

  var escape = function (name) {
    return String(name).replace(/~/g, '~0').replace(/\//g, '~1');
  };
  var isRecord = function (value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  };
  var has = function (object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  };

  /** A schema with what it refers to, of which its own words win. The published schemas refer to themselves only. */
  function resolved(schema, root) {
    var merged = {};
    var parts = (schema.allOf || []).slice();
    if (schema.$ref) parts.push(root.$defs[schema.$ref.replace('#/$defs/', '')] || {});
    parts
      .map(function (each) {
        return resolved(each, root);
      })
      .concat([schema])
      .forEach(function (each) {
        Object.keys(each).forEach(function (name) {
          if (name === '$ref' || name === 'allOf') return;
          if (name !== 'properties') merged[name] = each[name];
          else merged.properties = joined(merged.properties || {}, each.properties);
        });
      });
    return merged;
  }

  function joined(known, more) {
    var all = Object.assign({}, known);
    Object.keys(more).forEach(function (name) {
      all[name] = Object.assign({}, known[name], more[name]);
    });
    return all;
  }

  /** What an empty field of that schema begins with. */
  function blank(schema) {
    var types = [].concat(schema.type || (schema.properties ? 'object' : 'string'));
    if (has(schema, 'const')) return schema.const;
    if (schema.enum) return schema.enum[0];
    if (types.indexOf('string') >= 0) return '';
    if (types[0] === 'array') return [];
    if (types[0] === 'object') return {};
    if (types[0] === 'boolean') return true;
    return 0;
  }

  /** What a record is called in its list. */
  function nameOf(value, index) {
    if (!isRecord(value)) return String(value === '' ? index + 1 : value);
    var found = ['name', 'title', 'label', 'id', 'date', 'stage'].map(function (each) {
      return has(value, each) ? value[each] : undefined;
    });
    var said = found.filter(function (each) {
      return typeof each === 'string' ? each : isRecord(each);
    })[0];
    if (isRecord(said)) said = said['zh-CN'] || said[Object.keys(said)[0]];
    return said || '第' + (index + 1) + '项';
  }

  function Fields(host) {
    this.host = host;
    this.count = 0;
  }

  /** One field with its label, its value and what is wrong with it. */
  Fields.prototype.field = function (schema, root, pointer, label, more) {
    var at = { schema: resolved(schema, root), root: root };
    var value = this.host.value(pointer);
    var types = [].concat(at.schema.type || []);
    var place = make('div', undefined, { class: 'field', 'data-pointer': pointer });
    if (Array.isArray(value)) this.list(place, at, pointer, label, value);
    else if (isRecord(value) && types.indexOf('string') >= 0) this.languages(place, pointer, label, value);
    else if (isRecord(value)) this.record(place, at, pointer, label, value);
    else this.single(place, at, pointer, label, value, types);
    if (more && more.remove) place.appendChild(this.remove(pointer, label));
    var told = make('p', '', { class: 'told', id: 'told-' + ++this.count });
    place.appendChild(told);
    var control = place.querySelector(':scope > .control');
    if (control) control.setAttribute('aria-describedby', told.id);
    return place;
  };

  Fields.prototype.button = function (text, name, act, key) {
    var button = make('button', text, { type: 'button', 'aria-label': name, 'data-key': key });
    button.addEventListener('click', act);
    return button;
  };

  Fields.prototype.remove = function (pointer, label) {
    var host = this.host;
    return this.button(
      '删去',
      '删去' + label,
      function () {
        host.remove(pointer);
      },
      pointer + ' remove',
    );
  };

  Fields.prototype.single = function (place, at, pointer, label, value, types) {
    var host = this.host;
    var schema = at.schema;
    var id = 'field-' + ++this.count;
    place.appendChild(make('label', label, { for: id }));
    var control;
    var choices = schema.enum || (types[0] === 'boolean' ? [true, false] : undefined);
    if (choices) {
      control = make('select');
      choices.forEach(function (each) {
        var option = make('option', each === true ? '是' : each === false ? '否' : each);
        option.selected = each === value;
        control.appendChild(option);
      });
      if (choices.indexOf(value) < 0) control.selectedIndex = -1;
    } else if (schema.maxLength >= 5000) {
      control = make('textarea', undefined, { rows: 3 });
      control.value = value === null ? '' : String(value);
    } else {
      var isNumber = types[0] === 'number' || types[0] === 'integer';
      control = make('input', undefined, {
        inputmode: isNumber ? 'decimal' : undefined,
        autocomplete: 'off',
      });
      control.value = value === null ? '' : String(value);
    }
    control.id = id;
    control.className = 'control';
    control.title = schema.description || '';
    control.setAttribute('data-key', pointer);
    if (has(schema, 'const')) control.readOnly = true;
    control.addEventListener(choices ? 'change' : 'input', function () {
      var text = control.value;
      if (choices) host.set(pointer, choices[control.selectedIndex], pointer);
      else if ((types[0] === 'number' || types[0] === 'integer') && text.trim() !== '' && isFinite(text))
        host.set(pointer, Number(text), pointer);
      else host.set(pointer, text === '' && types.indexOf('null') >= 0 ? null : text, pointer);
    });
    place.appendChild(control);
  };

  Fields.prototype.group = function (place, pointer, label, count) {
    var host = this.host;
    var details = make('details');
    details.open = host.isOpen(pointer);
    var summary = make('summary', label, { 'data-key': pointer });
    if (count !== undefined) summary.appendChild(make('span', ' ' + count, { class: 'count' }));
    details.appendChild(summary);
    place.appendChild(details);
    return details;
  };

  /** What is inside is made when it is first opened: a district has thousands of fields. */
  Fields.prototype.later = function (details, pointer, fill) {
    var host = this.host;
    var isFilled = false;
    function open() {
      if (isFilled) return;
      isFilled = true;
      fill();
    }
    if (details.open) open();
    details.addEventListener('toggle', function () {
      host.open(pointer, details.open);
      if (!details.open) return;
      open();
      host.mark();
    });
  };

  Fields.prototype.languages = function (place, pointer, label, value) {
    var self = this;
    var box = make('fieldset');
    box.appendChild(make('legend', label));
    Object.keys(value).forEach(function (tag) {
      box.appendChild(self.field({ type: 'string' }, {}, pointer + '/' + escape(tag), tag));
    });
    place.appendChild(box);
  };

  Fields.prototype.record = function (place, at, pointer, label, value) {
    var self = this;
    var details = this.group(place, pointer, label);
    this.later(details, pointer, function () {
      self.fieldsOf(details, at, pointer, value);
    });
  };

  /** The fields that stand, in the order of the schema, and those that may be added. */
  Fields.prototype.fieldsOf = function (place, at, pointer, value) {
    var self = this;
    var known = at.schema.properties || {};
    var must = at.schema.required || [];
    var names = Object.keys(known).concat(
      Object.keys(value).filter(function (each) {
        return !has(known, each);
      }),
    );
    var absent = [];
    names.forEach(function (name) {
      var schema = known[name] || at.schema.additionalProperties || { type: 'string' };
      if (name === '$schema') return;
      var label = resolved(schema, at.root).title || name;
      if (!known[name]) label = name;
      if (has(value, name))
        place.appendChild(
          self.field(schema, at.root, pointer + '/' + escape(name), label, {
            remove: must.indexOf(name) < 0 && !has(schema, 'const'),
          }),
        );
      else absent.push({ name: name, label: label, schema: schema });
    });
    var map = isRecord(at.schema.additionalProperties) && !at.schema.properties;
    if (absent.length > 0) place.appendChild(this.adder(at, pointer, absent));
    if (map) place.appendChild(this.keyAdder(at, pointer));
  };

  Fields.prototype.adder = function (at, pointer, absent) {
    var self = this;
    var select = make('select', undefined, { 'aria-label': '添加字段', 'data-key': pointer + ' add' });
    select.appendChild(make('option', '添加字段…', { value: '' }));
    absent.forEach(function (each, i) {
      select.appendChild(make('option', each.label, { value: i }));
    });
    select.addEventListener('change', function () {
      var each = absent[Number(select.value)];
      var schema = resolved(each.schema, at.root);
      self.host.add(pointer + '/' + escape(each.name), blank(schema));
    });
    var place = make('div', undefined, { class: 'add' });
    place.appendChild(select);
    return place;
  };

  Fields.prototype.keyAdder = function (at, pointer) {
    var self = this;
    var place = make('div', undefined, { class: 'add' });
    var input = make('input', undefined, { 'aria-label': '新的一项叫什么', placeholder: '名称' });
    place.appendChild(input);
    place.appendChild(
      this.button('添加', '添加一项', function () {
        if (!input.value) return;
        var own = pointer + '/' + escape(input.value);
        var schema = resolved(at.schema.additionalProperties, at.root);
        // One that is there keeps what it holds.
        if (self.host.value(own) === undefined) self.host.add(own, blank(schema));
        else self.host.show(own);
      }),
    );
    return place;
  };

  Fields.prototype.list = function (place, at, pointer, label, value) {
    var self = this;
    var items = at.schema.items || { type: 'string' };
    var details = this.group(place, pointer, label, value.length);
    this.later(details, pointer, function () {
      value.forEach(function (each, i) {
        var own = pointer + '/' + i;
        var item = self.field(items, at.root, own, nameOf(each, i));
        var buttons = make('div', undefined, { class: 'item' });
        var name = nameOf(each, i);
        if (i > 0)
          buttons.appendChild(
            self.button(
              '上移',
              '上移' + name,
              function () {
                self.host.move(pointer, i, i - 1);
              },
              own + ' up',
            ),
          );
        if (i < value.length - 1)
          buttons.appendChild(
            self.button(
              '下移',
              '下移' + name,
              function () {
                self.host.move(pointer, i, i + 1);
              },
              own + ' down',
            ),
          );
        buttons.appendChild(self.remove(own, name));
        item.appendChild(buttons);
        details.appendChild(item);
      });
      var add = make('div', undefined, { class: 'add' });
      add.appendChild(
        self.button(
          '添加一项',
          '添加一项' + label,
          function () {
            var schema = resolved(items, at.root);
            var made = blank(schema);
            var must = (schema.required || []).concat((schema.else || {}).required || []);
            if (isRecord(made))
              must.forEach(function (name) {
                var own = (schema.properties || {})[name] || { type: 'string' };
                var inner = resolved(own, at.root);
                made[name] = name === 'id' ? 'new-' + (value.length + 1) : blank(inner);
              });
            self.host.add(pointer + '/' + value.length, made);
          },
          pointer + ' new',
        ),
      );
      details.appendChild(add);
    });
  };

  window.EditorFields = { Fields: Fields, make: make, escape: escape };
})();
