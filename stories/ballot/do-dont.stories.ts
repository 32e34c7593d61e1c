import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { BallotDocument } from '../../src/contract/index.js';
import { documents } from '../../tests/elements/ballot/documents.js';
import { ballot } from './ballot.js';

/** What the page of do and don't shows beside stories that are there anyway. */
const meta: Meta = {
  title: '票决 Ballot/宜与不宜的例子',
  id: 'ballot-do-dont',
  component: 'qs-ballot',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

/** What is published, in a meeting that still counts. */
export const TooEarly: Story = {
  name: '不宜：还在计票就公示',
  render: () =>
    ballot({ ...documents.electionCount, publication: documents.electionPublished!.publication! }),
};

/** The tie, after somebody has struck out the last of those who tie. */
function cut({ matter, tally, ...rest }: BallotDocument): BallotDocument {
  const struck = 'zhao';
  const { [struck]: _, ...candidates } = tally!.candidates!;
  return {
    ...rest,
    matter: { ...matter, candidates: matter.candidates!.filter(({ id }) => id !== struck) },
    tally: { candidates },
  };
}

export const CutList: Story = {
  name: '不宜：划去并列的后一人',
  render: () => ballot(cut(documents.tie), { announced: true }),
};
