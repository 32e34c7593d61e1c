import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { board, honors, madeUp, names, roll, rollIn } from './honors.js';

const meta: Meta = {
  title: '荣誉墙 Honour roll/视图',
  id: 'honor-roll-views',
  component: 'qs-honor-roll',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const told = (story: string) => ({ docs: { description: { story } } });

const screen = (viewport: string, globals: Record<string, string> = {}) => ({
  viewport: { value: viewport },
  ...globals,
});

export const List: Story = {
  name: '名录 list',
  parameters: told(
    '一张表：按年、按级别、按单位或按类别。日期不知道就说日期不详；撤销的划去，注明日期和原因。',
  ),
  globals: screen('desk'),
  render: () => roll({ view: 'list' }),
};

export const ByLevel: Story = {
  name: '名录：按级别',
  globals: screen('desk'),
  render: () => roll({ view: 'list', groupBy: 'level' }),
};

export const ListPhone: Story = { name: '名录，手机', globals: screen('phone'), render: () => roll() };

export const ListElder: Story = {
  name: '名录，手机，大字',
  globals: screen('phone', { theme: 'elder' }),
  render: () => roll(),
};

export const Wall: Story = {
  name: '荣誉墙 wall',
  parameters: told('级别越高，框和牌越大；桌面上随页面滚动，超过三百项时分页。'),
  globals: screen('desk'),
  render: () => roll({ view: 'wall' }),
};

export const WallHall: Story = {
  name: '荣誉墙，长屏',
  parameters: told('占满屏幕，自动翻页，每项停留时间相同；有人在上面操作时停住。'),
  globals: screen('wall', { theme: 'hall', place: 'wall' }),
  render: () => roll(),
};

export const WallKiosk: Story = {
  name: '荣誉墙，竖屏一体机',
  globals: screen('kiosk', { theme: 'hall', place: 'kiosk' }),
  render: () => roll(),
};

export const Names: Story = {
  name: '名单，竖屏一体机',
  parameters: told('一项超过十二人时，姓名另起一页，竖排，以姓氏笔画为序。六百个姓名均为虚构。'),
  globals: screen('kiosk', { theme: 'hall', place: 'kiosk' }),
  render: () => roll({ data: names }),
  play: async ({ canvasElement }) => {
    const element = rollIn(canvasElement);
    await element.updateComplete;
    Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.wall-index .chip')).pop()?.click();
    await element.updateComplete;
  },
};

export const One: Story = {
  name: '只有一项，竖屏一体机',
  parameters: told('牌少，就大一些。'),
  globals: screen('kiosk', { theme: 'hall', place: 'kiosk' }),
  render: () => roll({ data: madeUp({ id: 'a', title: '文明单位', level: 'national', date: '2017' }) }),
};

export const Plaque: Story = {
  name: '牌匾 plaque',
  parameters: told('一项近看：牌面、说明、受表彰的人；有真牌的照片就用照片。'),
  globals: screen('desk', { theme: 'hall' }),
  render: () => roll({ data: board, view: 'plaque' }),
};

export const PlaqueNames: Story = {
  name: '牌匾与名单',
  globals: screen('desk'),
  render: () => roll({ selected: 's-leads' }),
};

export const PlaquePhone: Story = {
  name: '牌匾，手机',
  globals: screen('phone'),
  render: () => roll({ selected: 's-rescue' }),
};

export const Timeline: Story = {
  name: '年表 timeline',
  parameters: told('横线是有效的时间，黑头是到期或撤销；竖线上的小格是没有列出荣誉的年份，一格一年。'),
  globals: screen('desk'),
  render: () => roll({ view: 'timeline' }),
};

export const States: Story = {
  name: '到期、重新获得、撤销',
  globals: screen('desk'),
  render: () =>
    roll({
      data: madeUp(
        { id: 'a', title: '示范社区', level: 'municipal', date: '2012', validUntil: '2014', renewedBy: 'b' },
        { id: 'b', title: '示范社区（复评）', level: 'municipal', date: '2015', validUntil: '2099' },
        { id: 'c', title: '平安社区', level: 'county', date: '2013', validUntil: '2016' },
        {
          id: 'd',
          title: '洁净楼道',
          level: 'county',
          date: '2013',
          revoked: { date: '2015-04', reason: '复查未达到标准' },
        },
        { id: 'e', title: '绿色社区', level: 'county' },
      ),
      view: 'list',
      groupBy: 'level',
    }),
};

export const LongTitles: Story = {
  name: '2到40个字的名称',
  globals: screen('desk'),
  render: () =>
    roll({
      data: madeUp(
        ...[2, 8, 16, 24, 32, 40].map((length, i) => ({
          id: `t${i}`,
          title: '全国综合减灾示范社区楼道党建与网格服务联动项目优秀组织单位第二批示范点及其协作单位名'.slice(
            0,
            length,
          ),
          level: ['national', 'provincial', 'municipal'][i % 3]!,
          date: '2016',
        })),
      ),
      view: 'wall',
    }),
};

export const InEnglish: Story = {
  name: '英文',
  globals: screen('desk', { language: 'en' }),
  render: () => roll({ data: honors, view: 'list' }),
};
