// The demo's photo walls. Figures and the patrol's words are of the report of 2018-11-05; titles, dates, places and people
// are invented and say so.
import { luck } from './pen.js';
import { objectNames, objectSize } from './objects.js';
import { shapes, variants, widths } from './variants.js';

const zh = (text, en) => ({ 'zh-CN': text, en });

/** Of each scene: its section, what is seen, a dominant colour, and titles with their places. */
const told = {
  leaves: [
    'clean',
    zh('地上落满银杏叶，一把竹扫帚靠在中间', 'Ginkgo leaves on the ground and a bamboo broom'),
    '#b79a58',
    [
      zh('周末清扫', 'Weekend cleaning'),
      zh('银杏落了', 'The ginkgo sheds its leaves'),
      zh('十五位老党员的扫帚', 'The broom of the fifteen'),
    ],
    zh('银杏广场', 'Ginkgo square'),
  ],
  stairs: [
    'stair',
    zh('楼道里的灯亮着，楼梯和红色扶手', 'A lit stairwell with a red handrail'),
    '#d8ccb2',
    [
      zh('楼道灯亮了', 'The stairwell is lit'),
      zh('新装的扶手', 'The new handrail'),
      zh('三单元的晚上', 'Evening in stairwell 3'),
    ],
    zh('五号楼', 'Building 5'),
  ],
  patrol: [
    'night',
    zh(
      '夜里，三个穿反光带的人背对我们走，手电光照在路上',
      'Three people seen from behind walk at night, torches on the road',
    ),
    '#14233f',
    [
      zh('夜巡的手电光', 'Torches of the night patrol'),
      zh('雨后再走一遍', 'Once more after the rain'),
      zh('河沿的最后一圈', 'Last round by the river'),
    ],
    zh('河沿小路', 'River path'),
  ],
  tea: [
    'meet',
    zh(
      '木桌上四杯茶、一张写了字的纸和一支笔',
      'Four cups of tea, a written sheet and a pen on a wooden table',
    ),
    '#7d4a30',
    [
      zh('联席会商', 'Joint consultation'),
      zh('小事简议', 'A small matter'),
      zh('议到水凉', 'Until the tea was cold'),
    ],
    zh('议事厅', 'Consultation room'),
  ],
  vests: [
    'volunteer',
    zh('木钩上挂着一排红马甲', 'A row of red vests on wooden hooks'),
    '#b8a583',
    [
      zh('志愿者红马甲', 'Volunteers’ red vests'),
      zh('出门之前', 'Before setting out'),
      zh('洗好的马甲', 'Vests, washed'),
    ],
    zh('志愿者驿站', 'Volunteers’ post'),
  ],
  roofs: [
    'old',
    zh('清晨，一片老屋顶，远处有山', 'Old roofs in the early morning, hills behind'),
    '#d9c7ae',
    [
      zh('老屋顶', 'Old roofs'),
      zh('清晨的老街', 'The old street at dawn'),
      zh('修好的瓦', 'The mended tiles'),
    ],
    zh('老街', 'Old street'),
  ],
  washing: [
    'old',
    zh('院子里两根绳上晒满衣服和被单', 'Two lines of washing in a courtyard'),
    '#d2cdb4',
    [zh('晴天院子', 'A fine day in the yard'), zh('梅雨停了', 'The rains have stopped')],
    zh('七号院', 'Yard 7'),
  ],
  umbrellas: [
    'volunteer',
    zh('从上面看去，雨中一把把撑开的伞', 'Open umbrellas in the rain, seen from above'),
    '#5a666a',
    [
      zh('共享雨伞', 'Shared umbrellas'),
      zh('放学时下雨', 'Rain when school is out'),
      zh('台风前一天', 'The day before the typhoon'),
    ],
    zh('东门', 'East gate'),
  ],
  books: [
    'class',
    zh('书架上三层书', 'Three shelves of books'),
    '#5c4431',
    [zh('阅览室添书', 'New books in the reading room'), zh('微课堂的书架', 'Shelf of the micro class')],
    zh('阅览室', 'Reading room'),
  ],
  bridge: [
    'old',
    zh('傍晚，石拱桥和河上的一只小船', 'A stone bridge at dusk and a small boat'),
    '#c58f7d',
    [
      zh('桥头', 'At the bridge'),
      zh('傍晚的石桥', 'The stone bridge at dusk'),
      zh('河道清了', 'The river is clean'),
    ],
    zh('石拱桥', 'Stone bridge'),
  ],
  doors: [
    'stair',
    zh('一层楼的几扇门，门上贴着红纸', 'Doors of one floor with red paper on them'),
    '#9a8566',
    [zh('亮户牌', 'Door plates'), zh('一层四户', 'Four homes on a floor')],
    zh('八号楼', 'Building 8'),
  ],
  avenue: [
    'clean',
    zh('两排香樟中间一条石板路', 'A paved way between camphor trees'),
    '#a9ae82',
    [zh('香樟路', 'Camphor avenue'), zh('扫过的路', 'The swept way')],
    zh('香樟路', 'Camphor avenue'),
  ],
  lake: [
    'night',
    zh('月亮下的河，两只亮着灯的小船', 'Two lit boats on the river under the moon'),
    '#37426c',
    [zh('月夜的河', 'The river by moonlight'), zh('守到天亮', 'On watch until dawn')],
    zh('河埠头', 'Landing place'),
  ],
  plants: [
    'volunteer',
    zh('窗台上几盆绿植', 'Potted plants on a window sill'),
    '#c3cfba',
    [zh('阳台认养', 'Adopted plants'), zh('送来的绿萝', 'Plants that were given')],
    zh('邻里中心', 'Neighbourhood centre'),
  ],
  chess: [
    'class',
    zh('石桌上的一盘象棋，没有人坐', 'A game of chess on a stone table, nobody sits there'),
    '#b79d70',
    [zh('一盘没下完的棋', 'An unfinished game'), zh('象棋角', 'The chess corner')],
    zh('银杏广场', 'Ginkgo square'),
  ],
  brush: [
    'class',
    zh('裁好的红纸、砚台和一支毛笔', 'Cut red paper, an ink stone and a brush'),
    '#c4a98a',
    [zh('写春联', 'Writing couplets'), zh('微课堂：毛笔字', 'Micro class: the brush')],
    zh('微课堂', 'Micro class'),
  ],
  classroom: [
    'class',
    zh('亮着灯的教室，黑板和空课桌', 'A lit classroom with a blackboard and empty desks'),
    '#b9ad90',
    [zh('微课堂', 'Micro class'), zh('晚上七点开讲', 'It begins at seven')],
    zh('微课堂', 'Micro class'),
  ],
  bicycles: [
    'stair',
    zh('墙边靠着自行车', 'Bicycles leaning at a wall'),
    '#a8977a',
    [zh('车棚理好了', 'The bicycle shed, tidied'), zh('让出来的通道', 'The way is free')],
    zh('车棚', 'Bicycle shed'),
  ],
};

