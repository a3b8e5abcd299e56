import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { program } from '../../infra/cli/program.ts';
import { settingsBefore } from '../../infra/local/settingsBefore.ts';
import { commandsOf, refusalOf } from './refusalOf.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the project's own code says, without its comments. */
const said = ['infra', 'shared', 'gateway', 'subgraphs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
    .map((file) => ({ file, text: withoutComments(readFileSync(join(root, file), 'utf8')) })),
);

function withoutComments(text: string): string {
  return text.replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
}

describe('what is shown of a command can be run as it stands', () => {
  test('it begins with npx, since nothing else finds the command in a checkout', async () => {
    const names = (await program()).commands.map((command) => command.name());
    const bare = new RegExp(`(?<!npx )(?<!\\w)vardnat (?:${names.join('|')})(?![\\w:])`);
    const wrong = said.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (bare.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    // The name under which an import stands in the history.
    const asWriter = /^infra\/cli\/lasin\/doors\.ts: (?:sub|aktor): /;
    expect(wrong.filter((line) => !asWriter.test(line))).toEqual([]);
  });

  test('the command line takes it', async () => {
    const commands = said.flatMap(({ file, text }) =>
      commandsOf(text)
        .filter((command) => command !== 'npx vardnat' && !command.includes('$'))
        .map((command) => ({ file, command })),
    );
    expect(commands.length).toBeGreaterThan(10);
    const refused: string[] = [];
    for (const { file, command } of commands) {
      const refusal = await refusalOf(command.replace(/[.,):]+$/, ''));
      if (refusal !== null) refused.push(`${file}: ${refusal}`);
    }
    expect(refused).toEqual([]);
  });

  test('beside a network that was started with settings of its own it has those before it', () => {
    expect(settingsBefore('tierp', {})).toBe('');
    const env = { PORT: '7000', DATA_DIR: '/a b/data', DATABASE_URL: 'mysql://root@db:3306/v' };
    expect(settingsBefore(null, env)).toBe("DATA_DIR='/a b/data' ");
    expect(settingsBefore('kson-a', env)).toBe(
      "DATA_DIR='/a b/data' PORT=7000 DATABASE_URL=mysql://root@db:3306/v_kson_a ",
    );
    const secret = { DATABASE_URL: 'mysql://u:hemligt@db/v' };
    expect(settingsBefore('tierp', secret)).toBe(`DATABASE_URL="\${DATABASE_URL}_tierp" `);
  });
});

test('npx finds vardnat among the installed commands, as the hints have it', () => {
  const root = new URL('../../', import.meta.url);
  const installed = realpathSync(new URL('node_modules/.bin/vardnat', root));
  expect(installed).toBe(fileURLToPath(new URL('infra/cli/vardnat.mjs', root)));
});
