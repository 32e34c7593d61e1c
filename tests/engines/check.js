/* global PointerEvent */
/* Runs inside page.html, in engines as old as Chromium 71. */
(function () {
  'use strict';

  var verdict = [];
  var pause = function (ms) {
    return new Promise(function (done) {
      setTimeout(done, ms);
    });
  };
  /** Waits until it holds, for at most 10 seconds; what is wrong then is told by what is looked at next. */
  var until = function (isSo) {
    var look = function (times) {
      return times === 0 || isSo()
        ? null
        : pause(50).then(function () {
            return look(times - 1);
          });
    };
    return Promise.resolve(200).then(look);
  };
  var element = function (id) {
    return document.getElementById(id);
  };
  var rows = function (id) {
    return Array.from(element(id).shadowRoot.querySelectorAll('[role="treeitem"]'));
  };
  var rowsAre = function (count) {
    return until(function () {
      return rows('list').length === count;
    });
  };
  var base = function (id) {
    return element(id).shadowRoot.querySelector('.qs');
  };
  var style = function (node) {
    return getComputedStyle(node);
  };

  function equal(actual, expected, what) {
    if (actual !== expected)
      throw new Error(what + ': ' + JSON.stringify(actual) + ', not ' + JSON.stringify(expected));
  }
  function holds(truth, what) {
    if (!truth) throw new Error(what);
  }

  /** What a public colour comes to in a theme, by the sheet for pages. */
  function colour(name, theme) {
    var probe = document.createElement('div');
    probe.setAttribute('data-qs-theme', theme);
    probe.style.color = 'var(' + name + ')';
    document.body.appendChild(probe);
    var value = style(probe).color;
    probe.remove();
    return value;
  }

  /** Puts one view into a screen of its own, waits until it stands, and looks at it. */
  function viewHolds(each) {
    var what = each.tag + ' ' + each.view + ' ' + each.screen.place;
    var box = document.createElement('div');
    box.setAttribute('data-qs-place', each.screen.place);
    box.style.width = each.screen.width + 'px';
    var shown = document.createElement(each.tag);
    shown.setAttribute('document', each.name);
    shown.setAttribute('view', each.view);
    if (each.screen.height) {
      box.style.height = each.screen.height + 'px';
      shown.style.height = '100%';
    }
    box.appendChild(shown);
    document.body.appendChild(box);
    var letters = function () {
      var wrapper = shown.shadowRoot && shown.shadowRoot.querySelector('.qs');
      return wrapper ? wrapper.textContent.replace(/\s/g, '').length : 0;
    };
    // What it fetches comes later.
    return until(function () {
      return shown.getAttribute('state') === 'ready' && letters() > 100;
    })
      .then(function () {
        return pause(60);
      })
      .then(function () {
        equal(shown.getAttribute('state'), 'ready', what);
        holds(letters() > 100, what + ' says ' + letters() + ' letters');
        holds(shown.offsetHeight > 200, what + ' is ' + shown.offsetHeight + ' px high');
        holds(
          box.scrollWidth <= box.clientWidth + 1,
          what + ' is wider by ' + (box.scrollWidth - box.clientWidth),
        );
        box.remove();
      });
  }

  var checks = {
    'the elements are registered': function () {
      holds(customElements.get('qs-org-tree'), 'qs-org-tree is not defined');
      holds(customElements.get('qs-provider'), 'qs-provider is not defined');
      equal(typeof Qianshao.load, 'function', 'Qianshao.load');
    },
    'loaded data is painted': function () {
      equal(element('list').getAttribute('state'), 'ready', 'state');
      equal(rows('list').length, 12, 'rows at the default depth of 2');
      rows('list').forEach(function (row) {
        holds(
          row.offsetHeight >= 24 && row.offsetWidth > 100,
          'a row has no room: ' + row.offsetWidth + '×' + row.offsetHeight,
        );
        holds(row.textContent.trim().length > 2, 'a row says nothing');
      });
      holds(
        /前哨支部/.test(rows('list')[1].textContent),
        'the first branch is not there: ' + rows('list')[1].textContent,
      );
      holds(element('list').offsetHeight > 400, 'the list is not as tall as its rows');
    },
    'rows stand one below another': function () {
      var last = -Infinity;
      rows('list').forEach(function (row) {
        holds(row.getBoundingClientRect().top > last, 'two rows overlap');
        last = row.getBoundingClientRect().top;
      });
    },
    'a branch opens and closes by a click': function () {
      var branch = rows('list')[1];
      equal(branch.getAttribute('aria-expanded'), 'false', 'aria-expanded before');
      var told = null;
      document.addEventListener('qs-toggle', function hear(event) {
        told = event;
        document.removeEventListener('qs-toggle', hear);
      });
      branch.querySelector('[data-toggle]').click();
      return rowsAre(15).then(function () {
        equal(rows('list')[1].getAttribute('aria-expanded'), 'true', 'aria-expanded after');
        equal(rows('list').length, 15, 'rows with one branch open');
        holds(told && told.open === true && told.id, 'qs-toggle did not tell');
        rows('list')[1].querySelector('[data-toggle]').click();
        return rowsAre(12).then(function () {
          equal(rows('list').length, 12, 'rows after closing');
        });
      });
    },
    'a branch opens by the keyboard': function () {
      var branch = rows('list')[2];
      branch.focus();
      var key = function (name) {
        element('list').shadowRoot.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
        );
      };
      equal(element('list').shadowRoot.activeElement, branch, 'focus');
      key('ArrowRight');
      return rowsAre(15).then(function () {
        equal(rows('list').length, 15, 'rows with one branch open');
        key('ArrowLeft');
        return rowsAre(12).then(function () {
          equal(rows('list').length, 12, 'rows after closing');
        });
      });
    },
    'reveal brings a unit to sight': function () {
      var group = element('tree').shadowRoot.querySelector('[aria-level="3"]');
      holds(group, 'the tree shows no third level');
      return element('list')
        .reveal(group.getAttribute('data-key'))
        .then(function (found) {
          equal(found, true, 'found');
          return until(function () {
            return rows('list').length > 12;
          });
        })
        .then(function () {
          holds(rows('list').length > 12, 'its branch did not open');
          element('list').reset();
          return rowsAre(12);
        });
    },
    'the tree is drawn with all open': function () {
      equal(element('tree').getAttribute('state'), 'ready', 'state');
      equal(rows('tree').length, 45, 'units in the drawing');
      holds(base('tree').offsetHeight > 200, 'the drawing has no height');
    },
    'themes colour it': function () {
      equal(style(base('list')).backgroundColor, colour('--qs-ground', 'paper'), 'ground of paper');
      equal(style(base('hall')).backgroundColor, colour('--qs-ground', 'hall'), 'ground of hall');
      equal(style(base('hall')).color, colour('--qs-ink', 'hall'), 'ink of hall');
      holds(colour('--qs-ground', 'hall') !== colour('--qs-ground', 'paper'), 'both themes are the same');
    },
    'elder and hall are larger': function () {
      var size = function (id) {
        return parseFloat(style(base(id)).fontSize);
      };
      holds(size('elder') >= 18 && size('elder') > size('list'), 'elder: ' + size('elder') + ' px');
      equal(size('hall'), 30, 'hall');
      rows('elder').forEach(function (row) {
        holds(row.offsetHeight >= 60, 'a target of ' + row.offsetHeight + ' px in elder');
      });
    },
    'a theme can be switched on a standing page': function () {
      document.body.setAttribute('data-qs-theme', 'contrast');
      var isPainted = function () {
        return style(base('list')).backgroundColor === colour('--qs-ground', 'contrast');
      };
      return until(isPainted).then(function () {
        equal(style(base('list')).backgroundColor, colour('--qs-ground', 'contrast'), 'ground of contrast');
        equal(style(base('hall')).backgroundColor, colour('--qs-ground', 'hall'), 'the nearer theme');
        document.body.removeAttribute('data-qs-theme');
        return until(function () {
          return !isPainted();
        });
      });
    },
    'two languages stand side by side': function () {
      holds(rows('english')[0].textContent !== rows('list')[0].textContent, 'English reads as Chinese');
      holds(/Find/.test(base('english').textContent), 'the words of the file beside the script did not come');
    },
    'what is no document is told': function () {
      element('bad').data = { kind: 'org-tree', version: 1, title: '', units: 7 };
      // Its words are fetched.
      return until(function () {
        var first = base('bad').querySelector('li');
        return (
          element('bad').getAttribute('state') === 'invalid' &&
          first &&
          /[\u4e00-\u9fff]{4}/.test(first.textContent)
        );
      }).then(function () {
        equal(element('bad').getAttribute('state'), 'invalid', 'state');
        holds(/units/.test(base('bad').textContent), 'the field is not named');
        holds(/[\u4e00-\u9fff]{4}/.test(base('bad').querySelector('li').textContent), 'no words');
      });
    },
    'data comes by property, too': function () {
      element('child').data = {
        kind: 'org-tree',
        version: 1,
        title: '<i data-mark>样本</i>',
        asOf: '2018-11-05',
        types: [{ id: 'committee', label: '社区党委', rank: 1 }],
        units: [
          { id: 'c', name: '<img data-mark src=x onerror="window.failures.push(1)">', type: 'committee' },
        ],
      };
      return until(function () {
        return element('child').getAttribute('state') === 'ready';
      }).then(function () {
        equal(element('child').getAttribute('state'), 'ready', 'state');
        holds(!element('child').shadowRoot.querySelector('[data-mark]'), 'markup in data became markup');
      });
    },
    'a provider hands down': function () {
      equal(element('provided').getAttribute('state'), 'ready', 'state');
      equal(rows('provided').length, 12, 'rows');
    },
    'names are found by pinyin': function () {
      equal(Qianshao.matchName('zjg', '张建国'), null, 'before the dictionary is there');
      return Qianshao.loadPinyin().then(function () {
        var match = Qianshao.matchName('zjguo', '张建国');
        equal(match && match.by + match.ranges.join(';'), 'mixed0,3', 'what is marked');
        equal(Qianshao.matchName('zēng', '曾国强').by, 'full', 'a surname with its tone');
      });
    },
    'the text core works': function () {
      var names = ['谢一', '阮一', '王芳', '王一民', '𠮷野', '陈一', '㛃一'];
      equal(names.sort(Qianshao.compareNames).join(' '), '王芳 王一民 阮一 陈一 㛃一 谢一 𠮷野', 'order');
      equal(Qianshao.unknownCharacters('𠮷野').join(''), '𠮷', 'unknown characters');
      equal(Qianshao.maskName('欧阳海燕'), '欧阳**', 'mask');
      equal(Qianshao.hidePrivateNumbers('电话13812345678。'), '电话138****5678。', 'private numbers');
      equal(Qianshao.balanceTitle('党员大会表决结果', 4).join('|'), '党员大会|表决结果', 'lines');
      equal(Qianshao.verticalRuns('第11支部').length, 3, 'vertical text');
      equal(Qianshao.formatPlace({ place: 3, tied: true }, 'zh-CN'), '并列第3名', 'place');
    },
    'every kind is painted': function () {
      ['volunteers', 'honors', 'photos', 'ballot'].forEach(function (id) {
        equal(element(id).getAttribute('state'), 'ready', 'state of ' + id);
        holds(base(id).offsetHeight > 200, id + ' has no height');
      });
      equal(element('volunteers').shadowRoot.querySelectorAll('[aria-rowindex]').length > 5, true, 'teams');
      holds(/全国文明单位/.test(base('honors').textContent), 'an honour is not there');
      holds(/通过/.test(base('ballot').textContent), 'the outcome is not told');
      // Only what is in sight is there.
      element('photos').scrollIntoView();
      return until(function () {
        return element('photos').shadowRoot.querySelectorAll('.photo').length > 5;
      }).then(function () {
        holds(element('photos').shadowRoot.querySelectorAll('.photo').length > 5, 'there are no photos');
      });
    },
    'a kiosk goes round, and wakes at a touch': function () {
      var kiosk = element('kiosk');
      var seen = {};
      // The keys and clicks of the other checks were a visit.
      kiosk.reset();
      return until(function () {
        Array.from(kiosk.children).forEach(function (scene) {
          if (!scene.hidden && !scene.hasAttribute('inert')) seen[scene.id] = true;
        });
        return seen['scene-1'] && seen['scene-2'];
      }).then(function () {
        holds(seen['scene-1'] && seen['scene-2'], 'only these were shown: ' + Object.keys(seen));
        equal(kiosk.getAttribute('state'), 'attract', 'state');
        ['pointerdown', 'pointerup', 'click'].forEach(function (type) {
          var init = { bubbles: true, composed: true, cancelable: true, clientX: 540, clientY: 960 };
          kiosk.firstElementChild.dispatchEvent(
            type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init),
          );
        });
        return until(function () {
          return kiosk.getAttribute('state') === 'browse';
        }).then(function () {
          equal(kiosk.getAttribute('state'), 'browse', 'state after a touch');
        });
      });
    },
    'every view is painted, and no wider than its screen': function () {
      var views = [
        'qs-org-tree org list tree poster',
        'qs-leaderboard volunteers-2018 rank milestone list',
        'qs-honor-roll honors wall list timeline plaque',
        'qs-photo-wall photos rows columns mosaic timeline cases',
        'qs-ballot meeting-2018-10 notice roll-call result paper record',
      ];
      var screens = [
        { place: 'hall', width: 1920, height: 1080 },
        { place: 'kiosk', width: 1080, height: 1920 },
        { place: 'phone', width: 360, height: 0 },
      ];
      var shown = [];
      views.forEach(function (line) {
        var words = line.split(' ');
        words.slice(2).forEach(function (view) {
          screens.forEach(function (screen) {
            shown.push({ tag: words[0], name: words[1], view: view, screen: screen });
          });
        });
      });
      return shown.reduce(function (before, each) {
        return before.then(function () {
          return viewHolds(each);
        });
      }, Promise.resolve());
    },
    'nothing failed on the way': function () {
      equal(window.failures.join('; '), '', 'errors');
    },
  };

  var names = Object.keys(checks);
  /** Every document has come, and the words of the other language. */
  var hasBegun = function () {
    var ids = 'list tree hall elder english provided volunteers honors photos ballot';
    return (
      ids.split(' ').every(function (id) {
        return element(id).getAttribute('state') === 'ready';
      }) && /Find/.test(base('english').textContent)
    );
  };
  until(hasBegun)
    .catch(function () {})
    .then(function next() {
      var name = names.shift();
      if (!name) {
        document.documentElement.setAttribute('data-verdict', encodeURIComponent(JSON.stringify(verdict)));
        return;
      }
      return Promise.resolve()
        .then(checks[name])
        .then(
          function () {
            verdict.push({ name: name, wrong: '' });
          },
          function (error) {
            verdict.push({ name: name, wrong: String(error && error.message) });
          },
        )
        .then(next);
    });
})();
