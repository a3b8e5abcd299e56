import { restarted } from '../restarted.ts';

export const samverkanRolled = restarted(
  'samverkan-rolled',
  'both instances of samverkan are restarted, one after the other',
  'samverkan',
  'samverkan2',
);
