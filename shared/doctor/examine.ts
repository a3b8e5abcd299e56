import { asked, certificate, mail, names, proxied, proxy } from './addresses.ts';
import { copies } from './copies.ts';
import { database, kept, schema } from './database.ts';
import { clock, disk, folder, keyAge, port, secrets } from './machine.ts';
import type { Result, CheckText } from './Outcome.ts';
import { failedIf } from './Outcome.ts';
import type { Probe } from './Probe.ts';
import type { Standing } from './Standing.ts';
import { gatewayKeys, issuerKeys, registry, signIn, voucher } from './trust.ts';

/**
 * All checks, in the order in which they are printed: the machine, the database, whom the server trusts, its addresses.
 */
export const probes: readonly Probe[] = [
  port,
  folder,
  disk,
  clock,
  secrets,
  keyAge,
  voucher,
  copies,
  database,
  kept,
  schema,
  issuerKeys,
  gatewayKeys,
  signIn,
  registry,
  names,
  asked,
  proxy,
  proxied,
  certificate,
  mail,
];

const textOf = ({ id, requirement, remedy }: CheckText): CheckText => ({ id, requirement, remedy });

/** Runs all checks of a server. It starts nothing and changes nothing. */
export async function examine(standing: Standing): Promise<Result[]> {
  return Promise.all(
    probes.map(async (probe) => ({
      check: textOf(probe),
      outcome: await probe.run(standing).catch((error: Error) => failedIf([error.message])),
    })),
  );
}
