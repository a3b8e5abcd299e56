import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

/** A statement about the huvudman in another party's rows. */
export interface Pastaende extends Record<string, unknown> {
  id: string;
  huvudmanId: string;
  /** The name of the party that states it. */
  vem: string;
  enhet: string | null;
  ordalydelse: string | null;
}

/** The values that are sent back unchanged with the answer: the answer is stored with what it answers. */
const varden = [
  ...['slag', 'verksamhetId', 'organisationsenhet', 'enhet', 'roll', 'funktion', 'omfattning'],
  ...['procent', 'dagarPerVecka', 'antal'],
];

interface Svar {
  parter: {
    id: string;
    namn: string;
    huvudman: { pastaenden: Omit<Pastaende, 'vem'>[] | null } | null;
  }[];
}

const lista = new Intl.ListFormat('sv');

/** All statements about a party in other parties' rows, and a sentence on the parties that do not answer. */
export async function pastaendenOm(jag: string) {
  const { data, okant } = await franNatverket<Svar>(
    `query ($jag: ID!) {
      parter { id namn huvudman { pastaenden(om: $jag) { id huvudmanId ordalydelse ${varden.join(' ')} } } }
    }`,
    { jag },
  );
  const andra = (data?.parter ?? []).filter(({ id }) => id !== jag);
  const tysta = andra.filter(({ huvudman }) => !huvudman?.pastaenden).map(({ namn }) => namn);
  return {
    pastaenden: andra.flatMap(({ namn, huvudman }) =>
      (huvudman?.pastaenden ?? []).map((one) => ({ ...one, vem: namn }) as Pastaende),
    ),
    okant:
      okant ??
      (tysta.length === 0 ? null : `Det är inte känt vad ${lista.format(tysta)} uppger om er.`),
  };
}

/** A statement as a sentence to the party that it concerns. */
export const sagt = ({ vem, enhet, ordalydelse }: Pastaende, namn: string) =>
  `${vem}${enhet ? `, ${enhet}` : ''}: ${namn} ${ordalydelse ?? ''}`.trim();

const pastaendet = (rad: Rad) => (rad.pastaende ?? null) as Pastaende | null;

const somSant = (rad: Rad) => {
  const { huvudmanId, ...one } = pastaendet(rad) ?? { huvudmanId: rad.av, ...rad };
  const values = Object.fromEntries(varden.map((name) => [name, (one as Rad)[name] ?? null]));
  return { pastaendeId: rad.pastaendeId, av: huvudmanId, ...values };
};

/** Other parties' statements about the huvudman, to confirm or dispute. */
export const pastaenden: Begrepp = {
  typ: 'Bekraftelse',
  sokvag: 'pastaenden',
  rubrik: 'Vad andra uppger om er',
  ingress:
    'Andra parter kan uppge att ni har gett ett uppdrag, har en anställd eller betalar. Det räknas som bekräftat först när ni säger det.',
  tomt: 'Ingen annan uppger något om er.',
  las: async (falten, { arbetsplats, namn }) => {
    const [{ bekraftelser }, { pastaenden: alla, okant }] = await Promise.all([
      fraga<{ bekraftelser: Rad[] | null }>(`{ bekraftelser { ${falten} ordalydelse } }`),
      pastaendenOm(arbetsplats),
    ]);
    const egna = efter(bekraftelser, 'pastaendeId');
    const kanda = new Set(alla.map(({ id }) => id));
    return {
      rader: [
        ...alla.map((pastaende) => ({
          ...{ pastaendeId: pastaende.id, pastaende, sagt: sagt(pastaende, namn) },
          ...egna.get(pastaende.id),
        })),
        ...(bekraftelser ?? []).filter(({ pastaendeId }) => !kanda.has(String(pastaendeId))),
      ],
      okant,
    };
  },
  namn: ({ sagt: said, enhet, ordalydelse }) =>
    String(said ?? [enhet, ordalydelse].filter(Boolean).join(': ')),
  mer: ({ svar, datum }) =>
    svar ? `${ordet('Bekraftelsesvar', String(svar))} ${datum}` : 'Inte besvarat',
  grupper: [
    { rubrik: 'Ert svar', falt: ['svar', 'motivering', 'datum', 'svaratAvRoll'] },
    {
      rubrik: 'Vad som uppges',
      falt: [
        'slag',
        'enhet',
        'roll',
        'funktion',
        'omfattning',
        'procent',
        'dagarPerVecka',
        'antal',
      ],
    },
    { rubrik: 'Var det står', falt: ['av', 'verksamhetId', 'organisationsenhet'] },
  ],
  steg: [
    {
      andring: 'svaraPaPastaende',
      sokvag: 'bekrafta',
      text: 'Bekräfta',
      visas: ({ svar }) => svar !== 'BEKRAFTAD',
      fasta: (rad) => ({ ...somSant(rad), svar: 'BEKRAFTAD', motivering: null }),
      forifyllt: () => ({ datum: idag() }),
      binder: () => 'Ni säger att uppgiften stämmer. Det visas för alla, och ni kan ändra svaret.',
    },
    {
      andring: 'svaraPaPastaende',
      sokvag: 'bestrid',
      text: 'Bestrid',
      visas: ({ svar }) => svar !== 'BESTRIDEN',
      fasta: (rad) => ({ ...somSant(rad), svar: 'BESTRIDEN' }),
      forifyllt: () => ({ datum: idag() }),
      binder: () =>
        'Ni säger att uppgiften inte stämmer. Det visas för alla, och ni kan ändra svaret.',
    },
  ],
};
