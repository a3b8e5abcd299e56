import { ord } from '../../../../../shared/design/ord.ts';
import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { svarstext } from './Indikatorer.tsx';
import { type Beslut, kallorTill, type Punkt } from './Punkt.ts';
import { besvarad, vantarPa } from './vantarPa.ts';

interface PunkttabellProps {
  namn: string;
  punkter: readonly Punkt[];
  /** The parties that the plan concerns: a column each. */
  parter: readonly string[];
  tysta: ReadonlySet<string>;
}

/** The items of a plan as a table, with a column for each party's own decision. */
export function Punkttabell({ namn, punkter, parter, tysta }: PunkttabellProps) {
  const partsnamn = usePartsnamn();
  const beslutAv = (punkt: Punkt, part: string) =>
    punkt.beslut.find(({ huvudmanId }) => huvudmanId === part);
  const text = (punkt: Punkt, part: string): string | null => {
    const beslut = beslutAv(punkt, part);
    if (!beslut) return 'berörs inte';
    if (tysta.has(part)) return 'svarar inte just nu';
    return beslut.utfall ? beslutstext(beslut) : null;
  };
  const kolumner: Kolumn<Punkt>[] = [
    { id: 'nr', rubrik: 'Mål', varde: ({ nummer }) => nummer ?? '' },
    { id: 'rubrik', rubrik: 'Punkt', varde: ({ rubrik }) => rubrik },
    { id: 'aktivitet', rubrik: 'Aktivitet', varde: ({ aktivitet }) => aktivitet ?? null },
    {
      id: 'lage',
      rubrik: 'Läge',
      varde: ({ lage }) => (lage ? ord('Planlage', lage) : null),
    },
    {
      id: 'vantar',
      rubrik: 'Väntar på',
      varde: (punkt) =>
        vantarPa(punkt)
          .map(({ huvudmanId }) => partsnamn(huvudmanId))
          .join(', '),
    },
    ...parter.map((part) => ({
      id: `beslut-${part}`,
      rubrik: `Beslut, ${partsnamn(part)}`,
      varde: (punkt: Punkt) => text(punkt, part),
      visa: (punkt: Punkt) => text(punkt, part) ?? <Okant ord="inget redovisat" />,
    })),
    {
      id: 'kostnad',
      rubrik: 'Kostnad',
      numerisk: true,
      varde: ({ kostnad }) => (kostnad ? Number(kostnad) : null),
      visa: ({ kostnad }) => (kostnad ? formatBelopp(kostnad) : <Okant ord="ingen uppgift" />),
    },
    {
      id: 'uppfoljning',
      rubrik: 'Uppföljning',
      varde: ({ indikatorer }) => indikatorer.map(({ text }) => text).join(' '),
    },
    {
      id: 'svar',
      rubrik: 'Svar',
      varde: (punkt) => answers(punkt, partsnamn) || null,
      visa: (punkt) => answers(punkt, partsnamn) || <Okant ord="inga svar" />,
    },
  ];
  return (
    <Tabell
      namn={namn}
      kolumner={kolumner}
      rader={punkter}
      nyckel={({ id }) => id}
      kalla={kallorTill}
    />
  );
}

function beslutstext({ utfall, instans, datum, paragraf, diarienummer }: Beslut): string {
  const outcome = utfall ? ord('Beslutsutfall', utfall) : null;
  return [outcome, instans, datum && formatDatum(datum), paragraf, diarienummer]
    .filter(Boolean)
    .join(', ');
}

function answers({ indikatorer }: Punkt, namn: (id: string) => string): string {
  return indikatorer
    .flatMap(({ svar }) => svar.filter(besvarad))
    .map((svar) => `${namn(svar.huvudmanId)}: ${svarstext(svar)}`)
    .join('; ');
}
