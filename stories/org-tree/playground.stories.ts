import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import '../../src/elements/org-tree/define.js';

interface Args {
  view: string;
  openDepth: string;
  selected: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: '组织架构 Org tree/试用',
  id: 'org-tree-try',
  component: 'qs-org-tree',
  decorators: [withActions],
  args: { view: 'auto', openDepth: '2', selected: '', headingLevel: 2 },
  argTypes: {
    view: { control: 'select', options: ['auto', 'list', 'tree', 'poster'] },
    openDepth: { control: 'select', options: ['1', '2', '3', 'all'] },
    selected: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: {
    actions: { handles: ['qs-select', 'qs-toggle', 'qs-state'] },
    controls: { include: ['view', 'openDepth', 'selected', 'headingLevel'] },
  },
};
export default meta;

/** Everything an author can write on the tag, over the data file of the demo; the events stand in the panel. */
export const Try: StoryObj<Args> = {
  name: '试用',
  render: ({ view, openDepth, selected, headingLevel }) =>
    html`<qs-org-tree
      src="data/org.json"
      view=${view}
      open-depth=${openDepth}
      .selected=${selected || null}
      heading-level=${headingLevel}
    ></qs-org-tree>`,
};
