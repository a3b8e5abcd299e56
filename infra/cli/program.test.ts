import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { program } from './program.ts';

/** What the command line prints for help and for errors. */
const said = { out: '', err: '' };

beforeEach(() => {
  Object.assign(said, { out: '', err: '' });
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += text;
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += text;
    return true;
  });
  jest.spyOn(console, 'error').mockImplementation((text) => {
    said.err += `${text}\n`;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const run = async (...args: string[]) => (await program()).parseAsync(['node', 'vardnat', ...args]);

describe('the command line', () => {
  test('helps in Swedish and explains every column', async () => {
    await expect(run('import', '--help')).rejects.toMatchObject({ exitCode: 0 });
    expect(said.out).toMatch(/^Användning: vardnat import <slug> <tabell> <fil> \[flaggor\]\n/);
    expect(said.out).toContain('helt in i minnet');
    expect(said.out).toMatch(/belopp\* +Budgeterat belopp i kronor/);
    expect(said.out).not.toMatch(/Options|Usage|Arguments|default|choices/);
  });

  test.each([
    [[], /^Användning: vardnat <kommando> \[flaggor\]\n/],
    [
      ['radera'],
      /^Kommandot "radera" finns inte: skriv import, export, .* eller \w+\.\nHjälp: npx vardnat --help\n$/,
    ],
    [['import', 'tierp'], /^tabell saknas\.\nHjälp: npx vardnat import --help\n$/],
    [
      ['import', 'tierp', 'personal', 'x.csv'],
      /^"personal" kan inte användas: tabellen är ett av verksamheter, budget, matvarden, organisation, uppgifter,/,
    ],
    [['import', 'tierp', 'budget', 'x.csv', '--snabbt'], /^Flaggan --snabbt finns inte\./],
    [
      ['import', 'tierp', 'budget', 'x.csv', '--reason'],
      /^Flaggan --reason <text> behöver ett värde efter sig\./,
    ],
    [['export', 'tierp', 'budget', 'min', 'fil.csv'], /^Det är för många argument/],
    [
      ['import', 'tierp', 'budget', 'x.csv', '--roll', 'chef'],
      /^"chef" kan inte användas: --roll är ett av las, redaktor, ekonom,/,
    ],
    [['token'], /^Flaggan --huvudman <slug> måste finnas\./],
    [
      ['token', '--huvudman', 'tierp', '--roll', 'chef'],
      /^"chef" kan inte användas: --roll är ett av las, redaktor, ekonom,/,
    ],
    [
      ['token', '--huvudman', 'tierp', '--natverk', '--subgraph', 'heby'],
      /^Välj en av --natverk och --subgraph\./,
    ],
  ])('says in Swedish what is wrong with %j', async (args, sentence) => {
    await expect(run(...args)).rejects.toMatchObject({ name: 'CommanderError', exitCode: 1 });
    expect(said.err).toMatch(sentence);
  });

  test.each([
    [['import', 'tierp', 'budget', 'finns-inte.csv'], /finns-inte\.csv går inte att läsa/],
    [
      ['import', 'tierp', 'budget', '900118-9811.csv'],
      /filens namn\) innehåller något som ser ut som ett personnummer/,
    ],
    [
      ['import', 'tierp', 'budget', 'package.json', '--reason', ' '],
      /--reason ska ha mellan 1 och 500 tecken/,
    ],
    [
      ['import', 'tierp', 'budget', 'package.json', '--reason', 'Enligt\u202e beslut'],
      /^Skälet .* vänder läsriktningen/,
    ],
    [['export', 'tierp', 'budget', 'ut.xlsx'], /^Export skriver CSV/],
    [['export', 'tierp', 'budget', 'package.json'], /finns redan.*--force/],
    [['export', 'Tierp!', 'budget'], /^"Tierp!" är ingen slug/],
  ])('stops before any database is opened at %j', async (args, sentence) => {
    await expect(run(...args)).rejects.toMatchObject({
      felanvant: true,
      message: expect.stringMatching(sentence),
    });
  });
});
