import type { Begrepp } from '../begrepp/Begrepp.ts';
import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';

interface Avtalsrad extends Rad {
  parter: { part: { id: string } | null }[];
  andelar: { part: { id: string } | null; procent: number }[];
}

/** An agreement as its form has it: each party with its share by the terms. */
const medAndelar = (rad: Avtalsrad): Rad => {
  const andelar = new Map(rad.andelar.map(({ part, procent }) => [part?.id, procent]));
  return {
    ...rad,
    parter: rad.parter.map(({ part }) => ({ part, andel: andelar.get(part?.id) ?? null })),
  };
};

const avtal: Begrepp = {
  typ: 'Avtal',
  sokvag: 'avtalstexter',
  rubrik: 'Avtal',
  ingress: 'Avtalens texter. Var och en undertecknar hos sig.',
  tomt: 'Det finns inga avtal än.',
  las: async (falten) => {
    const { avtalen } = await fraga<{ avtalen: Avtalsrad[] }>(
      `{ avtalen { ${falten} parter { part { id } } andelar { part { id } procent } } }`,
    );
    return { rader: avtalen.map(medAndelar), okant: null };
  },
  namn: ({ rubrik }) => String(rubrik),
  mer: ({ slag }) => ordet('Avtalsslag', String(slag)),
  grupper: [
    {
      rubrik: 'Avtalet',
      falt: ['rubrik', 'slag', 'malgrupp', 'vardcentrumId', 'villkor', 'ansvarig', 'parter'],
    },
    { rubrik: 'Förvaltning', falt: ['forvaltasAv', 'vardasAv'] },
  ],
  ny: { andring: 'skapaAvtal', text: 'Nytt avtal' },
  idFran: ({ rubrik = '' }) => rubrik,
  andra: 'andraAvtal',
  steg: [
    {
      andring: 'nyAvtalsutgava',
      text: 'Ny utgåva av villkoren',
      binder: () => 'Den som har undertecknat en tidigare utgåva har inte undertecknat den här.',
    },
  ],
};

interface Dokumentrad extends Rad {
  inforanden: { part: { id: string } | null }[];
}

const dokument: Begrepp = {
  typ: 'Dokument',
  sokvag: 'gemensamma-dokument',
  rubrik: 'Dokument',
  ingress: 'Gemensamma dokument. Var och en redovisar hos sig hur långt införandet har kommit.',
  tomt: 'Det finns inga dokument än.',
  las: async (falten) => {
    const { dokument: alla } = await fraga<{ dokument: Dokumentrad[] }>(
      `{ dokument { ${falten} inforanden { part { id } } } }`,
    );
    const rader = alla.map((rad) => ({
      ...rad,
      parter: rad.inforanden.flatMap(({ part }) => (part ? [part.id] : [])),
    }));
    return { rader, okant: null };
  },
  namn: ({ titel }) => String(titel),
  mer: ({ slag }) => ordet('Dokumentslag', String(slag)),
  grupper: [
    {
      rubrik: 'Dokumentet',
      falt: ['titel', 'slag', 'faststalltAv', 'datum', 'samling', 'omfattning'],
    },
    { rubrik: 'Parter', falt: ['parter'] },
  ],
  ny: { andring: 'skapaDokument', text: 'Nytt dokument' },
  idFran: ({ titel = '' }) => titel,
  andra: 'andraDokument',
};

/** A body. Its own page shows meetings and agenda; this page changes the body itself. */
export const organ: Begrepp = {
  typ: 'Samverkansorgan',
  sokvag: 'organ',
  rubrik: 'Organ',
  tomt: 'Det finns inga organ än.',
  fraga: `{ organen { FALT ledamoter { part { id } roll antal ordalydelse fran till }
    regler { slag modalitet antal roll } } }`,
  namn: ({ namn }) => String(namn),
  mer: ({ niva }) => String(niva),
  grupper: [
    {
      rubrik: 'Organet',
      falt: ['namn', 'slag', 'niva', 'mandat', 'uppgift', 'beslutsomrade', 'moten'],
    },
    { rubrik: 'Platser', falt: ['ledamoter'] },
    { rubrik: 'Regler', falt: ['regler'] },
    { rubrik: 'Var det hör hemma', falt: ['lan', 'kommunId', 'hemvist'] },
  ],
  ny: { andring: 'skapaOrgan', text: 'Nytt organ' },
  andra: 'andraOrgan',
};

/** What else the samordnare writes, on pages of the common shape. */
export const begreppen: readonly Begrepp[] = [avtal, dokument];
