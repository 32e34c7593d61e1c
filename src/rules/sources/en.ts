import type { Sources } from './shape.js';

/** The same, in English. */
export const words: Sources = {
  'branch-decision': {
    name: 'Regulations on the work of Party branches (trial)',
    article: 'article 11',
    caveat: 'confirmed for a branch, here by analogy',
  },
  'admit-member': { name: 'Rules on admitting Party members', article: 'articles 20, 21, 33' },
  'leading-group': {
    name: 'Regulations on the work of leading Party groups',
    caveat: 'does not govern a community',
  },
  'leading-group-personnel': {
    name: 'Regulations on the work of leading Party groups',
    caveat: 'does not govern a community',
  },
  'grassroots-preselection-2020': {
    name: 'Regulations on elections in primary Party organisations (2020)',
    caveat: 'as a post-2020 handbook has it',
  },
  'grassroots-election-2020': {
    name: 'Regulations on elections in primary Party organisations (2020)',
    caveat: 'the base of the count is to be verified',
  },
  'grassroots-revote-2020': {
    name: 'Regulations on elections in primary Party organisations (2020)',
    caveat: 'the quorum of a re-vote is taken from the election',
  },
  'grassroots-election-1990': {
    name: 'Provisional regulations on elections in primary Party organisations (1990)',
    caveat: 'replaced by the regulations of 2020',
  },
};
