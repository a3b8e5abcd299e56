import { keys } from '../../shared/client/src/keys.generated.ts';
import { codes } from '../../shared/errors/codes.ts';
import { type ClientLimits, clientLimits } from '../../shared/limits/serverLimits.ts';
import { datasets } from '../../shared/opendata/datasets.ts';
import { orsaker, svarsstatusar } from '../natverk/MemberStatuses.ts';
import { type Html, html } from '../portal/files/html.ts';
import { orsaksord, svarsord } from '../portal/src/lib/svarsord.ts';
import { contractChanges } from './contractChanges.ts';
import { type Language, limitWords, pageWords } from './words.ts';

/** The addresses of the pages in each language. */
export const addresses: Readonly<Record<Language, { page: string; schema: string }>> = {
  sv: { page: '/utvecklare', schema: '/utvecklare/schema' },
  en: { page: '/developers', schema: '/developers/schema' },
};

/** What a developer needs to know to query the network, except the schema itself. */
export function developersPage(language: Language, limits: ClientLimits): Html {
  const say = (name: keyof typeof pageWords) => pageWords[name][language];
  const english = (text: string) =>
    language === 'sv' ? html`<span lang="en">${text}</span>` : text;
  const answers = Object.entries(svarsstatusar).map(([status, meaning]) => [
    status,
    language === 'sv' ? svarsord({ status, huvudman: '', ms: 0 }) : meaning,
  ]);
  const reasons = Object.entries(orsaker).map(([orsak, meaning]) => [
    orsak,
    language === 'sv' ? orsaksord({ orsak, status: '', huvudman: '', ms: 0 }) : meaning,
  ]);
  const files = datasets.map(({ name }) => [
    name,
    html`<a href="/data/${name}.csv">CSV</a>, <a href="/data/${name}.json">JSON</a>`,
  ]);
  const numbers = (Object.keys(clientLimits) as (keyof ClientLimits)[]).map((name) => [
    name,
    limits[name].toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB'),
    limitWords[name][language],
  ]);
  const versions = contractChanges().map(({ version, added }) => [
    version,
    added === null
      ? say('first')
      : html`<details><summary>${added.length}</summary><p><code>${added.join(' ')}</code></p></details>`,
  ]);
  return html`<p class="ingress">${say('lead')}</p>
<h2>${say('ask')}</h2>
<p>${say('askText')}</p>
<pre tabindex="0" role="region" aria-label="curl"><code>curl /graphql -H 'content-type: application/json' \\
  -d '{"query": "{ parter { namn huvudman { verksamheter { totalCount } } } }"}'</code></pre>
<p>${say('client')}</p>
<h2>${say('schema')}</h2>
<p>${say('schemaText')} <a href="${addresses[language].schema}">${say('schemaLink')}</a>. <a href="/schema.graphql">${say('sdlLink')}</a>.</p>
<h2>${say('files')}</h2>
<p>${say('filesText')}</p>
${table(say('files'), [say('file'), say('form')], files)}
<h2>${say('partial')}</h2>
<p>${say('partialText')}</p>
${table(say('status'), [say('status'), say('meaning')], answers)}
<p>${say('reasons')}</p>
${table(say('reasons'), ['orsak', say('meaning')], reasons)}
<h2>${say('keys')}</h2>
<p>${say('keysText')}</p>
${table(
  say('keys'),
  [say('type'), say('fields')],
  Object.entries(keys).map(([type, fields]) => [type, html`<code>${fields.join(' ')}</code>`]),
)}
<h2>${say('limits')}</h2>
<p>${say('limitsText')}</p>
${table(say('limits'), [say('setting'), say('limit'), say('what')], numbers)}
<h2>${say('codes')}</h2>
<p>${say('codesText')}</p>
${table(
  say('codes'),
  [say('code'), say('meaning')],
  Object.entries(codes).map(([code, meaning]) => [code, english(meaning)]),
)}
<h2>${say('changes')}</h2>
<p>${say('changesText')}</p>
${table(say('changes'), [say('version'), say('adds')], versions)}`;
}

/** More rows than this are folded. */
const long = 12;

/** A table whose first column names its rows; it scrolls by itself where it is too wide. */
function table(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (Html | string | null | undefined)[])[],
): Html {
  const whole = html`<div class="rullar" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...others]) =>
      html`<tr><th scope="row"><code>${first}</code></th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  )}</tbody></table></div>`;
  return rows.length > long
    ? html`<details><summary>${name} (${rows.length})</summary>${whole}</details>`
    : whole;
}
