import type { Caller } from '../access/Caller.ts';
import { sha256Hex } from '../values/sha256Hex.ts';

const uppraknade = new Intl.ListFormat('sv');

/**
 * Who writes, as the history keeps it: the verified caller's roles and a pseudonym, such as "ekonom, u-7f3a19c2b4", at
 * most 100 characters. The pseudonym is the same for the same user of the same party; never the token's own subject,
 * which with some issuers is a name. The party itself can tell, by the hash of its id, a space and the subject.
 */
export function aktorAv({ sub, huvudman, roller }: Caller): string {
  if (sub === null) return 'anonym';
  const pseudonym = `u-${sha256Hex(`${huvudman} ${sub}`).slice(0, 10)}`;
  return `${roller.length === 0 ? 'utan roll' : uppraknade.format(roller)}, ${pseudonym}`;
}
