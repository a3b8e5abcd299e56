import { Argument, Command, Option } from 'commander';
import { roller } from '../../shared/access/Roll.ts';
import { checkCommand } from './check/checkCommand.ts';
import { exportera } from './commands/export.ts';
import { importera } from './commands/import.ts';
import { skrivToken, type Tokenval } from './commands/token.ts';
import { registryCommands } from './registry/registryCommands.ts';
import { svensk } from './svensk.ts';
import { tabeller, tabellnamn } from './tabeller/tabeller.ts';

/** The command line. Whoever reads its help is an economist at a kommun: the words are Swedish, the flags English. */
export function program(): Command {
  const vardnat = svensk(new Command('vardnat')).description(
    'En huvudmans egna verktyg: uppgifter in och ut som filer för Excel, medlemskap i nätverket, och kontroller.',
  );
  vardnat
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(tokenCommand())
    .addCommand(checkCommand())
    .helpCommand(false)
    .addHelpText('after', inledning);
  for (const command of registryCommands()) vardnat.addCommand(command);
  return vardnat;
}

const inledning = `
Databasen är den som huvudmannens delgraf (npm run subgraph -- SLUG) använder: DATA_DIR/SLUG.sqlite,
eller den i DATABASE_URL. Startas allt med npm start och DATABASE_URL=…/vardnat heter Tierps databas vardnat_tierp.

Slutkod: 0 klart, 1 något nekades och ingenting skrevs, 2 kommandot är felskrivet.`;

const slug = () => new Argument('<slug>', 'huvudmannen, till exempel tierp');
const tabell = () => new Argument('<tabell>', 'vad filen innehåller').choices(tabellnamn);

function importCommand(): Command {
  return svensk(new Command('import'), '<slug> <tabell> <fil> [flaggor]')
    .description('Läser in en fil: alla rader, eller ingen om någon är fel.')
    .addArgument(slug())
    .addArgument(tabell())
    .argument('<fil>', 'CSV eller xlsx')
    .option('--dry-run', 'visa vad som skulle skrivas, men skriv ingenting')
    .option('--reason <text>', 'varför, för historiken (annars att filen lästes in)')
    .option('--role <text>', 'vem som läser in, som roll och inte som namn', 'vardnat import')
    .addHelpText('after', () => `${filformat}\n${kolumnhjalp()}`)
    .action(importera);
}

function exportCommand(): Command {
  return svensk(new Command('export'), '<slug> <tabell> [fil] [flaggor]')
    .description('Skriver huvudmannens rader till en CSV-fil som Excel öppnar och import läser.')
    .addArgument(slug())
    .addArgument(tabell())
    .argument('[fil]', 'filen att skriva; utan fil skrivs tabellen ut')
    .option('--force', 'skriv över en fil som finns')
    .addHelpText('after', () => `\n${kolumnhjalp()}`)
    .action(exportera);
}

function tokenCommand(): Command {
  const roll = new Option('--roll <roll...>', 'rollen där, en eller flera').choices(roller);
  return svensk(new Command('token'), '--huvudman <slug> [flaggor]')
    .description('Ger en åtkomsttoken för att prova med, från utvecklingsutfärdaren.')
    .requiredOption('--huvudman <slug>', 'den vars användare det är, till exempel tierp')
    .addOption(roll)
    .option('--subgraph <slug>', 'delgrafen som den är för; utan flaggan huvudmannens egen')
    .addOption(
      new Option('--natverk', 'för att läsa nätverket genom gatewayen').conflicts('subgraph'),
    )
    .option('--lifetime <tid>', 'hur länge den gäller, högst 1h', '15m')
    .option('--json', 'skriv den som JSON, med vad den säger')
    .addHelpText('after', tokenhjalp)
    .action((val: Tokenval) => skrivToken(val));
}

const tokenhjalp = `
Den skickas som headern authorization: Bearer TOKEN. En token för en delgraf läser och skriver på delgrafens egen adress,
en token för nätverket (--natverk) läser genom gatewayen och skriver ingenstans.

Utfärdarens nyckel ligger i DATA_DIR/keys. Delgrafer på samma dator litar på den när ISSUERS inte är satt; i drift
(NODE_ENV=production) finns utfärdaren inte.`;

const filformat = `
Första raden har rubrikerna nedan, i valfri ordning. En rad med ett id som finns ändrar den raden, ett nytt id
lägger till en rad, och en rad som inte skiljer sig skrivs inte. Ingenting tas bort.
En tom cell betyder att uppgiften är okänd. En kolumn som saknas i filen lämnar det som finns orört.

CSV: semikolon (eller komma, tabb), decimalkomma, mellanslag som tusentalsavgränsare, UTF-8 eller Windows-1252,
så som Excel sparar. Filens storlek spelar ingen roll.
xlsx: första bladet. Det läses helt in i minnet; ta CSV för mycket stora filer (från omkring 50 000 rader).
`;

/** What the columns of each table hold; those that must be in a file have a star. */
function kolumnhjalp(): string {
  return tabellnamn
    .map((namn) => {
      const kolumner = Object.entries(tabeller[namn]?.kolumner ?? {});
      const width = Math.max(...kolumner.map(([kolumn]) => kolumn.length)) + 1;
      const lines = kolumner.map(
        ([kolumn, { rubrikKravs, hjalp }]) =>
          `  ${`${kolumn}${rubrikKravs ? '*' : ''}`.padEnd(width)}  ${hjalp}`,
      );
      return [`Kolumner i ${namn} (* måste finnas):`, ...lines].join('\n');
    })
    .join('\n\n');
}
