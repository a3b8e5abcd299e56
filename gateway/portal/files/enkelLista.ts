import { ord } from '../../../shared/design/ord.ts';
import { formatAntal, formatBelopp, formatDatum } from '../src/lib/format.ts';
import { lista, summera, svenskOrdning } from '../src/lib/lista.ts';
import { lagesord, type Nu } from '../src/lib/oppettider.ts';
import type {
  AndringarQuery,
  AvtalQuery,
  EnheterQuery,
  HalsaQuery,
  JamforHuvudmanQuery,
  TillganglighetQuery,
} from '../src/queries/queries.generated.ts';
import {
  andringsord,
  andringsrader,
  medBara,
  samverkan,
  somAndringar,
} from '../src/views/andringar/andringsrader.ts';
import { giltighetAv, giltighetsord, rank } from '../src/views/avtal/giltighetAv.ts';
import { radord } from '../src/lib/radord.ts';
import { antal } from '../src/views/oversikt/uppmarksamhet.ts';
import { perInvanare, senasteBefolkning } from '../src/views/jamfor/befolkning.ts';
import { valj } from '../src/views/sok/valj.ts';
import { periodnamn } from '../src/views/tillganglighet/periodnamn.ts';
import { antalSom, type Spridning } from '../src/views/tillganglighet/Spridning.ts';
import { manaderI, spridningarI } from '../src/views/tillganglighet/spridningarI.ts';
import { enkel, exempel, kallrad, list, type Namn, registret, unitLink } from './enkelsida.ts';
import { type Html, html } from './html.ts';

/** Units by what somebody has written, in a form that needs no script. `text` is empty before. */
export function enkelSokning({ parter }: EnheterQuery, text: string, nu: Nu, namn: Namn): Html {
  const all = parter.flatMap(({ huvudman }) => huvudman?.verksamheter?.nodes ?? []);
  const more = parter.filter(({ huvudman }) => huvudman?.verksamheter?.pageInfo.hasNextPage);
  const { enheter, nara } = valj(all, { ...alla, text }, nu, namn);
  const shown = enheter.length > 0 ? enheter : nara;
  const units = list(
    [...shown]
      .sort((a, b) => svenskOrdning(a.namn ?? a.id, b.namn ?? b.id))
      .map(
        (unit) =>
          html`${unitLink(unit)}, ${namn(unit.huvudmanId)}. ${lagesord(unit, nu)?.ord ?? 'Om det är öppet nu är okänt'}.`,
      ),
  );
  return html`<form method="get" action="${enkel('/sok')}" role="search"><label>Namn, plats eller vad du söker <input name="text" value="${text}"></label> <button>Sök</button></form>
<p role="status">${enheter.length} av ${all.length} verksamheter.${more.length > 0 && ` Fler kan finnas hos ${lista(more.map(({ id }) => namn(id)))}.`}</p>
${tysta(parter, namn)}
${enheter.length === 0 && nara.length > 0 && html`<h2>Ingen träff på alla orden. Menade du någon av dessa?</h2>`}
${text === '' && all.length > 0 ? vikt(`Visa alla ${all.length}`, units) : units}
${shown.length > 0 && kallrad(shown.map(({ kalla }) => kalla))}`;
}

/** What opens when it is asked for, which needs no script. */
const vikt = (rubrik: string, innehall: Html | false) =>
  innehall && html`<details><summary>${rubrik}</summary>${innehall}</details>`;

/** Whose part is unknown, since they did not answer. */
function tysta(parter: readonly { id: string; huvudman: object | null }[], namn: Namn) {
  const silent = parter.filter(({ huvudman }) => !Object(huvudman).verksamheter);
  return (
    silent.length > 0 &&
    html`<p>Saknas, eftersom de inte svarade: ${lista(silent.map(({ id }) => namn(id)))}.</p>`
  );
}

const alla = { funktion: '', typ: '', kommun: '', huvudman: '', oppet: false, lediga: false };

/** Every agreement, whether it is in force, and if not why. */
export function enklaAvtal({ avtalen }: AvtalQuery): Html {
  return html`${list(
    [...avtalen]
      .sort((a, b) => rank(a) - rank(b))
      .map(
        (
          avtal,
        ) => html`${avtal.rubrik}${exempel(avtal.kalla)}: ${giltighetsord[giltighetAv(avtal)].toLowerCase()}
${avvikelser([...(avtal.avvikelser ?? [])].sort(svenskOrdning))}`,
      ),
  )}
${kallrad(avtalen.flatMap(({ kalla, parter }) => [kalla, ...parter.map((one) => one.kalla)]))}`;
}

/** Why it is not in force, or why nobody knows; many reasons are folded. */
const avvikelser = (texter: readonly string[]) =>
  texter.length > 3 ? vikt(`${texter.length} avvikelser`, list(texter)) : list(texter);

