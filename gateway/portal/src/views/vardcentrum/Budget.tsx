import { formatBelopp, formatDatum } from '../../lib/format.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Figur } from '../../parts/Figur.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Exempelmarke, Omuppgift } from '../../parts/Omuppgift.tsx';
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
          <strong>{formatBelopp(total.belopp)}</strong>
          {total.exempel && <Exempelmarke />} är beslutat för {ar} av {total.parter.length}{' '}
          huvudmän.
          {total.exempel === null && ' Om något av det är exempeldata är okänt.'}
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
      {total && (
        <Kallrad kallor={rader.flatMap(({ poster }) => poster.map(({ kalla }) => kalla))} />
      )}
      <Betalas vardcentrum={vardcentrum} ar={ar} />
      <Figur
        namn={`Beslutad budget ${ar} efter huvudman`}
        kallor={rader.flatMap(({ poster }) => poster.map(({ kalla }) => kalla))}
        tabell={<Poster deltagare={deltagare} rader={rader} />}
      >
        <Budgetdiagram rader={rader} ar={ar} />
      </Figur>
    </>
  );
}

/** Who pays the same budgets, as those who run the units state the shares. */
function Betalas({ vardcentrum, ar }: { vardcentrum: Vardcentrum; ar: number }) {
  const namn = usePartsnamn();
  const { betalas = [], betalareOkand = [] } = vardcentrum.sammanstallning ?? {};
  const paid = betalas
    .filter((one) => one.ar === ar)
    .sort((a, b) => svenskOrdning(namn(a.part?.id ?? ''), namn(b.part?.id ?? '')));
  if (paid.length === 0) return null;
  return (
    <>
      <p>Samma belopp efter vem som betalar, så som den som driver verksamheten anger det:</p>
      <ul>
        {paid.map(({ part, belopp, exempel }) => (
          <li key={part?.id ?? belopp}>
            {part ? <Partlank id={part.id} /> : 'okänd part'}: {formatBelopp(belopp)}
            {exempel && <Exempelmarke />}
          </li>
        ))}
      </ul>
      {betalareOkand.length > 0 && (
        <p>
          Vem som betalar är okänt för{' '}
          <Namnlista namn={betalareOkand.flatMap((part) => (part ? [namn(part.id)] : []))} />.
        </p>
      )}
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
      visa: ({ huvudmanId, verksamhetId, verksamhet }) =>
        verksamhetId ? (
          <Enhetslank huvudmanId={huvudmanId} id={verksamhetId} namn={verksamhet} />
        ) : (
          'Huvudmannen som helhet'
        ),
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
      kalla={({ kalla }) => kalla}
      sorteras="poster"
    />
  );
}
