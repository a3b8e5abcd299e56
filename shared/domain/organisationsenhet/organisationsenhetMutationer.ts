import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { verksamhetsreferenser } from '../verksamhet/verksamhetsreferenser.ts';
import { enhetsfel } from './enhetsfel.ts';
import {
  type Organisationsenhet,
  OrganisationsenhetEntity,
  organisationsenhetstyp,
} from './Organisationsenhet.ts';

/** The parts of a huvudman's own organisation. */
export const organisationsenhetMutationer = {
  registreraOrganisationsenhet: async (
    _parent: unknown,
    { input }: { input: Registrering<Organisationsenhet> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Organisationsenhet>('Organisationsenhet', input, context);
    const referenser = verksamhetsreferenser(rad, context.huvudman.id);
    const { fel: referensfel, anmarkning } = await provaReferenser(context, referenser);
    return registrera(
      context,
      organisationsenhetstyp,
      'organisationsenhet',
      rad,
      input,
      async (manager) => [
        ...enhetsfel(rad, await manager.find(OrganisationsenhetEntity)),
        ...referensfel,
      ],
      anmarkning,
    );
  },
};
