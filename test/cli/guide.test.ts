import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { network } from '../../subgraphs/network.ts';
import { refusalOf } from './refusalOf.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const guide = read('subgraphs/README.md');
const [, swedish = '', english = ''] = guide.split(/^## På svenska$|^## In English$/m);

/** The commands of a text: its sh blocks and what stands between backticks, with continued lines put together. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const inline = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)];
  return [...blocks, ...inline.map(([, code = '']) => code.replaceAll('\n', ' '))]
    .flatMap((code) => code.replaceAll('\\\n', ' ').split('\n'))
    .map((line) =>
      line
        .replace(/\s#.*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

describe('the guide to joining', () => {
  const commands = commandsIn(guide);
  const vardnat = commands.filter((line) => line.startsWith('npx vardnat '));

  test('gives only commands and flags that there are', async () => {
    expect(vardnat.length).toBeGreaterThan(20);
    expect((await Promise.all(vardnat.map(refusalOf))).filter(Boolean)).toEqual([]);
    const { scripts } = JSON.parse(read('package.json'));
    const runs = commands.flatMap((line) => /npm run (\S+)/.exec(line)?.[1] ?? []);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('takes a newcomer from keys to publishing', () => {
    for (const text of [swedish, english]) {
      const steps = commandsIn(text).flatMap((line) => /^npx vardnat (\w+)/.exec(line)?.[1] ?? []);
      for (const step of ['init', 'check', 'join', 'vouch', 'publish', 'status', 'leave']) {
        expect(steps).toContain(step);
      }
    }
  });

  test('gives the same commands in both languages', () => {
    const blocks = (text: string) =>
      [...text.matchAll(/```sh\n[\s\S]*?```/g)].map(([block]) => block.replace(/ +#.*$/gm, ''));
    expect(blocks(english)).toEqual(blocks(swedish));
  });

  test('names files, ports and versions that there are', () => {
    const files = [...guide.matchAll(/(?:subgraphs|shared)\/[\w./-]+/g)].map(([file]) => file);
    const made = 'subgraphs/privat-ny.ts';
    const copied = files
      .map((file) => file.replace(/\/\.$|\.$/, ''))
      .filter((file) => file !== made && !file.startsWith('shared/domain/'));
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    expect(guide).toContain(`http://127.0.0.1:${4000 + 2 + network.length}/`);
    const versions = [...guide.matchAll(/--contract (\d+\.\d+\.\d+)/g)].map(
      ([, version]) => version,
    );
    for (const version of versions) {
      expect(kontraktsversioner.map((known) => known.version)).toContain(version);
    }
  });
});
