import type { Radtyp } from '../../andring/Rad.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { kallaAv } from '../kallaAv.ts';
import { organisationsfel } from '../organisationsenhet/organisationsfel.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { type Spridning, SpridningEntity } from './Spridning.ts';
import { spridningsfel } from './spridningsfel.ts';

/** How spreads are changed. */
export const spridningstyp: Radtyp<Spridning> = {
  entity: SpridningEntity,
  nyckel: ['id'],
  namn: 'spridningen',
};

type RegistreraSpridning = Registrering &
  Pick<Spridning, 'id' | 'matt' | 'enhet'> &
  Partial<Omit<Spridning, 'version' | 'kalla'>>;

/** How a huvudman's measures are spread over its units. */
export const spridningMutationer = {
  registreraSpridning: (
    _parent: unknown,
    { input }: { input: RegistreraSpridning },
    context: HuvudmanContext,
  ) => {
    const { id, matt, enhet, organisationsenhet = null, ar = null, period = null } = input;
    const { mal = null, medel = null, antalEnheter = null, antalSomNarMalet = null } = input;
    const grupper = utanNull(input.grupper) ?? null;
    const kalla = kallaAv(input.kalla, context.huvudman);
    const nar = { organisationsenhet, ar, period };
    const varden = { mal, medel, antalEnheter, antalSomNarMalet, grupper };
    const rad = { id, matt, enhet, ...nar, ...varden, kalla };
    return registrera(context, spridningstyp, 'spridning', rad, input, async (manager) => [
      ...spridningsfel(rad),
      ...(await organisationsfel(manager, organisationsenhet)),
    ]);
  },
};
