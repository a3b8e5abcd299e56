import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { StaleAnswers, StaleFile } from './lastAnswers.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-stale-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limits = { staleSeconds: 86_400, staleBytes: 200 };
const warned: string[] = [];
const log = { warn: (_what: unknown, message: string) => warned.push(message) };
const open = async (name: string) => StaleFile.open(join(folder, 'gateway', name), log as never);
const answersIn = async (name: string) => new StaleAnswers(limits, await open(name));

test('what was kept is there for the next gateway, with the time at which it was given', async () => {
  const before = await answersIn('a.json');
  before.keep('q', '{"data":1}', 60);
  const given = before.find('q')?.at;
  await before.close();
  const after = await answersIn('a.json');
  expect(after.find('q')).toMatchObject({ text: '{"data":1}', at: given });
  expect(readdirSync(join(folder, 'gateway'))).toEqual(['a.json']);
});

test('it has no more room on disk than in memory, and the last that were used stay', async () => {
  const before = await answersIn('b.json');
  for (const question of ['1', '2', '3']) before.keep(question, '"x"'.padEnd(40), 60);
  before.find('2');
  await before.close();
  expect(JSON.parse(readFileSync(join(folder, 'gateway', 'b.json'), 'utf8'))).toHaveLength(2);
  const after = await answersIn('b.json');
  after.keep('4', '"y"'.padEnd(40), 60);
  expect(['1', '2', '3', '4'].filter((question) => after.find(question))).toEqual(['2', '4']);
  await after.close();
});

test('what its owner does not allow any more is gone from disk too', async () => {
  const before = await answersIn('c.json');
  before.keep('q', '1', 60);
  before.clear();
  await before.close();
  expect((await answersIn('c.json')).find('q')).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['another form', '[["q",{"text":1}]]'],
  ['an answer that is no JSON', '[["q",{"text":"<","atMs":1,"seconds":1}]]'],
])('a file that holds %s is reported and begun anew', async (_what, text) => {
  mkdirSync(join(folder, 'gateway'), { recursive: true });
  writeFileSync(join(folder, 'gateway', 'd.json'), text);
  warned.length = 0;
  const answers = await answersIn('d.json');
  expect(warned).toEqual(['last good answers on disk cannot be used']);
  answers.keep('q', '1', 60);
  await answers.close();
  expect((await answersIn('d.json')).find('q')).toMatchObject({ text: '1' });
});

test('a folder that cannot be written is reported, and costs nothing else', async () => {
  writeFileSync(join(folder, 'file'), '');
  const answers = new StaleAnswers(
    limits,
    await StaleFile.open(join(folder, 'file', 'x'), log as never),
  );
  warned.length = 0;
  answers.keep('q', '1', 60);
  await answers.close();
  expect(warned).toEqual(['last good answers cannot be kept on disk']);
  expect(answers.find('q')).toMatchObject({ text: '1' });
});
