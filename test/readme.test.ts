import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkExtension } from '../shared/policy/checkExtension.ts';
import { tillagg } from '../subgraphs/tierp/tillagg.ts';
import { type Answer, ask } from './ask.ts';
import { startNetwork, type TestNetwork } from './network.ts';
import { filesRunning, firstQuery } from './policy/filesRunning.ts';

/**
 * The README's queries and answers, held against the real network. `UPDATE_README=1 npm test -- readme` writes what
 * comes back into the README; read it before you commit it.
 */
const file = fileURLToPath(new URL('../README.md', import.meta.url));
const example = /```graphql\n(?<query>[\s\S]*?)```\n\n```json\n(?<answer>[\s\S]*?)```/g;

let network: TestNetwork;
beforeAll(async () => {
  network = await startNetwork({ extensions: { tierp: tillagg.sdl } });
}, 120_000);
afterAll(() => network.close());

test('every query of the README comes back with the answer that stands there', async () => {
  const readme = readFileSync(file, 'utf8');
  const examples = [...readme.matchAll(example)].map(({ groups = {} }) => groups);
  expect(examples.length).toBeGreaterThanOrEqual(2);
  let updated = readme;
  for (const { query = '', answer = '' } of examples) {
    const [, absent] = /^# without (\S+)/.exec(query) ?? [];
    const gateway = absent
      ? await network.gatewayWith({ [absent]: 'http://127.0.0.1:1/graphql' })
      : network.gateway;
    const found = shown(await ask(gateway.url, query));
    if (process.env.UPDATE_README) updated = updated.replace(answer, () => `${pretty(found)}\n`);
    else expect(comparable(found)).toEqual(comparable(JSON.parse(answer)));
  }
  if (updated !== readme) writeFileSync(file, updated);
});

/** Each file that a question enters is one more to read for who wants to know how it is answered: go lower, not higher. */
const mostEntered = 34;

test('the first query of the README enters few files of the gateway', async () => {
  const entered = await filesRunning(async () => {
    const { errors } = await ask(network.gateway.url, firstQuery());
    expect(errors).toBeUndefined();
  });
  const gateway = entered.filter((file) => file.startsWith('gateway/'));
  for (const room of ['question', 'operation', 'run', 'members', 'answer'])
    expect(gateway).toContain(`gateway/${room}/${room}.ts`);
  expect(gateway.slice(mostEntered)).toEqual([]);
});

test('the extension that the README shows to be refused is refused for the one reason given', () => {
  const readme = readFileSync(file, 'utf8');
  const refused =
    /<<'SDL'\n(?<sdl>[\s\S]*?)SDL\nnpx vardnat check --huvudman (?<id>\S+) .* # (?<said>.*)\n/;
  const { sdl = '', id = '', said } = refused.exec(readme)?.groups ?? {};
  const violations = checkExtension(sdl, id).map(
    ({ code, coordinate, place }) =>
      `${code}  ${coordinate}, rad ${place?.line}, kolumn ${place?.column}`,
  );
  expect(violations).toEqual([said]);
});

/** The answer without `extensions` where all is well. */
function shown({ data, errors, extensions }: Answer) {
  return errors ? { errors, data, extensions } : { data };
}

/** What differs from run to run, milliseconds, made the same. */
function comparable(answer: object): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) =>
    key === 'ms' && Number.isInteger(value) ? 0 : value,
  );
}

/** JSON with short objects and lists on one line, as a person would write it. */
function pretty(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= 100 || typeof value !== 'object' || value === null) {
    return flat.replace(/":/g, '": ').replace(/,(?=["{\d])/g, ', ');
  }
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, inner)}`);
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
