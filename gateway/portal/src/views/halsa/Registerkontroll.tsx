import { formatTid } from '../../lib/format.ts';
import type { RegisterQuery } from '../../queries/queries.generated.ts';

type Kontroll = NonNullable<RegisterQuery['register']>['kontroll'];

/** Whether the register's log is whole, as the gateway has verified it by itself, and how anybody can do the same. */
export function Registerkontroll({ kontroll, natverk }: { kontroll: Kontroll; natverk: string }) {
  const { stammer, fel, tillNr, hash, kontrollerad, naddes } = kontroll;
  return (
    <div className="kontroll">
      <p>
        <span className={`marke ${stammer ? 'bra' : 'brist'}`}>
          {stammer ? 'Loggen är hel' : 'Loggen stämmer inte'}
        </span>{' '}
        {stammer
          ? 'Varje post är underskriven av den som den gäller och knuten till posten före.'
          : `${fel?.meddelande ?? ''} Nätverket går efter den senaste logg som stämde.`}
      </p>
      <dl>
        <dt>Nätverk</dt>
        <dd>{natverk}</dd>
        <dt>Senaste post</dt>
        <dd>
          nr {tillNr}, <code className="hash">{hash}</code>
        </dd>
        <dt>Senast kontrollerad</dt>
        <dd>{kontrollerad === null ? 'inte sedan nätverket startade' : formatTid(kontrollerad)}</dd>
        <dt>Registret</dt>
        <dd>{natt(naddes)}</dd>
      </dl>
    </div>
  );
}

function natt(naddes: boolean | null): string {
  if (naddes === null) return 'har inte tillfrågats än';
  return naddes ? 'svarade senast det tillfrågades' : 'svarade inte senast det tillfrågades';
}
