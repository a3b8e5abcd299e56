import { vardcentrumQuery } from '../../queries.ts';
import type { Attack } from '../Attack.ts';
import { altering, says, streams } from '../behaviours.ts';
import { askFully, bytesInUse, type FullAnswer, type Ground } from '../Ground.ts';
import type { Behaviour, HonestAnswer } from '../HostileServer.ts';
import { leaks, secret } from '../leaks.ts';
import type { Verdict } from '../Verdict.ts';

const megabyte = 'x'.repeat(1_000_000);

interface Lie {
  name: string;
  tried: string;
  behave: Behaviour;
  /** What is asked; a whole vårdcentrum when left out. */
  query?: string;
  /** Whether anything of the data is left. */
  data: 'null' | 'whole' | 'of no consequence';
  /** Whether what it sends is large, so that memory is looked at. */
  large?: boolean;
  more?: (answer: FullAnswer, ground: Ground, verdict: Verdict) => unknown;
}

/** Samverkan is one service: what it says of its own text stands, but it breaks nothing else and passes nothing on. */
const lie = ({
  name,
  tried,
  behave,
  query = vardcentrumQuery,
  data,
  large,
  more,
}: Lie): Attack => ({
  name,
  attacker: 'samverkan',
  tried,
  run: async (ground, verdict) => {
    const { samverkan, gatewayOfSamverkan, honest, network } = ground;
    samverkan.forget();
    samverkan.behave = behave;
    const before = large ? bytesInUse() : 0;
    const answer = await askFully(gatewayOfSamverkan.url, query);
    verdict.holds('status 200', answer.status === 200, answer.status);
    const leak = leaks(answer.text, [samverkan.url, network.gateway.url]);
    verdict.holds('nothing leaks', leak === null, leak);
    const odd = [...answer.headers.keys()].filter((header) => /cookie|hostile/.test(header));
    verdict.same('no header comes along', odd, []);
    if (data === 'null') verdict.holds('no data', answer.data?.vardcentrum == null, answer.data);
    if (data === 'whole') verdict.same('data whole', answer.data, honest.data);
    if (data === 'null') verdict.holds('an error', (answer.errors?.length ?? 0) > 0);
    const strange = (answer.errors ?? []).filter(
      ({ message, extensions }) =>
        !/^samverkan[: ]/.test(message) || extensions.code !== 'SAMVERKAN_UNAVAILABLE',
    );
    if (data !== 'of no consequence') verdict.same('which names samverkan alone', strange, []);
    await more?.(answer, ground, verdict);
    samverkan.behave = altering(() => undefined);
    if (large) verdict.holds('memory given back', bytesInUse() - before < 50_000_000);
    const next = await askFully(gatewayOfSamverkan.url, vardcentrumQuery);
    verdict.same('next question answered', next.data, honest.data);
  },
});

const lost = (name: string, tried: string, behave: Behaviour) =>
  lie({ name, tried, behave, data: 'null' });
/** The honest data beside these errors. */
const beside = (name: string, tried: string, errors: unknown) =>
  lie({
    name,
    tried,
    behave: altering((answer: HonestAnswer) => {
      answer.errors = errors;
    }),
    data: 'whole',
  });

/** Only what samverkan is asked first, before any owner is: later calls are answered honestly. */
const first = (alter: (data: HonestAnswer) => unknown): Behaviour =>
  altering(({ data }, { representations }) =>
    representations.length === 0 ? alter(data) : undefined,
  );

const partiesQuery = '{ parter { id namn huvudman { namn } } }';

