import { ord } from '../../../../../shared/design/ord.ts';
import { formatTid } from '../../lib/format.ts';
import { useFraga } from '../../lib/useFraga.ts';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Laddar } from '../../parts/Laddar.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { VisaFragan } from '../../parts/VisaFragan.tsx';
import { RegisterloggDocument, type RegisterloggQuery } from '../../queries/queries.generated.ts';

type Post = NonNullable<RegisterloggQuery['register']>['logg'][number];

const antal = 50;

/** The register's log, its newest records first, some at a time; which ones stands in the address. */
export function Registerlogg({ tillNr }: { tillNr: number }) {
  const [sida, setSida] = useSokparameter('sida', '1');
  const sidor = Math.ceil((tillNr + 1) / antal);
  const nu = Math.min(Math.max(1, Number.parseInt(sida, 10) || 1), sidor);
  const fran = Math.max(0, tillNr + 1 - nu * antal);
  const variabler = { fran, antal: tillNr + 1 - (nu - 1) * antal - fran };
  const fraga = useFraga(RegisterloggDocument, variabler);
  const poster = [...(fraga.data?.register?.logg ?? [])].reverse();
  return (
    <>
      {fraga.data === null && fraga.hinder === null && <Laddar />}
      {fraga.hinder !== null && (
        <div role="alert" className="hinder">
          <p>{fraga.hinder}</p>
          <button type="button" onClick={fraga.igen}>
            Försök igen
          </button>
        </div>
      )}
      {fraga.data !== null && (
        <Tabell
          namn="Registrets logg"
          kolumner={kolumner}
          rader={poster}
          nyckel={({ hash }) => hash}
          kalla="Källa: nätverkets register"
          sorteras="logg"
        />
      )}
      <nav className="rad" aria-label="Loggens sidor">
        <button type="button" disabled={nu <= 1} onClick={() => setSida(String(nu - 1))}>
          Nyare poster
        </button>
        <span role="status">
          Sida {nu} av {sidor}
        </span>
        <button type="button" disabled={nu >= sidor} onClick={() => setSida(String(nu + 1))}>
          Äldre poster
        </button>
        <VisaFragan fragor={[{ namn: fraga.namn, variabler }]} />
      </nav>
    </>
  );
}

const tjanster: Readonly<Record<string, string>> = {
  samverkan: 'Samverkans tjänst',
  registry: 'Registrets tjänst',
};

const undertecknare = ({ medlem, underskrivenAv }: Post) =>
  medlem?.namn ??
  (underskrivenAv === null ? 'Alla grundare' : (tjanster[underskrivenAv] ?? underskrivenAv));

const kolumner: Kolumn<Post>[] = [
  { id: 'nr', rubrik: 'Nr', numerisk: true, varde: ({ nr }) => nr },
  {
    id: 'tid',
    rubrik: 'Tid',
    varde: ({ tid }) => tid,
    visa: ({ tid }) => <span className="obruten">{formatTid(tid)}</span>,
  },
  { id: 'vad', rubrik: 'Händelse', varde: ({ handelse }) => ord('Registerhandelse', handelse) },
  { id: 'vem', rubrik: 'Underskriven av', varde: undertecknare },
  {
    id: 'hash',
    rubrik: 'Postens kontrollsumma',
    varde: ({ hash }) => hash,
    visa: ({ hash }) => <code className="hash">{hash}</code>,
  },
];
