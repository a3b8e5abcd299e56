import type { Radtyp } from '../../andring/Rad.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { kallaAv } from '../kallaAv.ts';
import { provaReferenser } from '../referensprov.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { verksamhetsreferenser } from '../verksamhet/verksamhetsreferenser.ts';
import { enhetsfel } from './enhetsfel.ts';
import { type Organisationsenhet, OrganisationsenhetEntity } from './Organisationsenhet.ts';

/** How the parts of an organisation are changed. */
export const organisationsenhetstyp: Radtyp<Organisationsenhet> = {
  entity: OrganisationsenhetEntity,
  nyckel: ['id'],
  namn: 'organisationsenheten',
};

type RegistreraOrganisationsenhet = Registrering &
  Pick<Organisationsenhet, 'id' | 'namn' | 'slag'> &
  Partial<Omit<Organisationsenhet, 'version' | 'kalla'>>;

/** The parts of a huvudman's own organisation. */
export const organisationsenhetMutationer = {
  registreraOrganisationsenhet: async (
    _parent: unknown,
    { input }: { input: RegistreraOrganisationsenhet },
    context: HuvudmanContext,
  ) => {
    const { id, namn, slag, overordnad = null, kommunkoder = null } = input;
    const { fran = null, till = null, uppdrag = null, mandat = null } = input;
    const kalla = kallaAv(input.kalla, context.huvudman);
    const styrning = utanNull(input.styrning) ?? null;
    const bemanning = utanNull(input.bemanning) ?? null;
    const lage = { overordnad, kommunkoder, fran, till };
    const rad = { id, namn, slag, ...lage, uppdrag, mandat, styrning, bemanning, kalla };
    const referenser = verksamhetsreferenser({ bemanning }, context.huvudman.id);
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