/** What has changed since a day, by day and huvudman. */
export function enklaAndringar(
  { parter, gemensamt }: AndringarQuery,
  fran: string,
  namn: Namn,
): Html {
  const pages = [
    ...parter.map(({ huvudman }) => huvudman?.andringar),
    gemensamt.andringar && somAndringar(gemensamt.andringar),
  ].flatMap((page) => page ?? []);
  const unknown = parter.filter(({ huvudman }) => !huvudman?.andringar);
  const of = (id: string) => (id === samverkan.id ? samverkan.namn : namn(id));
  const rows = andringsrader(pages.flatMap(({ nodes }) => nodes));
  const changed = medBara(rows, 'andrat');
  const start = medBara(rows, 'grunddata');
  const begun = [...new Set(start.map(({ huvudmanId }) => huvudmanId))]
    .sort((a, b) => svenskOrdning(of(a), of(b)))
    .map((id) => {
      const own = start.filter(({ huvudmanId }) => huvudmanId === id);
      return `${of(id)}: ${own.map(({ typ, grunddata }) => radord(typ, grunddata.length)).join(', ')}`;
    });
  const truncated = pages.some(({ pageInfo }) => pageInfo.hasNextPage);
  return html`<p>Sedan ${formatDatum(fran)}.${truncated && ' Bara det första hos var och en: fler ändringar finns.'}</p>
${unknown.length > 0 && html`<p>Okänt hos ${lista(unknown.map(({ id }) => namn(id)))}: ingen redovisning kom därifrån.</p>`}
${list(changed.map((row) => `${formatDatum(row.dag)}, ${of(row.huvudmanId)}: ${andringsord(row)}`)) || html`<p>Såvitt känt har inget tillkommit eller ändrats.</p>`}
${vikt('Fanns från början', list(begun))}
${kallrad('Källa: huvudmännens och samverkans egen redovisning av vad de har ändrat')}`;
}

/** Each huvudman's units, budget and inhabitants. */
export function enkelJamforelse({ parter }: JamforHuvudmanQuery): Html {
  const years = parter.flatMap(({ huvudman }) => (huvudman?.budgetar ?? []).map(({ ar }) => ar));
  const ar = Math.max(...years, 0);
  const kallor = parter.flatMap(({ huvudman }) => [
    ...(huvudman?.budgetar ?? []).filter((one) => one.ar === ar).map(({ kalla }) => kalla),
    ...(senasteBefolkning(huvudman?.uppgifter)?.kallor ?? []),
  ]);
  return html`${list(
    [...parter]
      .sort((a, b) => svenskOrdning(a.namn, b.namn))
      .map(
        (part) =>
          `${part.namn}, ${ord('Huvudmanslag', part.slag).toLowerCase()}: ${jamford(part, ar)}`,
      ),
  )}
${kallrad(kallor)}`;
}

function jamford({ huvudman }: JamforHuvudmanQuery['parter'][number], ar: number): string {
  if (!huvudman?.verksamheter) return 'svarar inte, uppgifterna är okända';
  const posts = (huvudman.budgetar ?? []).filter((one) => one.ar === ar);
  const budget = summera(posts.map(({ belopp }) => belopp));
  const madeUp = posts.some(({ kalla }) => kalla?.exempel) ? ' (ex)' : '';
  const people = senasteBefolkning(huvudman.uppgifter);
  return [
    antal(huvudman.verksamheter.totalCount, 'verksamhet', 'verksamheter'),
    budget === null
      ? 'ingen beslutad budget är känd'
      : `beslutad budget ${ar} ${formatBelopp(budget)}${madeUp}`,
    people && `${formatAntal(people.antal)} invånare ${people.ar}`,
    budget !== null && people && `${formatAntal(perInvanare(budget, people))} kr per invånare`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How many units of each huvudman reach a measure's target; and the ways to the other measures. */
export function enkelTillganglighet(
  { mattdefinitioner, parter }: TillganglighetQuery,
  valt: string,
  namn: Namn,
): Html | null {
  const matt = mattdefinitioner.find(({ id }) => id === valt);
  if (!matt) return null;
  const found = spridningarI(parter, matt, manaderI(parter)[0] ?? null);
  const others = mattdefinitioner.filter(({ id }) => id !== valt);
  return html`<h2>${matt.namn}</h2>
<p>${matt.definition}</p>
${tysta(parter, namn)}
${list([...found].sort((a, b) => b.period.localeCompare(a.period) || svenskOrdning(namn(a.part), namn(b.part))).map((one) => `${namn(one.part)}, ${periodnamn(one.period)}${exempel(one.kalla)}: ${nadd(one, matt.enhet)}`)) || html`<p>Ingen huvudman har lämnat något värde: läget är okänt.</p>`}
${found.length > 0 && kallrad(found.map(({ kalla }) => kalla))}
<h2>Andra mått</h2>
${list(others.map(({ id, namn }) => html`<a href="${enkel(`/tillganglighet?matt=${encodeURIComponent(id)}`)}">${namn}</a>`))}`;
}

function nadd(spridning: Spridning, enhet: string): string {
  const { mal, medel, antal, utanUppgift } = spridning;
  return [
    mal === null
      ? 'källan anger inget mål för den tiden'
      : `${antalSom(spridning, true)}${antal === null ? '' : ` av ${antal}`} enheter når målet ${formatAntal(mal)} ${enhet}, ${antalSom(spridning, false)} missar det`,
    utanUppgift !== null && utanUppgift > 0 && `${utanUppgift} utan uppgift`,
    medel !== null && `medelvärde enligt huvudmannen ${formatAntal(medel)} ${enhet}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who answers just now. */
export function enkelHalsa({ parter }: HalsaQuery): Html {
  const answered = parter.filter(({ huvudman }) => huvudman?.verksamheter);
  return html`<p>${answered.length} av ${parter.length} huvudmän svarade som de skulle.</p>
${list(
  [...parter]
    .sort((a, b) => svenskOrdning(a.namn, b.namn))
    .map(
      ({ namn, huvudman }) =>
        `${namn}: ${huvudman?.verksamheter ? `svarade, på kontraktets version ${huvudman.kontraktsversion}` : 'svarade inte'}`,
    ),
)}
${kallrad(registret)}`;
}