const sections = [
  [
    'night',
    zh('守夜', 'Night watch'),
    zh('夜间巡逻“1+2+1”，670余人次参加。', 'Night patrol “1+2+1”, over 670 person-times.'),
  ],
  [
    'clean',
    zh('清扫', 'Cleaning'),
    zh(
      '15位老党员和30多位退休居民每周清扫。',
      'Fifteen older members and thirty-odd retired residents clean every week.',
    ),
  ],
  [
    'meet',
    zh('会商', 'Consultation'),
    zh('小事简议，大事细议，要事议妥，急事议决。', 'Small matters briefly, big ones in detail.'),
  ],
  ['class', zh('微课堂', 'Micro class')],
  ['volunteer', zh('志愿者', 'Volunteers')],
  ['stair', zh('楼道', 'Stairwells')],
  ['old', zh('老街与河', 'Old street and river')],
].map(([id, title, text], i) => ({ id, title, ...(text ? { text } : {}), order: i + 1 }));

const months = () => {
  const all = [];
  for (let year = 2018; year >= 2014; year--)
    for (let month = year === 2018 ? 10 : 12; month >= 1; month--) all.push([year, month]);
  return all;
};

const credits = ['周敏', '邬小平', '戚文华', '志愿者摄影组'];

function photos(names) {
  const { from, pick, next } = luck(2018);
  const drawings = variants(names);
  const list = [];
  let turn = 0;
  months().forEach(([year, month], m) => {
    const count = m === 0 ? 14 : m === 1 ? 16 : Math.round(from(1, year > 2016 ? 9 : 6));
    for (let i = 0; i < count; i++) {
      const drawing =
        m === 1 && i === 0
          ? drawings.find(({ name }) => name === 'patrol-1')
          : drawings[(turn += 1 + Math.floor(next() * 7)) % drawings.length];
      const [section, alt, color, titles, place] = told[drawing.scene];
      const { width, height } = shapes[drawing.shape];
      const src = `../pictures/${drawing.name}`;
      const day = String(28 - Math.floor((i * 27) / count)).padStart(2, '0');
      const isFirst = m === 1 && i === 0;
      list.push({
        id: `p${String(list.length + 1).padStart(3, '0')}`,
        src: drawing.isPhoto ? `${src}.jpg` : `${src}.svg`,
        width,
        height,
        alt,
        sources: drawing.isPhoto
          ? [
              { src: `${src}-s.webp`, width: widths.small },
              { src: `${src}-m.webp`, width: widths.middle },
            ]
          : [{ src: `${src}-s.svg`, width: 480 }],
        color,
        title: isFirst ? titles[0] : pick(titles),
        ...(isFirst
          ? {
              text: zh(
                '党群“1+2+1”夜间巡逻，沿河岸和楼道走一遍。670余人次参加，月均发案率比上年同期下降65%以上。',
                'Night patrol “1+2+1” along the river and the stairwells. Over 670 person-times; the average monthly rate of cases fell by more than 65 % against the same period of the year before.',
              ),
            }
          : next() < 0.9
            ? { caption: zh(`${alt['zh-CN']}。`, `${alt.en}.`) }
            : {}),
        date: isFirst ? '2018-09' : `${year}-${String(month).padStart(2, '0')}-${day}`,
        place,
        credit: isFirst ? credits[0] : pick(credits),
        tags: [sections.find(({ id }) => id === section).title],
        section,
        consent: { given: true, ref: `示例${year}-${list.length + 1}` },
      });
    }
  });
  return list;
}

