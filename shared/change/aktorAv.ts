import type { Caller } from '../access/Caller.ts';
import { sha256Hex } from '../values/sha256Hex.ts';

/** The most characters that the history keeps. */
const max = 100;

const uppraknade = new Intl.ListFormat('sv');

/**
 * Who writes, as the history keeps it: the verified caller's roles and a pseudonym, such as "ekonom, u-7f3a19c2b4", at
 * most 100 characters. The pseudonym is the same for the same user of the same party; never the token's own subject,
 * which with some issuers is a name. The party itself can tell, by the hash of its id, a space and the subject. Where users of
 * several parties write, at `agare`, it names the party of those who are not the owner's: "planerare hos tierp, u-7f3a19c2b4".
 */
export function aktorAv({ sub, huvudman, roller }: Caller, agare = huvudman): string {
  if (sub === null) return 'anonym';
  const pseudonym = `u-${sha256Hex(`${huvudman} ${sub}`).slice(0, 10)}`;
  const vid = huvudman === agare ? '' : ` hos ${huvudman}`;
  const som = roller.length === 0 ? 'utan roll' : uppraknade.format(roller);
  const rest = `${vid}, ${pseudonym}`;
  return `${som.length + rest.length <= max ? som : `${som.slice(0, max - rest.length - 1)}…`}${rest}`;
}
