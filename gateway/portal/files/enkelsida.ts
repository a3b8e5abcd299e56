import { ord } from '../../../shared/design/ord.ts';
import { formatDatum, storForst } from '../src/lib/format.ts';
import { exempelord, type Kalla, kallorAv, kalltext } from '../src/lib/kallor.ts';
import { kommunlista, kommunnamn, lansnamn } from '../src/lib/kommuner.ts';
import { svenskOrdning } from '../src/lib/lista.ts';
import { dagnamn, dagsord, lagesord, type Nu, veckan } from '../src/lib/oppettider.ts';
import type {
  HuvudmannenQuery,
  HuvudmanQuery,
  OversiktQuery,
  PlanerQuery,
  PlanQuery,
  VardcentrumAtagandenQuery,
  VardcentrumQuery,
  VerksamhetQuery,
} from '../src/queries/queries.generated.ts';
import { antal, uppmarksamhetI } from '../src/views/oversikt/uppmarksamhet.ts';
import { kallorTill } from '../src/views/plan/Punkt.ts';
import { vantarI } from '../src/views/plan/vantarI.ts';
import { bristerVid, lagetVid } from '../src/views/vardcentrum/sammanfattning.ts';
import { Html, html } from './html.ts';

/** Where the style of the summaries is: they have no other part of the pages. */
export const stilmall = '/enkel.css';

