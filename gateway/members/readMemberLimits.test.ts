import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { defaultLimits, limitTable, readMemberLimits } from './limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (text: string) => {
  const file = join(folder, 'members.json');
  writeFileSync(file, text);
  return file;
};

test('reads each limit, and takes the default where nothing is said', () => {
  expect(readMemberLimits({})).toEqual({ limits: defaultLimits, limitsOf: new Map() });
  const { limits } = readMemberLimits({ MEMBER_TIMEOUT_MS: '3000', MEMBER_STALE_SECONDS: '0' });
  expect(limits).toEqual({ ...defaultLimits, subgraphTimeoutMs: 3_000, staleSeconds: 0 });
});

test('reads what differs for one member', () => {
  const MEMBERS = fileWith('{ "tierp": { "MEMBER_TIMEOUT_MS": 500, "MEMBER_WAITING": 0 } }');
  const { limits, limitsOf } = readMemberLimits({ MEMBERS });
  expect(limits).toEqual(defaultLimits);
  expect(limitsOf).toEqual(new Map([['tierp', { subgraphTimeoutMs: 500, waitingPerSubgraph: 0 }]]));
});

test.each([
  [{ MEMBER_TIMEOUT: '3000' }, 'MEMBER_TIMEOUT is no limit of a member; the limits are MEMBER_'],
  [{ MEMBER_TIMEOUT_MS: '1.5' }, 'MEMBER_TIMEOUT_MS is "1.5" but must be a whole number from 1.'],
  [{ MEMBER_BREAK_AFTER: '0' }, 'MEMBER_BREAK_AFTER is 0 but must be a whole number from 1.'],
])('refuses %j', (env, message) => {
  expect(() => readMemberLimits(env)).toThrow(SettingError);
  expect(() => readMemberLimits(env)).toThrow(message);
});

test.each([
  ['{', 'cannot be read as JSON'],
  ['[]', 'must have the form { "tierp": { "MEMBER_TIMEOUT_MS": 500 } }'],
  ['{ "tierp": 3000 }', 'must have the form'],
  ['{ "tierp": { "timeout": 1 } }', 'MEMBERS: tierp: timeout is no limit of a member'],
  ['{ "tierp": { "MEMBER_TIMEOUT_MS": "1" } }', 'MEMBER_TIMEOUT_MS is "1" but must be'],
])('refuses a file with %s', (text, message) => {
  expect(() => readMemberLimits({ MEMBERS: fileWith(text) })).toThrow(message);
});

test('the table in the settings shows every limit with its default', () => {
  const shown = readFileSync(new URL('../../infra/settings.md', import.meta.url), 'utf8');
  for (const { setting, standard } of Object.values(limitTable)) {
    const row = shown.split('\n').find((line) => line.startsWith(`| \`${setting}\` |`));
    expect(row?.split('|').at(-2)?.trim().replaceAll(',', '')).toBe(String(standard));
  }
});
