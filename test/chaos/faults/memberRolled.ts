import { restarted } from '../restarted.ts';

export const memberRolled = restarted(
  'member-rolled',
  'both instances of a member are restarted, one after the other',
  'tierp',
  'tierp2',
);
