import { Argument, Command, Option } from 'commander';
import { roller } from '../../shared/access/Roll.ts';
import { checkCommand } from './check/checkCommand.ts';
import type { Importval } from './commands/import.ts';
import type { Tokenval } from './commands/token.ts';
import { registryCommands } from './registry/registryCommands.ts';
import { svensk } from './svensk.ts';
import type { Tabell } from './tabeller/Tabell.ts';

/**
 * The command line. Whoever reads its help is an economist at a kommun: the words are Swedish, the flags English. What a command
 * works with is loaded when it is called, and the tables only when one of these words names a command that has them.
 */
export async function program(words: readonly string[] = medTabell): Promise<Command> {
  const tabeller = words.some((word) => medTabell.includes(word))
    ? (await import('./tabeller/tabeller.ts')).tabeller
    : {};
  const vardnat = svensk(new Command('vardnat')).description(
    'En huvudmans egna verktyg: uppgifter in och ut som filer för Excel, medlemskap i nätverket, och kontroller.',
  );
  vardnat
    .addCommand(importCommand(tabeller))
    .addCommand(exportCommand(tabeller))
    .addCommand(tokenCommand())
    .addCommand(checkCommand())
    .helpCommand(false)
    .addHelpText('after', inledning);
  for (const command of registryCommands()) vardnat.addCommand(command);
  return vardnat;
}

/** The commands that read or write tables. */
const medTabell = ['import', 'export'];

const inledning = `
Databasen är den som huvudmannens delgraf (npm run subgraph -- SLUG) använder: DATA_DIR/SLUG.sqlite,
eller den i DATABASE_URL. Startas allt med npm start och DATABASE_URL=…/vardnat heter Tierps databas vardnat_tierp.

Slutkod: 0 klart, 1 något nekades och ingenting skrevs, 2 kommandot är felskrivet.`;

const slug = () => new Argument('<slug>', 'huvudmannen, till exempel tierp');
const tabell = (tabeller: Tabeller) =>
  new Argument('<tabell>', 'vad filen innehåller').choices(Object.keys(tabeller));

type Tabeller = Readonly<Record<string, Tabell>>;

function importCommand(tabeller: Tabeller): Command {
  return svensk(new Command('import'), '<slug> <tabell> <fil> [flaggor]')
    .description('Läser in en fil: alla rader, eller ingen om någon är fel.')
    .addArgument(slug())
    .addArgument(tabell(tabeller))
    .argument('<fil>', 'CSV eller xlsx')
    .option('--dry-run', 'visa vad som skulle skrivas, men skriv ingenting')
    .option('--reason <text>', 'varför, för historiken (annars att filen lästes in)')
    .option('--role <text>', 'vem som läser in, som roll och inte som namn', 'vardnat import')
    .addHelpText('after', () => `${filformat}\n${kolumnhjalp(tabeller)}`)
    .action(async (slug: string, namn: string, fil: string, val: Importval) =>
      (await import('./commands/import.ts')).importera(slug, namn, fil, val),
    );
}

function exportCommand(tabeller: Tabeller): Command {
  return svensk(new Command('export'), '<slug> <tabell> [fil] [flaggor]')
    .description('Skriver huvudmannens rader till en CSV-fil som Excel öppnar och import läser.')
    .addArgument(slug())
    .addArgument(tabell(tabeller))
    .argument('[fil]', 'filen att skriva; utan fil skrivs tabellen ut')
    .option('--force', 'skriv över en fil som finns')
    .addHelpText('after', () => `\n${kolumnhjalp(tabeller)}`)
    .action(async (slug: string, namn: string, fil: string | undefined, val: { force?: boolean }) =>
      (await import('./commands/export.ts')).exportera(slug, namn, fil, val),
    );
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
    .action(async (val: Tokenval) => (await import('./commands/token.ts')).skrivToken(val));
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
function kolumnhjalp(tabeller: Tabeller): string {
  return Object.entries(tabeller)
    .map(([namn, tabell]) => {
      const kolumner = Object.entries(tabell.kolumner);
      const width = Math.max(...kolumner.map(([kolumn]) => kolumn.length)) + 1;
      const lines = kolumner.map(
        ([kolumn, { rubrikKravs, hjalp }]) =>
          `  ${`${kolumn}${rubrikKravs ? '*' : ''}`.padEnd(width)}  ${hjalp}`,
      );
      return [`Kolumner i ${namn} (* måste finnas):`, ...lines].join('\n');
    })
    .join('\n\n');
}
