import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { uppgiftslamnare } from '../uppgiftslamnare.ts';
import { type Avtalspart, AvtalspartEntity } from './Avtalspart.ts';
import { avtalsstatus } from './avtalsstatus.ts';

export const avtalspartResolvers = {
  Avtalspart: {
    ...ownedEntity(AvtalspartEntity, 'avtalId'),
    status: (part: Avtalspart, _args: unknown, { idag }: HuvudmanContext) =>
      avtalsstatus(part, idag),
    uppgiftslamnare,
  },
};