/** Readable lines, a menu beside itself, and the colours that the device asks for. */
export const stil = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
a { color: light-dark(#0b5563, #7fd0de); }
nav > p { margin: 0 0 0.4rem; font-size: 1.2rem; font-weight: 700; }
nav { padding-bottom: 0.6rem; border-bottom: 1px solid light-dark(#c9d1d0, #45535a); }
summary { cursor: pointer; padding-block: 0.4rem; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin: 0; padding: 0; list-style: none; }
h1 { line-height: 1.2; }
li { margin-block: 0.2rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.4rem; }
input, button { font: inherit; min-height: 2.5rem; }
`;

/** The address of a page's summary as plain HTML. */
export const enkel = (path: string) => `/enkel${path}`;

/** The name of a huvudman by its id. */
export type Namn = (id: string) => string;
export const exempel = (kalla: { exempel: boolean } | null | undefined) =>
  kalla?.exempel ? ' (ex)' : '';
/** What a page rests on, as the whole page says it under its figures. */
export const kallrad = (kallor: readonly (Kalla | null | undefined)[] | string) => {
  const madeUp = typeof kallor === 'string' ? null : exempelord(kallorAv(kallor));
  return html`<p>${madeUp && html`<strong>${madeUp}.</strong> `}${kalltext(kallor)}</p>`;
};
const link = (path: string, text: string) => html`<a href="${enkel(path)}">${text}</a>`;
export const list = (items: readonly (Html | string)[]) =>
  items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const menu = {
  '/': 'Översikt',
  '/huvudman': 'Huvudmän',
  '/planer': 'Planer',
  '/sok': 'Sök verksamhet',
  '/tillganglighet': 'Tillgänglighet i vården',
  '/jamfor': 'Jämför',
  '/andringar': 'Vad har ändrats',
  '/avtal': 'Avtal',
  '/halsa': 'Nätverkets hälsa',
};

/** A whole page: its heading, what it says, and the ways on. */
export function enkelsida(titel: string, innehall: Html): string {
  return html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titel} – Vårdnät</title><link rel="stylesheet" href="${stilmall}"></head>
<body>
<nav aria-label="Sidor"><p>Vårdnät</p>${list(Object.entries(menu).map(([path, name]) => link(path, name)))}</nav>
<main>
<h1>${titel}</h1>
${innehall}
</main>
<p>Detta är sidans sammanfattning, för webbläsare utan JavaScript. Hela sidan, med bilder och tabeller, behöver JavaScript.</p>
</body>
</html>
`.text;
}

/** A page's summary as another site shows it in a frame: `whole` is the address of the page itself, to which it leads. */
export function inbaddad(titel: string, innehall: Html, whole: string): string {
  // Links leave the frame, and lead to the pages themselves.
  const content = new Html(
    innehall.text
      .replaceAll('href="/enkel/', 'href="/')
      .replaceAll('<a href', '<a target="_blank" rel="noopener" href'),
  );
  return html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titel} – Vårdnät</title></head>
<body>
<main>
<h1>${titel}</h1>
${content}
</main>
<p>Uppgifterna kommer från dem som äger dem, genom Vårdnät. <a target="_blank" rel="noopener" href="${whole}">Hela sidan</a>.</p>
</body>
</html>
`.text;
}

/** What needs attention, and every vårdcentrum. */
export function enkelOversikt({ vardcentra }: OversiktQuery, namn: Namn): Html {
  const attention = uppmarksamhetI(vardcentra, namn);
  return html`<h2>Behöver uppmärksamhet</h2>
${attention.length === 0 && html`<p>Såvitt känt saknas inget, och inget väntar.</p>`}
${list(attention.map(({ var: at, text, till }) => html`${at}: ${link(till, text)}`))}
<h2>Alla vårdcentrum</h2>
${vardcentra.length === 0 && html`<p>Inget vårdcentrum är registrerat.</p>`}
${list(vardcentra.map(({ id, namn, kalla }) => html`${link(`/vardcentrum/${encodeURIComponent(id)}`, namn)}${exempel(kalla)}`))}
${kallrad(vardcentra.map(({ kalla }) => kalla))}`;
}

/** What is missing at a vårdcentrum, who takes part, and its units. */
export function enkeltVardcentrum(
  vardcentrum: NonNullable<VardcentrumQuery['vardcentrum']>,
  ataganden: VardcentrumAtagandenQuery['vardcentrum'],
  namn: Namn,
): Html {
  const { deltagare, kommunkoder, samverkansform, kalla } = vardcentrum;
  const brister = bristerVid(lagetVid(vardcentrum, ataganden), ataganden);
  return html`<p>${ord('Samverkansform', samverkansform)} i ${kommunlista(kommunkoder)}${exempel(kalla)}.</p>
${brister.length === 0 && html`<p>Såvitt känt saknas inget, inget väntar och alla avtal gäller.</p>`}
${list(brister.map(({ text }) => text))}
<h2>Huvudmän och deras verksamheter</h2>
${deltagare.map(
  ({
    huvudmanId,
    status,
    part,
    verksamheter,
  }) => html`<h3>${link(`/huvudman/${encodeURIComponent(huvudmanId)}`, part?.namn ?? namn(huvudmanId))}</h3>
<p>${status ? ord('Deltagandestatus', status) : 'Svarade inte: svaret på inbjudan är okänt'}.</p>
${verksamheter ? list(verksamheter.map(unitLink)) : html`<p>Verksamheterna är okända.</p>`}`,
)}
${kallrad([kalla, ...deltagare.flatMap(({ verksamheter }) => (verksamheter ?? []).map((unit) => unit.kalla))])}`;
}

const unitPath = ({ huvudmanId, id }: { huvudmanId: string; id: string }) =>
  `/verksamhet/${encodeURIComponent(huvudmanId)}/${encodeURIComponent(id)}`;

interface Unit {
  huvudmanId: string;
  id: string;
  namn?: string | null | undefined;
  kalla?: Kalla | null | undefined;
}
export const unitLink = (unit: Unit) =>
  html`${link(unitPath(unit), unit.namn ?? unit.id)}${exempel(unit.kalla)}`;

/** How to reach a unit, when it is open, and who runs it. */
export function enkelVerksamhet(
  part: NonNullable<VerksamhetQuery['part']>,
  nu: Nu,
  namn: Namn,
): Html | null {
  const enhet = part.huvudman?.verksamhet;
  if (!enhet) return null;
  const { telefon, epost, webbplats, platser, uppdragsgivare, funktioner, typ, kalla } = enhet;
  const places = (platser ?? []).map(({ namn, adress, postnummer, postort, kommunkod }) =>
    [namn, adress, postnummer, postort ?? (kommunkod ? kommunnamn(kommunkod) : null)]
      .filter(Boolean)
      .join(', '),
  );
  const others = (uppdragsgivare ?? []).map(({ id }) => namn(id));
  return html`<p>${typ ? ord('Verksamhetstyp', typ) : 'Okänt slag'} hos ${part.namn}${exempel(kalla)}. ${lagesord(enhet, nu)?.ord ?? 'Om det är öppet nu är okänt'}.</p>
<dl>
<dt>Telefon</dt><dd>${telefon ? html`<a href="tel:${telefon.replaceAll(/[^\d+]/g, '')}">${telefon}</a>` : 'inte angiven'}</dd>
${epost && html`<dt>E-post</dt><dd><a href="mailto:${epost}">${epost}</a></dd>`}
${webbplats && html`<dt>Webbplats</dt><dd><a href="${webbplats}">${webbplats}</a></dd>`}
<dt>Adress</dt><dd>${places.join('; ') || 'okänd'}</dd>
<dt>På uppdrag av</dt><dd>${uppdragsgivare ? others.join(', ') || 'ingen annan' : 'okänt'}</dd>
</dl>
<h2>Öppettider</h2>
${list(veckan(enhet, nu.dag).map((day) => `${storForst(dagnamn(day.dag))} ${formatDatum(day.dag)}: ${dagsord(day)}${day.varfor ? `, ${day.varfor}` : ''}`))}
<h2>Vad den erbjuder</h2>
${funktioner ? list(funktioner.map(({ funktion }) => ord('Funktion', funktion))) || html`<p>Anger inga funktioner.</p>` : html`<p>Okänt.</p>`}
${kallrad([kalla])}`;
}

/** Every huvudman by kind. */
export function enklaHuvudman({ parter }: HuvudmannenQuery): Html {
  const kinds = [...new Set(parter.map(({ slag }) => slag))];
  return html`${kinds.map(
    (slag) => html`<h2>${ord('Huvudmanslag', slag)}</h2>
${list(
  parter
    .filter((part) => part.slag === slag)
    .sort((a, b) => svenskOrdning(a.namn, b.namn))
    .map(({ id, namn, huvudman }) => {
      const count = huvudman?.verksamheter?.totalCount ?? null;
      return html`${link(`/huvudman/${encodeURIComponent(id)}`, namn)}: ${count === null ? 'svarar inte, okänt antal verksamheter' : antal(count, 'verksamhet', 'verksamheter')}`;
    }),
)}`,
  )}
${kallrad(registret)}`;
}

export const registret =
  'Källa: registret över vilka som har anslutit sig, och huvudmännens egna svar';

/** What a huvudman runs and takes part in. */
export function enkelHuvudman({ part, vardcentra }: HuvudmanQuery): Html | null {
  if (!part) return null;
  const { id: huvudmanId, slag, lan, deltar, huvudman } = part;
  const units = huvudman?.verksamheter?.nodes ?? null;
  const names = new Map(vardcentra.map(({ id, namn }) => [id, namn]));
  const joined = deltar.filter(({ status }) => status === 'ACCEPTERAT');
  return html`<p>${ord('Huvudmanslag', slag)}${lan && ` i ${lansnamn(lan)}`}.</p>
<h2>Driver</h2>
${units ? list(units.map((unit) => unitLink({ ...unit, huvudmanId }))) || html`<p>Anger inga verksamheter.</p>` : html`<p>Svarar inte: verksamheterna är okända.</p>`}
<h2>Deltar i</h2>
${list(joined.map(({ vardcentrumId: id }) => link(`/vardcentrum/${encodeURIComponent(id)}`, names.get(id) ?? id))) || html`<p>Inget vårdcentrum är känt.</p>`}
${kallrad([...(units ?? []), ...joined].map(({ kalla }) => kalla))}`;
}

/** How each item of a plan stands, and who it waits for. */
export function enkelPlan({ verksamhetsplan: plan }: PlanQuery, namn: Namn): Html | null {
  if (!plan) return null;
  const waits = new Map(
    vantarI([plan], 'beslut').map(({ punkt, parter }) => [punkt.id, parter.map(namn).join(', ')]),
  );
  const items = plan.punkter.map(({ id, rubrik, lage, kalla }) => {
    const waiting = waits.get(id);
    return `${rubrik}${exempel(kalla)}: ${lage ? ord('Planlage', lage).toLowerCase() : 'okänt läge'}${waiting ? `, väntar på ${waiting}` : ''}`;
  });
  return html`<p>${plan.lage ? ord('Planlage', plan.lage) : 'Okänt läge'}${exempel(plan.kalla)}, ${plan.ar}, ${kommunlista(plan.kommunkoder)}.</p>
<h2>Punkter</h2>
${list(items) || html`<p>Planen har inga punkter.</p>`}
${kallrad([plan.kalla, ...plan.punkter.flatMap(kallorTill)])}`;
}

/** What waits for decisions, and every plan. */
export function enklaPlaner({ verksamhetsplaner }: PlanerQuery, namn: Namn): Html {
  const waits = vantarI(verksamhetsplaner, 'beslut');
  return html`<h2>Väntar på beslut</h2>
${list(waits.map(({ plan, punkt, parter }) => `${punkt.rubrik} (${plan.rubrik})${exempel(plan.kalla)}: ${parter.map(namn).join(', ')}`)) || html`<p>Ingen punkt är känd att vänta på beslut.</p>`}
<h2>Alla planer</h2>
${list(verksamhetsplaner.map(({ id, rubrik, lage, kalla }) => html`${link(`/plan/${encodeURIComponent(id)}`, rubrik)}${exempel(kalla)}: ${lage ? ord('Planlage', lage).toLowerCase() : 'okänt läge'}`))}
${kallrad(verksamhetsplaner.map(({ kalla }) => kalla))}`;
}
