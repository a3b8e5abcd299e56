import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter } from './natverket.ts';

interface Svar {
  inbjudningar: {
    inbjudningar:
      | { vardcentrumId: string; namn: string; inbjuden: string | null; svar: string }[]
      | null;
    anmarkning: string | null;
  } | null;
  deltaganden: Rad[];
}

const status = (rad: Rad) => String(rad.status ?? 'OBESVARAT');

/** The vårdcentrum that invite the huvudman: it accepts or declines, states what it brings, or leaves. */
export const deltaganden: Begrepp = {
  typ: 'Deltagande',
  sokvag: 'vardcentrum',
  rubrik: 'Vårdcentrum',
  ingress: 'De vårdcentrum som ni är inbjudna till. Ingen annan kan svara för er.',
  tomt: 'Ni är inte inbjudna till något vårdcentrum.',
  las: async (falten) => {
    const { inbjudningar, deltaganden: own } = await fraga<Svar>(
      `{ inbjudningar { inbjudningar { vardcentrumId namn inbjuden svar } anmarkning } deltaganden { ${falten} verksamheter { id } } }`,
    );
    const egna = efter(own, 'vardcentrumId');
    const inbjudna = inbjudningar?.inbjudningar ?? [];
    const rader = inbjudna.map(({ vardcentrumId, namn, inbjuden }) => ({
      ...{ vardcentrumId, namn, inbjuden, status: 'OBESVARAT' },
      ...egna.get(vardcentrumId),
    }));
    const kanda = new Set(inbjudna.map(({ vardcentrumId }) => vardcentrumId));
    const andra = own.filter(({ vardcentrumId }) => !kanda.has(String(vardcentrumId)));
    return { rader: [...rader, ...andra], okant: inbjudningar?.anmarkning ?? null };
  },
  namnfalt: ['vardcentrumId'],
  namn: ({ namn, vardcentrumId }, namnet) =>
    String(namn ?? namnet('vardcentrumId', String(vardcentrumId))),
  mer: (rad) =>
    [
      ordet('Deltagandestatus', status(rad)),
      rad.till ? `sista dagen är ${rad.till}` : null,
      status(rad) === 'OBESVARAT' && rad.inbjuden ? `inbjudna ${rad.inbjuden}` : null,
    ]
      .filter(Boolean)
      .join(', '),
  grupper: [
    { rubrik: 'Er del', falt: ['verksamheter', 'roll', 'fran', 'samordnande'] },
    { rubrik: 'Svar', falt: ['status', 'till'] },
  ],
  andra: 'andraDeltagande',
  andras: (rad) => status(rad) === 'ACCEPTERAT',
  steg: [
    {
      andring: 'svaraPaInbjudan',
      sokvag: 'tacka-ja',
      text: 'Tacka ja',
      visas: (rad) => status(rad) !== 'ACCEPTERAT',
      fasta: ({ vardcentrumId }) => ({ vardcentrumId, svar: 'ACCEPTERAT' }),
      forifyllt: () => ({ fran: idag() }),
      grupper: [{ rubrik: 'Er del', falt: ['verksamheter', 'roll', 'fran'] }],
      binder: ({ namn }) =>
        `Ni deltar i ${namn}, och de verksamheter som ni har valt visas där, tills ni själva lämnar.`,
    },
    {
      andring: 'svaraPaInbjudan',
      sokvag: 'tacka-nej',
      text: 'Tacka nej',
      visas: (rad) => status(rad) === 'OBESVARAT',
      fasta: ({ vardcentrumId }) => ({ vardcentrumId, svar: 'AVBOJT' }),
      utom: ['verksamheter', 'roll', 'fran'],
      binder: ({ namn }) => `Ni tackar nej till ${namn}. Ni kan tacka ja senare.`,
    },
    {
      andring: 'lamnaVardcentrum',
      sokvag: 'lamna',
      text: 'Lämna vårdcentrumet',
      visas: (rad) => status(rad) === 'ACCEPTERAT',
      forifyllt: () => ({ till: idag() }),
      binder: ({ namn }, { till }) =>
        till
          ? `Ni deltar i ${namn} till och med ${till}. Efter det visas era verksamheter inte där.`
          : `Ni lämnar inte ${namn}: den sista dagen tas tillbaka.`,
    },
  ],
};
