import { Command } from 'commander';
import type { Result } from '../../../shared/doctor/Outcome.ts';
import { CommandError } from '../CommandError.ts';
import type { CheckOptions } from '../commands/check.ts';
import type { OperationsOptions } from '../commands/checkOperations.ts';
import { inSwedish } from '../swedish.ts';

/** How many checks passed, failed and could not be tried. */
export function countOutcomes(results: readonly Result[]) {
  const antal = (status: string) =>
    results.filter(({ outcome }) => outcome.status === status).length;
  return { ok: antal('OK'), fel: antal('FEL'), hoppade: antal('HOPPAD') };
}

/** The report as text: a line for each check, and below each failed one the fault and how to mend it. */
export function reportText(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ check }) => check.id.length));
  const { ok, fel, hoppade } = countOutcomes(results);
  return [
    ...results.flatMap((each, n) => rader(each, results[n - 1], width)),
    '',
    `${ok} godkända, ${fel} underkända, ${hoppade} inte prövade.`,
    ...(hoppade > 0 ? ['OBS! Det som inte är prövat är inte godkänt. Varför står ovan.'] : []),
  ].join('\n');
}

/** The lines of one check. When checks in a row were skipped for the same reason, the reason stands once. */
function rader(
  { check: { id, requirement, remedy }, outcome }: Result,
  fore: Result | undefined,
  width: number,
): string[] {
  const rad = (tecken: string) => `${tecken} ${id.padEnd(width)}  ${requirement}`;
  switch (outcome.status) {
    case 'OK':
      return [rad('✓'), ...(outcome.obs ? [`    obs:  ${outcome.obs}`] : [])];
    case 'HOPPAD':
      return fore?.outcome.status === 'HOPPAD' && fore.outcome.skal === outcome.skal
        ? [rad('–')]
        : [rad('–'), `    inte prövat: ${outcome.skal}`];
    case 'FEL':
      return [rad('✗'), ...outcome.sett.map((sett) => `    såg:  ${sett}`), `    laga: ${remedy}`];
  }
}

/** The report as JSON, for a program. */
export function reportJson(results: readonly Result[]) {
  return results.map(({ check: { id, requirement, remedy }, outcome }) => ({
    id,
    krav: requirement,
    ...outcome,
    ...(outcome.status === 'FEL' ? { laga: remedy } : {}),
  }));
}

/** `vardnat check`: whether a subgraph, or an extension, meets the network's requirements. */
export function checkCommand(): Command {
  return inSwedish(new Command('check'), '[mål] [--huvudman <id>] [flaggor]')
    .description('Prövar en delgraf i vilket språk som helst mot kontraktet, innan den ansluts.')
    .argument('[mal]', 'adressen till en delgraf som körs, eller en fil med dess schema (SDL)')
    .option('--huvudman <id>', 'den som delgrafen svarar för')
    .option('--key <fil>', 'en gateways privata nyckel (JWK) som delgrafen litar på')
    .option('--call-key <fil>', 'er anropsnyckel (JWK), när gatewayen får sätta kod på anropen')
    .option('--make-key <namn>', 'gör en nyckel att pröva med: NAMN.key.json och NAMN.jwks.json')
    .option(
      '--entity <nyckel...>',
      'egna poster att pröva, såsom Deltagande:vardcentrumId=osthammar',
    )
    .option(
      '--contract <version>',
      'kontraktsversion; annars den som delgrafen uppger. Utan mål: den version, eller fil, som prövas mot kända frågor',
    )
    .option('--extension <fil>', 'pröva ert eget schema utöver kontraktet, utan att publicera det')
    .option(
      '--safelist <fil...>',
      'listor med frågor (npm run safelist) som en ändring prövas mot, utöver portalens egna',
    )
    .option(
      '--usage <fil>',
      'gatewayens fil över ställda frågor; annars gateway/anvandning.json i datamappen',
    )
    .option('--explain <kod>', 'förklara ett prov, eller en kod som ert eget schema nekas med')
    .option('--json', 'skriv ut resultatet som JSON')
    .addHelpText('after', hjalp)
    .action(valj);
}

interface Val extends CheckOptions, OperationsOptions {
  makeKey?: string;
  extension?: string;
  explain?: string;
}

/** Does what the flags ask for: one task, or first the check of the extension and then of the member. */
async function valj(mal: string | undefined, val: Val): Promise<void> {
  const { makeKey, explain, extension, huvudman, json, contract } = val;
  if (makeKey !== undefined) return (await import('../commands/check.ts')).makeCheckKey(makeKey);
  if (explain !== undefined) return forklara(explain);
  if (extension !== undefined) {
    if (huvudman === undefined) throw felanvant('--huvudman behövs: vems schema är det?');
    const { checkExtension } = await import('../commands/checkExtension.ts');
    await checkExtension({ ...val, huvudman, extension, json });
  } else if (mal === undefined && contract !== undefined) {
    return (await import('../commands/checkOperations.ts')).checkContractVersion(contract, val);
  } else if (mal === undefined) {
    throw felanvant('Ge adressen till en delgraf, eller en fil med dess schema.');
  }
  if (mal !== undefined) await (await import('../commands/check.ts')).check(mal, val);
}

async function forklara(kod: string): Promise<void> {
  const { checks } = await import('./checks.ts');
  const prov = checks.find(({ id }) => id === kod);
  if (prov) console.log(`${prov.id}: ${prov.requirement}.\n\n${prov.remedy}`);
  else (await import('../commands/explainCode.ts')).explainCode(kod);
}

const felanvant = (message: string) => new CommandError(message, { felanvant: true });

const hjalp = `
En fil prövas mot kontraktets typer, fält och nycklar. En delgraf som körs prövas också med riktiga anrop: svar i ordning,
okända nycklar, andras nycklar, värden, sidor, fel, åtkomst och tider. En delgraf släpper bara in anrop med en gateways
intyg. Gör därför en nyckel att pröva med ("npx vardnat check --make-key prov"), starta delgrafen med GATEWAY_KEYS=prov.jwks.json
medan ni prövar, och ge den privata: --key prov.key.json. Utan --key hoppas det som inte går att pröva över.

En ny version av kontraktet (--contract utan mål), och ert eget schema (--extension), prövas också mot de frågor som är kända:
portalens, de som står i listor, och de som gatewayen har räknat. Det som skulle brytas namnges.

Slutkod: 0 allt som prövades godkändes, 1 något underkändes, 2 kommandot är felskrivet.`;
