import { Command } from 'commander';
import { inSwedish } from '../swedish.ts';
import { printOutput, withConfig, withJson } from './output.ts';

interface Val {
  config: string;
  json?: boolean;
}

/** `vardnat keys`: the member's own key. */
export function keysCommand(): Command {
  const sub = (name: string, description: string) =>
    withJson(withConfig(inSwedish(new Command(name), '[flaggor]').description(description)));
  return inSwedish(new Command('keys'))
    .description(
      'Gör, visar och byter medlemmens nycklar. Den privata delen visas och skickas aldrig.',
    )
    .helpCommand(false)
    .addCommand(
      sub('make', 'Gör en nyckel om det inte finns någon.').action((val: Val) =>
        printOutput(val, async () =>
          (await import('../commands/registry/keys.ts')).makeKey(val.config),
        ),
      ),
    )
    .addCommand(
      sub('show', 'Visar den publika nyckeln och dess avtryck.').action((val: Val) =>
        printOutput(val, async () =>
          (await import('../commands/registry/keys.ts')).showKey(val.config),
        ),
      ),
    )
    .addCommand(
      sub('rotate', 'Byter nyckel: den gamla skriver under den nya.').action((val: Val) =>
        printOutput(val, async () =>
          (await import('../commands/registry/keys.ts')).rotateKey(val.config),
        ),
      ),
    )
    .addCommand(
      sub(
        'calls',
        'Säger med vilken anropsnyckel gatewayer får sätta kod på sina anrop till er i stället för att skriva under vart och ett. Nyckeln görs om det inte finns någon.',
      )
        .option('--withdraw', 'ta tillbaka den: gatewayer skriver under varje anrop igen')
        .action((val: Val & { withdraw?: boolean }) =>
          printOutput(val, async () =>
            (await import('../commands/registry/callKey.ts')).callKey(
              val.config,
              val.withdraw ?? false,
            ),
          ),
        ),
    );
}
