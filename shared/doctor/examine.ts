import { asked, certificate, mail, names, proxied, proxy } from './addresses.ts';
import { copies } from './copies.ts';
import { database, kept, schema } from './database.ts';
import { clock, disk, folder, keyAge, port, secrets } from './machine.ts';
import type { Result, Told } from './Outcome.ts';
import { failedIf } from './Outcome.ts';
import type { Probe } from './Probe.ts';
import type { Standing } from './Standing.ts';
import { gatewayKeys, issuerKeys, registry, signIn, voucher } from './trust.ts';

/** Everything that is tried, in the order in which it is told: the machine, the database, whom it trusts, where it is asked. */
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

const told = ({ id, requirement, remedy }: Told): Told => ({ id, requirement, remedy });

/** Looks over what a server stands on. It starts nothing and changes nothing. */
export async function examine(standing: Standing): Promise<Result[]> {
  return Promise.all(
    probes.map(async (probe) => ({
      check: told(probe),
      outcome: await probe.run(standing).catch((error: Error) => failedIf([error.message])),
    })),
  );
}
