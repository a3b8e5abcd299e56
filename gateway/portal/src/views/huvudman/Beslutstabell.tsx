import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { HuvudmannensBeslutQuery } from '../../queries/queries.generated.ts';
import { punktadress } from '../plan/Vantlista.tsx';

export type Plan = HuvudmannensBeslutQuery['verksamhetsplaner'][number];
type Punkt = Plan['punkter'][number];

interface Rad {
  plan: Plan;
  punkt: Punkt;
  beslut: Punkt['beslut'][number];
}

interface BeslutstabellProps {
  id: string;
  planer: readonly Plan[];
  tyst: boolean;
}

/** What a huvudman has decided on the plans' items. */
export function Beslutstabell({ id, planer, tyst }: BeslutstabellProps) {
  const all = beslutAv(id, planer);
  const decided = all.filter(({ beslut }) => beslut.utfall);
  const none = all.length - decided.length;
  return (
    <>
      <p>
        Berörs av {all.length} planpunkter.{' '}
        {tyst
          ? 'Svarar inte just nu: vad den har beslutat är okänt.'
          : none > 0 && `Om ${none} av dem har den inte redovisat något beslut.`}
      </p>
      {decided.length > 0 && (
        <Tabell
          namn="Egna beslut om planpunkter"
          kolumner={kolumner}
          rader={decided}
          nyckel={({ punkt }) => punkt.id}
          kalla={({ beslut }) => beslut.kalla}
          sorteras="beslut"
        />
      )}
    </>
  );
}

/** The decisions on plan items that concern a huvudman, made or not. */
export function beslutAv(id: string, planer: readonly Plan[]): Rad[] {
  return planer.flatMap((plan) =>
    plan.punkter.flatMap((punkt) =>
      punkt.beslut.flatMap((beslut) => (beslut.huvudmanId === id ? [{ plan, punkt, beslut }] : [])),
    ),
  );
}

const kolumner: Kolumn<Rad>[] = [
  {
    id: 'punkt',
    rubrik: 'Punkt',
    varde: ({ punkt }) => punkt.rubrik,
    visa: ({ plan, punkt }) => <Link to={punktadress(plan.id, punkt.id)}>{punkt.rubrik}</Link>,
  },
  { id: 'plan', rubrik: 'Plan', varde: ({ plan }) => plan.rubrik },
  {
    id: 'utfall',
    rubrik: 'Beslut',
    varde: ({ beslut: { utfall } }) => (utfall ? ord('Beslutsutfall', utfall) : null),
    visa: ({ punkt, beslut: { utfall, huvudmanId, datum, kalla } }) => (
      <>
        {utfall ? ord('Beslutsutfall', utfall) : <Okant />}
        <Omuppgift
          namn={`Beslut om ${punkt.rubrik}`}
          agare={huvudmanId}
          fran={datum ? formatDatum(datum) : null}
          kalla={kalla ?? null}
        />
      </>
    ),
  },
  { id: 'instans', rubrik: 'Instans', varde: ({ beslut }) => beslut.instans ?? null },
  {
    id: 'datum',
    rubrik: 'Datum',
    varde: ({ beslut }) => beslut.datum ?? null,
    visa: ({ beslut: { datum } }) => (datum ? formatDatum(datum) : <Okant />),
  },
  {
    id: 'paragraf',
    rubrik: 'Paragraf',
    varde: ({ beslut }) =>
      [beslut.paragraf, beslut.diarienummer].filter(Boolean).join(', ') || null,
  },
  {
    id: 'belopp',
    rubrik: 'Belopp',
    numerisk: true,
    varde: ({ beslut }) => (beslut.belopp ? Number(beslut.belopp) : null),
    visa: ({ beslut }) =>
      beslut.belopp ? formatBelopp(beslut.belopp) : <Okant ord="inget angivet" />,
  },
];
