import { isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { formatBelopp } from '../../lib/format.ts';
import { summera } from '../../lib/lista.ts';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Exempelmarke, Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Vaxla } from '../../parts/Vaxla.tsx';
import type { Egen, Part } from './Part.ts';

type Budget = NonNullable<Egen['budgetar']>[number];

/** A huvudman's decided budget posts, with what they rest on. */
export function Budgettabell({ egen, slag }: { egen: Egen; slag: Part['slag'] }) {
  const all = egen.budgetar ?? [];
  const years = [...new Set(all.map(({ ar }) => ar))].sort((a, b) => b - a);
  const newest = years[0] ? `${years[0]}` : '';
  const [ar, setAr] = useSokparameter('ar', newest);
  const posts = all.filter((budget) => `${budget.ar}` === ar);
  const counted = posts.filter(({ belopp }) => isRimligt('belopp', Number(belopp), slag));
  const total = summera(counted.map(({ belopp }) => belopp));
  const madeUp = counted.some(({ kalla }) => kalla?.exempel);
  const units = new Map((egen.verksamheter?.nodes ?? []).map(({ id, namn }) => [id, namn ?? id]));
  const unitOf = ({ verksamhetId }: Budget) =>
    verksamhetId ? (units.get(verksamhetId) ?? verksamhetId) : 'Huvudmannen som helhet';
  const kolumner: Kolumn<Budget>[] = [
    {
      id: 'enhet',
      rubrik: 'Verksamhet',
      varde: unitOf,
      visa: (budget) =>
        budget.verksamhetId ? (
          <Enhetslank huvudmanId={egen.id} id={budget.verksamhetId} namn={unitOf(budget)} />
        ) : (
          unitOf(budget)
        ),
    },
    { id: 'ar', rubrik: 'År', baraFil: true, varde: ({ ar }) => `${ar}` },
    { id: 'post', rubrik: 'Post', varde: ({ post }) => post ?? 'Allt' },
    {
      id: 'belopp',
      rubrik: 'Budget',
      numerisk: true,
      varde: ({ belopp }) => Number(belopp),
      visa: (budget) => (
        <>
          {formatBelopp(budget.belopp)}
          <Omuppgift
            namn={`Budget ${budget.ar}, ${unitOf(budget)}, ${budget.post ?? 'allt'}`}
            agare={egen.id}
            fran={`${budget.ar}`}
            kalla={budget.kalla ?? null}
          />
        </>
      ),
    },
    {
      id: 'utfall',
      rubrik: 'Utfall',
      numerisk: true,
      varde: ({ utfall }) => (utfall ? Number(utfall) : null),
      visa: ({ utfall }) => (utfall ? formatBelopp(utfall) : <Okant />),
    },
    {
      id: 'beslut',
      rubrik: 'Beslutad av',
      varde: ({ beslut }) =>
        beslut ? [beslut.instans, beslut.datum, beslut.paragraf].filter(Boolean).join(', ') : null,
      visa: ({ beslut }) =>
        beslut ? (
          [beslut.instans, beslut.datum, beslut.paragraf].filter(Boolean).join(', ')
        ) : (
          <Okant ord="inget beslut angivet" />
        ),
    },
  ];
  return (
    <>
      {years.length > 1 && (
        <Vaxla
          namn="År"
          val={years.map((year) => [`${year}`, `${year}`])}
          varde={ar}
          onVal={setAr}
        />
      )}
      {total !== null && (
        <>
          <p>
            De beslutade posterna för {ar} är tillsammans <strong>{formatBelopp(total)}</strong>
            {madeUp && <Exempelmarke />}.
            {counted.length < posts.length && ' Belopp som inte kan stämma är inte medräknade.'}
          </p>
          <Kallrad kallor={counted.map(({ kalla }) => kalla)} />
        </>
      )}
      <Tabell
        namn={`Beslutad budget ${ar}`.trim()}
        kolumner={kolumner}
        rader={posts}
        nyckel={({ id }) => id}
        kalla={({ kalla }) => kalla}
        sorteras="budget"
        tom="Ingen beslutad budget är redovisad."
      />
    </>
  );
}
