import { Link } from 'react-router';
import { formatAntal, formatBelopp } from '../../lib/format.ts';
import type { Kalla } from '../../lib/kallor.ts';
import type { JamforVardcentrumQuery } from '../../queries/queries.generated.ts';
import { type Befolkning, befolkningVid, perInvanare, senasteBefolkning } from './befolkning.ts';
import { type Jamford, Jamforelse, type Jamforvarde } from './Jamforelse.tsx';

type Vardcentrum = JamforVardcentrumQuery['vardcentra'][number];

/** Vårdcentrum side by side. */
export function Vardcentrumjamforelse({ vardcentra, parter }: JamforVardcentrumQuery) {
  const perKommun = new Map(
    parter.flatMap(({ huvudman }) =>
      huvudman?.kommunkod
        ? [[huvudman.kommunkod, senasteBefolkning(huvudman.uppgifter)] as const]
        : [],
    ),
  );
  const years = vardcentra.flatMap(({ sammanstallning }) =>
    (sammanstallning?.budgetar ?? []).map(({ ar }) => ar),
  );
  const ar = Math.max(...years, 0);
  const alla = vardcentra.map((one) => jamford(one, ar, perKommun));
  return (
    <>
      <Jamforelse
        namn="Vårdcentrum bredvid varandra"
        etikett="Vårdcentrum"
        alla={alla}
        forst={forst(vardcentra, alla)}
        rader={[
          { id: 'deltar', rubrik: 'Huvudmän som deltar' },
          { id: 'befolkning', rubrik: 'Invånare' },
          { id: 'funktioner', rubrik: 'Obligatoriska funktioner som finns' },
          { id: 'vardplatser', rubrik: 'Vårdplatser' },
          { id: 'budget', rubrik: `Beslutad budget ${ar || ''}`.trim() },
          { id: 'perInvanare', rubrik: 'Budget per invånare' },
          { id: 'saknas', rubrik: 'Huvudmän som inte svarade' },
        ]}
      />
      <p>
        Invånarna räknas bara där vårdcentrumet heter som sina kommuner. Ett vårdcentrum i en del av
        en kommun, som centrala Uppsala, delas inte med hela kommunens invånare: hur många som bor
        där är okänt.
      </p>
    </>
  );
}

const pahittad: Kalla = { dokument: 'Exempeldata', exempel: true };

/** Two real ones, those first of which most is known. */
function forst(vardcentra: JamforVardcentrumQuery['vardcentra'], alla: readonly Jamford[]) {
  const known = ({ varden }: Jamford) =>
    Object.values(varden).filter(({ varde }) => varde !== null).length;
  return alla
    .filter(({ id }) => !vardcentra.find((one) => one.id === id)?.kalla?.exempel)
    .sort((a, b) => known(b) - known(a))
    .slice(0, 2)
    .map(({ id }) => id);
}

function jamford(
  vardcentrum: Vardcentrum,
  ar: number,
  perKommun: ReadonlyMap<string, Befolkning | null>,
): Jamford {
  const { id, namn, deltagare, funktionstackning, sammanstallning, kalla } = vardcentrum;
  const befolkning = befolkningVid(vardcentrum, perKommun);
  const mandatory = funktionstackning?.filter(({ obligatorisk }) => obligatorisk) ?? null;
  const known = mandatory?.every(({ tackt }) => tackt !== null) ?? false;
  const there = mandatory?.filter(({ tackt }) => tackt).length ?? 0;
  const budget = sammanstallning?.budgetar.find((one) => one.ar === ar) ?? null;
  const whole = sammanstallning?.saknas.length === 0;
  // A sum that lacks somebody's part is no sum to divide.
  const each = budget && befolkning && whole ? perInvanare(budget.belopp, befolkning) : null;
  const exempel = budget?.exempel ?? false;
  // Of a sum the network says whether it is made up, and not what it rests on.
  const budgetkallor = exempel ? [pahittad] : [];
  const varden: Record<string, Jamforvarde> = {
    deltar: {
      varde: deltagare.filter(({ status }) => status === 'ACCEPTERAT').length,
      kallor: [kalla],
    },
    befolkning: {
      varde: befolkning?.antal ?? null,
      visa: befolkning && `${formatAntal(befolkning.antal)} (${befolkning.ar})`,
      kallor: befolkning?.kallor ?? [],
    },
    funktioner: {
      varde: known && mandatory?.length ? there : null,
      visa: `${there} av ${mandatory?.length}`,
    },
    vardplatser: { varde: sammanstallning?.vardplatser ?? null },
    budget: {
      varde: budget ? Number(budget.belopp) : null,
      visa: budget && `${formatBelopp(budget.belopp)}${whole ? '' : ', utan dem som inte svarade'}`,
      exempel,
      kallor: budgetkallor,
    },
    perInvanare: {
      varde: each,
      visa: each !== null && `${formatAntal(each)} kr`,
      exempel,
      kallor: each === null ? [] : [...budgetkallor, ...(befolkning?.kallor ?? [])],
    },
    saknas: { varde: sammanstallning?.saknas.length ?? null },
  };
  const lank = <Link to={`/vardcentrum/${id}`}>{namn}</Link>;
  return { id, namn: kalla?.exempel ? `${namn} (exempel)` : namn, lank, varden };
}
