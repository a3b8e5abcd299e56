import { killed } from '../killed.ts';

export const memberKilled = killed(
  'member-killed',
  'a member is killed (SIGKILL)',
  'alvkarleby',
  ['alvkarleby'],
  { alvkarleby: { unanswered: true } },
);
