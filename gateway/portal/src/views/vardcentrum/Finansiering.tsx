import { ord } from '../../../../../shared/design/ord.ts';
import { formatBelopp } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import type { Finansieringsutfall } from '../../queries/queries.generated.ts';

/** What is agreed beside what is decided, for one year. */
export interface Finansieringslage {
  ar: number;
  lage: Finansieringsutfall;
  kostnad: string;
  saknas: string | null;
  exempel: boolean | null;
  avvikelser: readonly string[];
  parter: readonly {
    part: { id: string } | null;
    andel: string | null;
    budgeterat: string | null;
    saknas: string | null;
  }[];
}

const marks = { FINANSIERAD: 'bra', UNDERFINANSIERAD: 'brist', OKANT: 'oklart' } as const;

/** Whether what the parties have agreed on is paid for, by their own decided budgets: each one's share beside its budget. */
export function Finansiering({ lagen }: { lagen: readonly Finansieringslage[] | null }) {
  const namn = usePartsnamn();
  if (lagen === null) {
    return <Okant ord="Om det är finansierat går inte att avgöra nu." />;
  }
  const [lage] = lagen;
  if (!lage) return null;
  return (
    <>
      <h4>Överenskommet och beslutat {lage.ar}</h4>
      <p>
        <span className={`marke ${marks[lage.lage]}`}>{ord('Finansieringsutfall', lage.lage)}</span>{' '}
        Kostnaden är {formatBelopp(lage.kostnad)}
        {lage.saknas && `, och ${formatBelopp(lage.saknas)} saknas`}.
      </p>
      <ul>
        {lage.parter.map(({ part, andel, budgeterat, saknas }) => (
          <li key={part?.id ?? andel}>
            {part ? <bdi>{namn(part.id)}</bdi> : 'En part'}: andel{' '}
            {andel ? formatBelopp(andel) : <Okant />}, budgeterat{' '}
            {budgeterat ? formatBelopp(budgeterat) : <Okant ord="inget känt" />}
            {saknas && <span className="varning">, {formatBelopp(saknas)} saknas</span>}
          </li>
        ))}
      </ul>
      {lage.exempel !== false && (
        <p className="kallrad">
          {lage.exempel ? (
            <strong className="exempeldata">
              Beloppen är helt eller delvis exempeldata, påhittade.
            </strong>
          ) : (
            'Om något av beloppen är exempeldata är okänt.'
          )}
        </p>
      )}
    </>
  );
}
