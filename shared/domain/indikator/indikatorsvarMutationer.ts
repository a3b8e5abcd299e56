import { andraRad } from '../../change/andraRad.ts';
import { idfel } from '../../change/input/idfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { datumfel } from '../vardefel.ts';
import { indikatorsvartyp } from './Indikatorsvar.ts';
import type { Svarstyp } from './Svarstyp.ts';
import { svarsfel, tillbakatagandefel } from './svarsfel.ts';

interface SvaraPaIndikator {
  indikatorId: string;
  svarstyp: Svarstyp;
  version?: number | null;
  jaNej?: boolean | null;
  antal?: number | null;
  text?: string | null;
  datum: string;
  kalla?: Kalla | null;
  skal: string;
}

interface TaTillbaka {
  indikatorId: string;
  version: number;
  skal: string;
}

/** A huvudman's own answers to indicators. */
export const indikatorsvarMutationer = {
  svaraPaIndikator: async (
    _parent: unknown,
    { input }: { input: SvaraPaIndikator },
    context: HuvudmanContext,
  ) => {
    const { indikatorId, svarstyp, version = null, datum, skal } = input;
    const { jaNej = null, antal = null, text = null } = input;
    const kannetecken = { falt: 'svarstyp', varde: svarstyp };
    const { fel: referensfel, anmarkning } = await provaReferenser(context, [
      { slag: 'indikator', falt: 'indikatorId', id: indikatorId, kannetecken },
    ]);
    const wrong = [
      ...idfel(indikatorId, 'indikatorId'),
      ...referensfel,
      ...svarsfel(svarstyp, { jaNej, antal, text }),
      ...datumfel(datum, context.idag),
    ];
    const nytt = { jaNej, antal, text, datum, kalla: kallaAv(input.kalla, context.huvudman) };
    const motiv = { aktor: context.aktor, skal, anmarkning };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, indikatorsvartyp, { indikatorId, version }, motiv, () =>
        wrong.length > 0 ? { fel: wrong } : { nytt },
      ),
    );
    return svar('indikatorsvar', utfall, anmarkning);
  },

  taTillbakaIndikatorsvar: async (
    _parent: unknown,
    { input }: { input: TaTillbaka },
    context: HuvudmanContext,
  ) => {
    const { indikatorId, version, skal } = input;
    const motiv = { aktor: context.aktor, skal };
    const utfall = await skriv(context, (manager) =>
      andraRad(manager, indikatorsvartyp, { indikatorId, version }, motiv, (rad) => {
        const fel = tillbakatagandefel(rad);
        return fel.length > 0
          ? { fel }
          : { nytt: { jaNej: null, antal: null, text: null, datum: null } };
      }),
    );
    return svar('indikatorsvar', utfall);
  },
};
