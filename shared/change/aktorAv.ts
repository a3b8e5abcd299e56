import type { Caller } from '../access/Caller.ts';
import { sha256Hex } from '../values/sha256Hex.ts';

/** The longest text that the history's column holds. */
const max = 100;

const uppraknade = new Intl.ListFormat('sv');

/**
 * The writer in the history: the verified caller's roles and a pseudonym, such as "ekonom, u-7f3a19c2b4", at most 100
 * characters. The same user of the same party always gets the same pseudonym. It is never the token's own subject,
 * which some issuers make of a name. The party can find the user: the pseudonym is the hash of the party's id, a space
 * and the subject. Where users of several parties write, at `agare`, users of other parties than the owner have their
 * party named: "planerare hos tierp, u-7f3a19c2b4".
 */
export function aktorAv({ sub, huvudman, roller }: Caller, agare = huvudman): string {
  if (sub === null) return 'anonym';
  const pseudonym = `u-${sha256Hex(`${huvudman} ${sub}`).slice(0, 10)}`;
  const vid = huvudman === agare ? '' : ` hos ${huvudman}`;
  const som = roller.length === 0 ? 'utan roll' : uppraknade.format(roller);
  const rest = `${vid}, ${pseudonym}`;
  return `${som.length + rest.length <= max ? som : `${som.slice(0, max - rest.length - 1)}…`}${rest}`;
}
