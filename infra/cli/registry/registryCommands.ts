import { Command, Option } from 'commander';
import { enums } from '../../../shared/contract/enums.ts';
import type { InitOptions } from '../commands/registry/init.ts';
import type { JoinOptions } from '../commands/registry/join.ts';
import type { PublishOptions } from '../commands/registry/publish.ts';
import type { VouchOptions } from '../commands/registry/vouch.ts';
import { inSwedish } from '../swedish.ts';
import { genesisCommand } from './genesisCommand.ts';
import { keysCommand } from './keysCommand.ts';
import { logCommand } from './logCommand.ts';
import { printOutput, withConfig, withJson } from './output.ts';

interface Json {
  json?: boolean;
}

/** A member's commands for the registry: to join, to publish, and to verify that nothing was changed. */
export function registryCommands(): Command[] {
  return [
    initCommand(),
    keysCommand(),
    joinCommand(),
    vouchCommand(),
    publishCommand(),
    addressCommand(),
    leaveCommand(),
    statusCommand(),
    logCommand(),
    genesisCommand(),
  ];
}

function initCommand(): Command {
  const command = inSwedish(new Command('init'), '[mapp] --id <id> --namn <namn> … [flaggor]')
    .description('Gör en medlems egen mapp: uppgifter om medlemmen och en egen nyckel.')
    .argument('[mapp]', 'mappen, som annars är den man står i', '.')
    .requiredOption('--id <id>', 'id i nätverket, såsom privat-ny; ett id används aldrig igen')
    .requiredOption('--namn <namn>', 'medlemmens namn')
    .addOption(
      new Option('--slag <slag>', 'vad för slags huvudman')
        .choices(enums.Huvudmanslag)
        .makeOptionMandatory(),
    )
    .option('--orgnr <nummer>', 'organisationsnummer, NNNNNN-NNNN')
    .option('--lan <kod>', 'länskod med två siffror, såsom 03')
    .requiredOption('--url <adress...>', 'delgrafens GraphQL-adress, en eller flera')
    .requiredOption('--registry <adress>', 'registrets adress');
  return withJson(command).action((mapp: string, val: InitOptions & Json) =>
    printOutput(val, async () => (await import('../commands/registry/init.ts')).init(mapp, val)),
  );
}

function joinCommand(): Command {
  const command = inSwedish(new Command('join'), '(--request <fil> | --voucher <fil>) [flaggor]')
    .description('Ansluter till nätverket, med intyg från den huvudman vars uppdrag ni har.')
    .addOption(
      new Option('--request <fil>', 'skriv en begäran om intyg att ge till huvudmannen').conflicts(
        'voucher',
      ),
    )
    .option('--voucher <fil...>', 'intyget från huvudmannen, eller intygen från grundarna')
    .addHelpText('after', anslutningshjalp);
  return withJson(withConfig(command)).action((val: JoinOptions & Json) =>
    printOutput(val, async () => (await import('../commands/registry/join.ts')).join(val)),
  );
}

const anslutningshjalp = `
1. Ni gör en begäran: npx vardnat join --request begaran.json
2. Huvudmannen vars uppdrag ni har intygar: npx vardnat vouch begaran.json --uppdrag 'Hemtjänst enligt LOV' --out intyg.jws
3. Ni ansluter: npx vardnat join --voucher intyg.jws
Huvudmannen är en kommun, en region eller ett kommunalförbund som redan är medlem.

Är ni själva en region, en kommun eller ett kommunalförbund ger ni begäran till dem som har grundat nätverket. Fler än
hälften av dem, minst tre, intygar var för sig, och ni ansluter med alla intyg:
   npx vardnat vouch begaran.json --out a.jws
   npx vardnat join --voucher a.jws b.jws c.jws`;

