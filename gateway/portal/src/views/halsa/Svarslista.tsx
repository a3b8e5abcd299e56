import type { Partssvar } from '../../../../../shared/client/src/natverk.ts';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal } from '../../lib/format.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { orsaksord, svarsmarke, svarsord } from '../../lib/svarsord.ts';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { HalsaQuery } from '../../queries/queries.generated.ts';

type Part = HalsaQuery['parter'][number];
interface Rad {
  part: Part;
  /** Null: it has not been asked. */
  svar: Partssvar | null;
}

/** How each party answered what the page asked, with those who did not first. */
export function Svarslista({
  parter,
  natverk,
}: {
  parter: readonly Part[];
  natverk: readonly Partssvar[];
}) {
  const svarAv = new Map(natverk.map((svar) => [svar.huvudman, svar]));
  const rader = parter
    .map((part) => ({ part, svar: svarAv.get(part.id) ?? null }))
    .sort((a, b) => order(a) - order(b) || svenskOrdning(a.part.namn, b.part.namn));
  const good = rader.filter(({ svar }) => svar !== null && svarsmarke(svar) === 'bra').length;
  const longest = Math.max(1, ...natverk.map(({ ms }) => ms));
  return (
    <>
      <p className="sammandrag">
        <strong>
          {good} av {rader.length}
        </strong>{' '}
        huvudmän svarade som de skulle.
      </p>
      <div className="korta svarslista">
        <Tabell
          namn="Hur varje huvudman svarade"
          kolumner={kolumner(longest)}
          rader={rader}
          nyckel={({ part }) => part.id}
          kalla="Källa: huvudmännens svar på sidans fråga"
          sorteras="svar"
          tom="Ingen huvudman är ansluten."
        />
      </div>
    </>
  );
}

const order = ({ svar }: Rad) =>
  svar === null ? 1 : { brist: 0, oklart: 1, bra: 2 }[svarsmarke(svar)];

const kolumner = (longest: number): Kolumn<Rad>[] => [
  { id: 'namn', rubrik: 'Huvudman', varde: ({ part }) => part.namn },
  { id: 'slag', rubrik: 'Slag', varde: ({ part }) => ord('Huvudmanslag', part.slag) },
  {
    id: 'svar',
    rubrik: 'Svar',
    varde: ({ svar }) => svar && svarsord(svar),
    visa: ({ svar }) =>
      svar ? (
        <>
          <span className={`marke ${svarsmarke(svar)}`}>{svarsord(svar)}</span>
          {orsaksord(svar) && <span className="orsak">{orsaksord(svar)}</span>}
        </>
      ) : (
        'Har inte tillfrågats'
      ),
  },
  {
    id: 'ms',
    rubrik: 'Svarstid, ms',
    numerisk: true,
    varde: ({ svar }) => svar && Math.round(svar.ms),
    visa: ({ svar }) =>
      svar ? (
        <>
          {formatAntal(Math.round(svar.ms))}
          <span className="svarstid" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * svar.ms) / longest}%` }} />
          </span>
        </>
      ) : (
        '–'
      ),
  },
  {
    id: 'version',
    rubrik: 'Kontraktsversion',
    varde: ({ part }) => part.huvudman?.kontraktsversion ?? null,
  },
  {
    id: 'enheter',
    rubrik: 'Verksamheter',
    numerisk: true,
    varde: ({ part }) => part.huvudman?.verksamheter?.totalCount ?? null,
  },
];
