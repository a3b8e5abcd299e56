import { formatTid } from '../../lib/format.ts';
import { lista } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { HalsaQuery, RegisterQuery } from '../../queries/queries.generated.ts';

type Medlem = NonNullable<RegisterQuery['register']>['medlemmar'][number];
type Part = HalsaQuery['parter'][number];

/** Who is a member as the register says, on which version of the contract, and who publishes a schema of its own. */
export function Medlemmar({
  medlemmar,
  parter,
}: {
  medlemmar: readonly Medlem[];
  /** Those that samverkan knows; null while it does not answer. */
  parter: readonly Part[] | null;
}) {
  const namn = usePartsnamn();
  const kvar = medlemmar.filter(({ uttradd }) => uttradd === null);
  const egna = kvar.filter(({ egetSchema }) => egetSchema);
  const enrolled = new Set(kvar.map(({ part }) => part?.id));
  const outside = (parter ?? []).filter(({ id }) => !enrolled.has(id));
  return (
    <>
      <p>
        {kvar.length} medlemmar. {versions(kvar)}{' '}
        {egna.length === 0
          ? 'Ingen publicerar uppgifter utöver kontraktet.'
          : `Utöver kontraktet publicerar ${lista(egna.map((one) => namnAv(one, namn)))} egna uppgifter.`}
      </p>
      {outside.length > 0 && (
        <p>
          Känd i nätverket men inte medlem enligt registret:{' '}
          {lista(outside.map(({ namn }) => namn))}.
        </p>
      )}
      <Tabell
        namn="Medlemmar enligt registret"
        kolumner={kolumner(namn)}
        rader={medlemmar}
        nyckel={({ nyckel, part }) => part?.id ?? nyckel}
        kalla="Källa: nätverkets register"
        sorteras="medlemmar"
        tom="Ingen har anslutit sig."
      />
    </>
  );
}

type Namn = (id: string) => string;

const namnAv = ({ part }: Medlem, namn: Namn) =>
  part ? namn(part.id) : 'en medlem utan känt namn';

/** How many are on each version of the contract, newest first. */
function versions(medlemmar: readonly Medlem[]): string {
  const counts = new Map<string, number>();
  for (const { kontraktsversion } of medlemmar) {
    const version = kontraktsversion ?? 'okänd version';
    counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort(([a], [b]) => b.localeCompare(a, 'sv', { numeric: true }))
    .map(([version, count]) => `${count} på ${version}`);
  return parts.length === 0 ? '' : `Kontraktsversioner: ${lista(parts)}.`;
}

/** What a membership rests on. */
function grundFor(medlem: Medlem, namn: Namn): string {
  const { grundare, uppdragsgivare, uppdrag, uppdragAtertaget } = medlem;
  if (grundare) return 'Grundade nätverket';
  if (uppdragsgivare === null) return 'Intygad av grundarna';
  const gavs = `${namn(uppdragsgivare.id)}: ${uppdrag}`;
  return uppdragAtertaget === null ? gavs : `${gavs} (återtaget ${uppdragAtertaget.slice(0, 10)})`;
}

const kolumner = (namn: Namn): Kolumn<Medlem>[] => [
  { id: 'namn', rubrik: 'Medlem', varde: ({ part }) => part && namn(part.id) },
  {
    id: 'version',
    rubrik: 'Kontraktsversion',
    varde: ({ kontraktsversion }) => kontraktsversion,
  },
  {
    id: 'eget',
    rubrik: 'Eget utöver kontraktet',
    varde: ({ egetSchema }) => (egetSchema ? 'Ja' : 'Nej'),
  },
  {
    id: 'ansluten',
    rubrik: 'Anslöt sig',
    varde: ({ ansluten }) => ansluten,
    visa: ({ ansluten }) => <span className="obruten">{formatTid(ansluten)}</span>,
  },
  {
    id: 'uttradd',
    rubrik: 'Lämnade',
    varde: ({ uttradd }) => uttradd ?? '',
    visa: ({ uttradd, undantag }) => {
      if (uttradd !== null) return formatTid(uttradd);
      return undantag === null ? 'Är medlem' : `Är medlem, men visas inte här: ${undantag.skal}`;
    },
  },
  {
    id: 'uppdrag',
    rubrik: 'Uppdragsgivare',
    varde: (rad) => grundFor(rad, namn),
  },
  {
    id: 'nyckel',
    rubrik: 'Nyckelns fingeravtryck',
    varde: ({ nyckel }) => nyckel,
    visa: ({ nyckel }) => <code className="hash">{nyckel}</code>,
  },
];