const cases = [
  [
    'k1',
    zh('守夜的物件', 'Things of the night watch'),
    [
      [
        'torch',
        zh('夜巡手电筒', 'Torch of the night patrol'),
        zh('手电筒', 'Torch'),
        zh('铝', 'Aluminium'),
        zh('长23厘米', '23 cm long'),
        '2016/2018',
        '2018-11-05',
        '何建平',
        zh(
          '铝壳旧了，光还亮。党群夜巡队员轮流带着它，走过河岸，走进楼道。到二〇一八年十一月，先后六百七十余人次出门，替大家守住夜晚。',
          'The case is worn, the light is bright. The night patrol took it along the river and into the stairwells: over 670 person-times by November 2018.',
        ),
      ],
      [
        'armband',
        zh('夜巡袖标', 'Armband'),
        zh('袖标', 'Armband'),
        zh('棉布', 'Cotton'),
        zh('宽14厘米', '14 cm wide'),
        '2015/2018',
        '2018-11-05',
        '邬小平',
        zh('洗过许多次，红色淡了。', 'Washed many times.'),
      ],
      [
        'whistle',
        zh('铁哨子', 'Iron whistle'),
        zh('哨子', 'Whistle'),
        zh('铁', 'Iron'),
        zh('长5厘米', '5 cm long'),
        '2014',
        '2017-06',
        '戚文华',
        zh('台风夜里，哨声一响，一层楼的人都醒了。', 'On the night of the typhoon it woke a whole floor.'),
      ],
      [
        'raincoat',
        zh('黄雨衣', 'Yellow raincoat'),
        zh('雨衣', 'Raincoat'),
        zh('涂胶布', 'Coated cloth'),
        zh('长110厘米', '110 cm long'),
        '2015/2017',
        '2018-03',
        '志愿者队',
        zh('谁值班谁穿。', 'Worn by whoever was on duty.'),
      ],
    ],
  ],
  [
    'k2',
    zh('走访的物件', 'Things of the visits'),
    [
      [
        'book',
        zh('走访本', 'Visit book'),
        zh('走访本', 'Visit book'),
        zh('纸', 'Paper'),
        zh('21×14厘米', '21 × 14 cm'),
        '2017/2018',
        '2018-07',
        '施丽娟',
        zh('一户一页，记的是灯泡、扶手和药盒。', 'A page a home: bulbs, handrails, pill boxes.'),
      ],
      [
        'mug',
        zh('搪瓷杯', 'Enamel mug'),
        zh('搪瓷杯', 'Mug'),
        zh('搪瓷', 'Enamel'),
        zh('高12厘米', '12 cm high'),
        '1998/2016',
        '2018-07',
        '陆根富',
        zh('会商时谁来晚了，就用这只。', 'Late comers to a consultation drank from it.'),
      ],
      [
        'plate',
        zh('第一块户牌', 'The first door plate'),
        zh('户牌', 'Door plate'),
        zh('铝板', 'Aluminium'),
        zh('20×14厘米', '20 × 14 cm'),
        '2016',
        '2018-11-05',
        '社区党委',
        zh('亮户牌的第一块，字是手写的。', 'The first one; its letters were written by hand.'),
      ],
      [
        'kettle',
        zh('红暖壶', 'Red flask'),
        zh('暖壶', 'Flask'),
        zh('铁、玻璃', 'Iron, glass'),
        zh('高36厘米', '36 cm high'),
        '2003/2015',
        '2018-05',
        '顾阿姨',
        zh('楼道党小组开会，烧一壶水就够。', 'One flask was enough for a meeting of the stairwell group.'),
      ],
    ],
  ],
  [
    'k3',
    zh('清扫的物件', 'Things of the cleaning'),
    [
      [
        'broom',
        zh('竹扫帚', 'Bamboo broom'),
        zh('扫帚', 'Broom'),
        zh('毛竹', 'Bamboo'),
        zh('长150厘米', '150 cm long'),
        '2018',
        '2018-10',
        '清扫队',
        zh('十五位老党员，每周一次。', 'Fifteen older members, once a week.'),
      ],
      [
        'hat',
        zh('草帽', 'Straw hat'),
        zh('草帽', 'Hat'),
        zh('麦秸', 'Straw'),
        zh('直径38厘米', '38 cm across'),
        '2016/2018',
        '2018-09',
        '王阿婆',
        zh('三伏天也没有停过。', 'Not even the dog days stopped them.'),
      ],
      [
        'dustpan',
        zh('铁簸箕', 'Iron dustpan'),
        zh('簸箕', 'Dustpan'),
        zh('铁皮', 'Sheet iron'),
        zh('宽34厘米', '34 cm wide'),
        '2012/2018',
        '2018-09',
        '清扫队',
        zh('补过两次的底。', 'Its bottom was mended twice.'),
      ],
      [
        'gloves',
        zh('线手套', 'Cotton gloves'),
        zh('手套', 'Gloves'),
        zh('棉线', 'Cotton yarn'),
        zh('长24厘米', '24 cm long'),
        '2018',
        '2018-09',
        '清扫队',
        zh('一副用一个月。', 'A pair lasted a month.'),
      ],
    ],
  ],
];