/** What a samverkan that lies cannot do. */
export const samverkanLies: Attack[] = [
  lost(
    'samverkan: 500 with secrets',
    'a failure that names tables and paths',
    says(JSON.stringify({ errors: [{ message: secret }] }), 500, { 'set-cookie': 'a=hemlig' }),
  ),
  lost('samverkan: HTML', 'a page', says('<h1>hemlig</h1>', 200, { 'content-type': 'text/html' })),
  lost('samverkan: []', 'a list', says('[]')),
  lost(
    'samverkan: truncated JSON',
    'an answer that stops in the middle',
    says('{"data":{"vardcentrum":{"namn":"hem'),
  ),
  lost('samverkan: a reset connection', 'it hangs up', ({ socket }) => socket.resetAndDestroy()),
  lost(
    'samverkan: a redirect',
    'it points elsewhere',
    says('', 307, { location: 'http://127.0.0.1:9/' }),
  ),
  lost(
    'samverkan: a string for an object',
    'a text where the vårdcentrum stands',
    says(JSON.stringify({ data: { vardcentrum: secret } })),
  ),
  lie({
    name: 'samverkan: 150 MB',
    tried: 'a body of 150 MB',
    behave: streams(() => Array(150).fill(megabyte)),
    data: 'null',
    large: true,
  }),
  lost(
    'samverkan: nested 100 000 deep',
    'lists inside lists',
    says(`{"data":{"vardcentrum":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  ),
  beside('samverkan: errors is a string', 'a text where the errors are', secret),
  beside('samverkan: errors is [null]', 'null where an error is', [null]),
  beside('samverkan: extensions.http.status', 'an error that sets the status of the whole answer', [
    { message: secret, extensions: { code: 'hemlig', http: { status: 500 }, huvudman: 'tierp' } },
  ]),
  beside('samverkan: errors of its own kind', 'messages, paths and codes that are no texts', [
    { message: [[secret]], path: [{ a: secret }, '<script>'], extensions: { code: { hemlig: 1 } } },
  ]),
  beside('samverkan: codes that blame a member', 'an error that says that the region is down', [
    {
      message: 'region-uppsala: svarade inte. hemlig',
      extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'region-uppsala' },
    },
  ]),
  lie({
    name: 'samverkan: extra root fields',
    tried: 'fields that were not asked for, and keys that change every object',
    behave: altering((answer) =>
      JSON.stringify(answer).replace(
        '"data":{',
        '"data":{"hemlig":1,"__proto__":{"polluted":"hemlig"},',
      ),
    ),
    data: 'whole',
    more: (_answer, _ground, verdict) => verdict.holds('no prototype touched', !('polluted' in {})),
  }),
  lie({
    name: 'samverkan: a flood of errors',
    tried: '20 000 errors',
    behave: altering((answer) => {
      answer.errors = Array.from({ length: 20_000 }, () => ({ message: 'hemlig' }));
    }),
    data: 'of no consequence',
    more: ({ errors = [] }, _ground, verdict) =>
      verdict.holds('bounded', errors.length <= 2_000, errors.length),
  }),
  lie({
    name: 'samverkan: huvudmän that are none',
    tried: 'it sends everybody to 2 000 huvudmän that nobody knows, by names of its own',
    query: partiesQuery,
    behave: first((data) => {
      data.parter = Array.from({ length: 2_000 }, (_, index) => {
        const id = `OKÄND nr ${index}: ring genast`;
        return { __typename: 'Part', id, namn: 'Namnet', huvudman: { __typename: 'Huvudman', id } };
      });
    }),
    data: 'of no consequence',
    more: ({ errors = [], extensions }, _ground, verdict) => {
      verdict.holds('bounded', errors.length <= 1_000, errors.length);
      verdict.holds(
        'few are reported',
        (extensions?.natverk?.length ?? 0) <= 10,
        extensions?.natverk?.length,
      );
    },
  }),
  lie({
    name: 'samverkan: one huvudman without end',
    tried: 'it sends everybody to the same huvudman 20 000 times',
    query: partiesQuery,
    behave: first((data) => {
      data.parter = Array.from({ length: 20_000 }, () => ({
        __typename: 'Part',
        id: 'alvkarleby',
        namn: 'Namnet',
        huvudman: { __typename: 'Huvudman', id: 'alvkarleby' },
      }));
    }),
    data: 'of no consequence',
    more: ({ text }, _ground, verdict) =>
      verdict.holds('bounded', text.length < 10_000_000, text.length),
  }),
];
