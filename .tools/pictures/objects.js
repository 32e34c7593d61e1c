// Things in the display cases, each on its shelf behind glass.
import { circle, fade, group, line, oval, poly, rect, shape } from './pen.js';

const w = 900;
const h = 1350;

const behind = (thing, close) =>
  `<defs>${fade('a', '#643a2b', '#1a0607')}<linearGradient id="m"><stop stop-color="#8c9196"/><stop offset=".45" stop-color="#eef1f3"/><stop offset="1" stop-color="#6c7278"/></linearGradient></defs>` +
  rect(0, 0, w, h, 'url(#a)') +
  shape(poly(70, 0, 190, 0, 330, h, 210, h), '#ffffff', { opacity: 0.05 }) +
  rect(0, 930, w, h - 930, '#120304') +
  shape(poly(80, 830, 820, 830, 880, 950, 20, 950), '#d9cfb4') +
  rect(20, 950, 860, 70, '#a3946f') +
  oval(450, 860, 290, 26, '#4b3d2a', { opacity: 0.45 }) +
  (close ? `<g transform="translate(-360 -560) scale(1.8)">${thing}</g>` : thing);

const things = {
  torch:
    group(
      rect(90, 610, 420, 120, 'url(#m)', { rx: 30 }) +
        shape(poly(500, 600, 640, 530, 640, 810, 500, 740), 'url(#m)') +
        rect(636, 520, 60, 300, '#c9ced2', { rx: 26 }) +
        oval(694, 670, 20, 140, '#f8f3df') +
        rect(250, 596, 90, 26, '#2a2c2e', { rx: 8 }) +
        line('M110 640H480M110 700H480', '#5d6368', 4),
      { transform: 'rotate(-9 450 700)' },
    ) + shape(poly(250, 760, 300, 840, 210, 840), '#e8dfc9', { opacity: 0.6 }),
  armband:
    shape('M210 640Q450 580 690 640V800Q450 740 210 800Z', '#b3302b') +
    shape('M210 662Q450 602 690 662M210 778Q450 718 690 778', 'none', { stroke: '#eac563', strokeWidth: 8 }) +
    rect(380, 656, 150, 62, '#f2dfae', { rx: 4 }),
  whistle:
    circle(520, 720, 110, 'url(#m)') +
    rect(250, 640, 270, 80, 'url(#m)', { rx: 10 }) +
    rect(380, 640, 60, 26, '#23262a') +
    circle(520, 720, 34, '#4d5358') +
    line('M610 660q120-120 20-240q-120-90-200 20', '#a93a32', 14),
  raincoat:
    shape('M450 330L330 400L240 830H660L570 400Z', '#d9b53a') +
    shape('M450 330Q390 350 400 440H500Q510 350 450 330Z', '#b8962a') +
    line('M450 440V830', '#9a7d22', 8) +
    rect(262, 690, 376, 34, '#f0e9cf'),
  mug:
    rect(300, 480, 290, 360, '#f4f2ea', { rx: 24 }) +
    oval(445, 486, 146, 30, '#dcd8ca') +
    oval(445, 484, 132, 22, '#2f4f63') +
    shape('M590 560q130 10 110 130q-20 90-110 80', 'none', { stroke: '#f4f2ea', strokeWidth: 36 }) +
    rect(352, 590, 190, 26, '#b3302b') +
    rect(392, 640, 110, 20, '#b3302b'),
  plate:
    rect(220, 500, 460, 320, '#b3302b', { rx: 14 }) +
    rect(242, 522, 416, 276, 'none', { rx: 8, stroke: '#eac563', strokeWidth: 8 }) +
    line('M310 600H590M310 660H520M310 720H560', '#f6e7c3', 18) +
    circle(262, 542, 9, '#f6e7c3') +
    circle(638, 542, 9, '#f6e7c3'),
  book: group(
    rect(290, 440, 330, 400, '#2f5472', { rx: 12 }) +
      rect(290, 440, 50, 400, '#1f3b53', { rx: 12 }) +
      rect(390, 520, 180, 100, '#f3ecd8') +
      line('M412 552h136M412 588h96', '#6f6a5c', 8),
    { transform: 'rotate(4 450 640)' },
  ),
  kettle:
    rect(330, 480, 240, 360, '#a93a32', { rx: 40 }) +
    rect(370, 400, 160, 90, '#c9ced2', { rx: 18 }) +
    rect(330, 560, 240, 30, '#f2e4c4') +
    rect(330, 770, 240, 30, '#f2e4c4') +
    line('M330 470q-120 20-90 190', '#4b4f53', 20),
  broom:
    line('M640 250L500 600', '#a9733a', 22) +
    shape('M470 590L548 622L590 840L250 840Z', '#c79a55') +
    line('M500 610L300 836M512 616L380 836M522 618L460 836M534 620L540 836', '#8d652e', 7) +
    line('M462 640L556 664', '#8c2c2a', 14),
  hat:
    oval(450, 780, 320, 76, '#d6b671') +
    shape('M280 770Q300 560 450 556Q600 560 620 770Q450 830 280 770Z', '#e2c88b') +
    shape('M284 742Q450 800 616 742L620 772Q450 830 280 772Z', '#a93a32') +
    line('M330 640Q450 680 570 640M306 700Q450 745 594 700', '#b99650', 5),
  dustpan:
    shape(poly(260, 560, 640, 560, 700, 840, 200, 840), '#8d9397') +
    rect(250, 540, 400, 30, '#b9bec1') +
    shape(poly(200, 820, 700, 820, 712, 846, 188, 846), '#5d6367') +
    line('M450 550V330', '#7b5a36', 26),
  gloves:
    shape(
      'M290 830V640Q280 560 330 560L350 480Q380 460 396 490L400 560L440 500Q470 500 466 540L440 640V830Z',
      '#e9e2cf',
    ) +
    shape(
      'M480 830V650Q470 580 520 570L560 500Q596 490 596 530L580 590L640 560Q664 580 640 610L600 680V830Z',
      '#ddd5bf',
    ) +
    rect(284, 770, 160, 22, '#2f5472') +
    rect(476, 770, 128, 22, '#2f5472'),
};

export const objectNames = Object.keys(things);
export const objectSize = { width: w, height: h };
export const drawObject = (name, close = false) => behind(things[name], close);
