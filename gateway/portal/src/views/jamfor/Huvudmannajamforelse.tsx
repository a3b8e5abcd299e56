import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatBelopp } from '../../lib/format.ts';
import { kallorAv } from '../../lib/kallor.ts';
import { summera, svenskOrdning } from '../../lib/lista.ts';
import { Partlank } from '../../parts/Partlank.tsx';
import type { JamforHuvudmanQuery } from '../../queries/queries.generated.ts';
import { perInvanare, senasteBefolkning } from './befolkning.ts';
import { type Jamford, Jamforelse, type Jamforvarde } from './Jamforelse.tsx';

type Part = JamforHuvudmanQuery['parter'][number];

/** Huvudmän side by side. */
export function Huvudmannajamforelse({ parter }: { parter: readonly Part[] }) {
  const years = parter.flatMap(({ huvudman }) => (huvudman?.budgetar ?? []).map(({ ar }) => ar));
  const ar = Math.max(...years, 0);
  const alla = parter
    .map((part) => jamford(part, ar))
    .sort((a, b) => svenskOrdning(a.namn, b.namn));
  const kommuner = alla.filter(({ id }) =>
    parter.some((one) => one.id === id && one.slag === 'KOMMUN'),
  );
  return (
    <Jamforelse
      namn="Huvudmän bredvid varandra"
      etikett="Huvudman"
      alla={alla}
      forst={kommuner.slice(0, 2).map(({ id }) => id)}
      rader={[
        { id: 'slag', rubrik: 'Slag' },
        { id: 'befolkning', rubrik: 'Invånare' },
        { id: 'verksamheter', rubrik: 'Verksamheter' },
        { id: 'budget', rubrik: `Beslutad budget ${ar || ''}`.trim() },
        { id: 'perInvanare', rubrik: 'Budget per invånare' },
      ]}
    />
  );
}

function jamford({ id, namn, slag, huvudman }: Part, ar: number): Jamford {
  const befolkning = senasteBefolkning(huvudman?.uppgifter);
  const posts = (huvudman?.budgetar ?? []).filter((one) => one.ar === ar);
  const budget = summera(posts.map(({ belopp }) => belopp));
  const kallor = posts.map(({ kalla }) => kalla);
  const exempel = kallorAv(kallor).exempel !== 'inget';
  const each = budget !== null && befolkning ? perInvanare(budget, befolkning) : null;
  const varden: Record<string, Jamforvarde> = {
    slag: { varde: ord('Huvudmanslag', slag) },
    befolkning: {
      varde: befolkning?.antal ?? null,
      visa: befolkning && `${formatAntal(befolkning.antal)} (${befolkning.ar})`,
      kallor: befolkning?.kallor ?? [],
    },
    verksamheter: { varde: huvudman?.verksamheter?.totalCount ?? null },
    budget: {
      varde: budget === null ? null : Number(budget),
      visa: budget && formatBelopp(budget),
      exempel,
      kallor,
    },
    perInvanare: {
      varde: each,
      visa: each !== null && `${formatAntal(each)} kr`,
      exempel,
      kallor: each === null ? [] : [...kallor, ...(befolkning?.kallor ?? [])],
    },
  };
  return { id, namn, lank: <Partlank id={id} />, varden };
}
