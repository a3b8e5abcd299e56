import { RegistryUnavailable } from '../../shared/registry/client/RegistryClient.ts';
import type { RefusalCode } from '../../shared/registry/RegistryRefusal.ts';
import type { SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { lastHead } from '../../shared/registry/VerifiedLog.ts';
import type { ExampleNetwork } from '../registry/ExampleNetwork.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import type { Attack, Attacker } from './Attack.ts';

/** The member whose key has come into a stranger's hands; it has joined by Tierp's voucher. */
export const holder = 'privat-ny';
/** Another member, which the stranger would speak for. */
export const victim = 'region-uppsala';

export interface RegistryAttack {
  name: string;
  attacker: Attacker;
  tried: string;
  /** Each code that may answer for it. */
  codes: readonly (RefusalCode | 'HTTP 413')[];
  /** What is sent to the registry. */
  entry: (keys: ExampleNetwork, registry: TestRegistry) => Promise<SignedEntry>;
}

/** A real registry, in which two have founded the network and the holder has joined. */
export async function openRegistry(): Promise<TestRegistry> {
  const registry = await TestRegistry.start();
  await registry.send(await registry.network.join(holder));
  return registry;
}

/** An entry that the registry must refuse, and that leaves no trace in the log. */
export function registryAttack({ name, attacker, tried, codes, entry }: RegistryAttack): Attack {
  return {
    name,
    attacker,
    tried,
    run: async (_ground, verdict) => {
      const registry = await openRegistry();
      try {
        const sent = await entry(registry.network, registry);
        const before = registry.network.log;
        const code = await refusedAs(registry, sent);
        verdict.holds(`refused as ${codes.join(' or ')}`, code !== null && codes.includes(code), {
          code,
        });
        await registry.read();
        const { log } = registry.network;
        verdict.same('the log is as it was', lastHead(log), lastHead(before));
        verdict.same(
          'the victim is as it was',
          log.membership.members.get(victim),
          before.membership.members.get(victim),
        );
      } finally {
        await registry.close();
      }
    },
  };
}

/** The code with which an entry is refused; null when it is taken in. */
async function refusedAs(
  registry: TestRegistry,
  entry: SignedEntry,
): Promise<RefusalCode | 'HTTP 413' | null> {
  try {
    const appended = await registry.client.append(entry);
    return appended.ok ? null : appended.refusal.code;
  } catch (error) {
    // Too large to be read at all: then there is no refusal to read either.
    if (error instanceof RegistryUnavailable && error.message.includes('HTTP 413'))
      return 'HTTP 413';
    throw error;
  }
}
