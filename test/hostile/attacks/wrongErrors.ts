import type { Attack } from '../Attack.ts';
import { altering } from '../behaviours.ts';
import { bystander, type FullAnswer } from '../Ground.ts';
import type { HonestAnswer } from '../HostileServer.ts';
import { secret } from '../leaks.ts';
import { type MemberAttack, memberAttack } from '../memberAttack.ts';
import type { Verdict } from '../Verdict.ts';

const answered = { status: 'SVARADE' };
const formless = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };

/** The honest data, beside errors as `errors` makes them. */
const beside = (
  name: string,
  tried: string,
  errors: unknown,
  { told = answered, ...more }: Partial<MemberAttack> = {},
) =>
  memberAttack({
    name,
    tried,
    behave: altering((answer: HonestAnswer) => {
      answer.errors = errors;
    }),
    own: 'as it honestly is',
    told,
    ...more,
  });

const one = (error: object) => [{ message: secret, path: ['_entities', 0, 'roll'], ...error }];

function tells(message: RegExp) {
  return ({ errors }: FullAnswer, _ground: unknown, verdict: Verdict) => {
    const texts = errors?.map((error) => error.message) ?? [];
    verdict.holds(
      `its words are shown as its own or not at all`,
      texts.every((text) => message.test(text)),
      texts,
    );
  };
}

/** 100 objects inside each other: as deep as is read, and deeper than anything that is asked for. */
const nested = (depth: number): unknown => (depth === 0 ? secret : { inre: nested(depth - 1) });

/** Errors that are none, that blame another, or that are too many or too large. */
export const wrongErrors: Attack[] = [
  beside('errors is a string', 'a text where the errors are', secret, { told: formless }),
  beside('errors is a number', 'a number where the errors are', 500, { told: formless }),
  beside(
    'errors is an object',
    'an object where the errors are',
    { length: 1, 0: secret },
    { told: formless },
  ),
  beside('errors is [null]', 'null where an error is', [null], { told: formless }),
  beside('errors holds what are no errors', 'lists, texts and numbers', [[], secret, 7, [[]]], {
    told: formless,
  }),
  beside('errors of its own kind', 'an error whose message is a list', [
    { message: [[secret]], path: secret },
  ]),
  beside(
    'extensions.http.status',
    'an error that sets the status and the headers of the whole answer',
    one({
      extensions: {
        code: 'BAD_USER_INPUT',
        http: { status: 500, headers: { 'set-cookie': 'a=b' } },
      },
    }),
  ),
  beside(
    'error codes that blame another',
    "an error that says that the region's subgraph is down",
    one({
      message: `${bystander}: svarade inte. hemlig`,
      extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: bystander, serviceName: 'samverkan' },
    }),
    { more: tells(/^tierp: kunde inte lämna uppgiften\.$/) },
  ),
  beside(
    'error paths that blame another',
    "errors at the others' places in the answer",
    [
      { message: secret, path: ['vardcentrum', 'deltagare', 0, 'status'] },
      { message: secret, path: ['_entities', 3, 'status'] },
      { message: secret, path: ['_entities', -1] },
      { message: secret, path: ['_entities', 1e21] },
      { message: secret, path: ['_entities', '__proto__', 'polluted'] },
      { message: secret, path: { length: 1 } },
      { message: secret, path: ['_entities', 0, secret, '<script>'] },
      { message: secret, path: ['_entities', 0, 'verksamheter', { toString: 1 }] },
    ],
    {
      more: ({ errors = [], data }, _ground, verdict) => {
        const places = errors.map(({ path = [] }) => path);
        const own = data.vardcentrum.deltagare.findIndex(
          ({ part }: { part: { id: string } }) => part.id === 'tierp',
        );
        verdict.holds(
          'they stand at its own part',
          places.every((path) => path[1] === 'deltagare' && path[2] === own && path.length < 5),
          places,
        );
      },
    },
  ),
  beside(
    'codes of Apollo Server',
    'errors with the codes that Apollo Server acts upon',
    [
      'UNAUTHENTICATED',
      'PERSISTED_QUERY_NOT_FOUND',
      'GRAPHQL_VALIDATION_FAILED',
      'INTERNAL_SERVER_ERROR',
    ].map((code) => ({ message: secret, extensions: { code } })),
  ),
  beside(
    'very long words',
    'a message of a million characters',
    one({ message: 'å'.repeat(1_000_000), extensions: { code: 'BAD_USER_INPUT' } }),
    { more: tells(/^tierp: å{1,300}$/) },
  ),
  beside(
    'escapes for terminals',
    'words with escape sequences, bidirectional overrides and line breaks',
    one({
      message: 'fel\u001b[2J\u009b31m\r\n\u202eretsalb\u2028 slut\ud800',
      extensions: { code: 'BAD_USER_INPUT' },
    }),
    { more: tells(/^tierp: [\p{L}\p{N}\p{P}\p{Zs}[]+$/u) },
  ),
  beside(
    'HTML in words',
    'words with markup and an address',
    [
      { message: '<script>alert(1)</script>', extensions: { code: 'BAD_USER_INPUT' } },
      { message: 'Logga in på https://ond.example/', extensions: { code: 'BAD_USER_INPUT' } },
    ],
    { more: tells(/^tierp: kunde inte lämna uppgiften\.$/) },
  ),
  beside(
    'a flood of errors',
    '20 000 errors',
    Array.from({ length: 20_000 }, () => ({ message: 'hemlig', path: ['_entities', 0] })),
    {
      more: ({ errors }, _ground, verdict) => verdict.holds('20 are shown', errors?.length === 20),
    },
  ),
  beside(
    'deep extensions',
    'an error whose extensions nest as deep as is read',
    one({
      extensions: { code: 'BAD_USER_INPUT', inre: nested(90) },
      message: 'Välj ett annat år.',
    }),
    { more: tells(/^tierp: Välj ett annat år\.$/) },
  ),
];
