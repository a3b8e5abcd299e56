import { type Fault, nothing } from '../Fault.ts';
import type { Ground } from '../Ground.ts';
import type { PartName } from '../layParts.ts';

type Place = Pick<Ground, 'parts' | 'writes'>;

/**
 * A fault that is one part's being killed (SIGKILL); in the midst of a change where `writes` says that there are any;
 * it is over when that is started again.
 */
function killed(
  name: string,
  what: string,
  part: PartName,
  silent: readonly string[] = [],
  writes: Fault['writes'] = {},
): Fault<Place> {
  return {
    name,
    what,
    silent,
    writes,
    inject: async ({ parts, writes: own }) => {
      await Promise.all(Object.keys(writes).map((party) => own.begun(party)));
      await parts[part].end('SIGKILL');
    },
    heal: ({ parts }) => parts[part].start(),
  };
}

/** A fault that is these parts' being restarted, one after the other, as a rollout does it: nobody may notice. */
function restarted(name: string, what: string, ...each: readonly PartName[]): Fault<Place> {
  return {
    name,
    what,
    silent: [],
    inject: async ({ parts }) => {
      for (const part of each) await parts[part].restart();
    },
    heal: nothing,
  };
}

export const memberKilled = killed(
  'member-killed',
  'a member is killed (SIGKILL)',
  'alvkarleby',
  ['alvkarleby'],
  { alvkarleby: { unanswered: true } },
);

export const memberStopped: Fault = {
  name: 'member-stopped',
  what: 'a member in one instance is stopped (SIGTERM) and started',
  silent: ['alvkarleby'],
  writes: { alvkarleby: { unanswered: true } },
  inject: async ({ parts }) => {
    await parts.alvkarleby.end('SIGTERM');
  },
  heal: ({ parts }) => parts.alvkarleby.start(),
};

export const memberHangs: Fault = {
  name: 'member-hangs',
  what: 'a member hangs (SIGSTOP)',
  silent: ['alvkarleby'],
  // When it hangs for longer than an official waits.
  writes: { alvkarleby: { unanswered: true } },
  inject: async ({ parts }) => parts.alvkarleby.signal('SIGSTOP'),
  heal: async ({ parts }) => parts.alvkarleby.signal('SIGCONT'),
};

export const memberRolled = restarted(
  'member-rolled',
  'both instances of a member are restarted, one after the other',
  'tierp',
  'tierp2',
);

export const twoMembers: Fault = {
  name: 'two-members',
  what: 'a member hangs and another is killed, both its instances',
  silent: ['alvkarleby', 'tierp'],
  writes: { alvkarleby: { unanswered: true }, tierp: { unanswered: true } },
  inject: async ({ parts }) => {
    parts.alvkarleby.signal('SIGSTOP');
    await Promise.all([parts.tierp.end('SIGKILL'), parts.tierp2.end('SIGKILL')]);
  },
  heal: async ({ parts }) => {
    parts.alvkarleby.signal('SIGCONT');
    await Promise.all([parts.tierp.start(), parts.tierp2.start()]);
  },
};

export const oneInstanceKilled = killed(
  'one-instance-killed',
  'one of two instances of a member is killed',
  'tierp',
  [],
  { tierp: { unanswered: true } },
);

const kommunerIn = ({ alvkarleby, tierp, tierp2, kommuner }: Ground['parts']) => [
  alvkarleby,
  tierp,
  tierp2,
  kommuner,
];

export const allKommuner: Fault = {
  name: 'all-kommuner',
  what: 'all kommuner hang at once',
  silent: ['alvkarleby', 'tierp', 'uppsala', 'heby', 'knivsta', 'habo', 'enkoping', 'osthammar'],
  writes: { alvkarleby: { unanswered: true }, tierp: { unanswered: true } },
  inject: async ({ parts }) => {
    for (const part of kommunerIn(parts)) part.signal('SIGSTOP');
  },
  heal: async ({ parts }) => {
    for (const part of kommunerIn(parts)) part.signal('SIGCONT');
  },
};

export const samverkanKilled = killed(
  'samverkan-killed',
  'one of two instances of samverkan is killed',
  'samverkan',
);

export const samverkanGone: Fault = {
  name: 'samverkan-gone',
  what: 'both instances of samverkan are killed',
  silent: ['samverkan'],
  inject: async ({ parts }) => {
    await Promise.all([parts.samverkan.end('SIGKILL'), parts.samverkan2.end('SIGKILL')]);
  },
  heal: async ({ parts }) => {
    await Promise.all([parts.samverkan.start(), parts.samverkan2.start()]);
  },
};

export const samverkanRolled = restarted(
  'samverkan-rolled',
  'both instances of samverkan are restarted, one after the other',
  'samverkan',
  'samverkan2',
);

export const gatewayKilled = killed('gateway-killed', 'one of two gateways is killed', 'gateway');

export const gatewayRolled = restarted(
  'gateway-rolled',
  'both gateways are restarted, one after the other',
  'gateway',
  'gateway2',
);

export const gatewayStartsAlone: Fault = {
  name: 'gateway-starts-alone',
  what: 'samverkan, the registry and the issuer are down, and a gateway is restarted',
  silent: ['samverkan'],
  inject: async ({ parts }) => {
    const { samverkan, samverkan2, registry, issuer, gateway } = parts;
    await Promise.all([samverkan, samverkan2, registry, issuer].map((part) => part.end('SIGKILL')));
    await gateway.restart();
  },
  heal: async ({ parts }) => {
    const { samverkan, samverkan2, registry, issuer } = parts;
    await Promise.all([registry.start(), issuer.start()]);
    await Promise.all([samverkan.start(), samverkan2.start()]);
  },
};

export const registryKilled = killed('registry-killed', 'the registry is killed', 'registry');

export const registryRestarted = restarted(
  'registry-restarted',
  'the registry is restarted',
  'registry',
);

export const issuerKilled = killed(
  'issuer-killed',
  'the issuer of access tokens is killed',
  'issuer',
);
