import { Command } from 'commander';
import type { RegistryOptions } from '../commands/registry/log.ts';
import { inSwedish } from '../swedish.ts';
import { printOutput, withConfig, withJson } from './output.ts';

interface Json {
  json?: boolean;
}

/** `vardnat log`: the registry's public log. */
export function logCommand(): Command {
  const sub = (name: string, description: string) =>
    withJson(withConfig(inSwedish(new Command(name), '[flaggor]').description(description)));
  const open = (command: Command) =>
    command.option('--registry <adress>', 'registrets adress, för den som inte är medlem');
  return inSwedish(new Command('log'))
    .description('Visar, kontrollerar och motsignerar registrets öppna logg.')
    .helpCommand(false)
    .addCommand(
      open(sub('show', 'Visar loggens rader.'))
        .option('--from <nr>', 'från den raden', '0')
        .action((val: RegistryOptions & Json & { from?: string }) =>
          printOutput(val, async () => (await import('../commands/registry/log.ts')).logShow(val)),
        ),
    )
    .addCommand(
      open(
        sub(
          'verify',
          'Bevisar ur den öppna loggen att inget är ändrat, flyttat, borttaget eller avkortat.',
        ),
      )
        .option(
          '--checkpoint <fil...>',
          'sparade kontrollpunkter eller motsignaturer att jämföra med',
        )
        .option(
          '--genesis <hash>',
          'första radens hash, för den som vet vilket nätverk det ska vara',
        )
        .action((val: RegistryOptions & Json & { checkpoint?: string[]; genesis?: string }) =>
          printOutput(val, async () =>
            (await import('../commands/registry/log.ts')).logVerify(val),
          ),
        ),
    )
    .addCommand(
      sub('countersign', 'Skriver under att ni har sett loggen så som den är.').action(
        (val: { config: string } & Json) =>
          printOutput(val, async () =>
            (await import('../commands/registry/log.ts')).logCountersign(val.config),
          ),
      ),
    );
}
