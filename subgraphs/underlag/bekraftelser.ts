import type { Bekraftelse } from '../../shared/domain/pastaende/Bekraftelse.ts';
import { type Pastaendeinnehall, pastaendeId } from '../../shared/domain/pastaende/pastaenden.ts';
import type { Ny } from '../../shared/serve/database/Ny.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';

interface Pastaende extends Partial<Pastaendeinnehall> {
  slag: Pastaendeinnehall['slag'];
  /** The party that states it, and the unit whose row contains it. */
  av: string;
  verksamhetId: string;
  enhet: string;
}

interface Svar {
  svar: Bekraftelse['svar'];
  motivering?: string;
  datum: string;
  svaratAvRoll: string;
}

/** A party's sample answer to a statement in another party's sample data. */
export function svarPa(
  namnd: string,
  { av, enhet, ...stated }: Pastaende,
  svar: Svar,
): Ny<Bekraftelse> {
  const innehall: Pastaendeinnehall = {
    organisationsenhet: null,
    roll: null,
    funktion: null,
    omfattning: null,
    procent: null,
    dagarPerVecka: null,
    antal: 1,
    ...stated,
  };
  return {
    ...innehall,
    pastaendeId: pastaendeId(av, namnd, innehall),
    av,
    enhet,
    ...svar,
    kalla: exempelkalla,
  };
}

const samordnaren = {
  slag: 'FINANSIAR',
  av: 'tierp',
  verksamhetId: 'samordning-tierp-alvkarleby',
  enhet: 'Samordning av vårdcentrum Tierp–Älvkarleby',
  roll: 'Samordnare vårdcentrum',
  omfattning: 1,
} as const;
const narvardsenheten = {
  av: 'osthammar',
  verksamhetId: 'narvardsenheten',
  enhet: 'Närvårdsenheten i Östhammar',
} as const;
const lakaren = {
  ...narvardsenheten,
  roll: 'Läkare från Östhammars vårdcentral (övergripande patientansvar)',
  omfattning: 1.2,
} as const;
const direktoren = { datum: '2026-03-05', svaratAvRoll: 'Förvaltningsdirektör' };

/** Region Uppsala's answers: it confirms a mission, a post that it employs and two that it pays. */
export const regionensSvar = [
  svarPa(
    'region-uppsala',
    { ...narvardsenheten, slag: 'UPPDRAGSGIVARE' },
    { svar: 'BEKRAFTAD', ...direktoren },
  ),
  svarPa(
    'region-uppsala',
    { ...lakaren, slag: 'ARBETSGIVARE' },
    { svar: 'BEKRAFTAD', ...direktoren },
  ),
  svarPa(
    'region-uppsala',
    { ...lakaren, slag: 'FINANSIAR', procent: procent(65) },
    { svar: 'BEKRAFTAD', ...direktoren },
  ),
  svarPa(
    'region-uppsala',
    { ...samordnaren, procent: procent(50) },
    { svar: 'BEKRAFTAD', ...direktoren },
  ),
];

/** Älvkarleby's answers: it disputes the share that Tierp states for the coordinator, and confirms a mission. */
export const alvkarlebysSvar = [
  svarPa(
    'alvkarleby',
    { ...samordnaren, procent: procent(20) },
    {
      svar: 'BESTRIDEN',
      motivering: 'Kommunen har beslutat om 10 procent av tjänsten, inte 20.',
      datum: '2026-03-12',
      svaratAvRoll: 'Förvaltningschef, Omsorgsförvaltningen',
    },
  ),
  svarPa(
    'alvkarleby',
    {
      slag: 'UPPDRAGSGIVARE',
      av: 'privat-vardboendet-linden',
      verksamhetId: 'vardboendet-linden-skutskar',
      enhet: 'Vårdboendet Linden Skutskär (exempel)',
    },
    {
      svar: 'BEKRAFTAD',
      datum: '2026-03-12',
      svaratAvRoll: 'Förvaltningschef, Omsorgsförvaltningen',
    },
  ),
];
