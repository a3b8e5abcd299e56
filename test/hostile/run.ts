import { groupBy } from '../../shared/values/groupBy.ts';
import { attacks } from './attacks/attacks.ts';
import { openGround } from './Ground.ts';
import { Verdict } from './Verdict.ts';

/**
 * Makes every attack on a network of its own, on loopback, and prints what was tried and what held, a line each. Exits 1
 * when anything did not hold. Arguments narrow it to the attacks whose name or attacker holds one of them.
 */
async function run(words: readonly string[]): Promise<void> {
  const chosen = attacks.filter(({ name, attacker }) =>
    words.length === 0 ? true : words.some((word) => `${attacker}: ${name}`.includes(word)),
  );
  const ground = await openGround();
  let failed = 0;
  try {
    for (const [attacker, own] of groupBy(chosen, (attack) => attack.attacker)) {
      console.log(`\n${attacker.toUpperCase()}`);
      for (const attack of own) {
        const verdict = new Verdict();
        await attack.run(ground, verdict).catch((error) => {
          verdict.holds('the attack ends as foreseen', false, String(error));
        });
        const { broken, held } = verdict;
        failed += broken.length > 0 ? 1 : 0;
        console.log(`${broken.length > 0 ? 'BROKEN' : 'held  '}  ${attack.name}: ${attack.tried}`);
        console.log(`        ${broken.length > 0 ? broken.join('\n        ') : held}`);
      }
    }
  } finally {
    await ground.close();
  }
  console.log(`\n${chosen.length} attacks, ${chosen.length - failed} held, ${failed} did not.`);
  if (failed > 0 || chosen.length === 0) process.exitCode = 1;
}

await run(process.argv.slice(2));
