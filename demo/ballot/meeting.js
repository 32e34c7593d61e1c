/*
 * What a host does with <qs-ballot>: it owns the document and takes it from stage to stage, lets voters in one by one, takes in
 * ballots, reads them out. Here all of it happens in the page and nothing is sent; a real meeting has a server or a machine in
 * the room. People and votes are invented; whoever tries it adds a ballot of their own.
 */
(function () {
  'use strict';

  var element = document.getElementById('ballot');
  var next = document.getElementById('next');
  var back = document.getElementById('back');
  var say = document.getElementById('say');
  var more = document.getElementById('more');
  var isWall = document.documentElement.getAttribute('data-qs-place') === 'hall';

  var base = {
    kind: 'ballot',
    version: 1,
    title: '第七前哨支部委员会换届选举',
    kicker: '换届选举',
    asOf: '2021-06-23',
    locale: 'zh-CN',
    sample: true,
    note: '会议、人名、票数均为虚构',
    meeting: {
      name: '第七前哨支部党员大会',
      date: '2021-06-23',
      time: '14:00',
      place: '党群服务站',
      chair: { name: '钱志远' },
    },
    rule: 'grassroots-election-2020',
    matter: {
      category: 'election',
      seats: 3,
      candidates: [
        { id: 'zhou', name: '周敏', about: '党小组组长' },
        { id: 'zhao', name: '赵文华', about: '志愿服务队队长' },
        { id: 'wang', name: '王丽萍', about: '现任书记' },
        { id: 'li', name: '李国平', about: '现任委员' },
      ],
    },
    notice: {
      principle: '民主集中，按照规定选举。',
      content: '选出支部委员三名，候选人四名。',
      procedure: '点名、填票、公开唱票、宣布，公示七天。',
      accountability: '支部负责组织，社区党委监督。',
    },
    tellers: [
      { name: '何建平', role: 'monitor' },
      { name: '沈佳', role: 'caller' },
      { name: '吴桂芳', role: 'counter' },
    ],
  };
  var roll = {
    onRoll: 48,
    excluded: [{ reason: '出国超过半年', count: 2, approvedBy: '社区党委' }],
    expected: 46,
    present: 42,
  };

  /* The box: a new ballot goes to a place by chance, so that no order tells whose it is. */
  var box = [];
  function drop(ballot) {
    box.splice(Math.floor(Math.random() * (box.length + 1)), 0, ballot);
  }
  function sampleBallot(i) {
    var marks = {
      wang: i % 12 === 11 ? 'no' : 'yes',
      li: i % 7 === 6 ? 'no' : 'yes',
      zhou: i % 3 === 2 ? 'no' : 'yes',
      zhao: i % 3 === 2 && i % 7 !== 6 && i % 12 !== 11 ? 'yes' : 'abstain',
    };
    return { marks: marks };
  }
  function fillUp() {
    for (var i = 0; box.length < roll.present; i++) drop(sampleBallot(i));
  }

  var read = 0;
  function counted(many) {
    var some = box.slice(0, many);
    var tally = { valid: 0, invalid: 0, candidates: {}, writeIns: [] };
    var result = Qianshao.recount(
      some,
      base.rule,
      { expected: many, present: many, issued: many },
      base.matter,
    );
    base.matter.candidates.forEach(function (each) {
      tally.candidates[each.id] = { yes: 0, no: 0, abstain: 0 };
    });
    if (!result.tally) return tally;
    tally.valid = result.tally.valid;
    tally.invalid = result.tally.invalid;
    tally.writeIns = result.tally.writeIns;
    result.tally.candidates.forEach(function (each) {
      tally.candidates[each.id] = { yes: each.yes, no: each.no, abstain: each.abstain };
    });
    return tally;
  }
  function withTally(stage, many) {
    var tally = counted(many);
    var votes = { candidates: tally.candidates };
    if (tally.writeIns.length > 0) votes.writeIns = tally.writeIns;
    return {
      stage: stage,
      roll: roll,
      box: {
        issued: roll.present,
        returned: box.length,
        valid: tally.valid,
        invalid: tally.invalid,
      },
      tally: votes,
    };
  }
  function signed(document_) {
    document_.tellers = base.tellers.map(function (each) {
      return { name: each.name, role: each.role, signed: true };
    });
    return document_;
  }
  function sealed(document_) {
    // As an element reads it: what reading leaves out or hides is not sealed.
    var read = Qianshao.readDocument(assign(document_), Qianshao.ballot).document;
    if (!read) return document_;
    var own = Qianshao.sealedOf(read);
    document_.record = { digest: own.digest, previous: own.previous };
    return document_;
  }
  function assign(more_) {
    return Object.assign({}, base, more_);
  }

  var steps = [
    {
      say: '会前告知：原则、内容、程序、责任追究，一样不缺。',
      make: function () {
        return { stage: 'notice' };
      },
    },
    {
      say: '点名：应到、实到，人数够不够，当场算给大家看。',
      make: function () {
        return { stage: 'roll-call', roll: roll };
      },
    },
    {
      say: '填票：在这里填一张试试；交了以后，由发票人放下一位进来。',
      sayOnWall: '填票：各人在自己的手机上或一体机上填，大屏只显示到会人数。',
      more: isWall ? '' : '下一位',
      act: function () {
        element.nextBallot();
      },
      make: function () {
        return { stage: 'marking', roll: roll, box: { issued: roll.present } };
      },
    },
    {
      say: '封箱：其余的票由示例补足。先说收回的有没有多，再开箱。',
      make: function () {
        fillUp();
        return { stage: 'closed', roll: roll, box: { issued: roll.present, returned: box.length } };
      },
    },
    {
      say: '公开唱票：一画一票，说差几票，不说结果。',
      more: '唱一张',
      act: function () {
        read = Math.min(box.length, read + 1);
        show();
      },
      make: function () {
        return withTally('count', read);
      },
    },
    {
      say: '宣布：先说收回的票有效，再说票数和结果。',
      make: function () {
        read = box.length;
        return sealed(signed(withTally('declared', read)));
      },
    },
    {
      say: '公示：结果、规则、算式、摘要，都可以打印。',
      make: function () {
        var document_ = signed(withTally('published', box.length));
        document_.publication = { from: '2021-06-24', to: '2021-06-30' };
        return sealed(document_);
      },
    },
  ];

  var at = 0;
  function show() {
    var step = steps[at];
    element.data = assign(step.make());
    say.textContent = at + 1 + '/' + steps.length + '　' + ((isWall && step.sayOnWall) || step.say);
    enable(back, at > 0);
    enable(next, at < steps.length - 1);
    more.hidden = !step.more;
    more.textContent = step.more || '';
    more.onclick = step.act || null;
    if (isWall && step.act && at === 4) {
      clearInterval(timer);
      timer = setInterval(function () {
        if (at !== 4 || read >= box.length) return clearInterval(timer);
        read += 1;
        show_();
      }, 700);
    }
  }
  function show_() {
    element.data = assign(steps[at].make());
  }
  var timer;

  /* A button that is not ready keeps the focus: aria-disabled, not disabled. */
  function enable(button, isReady) {
    button.setAttribute('aria-disabled', String(!isReady));
  }

  next.onclick = function () {
    at = Math.min(steps.length - 1, at + 1);
    show();
  };
  back.onclick = function () {
    at = Math.max(0, at - 1);
    if (at < 4) read = 0;
    show();
  };
  element.addEventListener('qs-cast', function (event) {
    event.respondWith(
      new Promise(function (done, fail) {
        if (box.length >= roll.present) return fail(new Error('票已发完'));
        drop(event.ballot);
        setTimeout(done, 400);
      }),
    );
  });
  /* A remote has four arrows and OK. What the element has not taken leads from it to the buttons of the page, and back. */
  document.addEventListener('keydown', function (event) {
    var buttons = [more, back, next].filter(function (each) {
      return !each.hidden;
    });
    var at_ = buttons.indexOf(document.activeElement);
    var by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!isWall || event.defaultPrevented || !/^Arrow/.test(event.key)) return;
    if (at_ < 0) next.focus();
    else if (by) (buttons[at_ + by] || buttons[at_]).focus();
    else if (event.key === 'ArrowUp') element.focus();
    event.preventDefault();
  });
  show();
})();
