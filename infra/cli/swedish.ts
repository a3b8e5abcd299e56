import type { Command, CommanderError } from 'commander';

const titlar: Record<string, string> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** Makes a command speak Swedish, and throw instead of ending the process. `usage` follows its name. */
export function inSwedish(command: Command, usage = '<kommando> [flaggor]'): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'visa den här hjälpen')
    .usage(usage)
    .configureHelp({
      styleTitle: (title) => titlar[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
      argumentDescription: ({ description, argChoices }) =>
        argChoices ? `${description}: ${argChoices.join(', ')}` : description,
      optionDescription: ({ description, defaultValue, argChoices }) => {
        const choices = argChoices ? `${description}: ${argChoices.join(', ')}` : description;
        return defaultValue === undefined ? choices : `${choices} (annars "${defaultValue}")`;
      },
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride((error) => {
      if (error.exitCode !== 0 && error.code !== 'commander.help') {
        console.error(`${mening(error, command)}\nHjälp: npx ${helaNamnet(command)} --help`);
      }
      throw error;
    });
}

/** The full name of a command, such as `vardnat log verify`. */
function helaNamnet(command: Command): string {
  return command.parent ? `${helaNamnet(command.parent)} ${command.name()}` : command.name();
}

/** The valid choices, for an argument that is none of them. */
function valen(message: string): string {
  const val = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const flagga = /option '--([a-z]+)/.exec(message)?.[1];
  return flagga ? `--${flagga} är ett av ${val}` : `tabellen är ett av ${val}`;
}

/** A Swedish sentence for each fault of a command line. */
function mening({ code, message }: CommanderError, command: Command): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.missingArgument':
      return `${quoted} saknas.`;
    case 'commander.excessArguments':
      return 'Det är för många argument; sätt citattecken runt ett filnamn med mellanslag.';
    case 'commander.invalidArgument':
      return `"${/'([^']*)' is invalid/.exec(message)?.[1]}" kan inte användas: ${valen(message)}.`;
    case 'commander.unknownOption':
      return `Flaggan ${quoted} finns inte.`;
    case 'commander.missingMandatoryOptionValue':
      return `Flaggan ${quoted} måste finnas.`;
    case 'commander.conflictingOption':
      return `Välj en av ${[...message.matchAll(/'(--[a-z-]+)[^']*'/g)].map(([, flagga]) => flagga).join(' och ')}.`;
    case 'commander.optionMissingArgument':
      return `Flaggan ${quoted} behöver ett värde efter sig.`;
    case 'commander.unknownCommand': {
      const kommandon = command.commands.map((sub) => sub.name());
      return `Kommandot "${quoted}" finns inte: skriv ${kommandon.slice(0, -1).join(', ')} eller ${kommandon.at(-1)}.`;
    }
    default:
      return message;
  }
}

/** A command as the reader can run it: `npx vardnat …`, quoted for a shell. */
export function commandText(...args: readonly string[]): string {
  return ['npx', 'vardnat', ...args.map(quoted)].join(' ');
}

/** The flag that names a member's file; empty where commands find the file without it. */
export function memberFlag(config: string): string[] {
  return config === 'vardnat.json' ? [] : ['--config', config];
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
