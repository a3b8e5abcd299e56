import { Command } from 'commander';
import { inSwedish } from '../swedish.ts';
import { printOutput, withConfig, withJson } from './output.ts';

interface Json {
  json?: boolean;
}

/** `vardnat genesis`: for the kommuner and regioner that found a network. */
export function genesisCommand(): Command {
  const sub = (name: string, description: string) =>
    withJson(
      inSwedish(new Command(name), '<fil> [flaggor]')
        .description(description)
        .argument('<fil>', 'filen med grundandet'),
    );
  return inSwedish(new Command('genesis'))
    .description('Grundar ett nätverk: kommuner och regioner skriver under samma första rad.')
    .helpCommand(false)
    .addCommand(
      sub('draft', 'Börjar ett grundande.')
        .requiredOption('--network <id>', 'nätverkets id')
        .requiredOption('--registry-key <json>', 'registrets publika nyckel')
        .option('--example', 'ett exempel: organisationsnummer får vara okända')
        .action(
          (fil: string, val: { network: string; registryKey: string; example?: boolean } & Json) =>
            printOutput(val, async () =>
              (await import('../commands/registry/genesis.ts')).genesisDraft(fil, val),
            ),
        ),
    )
    .addCommand(
      withConfig(sub('add', 'Lägger till er, eller samverkan, i grundandet.')).action(
        (fil: string, val: { config: string } & Json) =>
          printOutput(val, async () =>
            (await import('../commands/registry/genesis.ts')).genesisAdd(fil, val.config),
          ),
      ),
    )
    .addCommand(
      withConfig(sub('sign', 'Skriver under grundandet.')).action(
        (fil: string, val: { config: string } & Json) =>
          printOutput(val, async () =>
            (await import('../commands/registry/genesis.ts')).genesisSign(fil, val.config),
          ),
      ),
    );
}
