import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

interface Planer {
  verksamhetsplaner: {
    rubrik: string;
    ar: number;
    punkter: {
      nummer: string | null;
      rubrik: string;
      indikatorer: { id: string; text: string; svarstyp: string; svar: { huvudmanId: string }[] }[];
    }[];
  }[];
}

const query =
  '{ verksamhetsplaner { rubrik ar punkter { nummer rubrik indikatorer { id text svarstyp svar { huvudmanId } } } } }';

/** The fields of an answer, by the kind of question. */
const falten: Readonly<Record<string, readonly string[]>> = {
  JA_NEJ: ['jaNej'],
  JA_NEJ_VILKA: ['jaNej', 'text'],
  ANTAL: ['antal', 'text'],
};

/** The questions that follow up plan items, with the huvudman's own answers. */
export const indikatorer: Begrepp = {
  typ: 'Indikatorsvar',
  sokvag: 'indikatorer',
  rubrik: 'Indikatorer',
  ingress: 'Frågorna som planernas punkter följs upp med. Inget svar är inte nej.',
  tomt: 'Inga indikatorer frågar er.',
  las: async (own, { arbetsplats }) => {
    const [{ indikatorsvar }, { data, okant }] = await Promise.all([
      fraga<{ indikatorsvar: Rad[] }>(`{ indikatorsvar { ${own} } }`),
      franNatverket<Planer>(query, {}),
    ]);
    const egna = efter(indikatorsvar, 'indikatorId');
    const fragor = (data?.verksamhetsplaner ?? []).flatMap((plan) =>
      plan.punkter.flatMap((punkt) =>
        punkt.indikatorer
          .filter(({ svar }) => svar.some(({ huvudmanId }) => huvudmanId === arbetsplats))
          .map(({ id, text, svarstyp }) => ({
            indikatorId: id,
            fraga: text || punkt.rubrik,
            plan: [plan.rubrik, punkt.nummer].filter(Boolean).join(', punkt '),
            ar: plan.ar,
            svarstyp,
          })),
      ),
    );
    const kanda = new Set(fragor.map(({ indikatorId }) => indikatorId));
    return {
      rader: [
        ...fragor.map((one) => ({ ...one, ...egna.get(one.indikatorId) })),
        ...indikatorsvar.filter(({ indikatorId }) => !kanda.has(String(indikatorId))),
      ],
      okant,
    };
  },
  namn: ({ fraga: text }) => String(text ?? 'Fråga som inte är känd just nu'),
  mer: (rad) =>
    [rad.plan, besvarad(rad) ? null : 'inte besvarad'].filter(Boolean).join(', ') || null,
  ordning: ({ ar, plan, fraga: text }) => `${9999 - Number(ar ?? 0)} ${plan} ${text}`,
  grupper: [{ rubrik: 'Svar', falt: ['jaNej', 'antal', 'text', 'datum'] }],
  andra: 'svaraPaIndikator',
  andras: ({ svarstyp }) => svarstyp !== undefined,
  fasta: ({ svarstyp }) => ({ svarstyp }),
  utomI: ({ svarstyp }) => {
    const shown = falten[String(svarstyp)] ?? ['text'];
    return ['jaNej', 'antal', 'text'].filter((one) => !shown.includes(one));
  },
  forifyllt: () => ({ datum: idag() }),
  steg: [
    {
      andring: 'taTillbakaIndikatorsvar',
      text: 'Ta tillbaka svaret',
      visas: besvarad,
    },
  ],
};

function besvarad(rad: Rad): boolean {
  return [rad.jaNej, rad.antal, rad.text].some((one) => one !== null && one !== undefined);
}
