import { Link } from 'react-router';
import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { ord } from '../../lib/ord.ts';
import { tystaIn } from '../../lib/tystaIn.ts';
import { useFraga } from '../../lib/useFraga.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import {
  HuvudmannensBeslutDocument,
  type HuvudmannensBeslutQuery,
} from '../../queries/queries.generated.ts';

type Plan = HuvudmannensBeslutQuery['verksamhetsplaner'][number];
type Punkt = Plan['punkter'][number];

interface Rad {
  plan: Plan;
  punkt: Punkt;
  beslut: Punkt['beslut'][number];
}

/** What a huvudman has decided on the plans' items. */
export function Beslutstabell({ id }: { id: string }) {
  const { data, hinder, natverk } = useFraga(HuvudmannensBeslutDocument, {});
  if (hinder) return <p role="alert">{hinder}</p>;
  if (!data) return <div className="ben bred" />;
  const all = data.verksamhetsplaner.flatMap((plan) =>
    plan.punkter.flatMap((punkt) =>
      punkt.beslut.flatMap((beslut) => (beslut.huvudmanId === id ? [{ plan, punkt, beslut }] : [])),
    ),
  );
  const decided = all.filter(({ beslut }) => beslut.utfall);
  return (
    <>
      <p>
        Berörs av {all.length} planpunkter.{' '}
        {tystaIn(natverk).has(id)
          ? 'Svarar inte just nu: vad den har beslutat är okänt.'
          : `Om ${all.length - decided.length} har ingenting redovisats.`}
      </p>
      {decided.length > 0 && (
        <Tabell
          namn="Egna beslut om planpunkter"
          kolumner={kolumner}
          rader={decided}
          nyckel={({ punkt }) => punkt.id}
          sorteras="beslut"
        />
      )}
    </>
  );
}

const kolumner: Kolumn<Rad>[] = [
  {
    id: 'punkt',
    rubrik: 'Punkt',
    varde: ({ punkt }) => punkt.rubrik,
    visa: ({ plan, punkt }) => (
      <Link to={`/plan/${plan.id}?text=${encodeURIComponent(punkt.rubrik)}`}>{punkt.rubrik}</Link>
    ),
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
