import { pengarForAvtal } from '../budget/budgetLoaders.ts';
import { concept } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { andradOf, narDagenKom, senast } from '../huvudman/radfalt.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { uppgiftslamnare } from '../uppgiftslamnare.ts';
import { type Avtalspart, AvtalspartEntity } from './Avtalspart.ts';
import { avtalsstatus } from './avtalsstatus.ts';

export const avtalspartResolvers = {
  Avtalspart: {
    ...ownedEntity(AvtalspartEntity, 'avtalId'),
    andrad: async (part: Avtalspart, _args: unknown, context: HuvudmanContext) =>
      senast(
        await andradOf(context, concept('Avtalspart')).load(part.avtalId),
        part.status === 'UNDERTECKNAT' ? narDagenKom(part.upphor, context.idag) : null,
      ),
    status: (part: Avtalspart, _args: unknown, { idag }: HuvudmanContext) =>
      avtalsstatus(part, idag),
    uppgiftslamnare,
    pengar: ({ avtalId }: Avtalspart, _args: unknown, context: HuvudmanContext) =>
      pengarForAvtal(context, avtalId),
  },
};
