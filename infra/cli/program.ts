import { Argument, Command, type CommanderError } from 'commander';
import { exportera } from './commands/export.ts';
import { importera } from './commands/import.ts';
import { tabeller, tabellnamn } from './tabeller/tabeller.ts';

/** The command line. Whoever reads its help is an economist at a kommun: the words are Swedish, the flags English. */
export function program(): Command {
  const vardnat = svensk(new Command('vardnat')).description(
    'Läser in och tar ut en huvudmans egna uppgifter som filer för Excel.',
  );
  vardnat
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .helpCommand(false)
    .addHelpText('after', inledning);
  return vardnat;
}

const inledning = `
Databasen är den som huvudmannens delgraf (npm run subgraph -- SLUG) använder: DATA_DIR/SLUG.sqlite,
eller den i DATABASE_URL. Startas allt med npm start och DATABASE_URL=…/vardnat heter Tierps databas vardnat_tierp.

Slutkod: 0 klart, 1 något nekades och ingenting skrevs, 2 kommandot är felskrivet.`;

const slug = () => new Argument('<slug>', 'huvudmannen, till exempel tierp');
const tabell = () => new Argument('<tabell>', 'vad filen innehåller').choices(tabellnamn);

function importCommand(): Command {
  return svensk(new Command('import'))
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
  return svensk(new Command('export'))
    .description('Skriver huvudmannens rader till en CSV-fil som Excel öppnar och import läser.')
    .addArgument(slug())
    .addArgument(tabell())
    .argument('[fil]', 'filen att skriva; utan fil skrivs tabellen ut')
    .option('--force', 'skriv över en fil som finns')
    .addHelpText('after', () => `\n${kolumnhjalp()}`)
    .action(exportera);
}

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

const titlar: Record<string, string> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** A command that speaks Swedish, and throws instead of ending the process. */
function svensk(command: Command): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'visa den här hjälpen')
    .usage(usage(command.name()))
    .configureHelp({
      styleTitle: (title) => titlar[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
      argumentDescription: ({ description, argChoices }) =>
        argChoices ? `${description}: ${argChoices.join(', ')}` : description,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (annars "${defaultValue}")`,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride((error) => {
      if (error.exitCode !== 0 && error.code !== 'commander.help') {
        console.error(
          `${mening(error)}\nSe vardnat ${command.name() === 'vardnat' ? '' : `${command.name()} `}--help.`,
        );
      }
      throw error;
    });
}

const usage = (name: string) =>
  ({ import: '<slug> <tabell> <fil> [flaggor]', export: '<slug> <tabell> [fil] [flaggor]' })[
    name
  ] ?? '<kommando> [flaggor]';

/** A Swedish sentence for each way in which the command line can be wrong. */
function mening({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.missingArgument':
      return `${quoted} saknas.`;
    case 'commander.excessArguments':
      return 'Det är för många argument; sätt citattecken runt ett filnamn med mellanslag.';
    case 'commander.invalidArgument':
      return `"${quoted}" kan inte användas: tabellen är ett av ${tabellnamn.join(', ')}.`;
    case 'commander.unknownOption':
      return `Flaggan ${quoted} finns inte.`;
    case 'commander.optionMissingArgument':
      return `Flaggan ${quoted} behöver ett värde efter sig.`;
    case 'commander.unknownCommand':
      return `Kommandot "${quoted}" finns inte: skriv import eller export.`;
    default:
      return message;
  }
}
