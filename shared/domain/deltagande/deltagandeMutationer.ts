import { type Andring, andraRad } from '../../change/andraRad.ts';
import type { Fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import type { Deltagande } from './Deltagande.ts';
import {
  type Deltagandevarden,
  deltagandevardefel,
  deltarfel,
  type Inbjudningssvar,
  lamnafel,
  periodfel,
  samordnandefel,
  svarsfel,
} from './deltagandefel.ts';
import { deltaganderad, medverkandeI, skrivMedverkande } from './deltaganderad.ts';

interface Rad {
  vardcentrumId: string;
  version: number;
  skal: string;
}

interface SvaraPaInbjudan extends Deltagandevarden {
  vardcentrumId: string;
  version?: number | null;
  svar: Inbjudningssvar;
  kalla?: Kalla | null;
  skal: string;
}

/** Runs one change of an accepted participation and answers with it. */
async function andra(
  context: HuvudmanContext,
  { vardcentrumId, version, skal }: Rad,
  andring: (rad: Deltagande, manager: Writer) => Andring<Deltagande> | Promise<Andring<Deltagande>>,
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, deltaganderad, { vardcentrumId, version }, motiv, (rad) => {
      const out = deltarfel(rad, context.idag);
      return out.length > 0 ? { fel: out } : andring(rad, manager);
    }),
  );
  return svar('deltagande', utfall);
}

/** What is wrong with a participant's statements, given its own units. */
async function vardefel(manager: Writer, varden: Deltagandevarden, idag: string): Promise<Fel[]> {
  const ids = varden.verksamheter ?? [];
  const kanda = ids.length > 0 ? await manager.findBy(VerksamhetEntity, { id: ids }) : [];
  return deltagandevardefel(varden, kanda, idag);
}

/** A huvudman's own answers to invitations, and its part in a vårdcentrum. */
export const deltagandeMutationer = {
  svaraPaInbjudan: async (
    _parent: unknown,
    { input }: { input: SvaraPaInbjudan },
    context: HuvudmanContext,
  ) => {
    const { vardcentrumId, version = null, svar: status, skal } = input;
    const { idag, huvudman } = context;
    const verksamheter = input.verksamheter ?? [];
    const nytt = {
      status,
      roll: input.roll ?? null,
      fran: input.fran ?? null,
      till: null,
      samordnande: null,
      kalla: kallaAv(input.kalla, huvudman),
    };
    const { fel: referensfel, anmarkning } = await provaReferenser(context, [
      { slag: 'vardcentrum', falt: 'vardcentrumId', id: vardcentrumId },
    ]);
    const motiv = { aktor: context.aktor, skal, anmarkning };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, deltaganderad, { vardcentrumId, version }, motiv, async (rad) => {
        const wrong = [
          ...idfel(vardcentrumId, 'vardcentrumId'),
          ...referensfel,
          ...svarsfel(rad, status, input, idag),
          ...(await vardefel(manager, input, idag)),
        ];
        if (wrong.length > 0) return { fel: wrong };
        return {
          nytt,
          efterat: (inside) => skrivMedverkande(inside, vardcentrumId, verksamheter),
        };
      }),
    );
    return svar('deltagande', utfall, anmarkning);
  },

  andraDeltagande: (
    _parent: unknown,
    {
      input,
    }: { input: Rad & Deltagandevarden & { samordnande?: string | null; kalla?: Kalla | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, async (rad, manager) => {
      const { verksamheter } = input;
      const fran = input.fran === undefined ? rad.fran : input.fran;
      const medverkande = verksamheter ?? (await medverkandeI(manager, rad.vardcentrumId));
      const samordnande = input.samordnande === undefined ? rad.samordnande : input.samordnande;
      const wrong = [
        ...samordnandefel(samordnande, medverkande),
        ...periodfel(fran, rad.till, 'fran'),
        ...(await vardefel(manager, input, context.idag)),
      ];
      if (wrong.length > 0) return { fel: wrong };
      return {
        nytt: {
          roll: input.roll === undefined ? rad.roll : input.roll,
          fran,
          samordnande,
          kalla: input.kalla ? kallaAv(input.kalla, context.huvudman) : rad.kalla,
        },
        efterat: async (inside) => {
          if (verksamheter) await skrivMedverkande(inside, rad.vardcentrumId, verksamheter);
        },
      };
    }),

  lamnaVardcentrum: (
    _parent: unknown,
    { input }: { input: Rad & { till?: string | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) => {
      const till = input.till ?? null;
      const wrong = lamnafel(rad, till);
      return wrong.length > 0 ? { fel: wrong } : { nytt: { till } };
    }),
};
