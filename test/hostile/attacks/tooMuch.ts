import type { Attack } from '../Attack.ts';
import { altering, alteringEach, pours, says, streams } from '../behaviours.ts';
import { bystander } from '../Ground.ts';
import type { Behaviour } from '../HostileServer.ts';
import { secret } from '../leaks.ts';
import { type MemberAttack, memberAttack, ownOf } from '../memberAttack.ts';

const tooLarge = { status: 'OGILTIGT_SVAR', orsak: 'FOR_STORT' };
const formless = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };

/** What is read at most, and what the sockets of both ends may hold besides. */
const mostBytes = 4_000_000 + 16_000_000;

const lost = (
  name: string,
  tried: string,
  behave: Behaviour,
  told: MemberAttack['told'] = tooLarge,
  most = mostBytes,
) => memberAttack({ name, tried, behave, own: 'null', told, mostBytes: most });

const chunkedHead =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
const open = '{"data":{"_entities":[{"roll":"';
const megabyte = 'x'.repeat(1_000_000);
const times = (count: number, text: string) =>
  function* () {
    for (let sent = 0; sent < count; sent += 1) yield text;
  };

/** A list of `count` times the same, in the place of the member's units. */
const units = (count: number, unit: string, rest = '') =>
  says(`{"data":{"_entities":[{"verksamheter":[${`${unit},`.repeat(count - 1)}${unit}]${rest}}]}}`);

const part = (id: string) => ({ part: { __typename: 'Part', id }, procent: 1 });
/** Its first unit, paid for by all of `ids`. */
const paidBy = (ids: readonly string[]) =>
  alteringEach((entity) => {
    entity.verksamheter[0].samfinansiering = {
      summaProcent: 100,
      andelar: ids.map(part),
      kalla: null,
    };
  });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `okand-${index}`);

/** What everybody asks about whoever pays for a unit: it makes a reference cost something. */
const payersQuery = `{ vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id } status
  verksamheter { namn samfinansiering { andelar { part { id namn huvudman { namn
    verksamheter(first: 100) { nodes { namn typ malgrupper lagrum } } } } } } } } } }`;

/** Answers that are large, or that are small and make others work. */
export const tooMuch: Attack[] = [
  lost(
    'a body of 150 MB',
    'a body of 150 MB that says how long it is',
    streams(times(150, megabyte), { 'content-length': '150000000' }),
  ),
  lost(
    'a body of 150 MB in chunks',
    'a body of 150 MB that does not say how long it is',
    streams(function* () {
      yield open;
      yield* times(150, megabyte)();
    }),
  ),
  lost(
    'headers of 100 MB',
    'a header that never ends',
    pours('HTTP/1.1 200 OK\r\nx-hostile: ', megabyte),
    { status: 'SVARADE_INTE', orsak: 'AVBROTT' },
  ),
  lost(
    'a million headers',
    'small headers without end',
    pours('HTTP/1.1 200 OK\r\n', 'x-hostile: hemlig\r\n'.repeat(10_000)),
    { status: 'SVARADE_INTE', orsak: 'AVBROTT' },
  ),
  lost(
    'byte-sized chunks',
    'a body of ten million chunks of a byte each',
    pours(chunkedHead, '1\r\n \r\n'.repeat(100_000)),
    tooLarge,
    // Each byte of the body comes in a chunk of six.
    6 * 4_000_000 + 16_000_000,
  ),
  lost('a list of a million', 'a million empty objects, 3 bytes each', units(1_000_000, '{}')),
  lost('10 million numbers', 'a list of numbers, 20 MB', streams(times(200, '0,'.repeat(50_000)))),
  lost(
    'empty objects for units',
    '90 000 units without a field: what they lack takes room that they do not',
    units(90_000, '{}'),
    formless,
  ),
  lost(
    'nested 100 000 deep',
    'lists inside lists, where a text stands',
    says(`${open.slice(0, -1)}${'['.repeat(100_000)}${']'.repeat(100_000)}}]}}`),
    formless,
  ),
  lost(
    'objects nested 100 000 deep',
    'objects inside objects, beside what was asked for',
    altering((answer) => {
      const { data } = answer;
      const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
      return `{"data":${JSON.stringify(data)},"extensions":${deep}}`;
    }),
    formless,
  ),
  lost(
    'deep recursion in extensions',
    'an error whose extensions nest 100 000 deep',
    altering(({ data }) => {
      const deep = `${'{"extensions":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
      return `{"data":${JSON.stringify(data)},"errors":[${deep}]}`;
    }),
    formless,
  ),
  lost(
    '100 000 errors with all they can hold',
    'errors without end',
    streams(function* () {
      yield '{"data":null,"errors":[';
      yield* times(100_000, `${JSON.stringify({ message: secret, path: ['_entities', 0] })},`)();
    }),
  ),
  memberAttack({
    name: 'a text of a million characters',
    tried: 'one field that is a million characters long',
    behave: alteringEach((entity) => {
      entity.roll = megabyte;
    }),
    own: 'of no consequence',
    told: formless,
    more: (answer, { honest }, verdict) => {
      const expected = { ...ownOf(honest), roll: null };
      verdict.same('only what is wrong is null', ownOf(answer), expected);
    },
  }),
  lost(
    'figures without end',
    '5 000 functions, which travel on to samverkan with everybody’s figures',
    alteringEach((entity) => {
      const offer = { funktion: 'JOUR', paPlats: true, bokningsbar: true };
      entity.nyckeltal.funktioner = Array.from({ length: 5_000 }, () => offer);
    }),
    formless,
  ),
  lost('200 000 references', 'a unit that is paid for by 200 000 parties', paidBy(ids(200_000))),
  lost(
    '2 000 references',
    'a unit that is paid for by 2 000 parties that nobody knows',
    paidBy(ids(2_000)),
    formless,
  ),
  memberAttack({
    name: 'references of a million characters',
    tried: 'parties whose ids are so long that samverkan would refuse the whole question',
    behave: paidBy([`${bystander}${megabyte}`]),
    own: 'of no consequence',
    told: formless,
  }),
  lost(
    '20 000 references to one',
    'a unit that is paid for 20 000 times by the region',
    paidBy(Array.from({ length: 20_000 }, () => bystander)),
    formless,
  ),
  memberAttack({
    name: 'arbitrary keys of another owner',
    tried: 'a unit that is paid for 9 000 times by the region, of which everything is asked',
    query: payersQuery,
    behave: paidBy(Array.from({ length: 9_000 }, () => bystander)),
    own: 'of no consequence',
    gatewaysOwn: 'SVAR_FOR_STORT',
    more: ({ text, data, errors }, { toBystander }, verdict) => {
      const asked = toBystander.calls.flatMap(({ representations }) => representations);
      const strange = asked.filter(({ huvudmanId, id }) => (huvudmanId ?? id) !== bystander);
      verdict.same('the other owner is asked about its own keys only', strange, []);
      const references = asked.filter(({ __typename }) => __typename === 'Huvudman');
      verdict.same('and once', references.length, 1);
      verdict.holds('the answer is bounded', text.length < 30_000_000, text.length);
      verdict.holds('the others answer', data.vardcentrum.deltagare.length === 5, errors);
    },
  }),
];
