import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

interface Andel {
  part: { id: string; namn: string } | null;
  procent: number;
}

/** An agreement at samverkan, with each party's answer. */
export interface Avtal {
  id: string;
  rubrik: string;
  slag: string;
  villkor: string[];
  utgava: number;
  villkorHash: string;
  andelar: Andel[];
  parter: {
    huvudmanId: string;
    part: { namn: string } | null;
    status: string | null;
    villkorHash: string | null;
    datum: string | null;
    andelProcent: number | null;
  }[];
  gallande: boolean | null;
  avvikelser: string[] | null;
}

const query = `query ($jag: ID!) {
  avtalen(part: $jag) {
    id rubrik slag villkor utgava villkorHash andelar { part { id namn } procent }
    parter { huvudmanId part { namn } status villkorHash datum andelProcent } gallande avvikelser
  }
}`;

export const avtalet = ({ avtalet: one }: Rad) => (one ?? null) as Avtal | null;
const status = ({ status: said }: Rad) => String(said ?? 'UTKAST');

/** Whether the party has signed the present terms. */
const undertecknat = (rad: Rad) =>
  status(rad) === 'UNDERTECKNAT' &&
  (avtalet(rad) === null || avtalet(rad)?.villkorHash === rad.villkorHash);

/** The agreements that the huvudman is a party to, with their texts. */
export const avtal: Begrepp = {
  typ: 'Avtalspart',
  sokvag: 'avtal',
  rubrik: 'Avtal',
  ingress: 'De avtal som ni är part i. Varje part undertecknar för sig.',
  tomt: 'Ni är inte part i något avtal.',
  las: async (falten, { arbetsplats }) => {
    const [{ avtalsparter }, { data, okant }] = await Promise.all([
      fraga<{ avtalsparter: Rad[] }>(`{ avtalsparter { ${falten} } }`),
      franNatverket<{ avtalen: Avtal[] }>(query, { jag: arbetsplats }),
    ]);
    const egna = efter(avtalsparter, 'avtalId');
    const kanda = new Set(data?.avtalen.map(({ id }) => id));
    return {
      rader: [
        ...(data?.avtalen ?? []).map((one) => ({
          ...{ avtalId: one.id, avtalet: one, jag: arbetsplats },
          ...egna.get(one.id),
        })),
        ...avtalsparter.filter(({ avtalId }) => !kanda.has(String(avtalId))),
      ],
      okant,
    };
  },
  namn: (rad) => avtalet(rad)?.rubrik ?? 'Avtal vars namn inte är känt just nu',
  mer: (rad) => {
    const said = ordet('Avtalsstatus', status(rad));
    return status(rad) === 'UNDERTECKNAT' && !undertecknat(rad)
      ? `${said}, men villkoren är ändrade sedan dess`
      : said;
  },
  grupper: [
    {
      rubrik: 'Ert svar',
      falt: ['status', 'andelProcent', 'undertecknareRoll', 'datum', 'diarienummer', 'upphor'],
    },
  ],
  steg: [
    {
      andring: 'undertecknaAvtal',
      sokvag: 'underteckna',
      text: 'Underteckna avtalet',
      visas: (rad) => avtalet(rad) !== null && !undertecknat(rad),
      fasta: (rad) => ({
        avtalId: rad.avtalId,
        villkorHash: avtalet(rad)?.villkorHash,
        ...(avtalet(rad)?.andelar.length === 0 ? { andelProcent: null } : {}),
      }),
      forifyllt: (rad) => ({
        datum: idag(),
        andelProcent: egenAndel(rad) === null ? '' : String(egenAndel(rad)).replace('.', ','),
      }),
      grupper: [
        {
          rubrik: 'Underskrift',
          falt: ['undertecknareRoll', 'datum', 'andelProcent', 'diarienummer'],
        },
      ],
      binder: (rad, { andelProcent }) =>
        `Ni binder er till avtalet ${avtalet(rad)?.rubrik} i utgåva ${avtalet(rad)?.utgava}${
          andelProcent ? `, med ${andelProcent} procent av kostnaden` : ''
        }, tills ni säger upp det.`,
    },
    {
      andring: 'avvisaAvtal',
      sokvag: 'avvisa',
      text: 'Avvisa avtalet',
      visas: (rad) => status(rad) === 'UTKAST',
      fasta: ({ avtalId }) => ({ avtalId }),
      forifyllt: () => ({ datum: idag() }),
      binder: (rad) =>
        `Ni säger nej till avtalet ${avtalet(rad)?.rubrik ?? ''}. Det gäller då inte för någon part.`,
    },
    {
      andring: 'sagUppAvtal',
      sokvag: 'saga-upp',
      text: 'Säg upp avtalet',
      visas: (rad) => status(rad) === 'UNDERTECKNAT' && !rad.upphor,
      binder: (rad, { upphor }) =>
        `Avtalet ${avtalet(rad)?.rubrik ?? ''} slutar binda er den ${upphor}.`,
    },
  ],
};

/** The party's own share by the terms; null when they give none. */
function egenAndel(rad: Rad): number | null {
  return avtalet(rad)?.andelar.find(({ part }) => part?.id === rad.jag)?.procent ?? null;
}