function objectPhotos() {
  return objectNames.flatMap((name) =>
    ['', '-near'].map((view) => {
      const object = cases.flatMap(([, , all]) => all).find(([each]) => each === name);
      const near = view ? ['，近看', ', from near'] : ['', ''];
      return {
        id: `o-${name}${view}`,
        src: `../pictures/object-${name}${view}.svg`,
        ...objectSize,
        alt: zh(`展台上的${object[2]['zh-CN']}${near[0]}`, `${object[2].en} on its shelf${near[1]}`),
        color: '#3c1a15',
        title: object[1],
      };
    }),
  );
}

/** @returns the documents by file name */
export function documents(names) {
  const head = {
    $schema: '../../src/contract/schemas/photo-wall.schema.json',
    kind: 'photo-wall',
    version: 1,
    kicker: zh('党建展厅', 'Exhibition hall'),
    asOf: '2018-11-05',
    source: { name: zh('2018年11月5日公开报道', 'A report of 5 November 2018') },
    note: zh('张数、题名与时间为虚构', 'Numbers, titles and dates are invented'),
    sample: true,
  };
  const all = photos(names);
  const wall = {
    ...head,
    title: zh('新城影像', 'Pictures of Xincheng'),
    sections,
    photos: [...all, ...objectPhotos()],
    cases: cases.map(([id, title], i) => ({ id, title, order: i + 1 })),
    objects: cases.flatMap(([id, , list]) =>
      list.map(([name, title, shortTitle, material, size, used, acquired, donor, text], i) => ({
        id: name,
        case: id,
        order: i + 1,
        title,
        shortTitle,
        material,
        size,
        used,
        acquired,
        donor,
        text,
        photos: [`o-${name}`, `o-${name}-near`],
      })),
    ),
  };
  return { 'photo-wall.json': wall, 'photo-wall-few.json': few(head, all) };
}

/** Few photos that show what a real wall meets: withdrawn, run out, a minor's, without alternative text, broken, long. */
function few(head, all) {
  const [a, b, c, d, e, f, g, h] = all.slice(14, 22);
  const { alt: _alt, ...silent } = d;
  return {
    ...head,
    title: zh('少量照片', 'A few photos'),
    photos: [
      a,
      { ...b, expiresAt: '2018-12-31' },
      { ...c, minor: true, consent: { given: true } },
      silent,
      {
        ...e,
        src: '../pictures/not-there.svg',
        sources: [],
        title: zh('文件丢了的照片', 'A photo whose file is lost'),
      },
      {
        ...f,
        title: zh(
          '一个很长的题名：二〇一八年国庆节前最后一个周末，七号院、八号院和香樟路一起清扫',
          'A very long title: the last weekend before the holiday, when yards 7 and 8 and the avenue were swept together',
        ),
      },
      { ...g, consent: { given: false } },
      { id: h.id, withdrawn: true },
      { ...all[30], date: undefined, title: undefined, caption: undefined },
    ],
  };
}
