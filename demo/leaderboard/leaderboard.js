// What a host does with the element: patches figures as they come, and gives it another document.
(function () {
  'use strict';

  var board = document.getElementById('board');
  var told = document.getElementById('told');

  document.getElementById('patch').addEventListener('click', function () {
    var teams = ['patrol', 'rescue', 'woodpecker', 'wish', 'sprout'];
    var changed = teams.map(function (id) {
      return { id: id, values: { services: Math.round(1500 + Math.random() * 4500) } };
    });
    board.patch(changed).then(function (problems) {
      told.textContent = problems.length
        ? '有' + problems.length + '处不对'
        : '改了' + changed.length + '支队，名次随之变动。';
    });
  });

  document.getElementById('city').addEventListener('click', function () {
    board.removeAttribute('src');
    var began = performance.now();
    board.data = city(100000);
    board.updateComplete.then(function () {
      told.textContent = '100000人，' + Math.round(performance.now() - began) + '毫秒。姓名与数字均为虚构。';
    });
  });

  // 一座城市的志愿者，在页面里现造；姓名由常用字拼成，同一种子每次一样。
  function city(count) {
    var state = 20181105;
    function random() {
      state = (state + 0x6d2b79f5) | 0;
      var mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    }
    function pick(list) {
      return list.charAt(Math.floor(random() * list.length));
    }
    var surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡';
    var given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅春红建国文志海燕小晓雨晨佳';
    var entries = [];
    for (var i = 0; i < count; i++)
      entries.push({
        id: 'p' + i,
        name: pick(surnames) + pick(given) + (random() < 0.75 ? pick(given) : ''),
        type: 'person',
        group: '第' + (1 + (i % 62)) + '街道',
        values: { hours: Math.round(Math.pow(-Math.log(1 - random() * 0.99999), 1.5) * 60) / 2 },
        verified: random() < 0.9,
      });
    return {
      kind: 'leaderboard',
      version: 1,
      title: { 'zh-CN': '示例市志愿服务榜', 'zh-TW': '範例市志願服務榜', en: 'A sample city at service' },
      asOf: '2018-11-05',
      sample: true,
      note: '姓名与数字均为虚构',
      measures: [
        {
          id: 'hours',
          label: { 'zh-CN': '服务时长', 'zh-TW': '服務時長', en: 'Hours of service' },
          unit: '小时',
          decimals: 1,
        },
      ],
      milestones: [50, 100, 200, 500].map(function (at) {
        return { measure: 'hours', at: at };
      }),
      entries: entries,
    };
  }
})();
