import { killed } from '../killed.ts';

export const samverkanKilled = killed(
  'samverkan-killed',
  'one of two instances of samverkan is killed',
  'samverkan',
);
