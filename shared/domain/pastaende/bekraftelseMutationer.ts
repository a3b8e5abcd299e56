import { idfel } from '../../change/input/idfel.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { type Bekraftelse, bekraftelsetyp } from './Bekraftelse.ts';
import { bekraftelsefel, ejPastattfel } from './bekraftelsefel.ts';

/** A huvudman's own answers to others' statements about it. */
export const bekraftelseMutationer = {
  svaraPaPastaende: async (
    _parent: unknown,
    { input }: { input: Registrering<Bekraftelse> },
    context: HuvudmanContext,
  ) => {
    const { huvudman, natverksfraga } = context;
    const rad = helRad<Bekraftelse>('Bekraftelse', input, context);
    const stated = await natverksfraga.pastaenden(rad.av, huvudman.id);
    const anmarkning = stated.svarade
      ? null
      : `Inte kontrollerat mot nätverket: om ${rad.av} påstår det nu: ${stated.orsak}.`;
    return registrera(
      context,
      bekraftelsetyp,
      'bekraftelse',
      rad,
      input,
      () => {
        const wrong = [
          ...idfel(rad.pastaendeId, 'pastaendeId'),
          ...bekraftelsefel(rad, huvudman.id, context.idag),
        ];
        return wrong.length > 0 ? wrong : ejPastattfel(rad, stated, input.version == null);
      },
      anmarkning,
    );
  },
};
