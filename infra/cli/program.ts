import { Argument, Command, Option } from 'commander';
import { roller } from '../../shared/access/Caller.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { checkCommand } from './check/checkCommand.ts';
import type { Backupval } from './commands/backup.ts';
import type { Importval } from './commands/import.ts';
import type { TokenOptions } from './commands/token.ts';
import { registryCommands } from './registry/registryCommands.ts';
import { inSwedish } from './swedish.ts';

/**
 * The command line. Its readers are economists at kommuner, so the words are Swedish and only the flags English. Each command's
 * code is loaded when it is called. The tables are loaded only when `words` names a command that uses them.
 */
export async function program(words: readonly string[] = medTabell): Promise<Command> {
  const tabeller = words.some((word) => medTabell.includes(word))
    ? (await import('../../shared/domain/files/filetables.ts')).filetables
    : {};
  const vardnat = inSwedish(new Command('vardnat')).description(
    'En huvudmans egna verktyg: uppgifter in och ut som filer för Excel, medlemskap i nätverket, och kontroller.',
  );
  vardnat
    .addCommand(importCommand(tabeller))
    .addCommand(exportCommand(tabeller))
    .addCommand(serveCommand())
    .addCommand(doctorCommand())
    .addCommand(hsaCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
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

type Tabeller = Readonly<Record<string, Filetable>>;

function importCommand(tabeller: Tabeller): Command {
  return inSwedish(new Command('import'), '<slug> <tabell> <fil> [flaggor]')
    .description('Läser in en fil: alla rader, eller ingen om någon är fel.')
    .addArgument(slug())
    .addArgument(tabell(tabeller))
    .argument('<fil>', 'CSV eller xlsx; för uppgifter också en fil från Koladas API (.json)')
    .option('--dry-run', 'visa vad som skulle skrivas, men skriv ingenting')
    .option('--reason <text>', 'varför, för historiken (annars att filen lästes in)')
    .addOption(
      new Option('--roll <roll...>', 'rollen som raderna skrivs i, en eller flera').choices(roller),
    )
    .option('--kolada-id <id>', 'vems värden som läses ur en fil från Kolada, till exempel 0360')
    .option('--nyckeltal <fil>', 'vad nyckeltalen heter, som Koladas API svarar om dem (.json)')
    .option('--url <adress>', 'delgrafen som körs, i stället för databasen på den här datorn')
    .option('--token <token>', 'åtkomsttoken för den; utan flaggan VARDNAT_TOKEN')
    .addHelpText('after', () => `${filformat}\n${kolumnhjalp(tabeller)}`)
    .action(async (slug: string, namn: string, fil: string, val: Importval) =>
      (await import('./commands/import.ts')).importera(slug, namn, fil, val),
    );
}

function exportCommand(tabeller: Tabeller): Command {
  return inSwedish(new Command('export'), '<slug> <tabell> [fil] [flaggor]')
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

function serveCommand(): Command {
  return inSwedish(new Command('serve'), '<fil>')
    .description('Startar en server efter en inställningsfil, och slutar när den slutar.')
    .argument('<fil>', 'JSON: { "server": "tierp", "PORT": 4001 }')
    .addHelpText('after', serverhjalp)
    .action(async (fil: string) => (await import('./commands/serve.ts')).serve(fil));
}

function doctorCommand(): Command {
  return inSwedish(new Command('doctor'), '<fil> [flaggor]')
    .description(
      'Prövar allt som en server står på, före start eller när något är fel. Ändrar ingenting.',
    )
    .argument('<fil>', 'inställningsfilen som servern startas med')
    .option('--json', 'skriv ut resultatet som JSON')
    .addHelpText('after', doktorshjalp)
    .action(async (fil: string, val: { json?: boolean }) =>
      (await import('./commands/doctor.ts')).doctor(fil, val),
    );
}

const doktorshjalp = `
Port, datamapp, disk, klocka, hemligheter, databas och schema, utfärdare, gatewayer, register, namn i DNS, proxy, certifikat
och e-post. Kör den som den användare som kör servern: sudo -u vardnat npx vardnat doctor /etc/vardnat/tierp.json

Slutkod: 0 ingenting är fel, 1 något är det och hur det lagas står under, 2 kommandot är felskrivet.`;

const serverhjalp = `
Inställningarna heter som i infra/settings.md, och det som står i miljön går före filen. Filens form står i
infra/settings.schema.json. Innehåller den ett lösenord får bara den som kör servern läsa den (chmod 600).`;

function backupCommand(): Command {
  return inSwedish(new Command('backup'), '<slug> <fil> [flaggor]')
    .description('Kopierar en delgrafs databas, eller registret, till en fil, medan de används.')
    .argument('<slug>', 'huvudmannen, samverkan, eller registry för registret')
    .argument('<fil>', 'filen att skriva')
    .option('--key-file <fil>', 'fil med en lösenfras på minst 16 tecken: kopian krypteras')
    .option('--force', 'skriv över en fil som finns')
    .addHelpText('after', kopiehjalp)
    .action(async (slug: string, fil: string, val: Backupval) =>
      (await import('./commands/backup.ts')).sakerhetskopiera(slug, fil, val),
    );
}

function restoreCommand(): Command {
  return inSwedish(new Command('restore'), '<slug> <fil> [flaggor]')
    .description('Läser tillbaka en kopia där ingenting finns. Skriver aldrig över något.')
    .argument('<slug>', 'den som kopian är av')
    .argument('<fil>', 'filen med säkerhetskopian')
    .option('--key-file <fil>', 'filen med lösenfrasen')
    .addHelpText('after', kopiehjalp)
    .action(async (slug: string, fil: string, val: Backupval) =>
      (await import('./commands/backup.ts')).aterstall(slug, fil, val),
    );
}

const kopiehjalp = `
Databasen är den som delgrafen använder (DATA_DIR, DATABASE_URL). En databas i MariaDB kopieras med serverns egen klient
(mariadb-dump), som ska finnas på datorn. Kopian bär sitt schema och en kontrollsumma, och prövas innan något läses tillbaka.
Registrets kopia innehåller dess nyckel och krypteras alltid. Förvara lösenfrasen på ett annat ställe än kopian.`;

function hsaCommand(): Command {
  return inSwedish(new Command('hsa'), '<slug> <fil> [flaggor]')
    .description(
      'Jämför verksamheterna med en fil ur HSA-katalogen, rad för rad. Ändrar ingenting.',
    )
    .addArgument(slug())
    .argument('<fil>', 'HSA:s fil (XML med hsaUnits), eller en tabell med kolumnen hsaIdentity')
    .option('--json', 'skriv skillnaderna som JSON')
    .addHelpText('after', hsahjalp)
    .action(async (slug: string, fil: string, val: { json?: boolean }) =>
      (await import('./commands/hsa.ts')).jamforMedHsa(slug, fil, val),
    );
}

const hsahjalp = `
Verksamheter jämförs på sitt HSA-id. Det som jämförs är namn (publicName eller name), och om filen har dem telefon
(hsaTelephoneNumber eller telephoneNumber), e-post (mail) och webbplats (labeledURI). En kolumn som filen inte har säger ingenting.

Slutkod: 0 inga skillnader, 1 det finns skillnader eller filen gick inte att läsa, 2 kommandot är felskrivet.`;

function tokenCommand(): Command {
  const roll = new Option('--roll <roll...>', 'rollen där, en eller flera').choices(roller);
  return inSwedish(new Command('token'), '--huvudman <slug> [flaggor]')
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
    .action(async (val: TokenOptions) => (await import('./commands/token.ts')).printToken(val));
}

const tokenhjalp = `
Den skickas som headern authorization: Bearer TOKEN. En token för en delgraf läser och skriver på delgrafens egen adress,
en token för nätverket (--natverk) läser genom gatewayen och skriver ingenstans.

Utfärdarens nyckel ligger i DATA_DIR/keys. Delgrafer på samma dator litar på den när ISSUERS inte är satt; i drift
(NODE_ENV=production) finns utfärdaren inte.`;

const filformat = `
Varje rad skrivs som om den som läser in hade gjort ändringen i delgrafen: en roll får i en fil vad den får annars, och
reglerna är desamma. På er egen dator skrivs direkt i databasen, i rollen som --roll säger. Med --url skickas raderna till
delgrafen som körs, och rollen är den som åtkomsttoken (--token) säger.

Första raden har rubrikerna nedan, i valfri ordning. En rad med ett id som finns ändrar den raden, ett nytt id
lägger till en rad, och en rad som inte skiljer sig skrivs inte. Ingenting tas bort.
En tom cell betyder att uppgiften är okänd. En kolumn som saknas i filen lämnar det som finns orört.

CSV: semikolon (eller komma, tabb), decimalkomma, mellanslag som tusentalsavgränsare, UTF-8 eller Windows-1252,
så som Excel sparar. Filens storlek spelar ingen roll.
xlsx: första bladet. Det läses helt in i minnet; ta CSV för mycket stora filer (från omkring 50 000 rader).
`;

/** The columns of each table. A star marks a column that a file must have. */
function kolumnhjalp(tabeller: Tabeller): string {
  return Object.entries(tabeller)
    .map(([namn, tabell]) => {
      const { columns } = tabell;
      const width = Math.max(...columns.map(({ name }) => name.length)) + 1;
      const lines = columns.map(
        ({ name, needed, help }) => `  ${`${name}${needed ? '*' : ''}`.padEnd(width)}  ${help}`,
      );
      return [`Kolumner i ${namn} (* måste finnas):`, ...lines].join('\n');
    })
    .join('\n\n');
}