function vouchCommand(): Command {
  const command = inSwedish(
    new Command('vouch'),
    '(<begäran> [--uppdrag <text>] | --withdraw <id>) [flaggor]',
  )
    .description(
      'Intygar för en ny medlem, som den huvudman som ger den dess uppdrag. För en region, en kommun eller ett kommunalförbund intygar de som har grundat nätverket.',
    )
    .argument('[begäran]', 'filen från den som vill ansluta')
    .option(
      '--uppdrag <text>',
      'uppdraget i ord; det blir offentligt och kan inte tas bort (inget för en offentlig huvudman)',
    )
    .option('--expires <dag>', 'sista dag att ansluta med intyget, ÅÅÅÅ-MM-DD (annars om 30 dagar)')
    .option('--out <fil>', 'filen att skriva intyget till; utan flaggan skrivs det ut sist')
    .option(
      '--withdraw <id>',
      'ta tillbaka intyget om det uppdrag som den medlemmen har av er; den är medlem ändå',
    );
  return withJson(withConfig(command)).action(
    (fil: string | undefined, val: VouchOptions & Json & { withdraw?: string }) =>
      printOutput(val, async () =>
        val.withdraw === undefined
          ? (await import('../commands/registry/vouch.ts')).vouch(fil, val)
          : (await import('../commands/registry/withdraw.ts')).withdraw(val.withdraw, fil, val),
      ),
  );
}

function publishCommand(): Command {
  const command = inSwedish(new Command('publish'), '[flaggor]')
    .description('Säger vilken kontraktsversion delgrafen följer, och vad ni publicerar därutöver.')
    .option('--contract <version>', 'kontraktsversion; annars den som delgrafen uppger')
    .option('--extension <fil>', 'ert eget schema (SDL), prövat som av npx vardnat check')
    .option('--no-extension', 'ta bort ert eget schema')
    .option('--key <fil>', 'en gateways privata nyckel (JWK) som delgrafen litar på')
    .addOption(
      new Option(
        '--token <token>',
        'åtkomsttoken för delgrafen, i stället för en nyckel',
      ).conflicts('key'),
    )
    .option('--unchecked', 'publicera utan att fråga delgrafen')
    .addHelpText('after', publiceringshjalp);
  return withJson(withConfig(command)).action((val: PublishOptions & Json) => {
    // Commander sets a flag that has a --no- form to true when neither form is given.
    const extension = (val.extension as unknown) === true ? undefined : val.extension;
    return printOutput(val, async () =>
      (await import('../commands/registry/publish.ts')).publish({ ...val, extension }),
    );
  });
}

const publiceringshjalp = `
Utan --extension och --no-extension behålls det schema som är publicerat.

Innan något publiceras frågas delgrafen på de adresser som registret har: den ska följa kontraktsversionen och svara på det
egna schemats fält. Den släpper bara in frågor med en åtkomsttoken eller med en nyckel som den litar på:
"npx vardnat check --help" säger mer. Där allt prövas på samma dator räcker nyckeln i DATA_DIR/keys, som då används av sig själv.`;

function addressCommand(): Command {
  const command = inSwedish(new Command('address'), '<adress...> [flaggor]')
    .description('Säger var er delgraf finns. Det gäller inom en sekund.')
    .argument('<adress...>', 'GraphQL-adresser i den ordning de ska frågas');
  return withJson(withConfig(command)).action((urls: string[], val: { config: string } & Json) =>
    printOutput(val, async () =>
      (await import('../commands/registry/address.ts')).address(urls, val),
    ),
  );
}

function leaveCommand(): Command {
  const command = inSwedish(new Command('leave'), '--confirm <id> [flaggor]')
    .description('Lämnar nätverket, genast och för alltid.')
    .requiredOption('--confirm <id>', 'ert eget id, som bekräftelse');
  return withJson(withConfig(command)).action((val: { config: string; confirm: string } & Json) =>
    printOutput(val, async () => (await import('../commands/registry/leave.ts')).leave(val)),
  );
}

function statusCommand(): Command {
  const command = inSwedish(new Command('status'), '[flaggor]').description(
    'Visar hur ni står i registret, sedan hela loggen har kontrollerats.',
  );
  return withJson(withConfig(command)).action((val: { config: string } & Json) =>
    printOutput(val, async () =>
      (await import('../commands/registry/status.ts')).status(val.config),
    ),
  );
}
