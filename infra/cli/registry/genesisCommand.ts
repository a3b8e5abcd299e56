import { Command } from 'commander';
import { svensk } from '../svensk.ts';
import { medConfig, medJson } from './flaggor.ts';
import { skrivUt } from './utskrift.ts';

interface Json {
  json?: boolean;
}

/** `vardnat genesis`: how kommuner and regioner found a network. */
export function genesisCommand(): Command {
  const sub = (name: string, description: string) =>
    medJson(
      svensk(new Command(name), '<fil> [flaggor]')
        .description(description)
        .argument('<fil>', 'filen med grundandet'),
    );
  return svensk(new Command('genesis'))
    .description('Grundar ett nätverk: kommuner och regioner skriver under samma första rad.')
    .helpCommand(false)
    .addCommand(
      sub('draft', 'Börjar ett grundande.')
        .requiredOption('--network <id>', 'nätverkets id')
        .requiredOption('--registry-key <json>', 'registrets publika nyckel')
        .option('--example', 'ett exempel: organisationsnummer får vara okända')
        .action(
          (fil: string, val: { network: string; registryKey: string; example?: boolean } & Json) =>
            skrivUt(val, async () =>
              (await import('../commands/registry/genesis.ts')).genesisDraft(fil, val),
            ),
        ),
    )
    .addCommand(
      medConfig(sub('add', 'Lägger till er, eller samverkan, i grundandet.')).action(
        (fil: string, val: { config: string } & Json) =>
          skrivUt(val, async () =>
            (await import('../commands/registry/genesis.ts')).genesisAdd(fil, val.config),
          ),
      ),
    )
    .addCommand(
      medConfig(sub('sign', 'Skriver under grundandet.')).action(
        (fil: string, val: { config: string } & Json) =>
          skrivUt(val, async () =>
            (await import('../commands/registry/genesis.ts')).genesisSign(fil, val.config),
          ),
      ),
    );
}
