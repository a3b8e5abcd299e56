import { Command } from 'commander';
import { Avbrott } from '../Avbrott.ts';
import type { Checkval } from '../commands/check.ts';
import { svensk } from '../svensk.ts';

/** `vardnat check`: whether a subgraph, or what a member wants to publish beside it, is as the network needs it. */
export function checkCommand(): Command {
  return svensk(new Command('check'), '[mål] [--huvudman <id>] [flaggor]')
    .description('Prövar en delgraf i vilket språk som helst mot kontraktet, innan den ansluts.')
    .argument('[mal]', 'adressen till en delgraf som körs, eller en fil med dess schema (SDL)')
    .option('--huvudman <id>', 'den som delgrafen svarar för')
    .option('--key <fil>', 'en gateways privata nyckel (JWK) som delgrafen litar på')
    .option('--make-key <namn>', 'gör en nyckel att pröva med: NAMN.key.json och NAMN.jwks.json')
    .option(
      '--entity <nyckel...>',
      'egna poster att pröva, såsom Deltagande:vardcentrumId=osthammar',
    )
    .option('--contract <version>', 'kontraktsversion; annars den som delgrafen uppger')
    .option('--extension <fil>', 'pröva ert eget schema utöver kontraktet, utan att publicera det')
    .option('--explain <kod>', 'förklara ett prov, eller en kod som ert eget schema nekas med')
    .option('--json', 'skriv ut resultatet som JSON')
    .addHelpText('after', hjalp)
    .action(valj);
}

interface Val extends Checkval {
  makeKey?: string;
  extension?: string;
  explain?: string;
}

/** Does what the flags ask for: one thing, or a member's schema beyond the contract and then the member. */
async function valj(mal: string | undefined, val: Val): Promise<void> {
  const { makeKey, explain, extension, huvudman, json } = val;
  if (makeKey !== undefined) return (await import('../commands/check.ts')).makeCheckKey(makeKey);
  if (explain !== undefined) return forklara(explain);
  if (extension !== undefined) {
    if (huvudman === undefined) throw felanvant('--huvudman behövs: vems schema är det?');
    const { checkExtension } = await import('../commands/checkExtension.ts');
    await checkExtension({ huvudman, extension, json });
  } else if (mal === undefined) {
    throw felanvant('Ge adressen till en delgraf, eller en fil med dess schema.');
  }
  if (mal !== undefined) await (await import('../commands/check.ts')).check(mal, val);
}

async function forklara(kod: string): Promise<void> {
  const { checks } = await import('./checks.ts');
  const prov = checks.find(({ id }) => id === kod);
  if (prov) console.log(`${prov.id}: ${prov.krav}.\n\n${prov.laga}`);
  else (await import('../commands/explainCode.ts')).explainCode(kod);
}

const felanvant = (message: string) => new Avbrott(message, { felanvant: true });

const hjalp = `
En fil prövas mot kontraktets typer, fält och nycklar. En delgraf som körs prövas också med riktiga anrop: svar i ordning,
okända nycklar, andras nycklar, värden, sidor, fel, åtkomst och tider. En delgraf släpper bara in anrop med en gateways
intyg. Gör därför en nyckel att pröva med ("npx vardnat check --make-key prov"), starta delgrafen med GATEWAY_KEYS=prov.jwks.json
medan ni prövar, och ge den privata: --key prov.key.json. Utan --key hoppas det som inte går att pröva över.

Slutkod: 0 allt som prövades godkändes, 1 något underkändes, 2 kommandot är felskrivet.`;
