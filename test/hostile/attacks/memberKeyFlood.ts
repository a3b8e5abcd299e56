import { TestRegistry } from '../../registry/TestRegistry.ts';
import type { Attack } from '../Attack.ts';
import { holder, victim } from '../registryAttack.ts';

const address = (nr: number) => ({
  type: 'address' as const,
  urls: [`https://ny.example/${nr}/graphql`],
});

/** A stranger with one member's key fills the log that everybody keeps, which only its share of a day hinders. */
export const memberKeyFlood: Attack[] = [
  {
    name: 'a flood of entries',
    attacker: "one member's key",
    tried: 'it moves without end, each entry rightly signed, to fill the log that all keep',
    run: async (_ground, verdict) => {
      const share = { entries: 5, bytes: 100_000 };
      const registry = await TestRegistry.start(undefined, { share });
      try {
        await registry.send(await registry.network.join(holder));
        const codes: string[] = [];
        for (let nr = 0; nr < 2 * share.entries; nr += 1) {
          const said = await registry.say(holder, address(nr));
          codes.push(said.ok ? 'taken in' : said.refusal.code);
        }
        const taken = codes.filter((code) => code === 'taken in');
        verdict.same('its share is taken in', taken.length, share.entries);
        verdict.same('the rest is FOR_OFTA', codes.slice(share.entries), [
          ...Array(share.entries).fill('FOR_OFTA'),
        ]);
        verdict.holds('others write', (await registry.say(victim, address(0))).ok);
        const rotation = await registry.send(await registry.network.rotation(holder));
        verdict.holds('its holder can change the key', rotation.ok, rotation);
        verdict.holds('and leave', (await registry.say(holder, { type: 'leave' })).ok);
      } finally {
        await registry.close();
      }
    },
  },
];
