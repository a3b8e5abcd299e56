import { Command } from 'commander';
import { svensk } from '../svensk.ts';
import { medConfig, medJson } from './flaggor.ts';
import { skrivUt } from './utskrift.ts';

interface Val {
  config: string;
  json?: boolean;
}

/** `vardnat keys`: the member's own key. */
export function keysCommand(): Command {
  const sub = (name: string, description: string) =>
    medJson(medConfig(svensk(new Command(name), '[flaggor]').description(description)));
  return svensk(new Command('keys'))
    .description(
      'Gör, visar och byter medlemmens nyckel. Den privata delen visas och skickas aldrig.',
    )
    .helpCommand(false)
    .addCommand(
      sub('make', 'Gör en nyckel om det inte finns någon.').action((val: Val) =>
        skrivUt(val, async () =>
          (await import('../commands/registry/keys.ts')).makeKey(val.config),
        ),
      ),
    )
    .addCommand(
      sub('show', 'Visar den publika nyckeln och dess avtryck.').action((val: Val) =>
        skrivUt(val, async () =>
          (await import('../commands/registry/keys.ts')).showKey(val.config),
        ),
      ),
    )
    .addCommand(
      sub('rotate', 'Byter nyckel: den gamla skriver under den nya.').action((val: Val) =>
        skrivUt(val, async () =>
          (await import('../commands/registry/keys.ts')).rotateKey(val.config),
        ),
      ),
    );
}
