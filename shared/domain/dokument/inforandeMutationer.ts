import { idfel } from '../../change/input/idfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Inforandestatus } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { inforandetyp } from './Inforande.ts';
import { inforandefel } from './inforandefel.ts';

interface RegistreraInforande {
  dokumentId: string;
  version?: number | null;
  status: Inforandestatus;
  datum: string;
  kalla?: Kalla | null;
  skal: string;
}

/** A huvudman's own adoption of shared documents. */
export const inforandeMutationer = {
  registreraInforande: async (
    _parent: unknown,
    { input }: { input: RegistreraInforande },
    context: HuvudmanContext,
  ) => {
    const { dokumentId, version = null, status, datum, skal } = input;
    const { fel: referensfel, anmarkning } = await provaReferenser(context, [
      { slag: 'dokument', falt: 'dokumentId', id: dokumentId },
    ]);
    const kalla = kallaAv(input.kalla, context.huvudman);
    const motiv = { aktor: context.aktor, skal, anmarkning };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, inforandetyp, { dokumentId, version }, motiv, (rad) => {
        const fel = [
          ...idfel(dokumentId, 'dokumentId'),
          ...referensfel,
          ...inforandefel(rad, { status, datum }, context.idag),
        ];
        return fel.length > 0 ? { fel } : { nytt: { status, datum, kalla } };
      }),
    );
    return svar('inforande', utfall, anmarkning);
  },
};
