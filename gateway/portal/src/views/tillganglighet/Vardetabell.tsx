import { formatAntal } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { periodnamn } from './periodnamn.ts';
import type { Spridning, Varde } from './Spridning.ts';

interface Rad {
  spridning: Spridning;
  varde: Varde;
}

const words = { true: 'når målet', false: 'missar målet' } as const;

interface VardetabellProps {
  namn: string;
  spridningar: readonly Spridning[];
}

/** The values behind the picture: a row for each unit, or for those that the source puts together. */
export function Vardetabell({ namn, spridningar }: VardetabellProps) {
  const partsnamn = usePartsnamn();
  const interval = ({ varde: { minst, hogst } }: Rad) => {
    if (minst === null && hogst === null) return null;
    return `${minst === null ? '' : formatAntal(minst)}–${hogst === null ? '' : formatAntal(hogst)}`;
  };
  const kolumner: Kolumn<Rad>[] = [
    { id: 'part', rubrik: 'Huvudman', varde: ({ spridning }) => partsnamn(spridning.part) },
    { id: 'tid', rubrik: 'Tid', varde: ({ spridning }) => periodnamn(spridning.period) },
    {
      id: 'enhet',
      rubrik: 'Enhet',
      varde: ({ varde }) => varde.namn,
      visa: ({ spridning, varde: { enhet, namn } }) =>
        enhet === null ? namn : <Enhetslank huvudmanId={spridning.part} id={enhet} namn={namn} />,
    },
    { id: 'antal', rubrik: 'Antal enheter', numerisk: true, varde: ({ varde }) => varde.antal },
    {
      id: 'varde',
      rubrik: 'Värde',
      numerisk: true,
      varde: ({ varde }) => varde.varde,
      visa: (rad) => (
        <>
          {rad.varde.varde === null
            ? (interval(rad) ?? <Okant ord={rad.varde.orimligt ? 'orimligt värde' : undefined} />)
            : formatAntal(rad.varde.varde)}
          <Omuppgift
            namn={rad.varde.namn}
            agare={rad.spridning.part}
            fran={periodnamn(rad.spridning.period)}
            kalla={rad.varde.kalla ?? null}
          />
        </>
      ),
    },
    { id: 'mal', rubrik: 'Mål', numerisk: true, varde: ({ spridning }) => spridning.mal },
    {
      id: 'nar',
      rubrik: 'Läge',
      varde: ({ varde: { nar } }) => (nar === null ? null : words[`${nar}`]),
    },
  ];
  return (
    <Tabell
      namn={namn}
      kolumner={kolumner}
      rader={spridningar.flatMap((spridning) =>
        spridning.varden.map((varde) => ({ spridning, varde })),
      )}
      nyckel={({ spridning, varde }) => `${spridning.id} ${varde.enhet ?? varde.namn}`}
      kalla={({ varde }) => varde.kalla}
    />
  );
}
