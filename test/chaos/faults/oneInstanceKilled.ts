import { killed } from '../killed.ts';

export const oneInstanceKilled = killed(
  'one-instance-killed',
  'one of two instances of a member is killed',
  'tierp',
  [],
  { tierp: { unanswered: true } },
);
