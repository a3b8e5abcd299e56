import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Figur } from '../../parts/Figur.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Vaxla } from '../../parts/Vaxla.tsx';
import { Budgetdiagram } from './Budgetdiagram.tsx';
import { type Budgetrad, budgetar, budgetrader } from './budgetrader.ts';
import type { Vardcentrum, Verksamhet } from './typer.ts';

type Rad = Budgetrad['poster'][number] & { huvudmanId: string; verksamhet: string | null };

/** The decided budgets of a vårdcentrum by huvudman and year, and each post behind them. */
export function Budget({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  const { deltagare, sammanstallning } = vardcentrum;
  const years = budgetar(deltagare);
  const [valt, setAr] = useSokparameter('ar');
  const namn = usePartsnamn();
  const ar = years.find((year) => String(year) === valt) ?? years[0];
  if (ar === undefined) return <p>Ingen beslutad budget är känd.</p>;
  const rader = budgetrader(deltagare, ar);
  const total = sammanstallning?.budgetar.find((sum) => sum.ar === ar);
  const orimliga = (sammanstallning?.orimliga ?? []).filter(
    ({ uppgift }) => uppgift === 'BUDGETAR',
  );
  const saknas = (sammanstallning?.saknas ?? []).flatMap((part) => part?.id ?? []);
  return (
    <>
      <Vaxla
        namn="År"
        val={years.map((year) => [String(year), String(year)] as const)}
        varde={String(ar)}
        onVal={(value) => setAr(value === String(years[0]) ? '' : value)}
      />
      {total && (
        <p>
          <strong>{formatBelopp(total.belopp)}</strong> är beslutat för {ar} av{' '}
          {total.parter.length} huvudmän.
          {saknas.length > 0 && (
            <>
              {' '}
              I summan saknas <Namnlista namn={saknas.map(namn)} />, som inte svarade.
            </>
          )}
        </p>
      )}
      {orimliga.map(({ part, text }) => (
        <p key={part?.id ?? text}>
          Räknas inte: <bdi>{part ? namn(part.id) : 'En part'}</bdi> anger {text}
        </p>
      ))}
      <Figur
        namn={`Beslutad budget ${ar} efter huvudman`}
        tabell={<Poster deltagare={deltagare} rader={rader} />}
      >
        <Budgetdiagram rader={rader} ar={ar} />
      </Figur>
    </>
  );
}

interface PosterProps {
  deltagare: Vardcentrum['deltagare'];
  rader: readonly Budgetrad[];
}

function Poster({ deltagare, rader }: PosterProps) {
  const namn = usePartsnamn();
  const units = new Map<string, Verksamhet>(
    deltagare.flatMap(({ verksamheter }) =>
      (verksamheter ?? []).map((unit) => [`${unit.huvudmanId} ${unit.id}`, unit] as const),
    ),
  );
  const rows: Rad[] = rader.flatMap(({ huvudmanId, poster }) =>
    poster.map((post) => ({
      ...post,
      huvudmanId,
      verksamhet: units.get(`${huvudmanId} ${post.verksamhetId}`)?.namn ?? null,
    })),
  );
  const kolumner: Kolumn<Rad>[] = [
    {
      id: 'huvudman',
      rubrik: 'Huvudman',
      varde: ({ huvudmanId }) => namn(huvudmanId),
      visa: ({ huvudmanId }) => <Partlank id={huvudmanId} />,
    },
    {
      id: 'verksamhet',
      rubrik: 'Verksamhet',
      varde: ({ verksamhet }) => verksamhet,
      visa: ({ verksamhet }) => verksamhet ?? 'Huvudmannen som helhet',
    },
    {
      id: 'post',
      rubrik: 'Post',
      varde: ({ post }) => post ?? null,
      visa: ({ post }) => post ?? 'Allt',
    },
    {
      id: 'belopp',
      rubrik: 'Budget',
      numerisk: true,
      varde: ({ belopp }) => Number(belopp),
      visa: ({ belopp, huvudmanId, ar, verksamhet, beslut, kalla }) => (
        <>
          {formatBelopp(belopp)}
          <Omuppgift
            namn={`Budget ${ar}, ${verksamhet ?? 'huvudmannen som helhet'}`}
            agare={huvudmanId}
            fran={
              beslut
                ? [`beslutad ${formatDatum(beslut.datum)}`, beslut.instans, beslut.paragraf]
                    .filter(Boolean)
                    .join(', ')
                : `${ar}`
            }
            kalla={kalla ?? null}
          />
        </>
      ),
    },
    {
      id: 'utfall',
      rubrik: 'Utfall',
      numerisk: true,
      varde: ({ utfall }) => (utfall ? Number(utfall) : null),
      visa: ({ utfall }) =>
        utfall ? formatBelopp(utfall) : <span className="okant">inte känt</span>,
    },
  ];
  return (
    <Tabell
      namn={`Budgetposter ${rows[0]?.ar ?? ''}`.trim()}
      kolumner={kolumner}
      rader={rows}
      nyckel={({ huvudmanId, id }) => `${huvudmanId} ${id}`}
      sorteras="poster"
    />
  );
}
