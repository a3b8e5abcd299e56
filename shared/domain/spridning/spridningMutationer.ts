import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { organisationsfel } from '../organisationsenhet/organisationsfel.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { type Spridning, spridningstyp } from './Spridning.ts';
import { spridningsfel } from './spridningsfel.ts';

/** The spread of a huvudman's measures over its units. */
export const spridningMutationer = {
  registreraSpridning: (
    _parent: unknown,
    { input }: { input: Registrering<Spridning> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Spridning>('Spridning', input, context);
    return registrera(context, spridningstyp, 'spridning', rad, input, async (manager) => [
      ...spridningsfel(rad),
      ...(await organisationsfel(manager, rad.organisationsenhet)),
    ]);
  },
};
