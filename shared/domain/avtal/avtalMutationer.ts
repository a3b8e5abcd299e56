import { andraRad } from '../../change/andraRad.ts';
import type { Fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { langdfel } from '../../change/input/langdfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Hundradel } from '../../values/procent.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { datumfel } from '../vardefel.ts';
import { type Avtalspart, avtalsparttyp } from './Avtalspart.ts';
import { avvisningsfel, underskriftsfel, undertecknandefel, uppsagningsfel } from './avtalsfel.ts';

interface Svar {
  avtalId: string;
  version?: number | null;
  datum: string;
  diarienummer?: string | null;
  kalla?: Kalla | null;
  skal: string;
}

interface UndertecknaAvtal extends Svar {
  villkorHash: string;
  andelProcent?: Hundradel | null;
  undertecknareRoll: string;
}

interface SagUppAvtal {
  avtalId: string;
  version: number;
  upphor: string;
  diarienummer?: string | null;
  skal: string;
}

/** Records an answer to an agreement: the first, or another that replaces it. */
async function svara(
  context: HuvudmanContext,
  { avtalId, version = null, skal }: Svar,
  villkorHash: string | null,
  wrong: (rad: Avtalspart | null) => Fel[],
  nytt: Omit<Avtalspart, 'avtalId' | 'version'>,
) {
  const kannetecken = { falt: 'villkorHash', varde: villkorHash };
  const { fel: referensfel, anmarkning } = await provaReferenser(context, [
    { slag: 'avtal', falt: 'avtalId', id: avtalId, kannetecken },
  ]);
  const motiv = { aktor: context.aktor, skal, anmarkning };
  const utfall = await skriv(context, (manager) =>
    skapaEllerAndraRad(manager, avtalsparttyp, { avtalId, version }, motiv, (rad) => {
      const fel = [...idfel(avtalId, 'avtalId'), ...referensfel, ...wrong(rad)];
      return fel.length > 0 ? { fel } : { nytt };
    }),
  );
  return svar('avtalspart', utfall, anmarkning);
}

/** A huvudman's own answers to agreements. */
export const avtalMutationer = {
  undertecknaAvtal: (
    _parent: unknown,
    { input }: { input: UndertecknaAvtal },
    context: HuvudmanContext,
  ) => {
    const { villkorHash, undertecknareRoll, datum } = input;
    const { andelProcent = null, diarienummer = null } = input;
    const signed = { villkorHash, andelProcent, undertecknareRoll, datum, diarienummer };
    return svara(
      context,
      input,
      villkorHash,
      (rad) => [...underskriftsfel(signed, context.idag), ...undertecknandefel(rad, signed)],
      {
        ...signed,
        status: 'UNDERTECKNAT',
        upphor: null,
        kalla: kallaAv(input.kalla, context.huvudman),
      },
    );
  },

  avvisaAvtal: (_parent: unknown, { input }: { input: Svar }, context: HuvudmanContext) => {
    const { datum, diarienummer = null } = input;
    const { idag, huvudman } = context;
    return svara(
      context,
      input,
      null,
      (rad) => [
        ...datumfel(datum, idag),
        ...langdfel({ diarienummer }, { diarienummer: 100 }),
        ...avvisningsfel(rad, idag),
      ],
      {
        status: 'AVVISAT',
        villkorHash: null,
        andelProcent: null,
        undertecknareRoll: null,
        datum,
        diarienummer,
        upphor: null,
        kalla: kallaAv(input.kalla, huvudman),
      },
    );
  },

  sagUppAvtal: async (
    _parent: unknown,
    { input }: { input: SagUppAvtal },
    context: HuvudmanContext,
  ) => {
    const { avtalId, version, upphor, diarienummer, skal } = input;
    const motiv = { aktor: context.aktor, skal };
    const utfall = await skriv(context, (manager) =>
      andraRad(manager, avtalsparttyp, { avtalId, version }, motiv, (rad) => {
        const fel = [
          ...langdfel({ diarienummer }, { diarienummer: 100 }),
          ...uppsagningsfel(rad, upphor),
        ];
        return fel.length > 0
          ? { fel }
          : { nytt: { upphor, diarienummer: diarienummer ?? rad.diarienummer } };
      }),
    );
    return svar('avtalspart', utfall);
  },
};
