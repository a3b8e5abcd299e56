import { compareVersions } from './compareVersions.ts';
import { type Kontraktsversion, kontraktsversioner } from './kontraktsversioner.ts';

/**
 * The version by which a member is asked, from the number that it states: the newest known one that is not newer than
 * stated. A member that states none, or one newer than any known here, is asked by the newest: versions only add. One
 * older than any known is asked by the oldest.
 */
export function versionFor(
  stated: string | null,
  known: readonly Kontraktsversion[] = kontraktsversioner,
): Kontraktsversion {
  const upTo = known.filter(
    ({ version }) => stated === null || compareVersions(version, stated) <= 0,
  );
  const found = upTo.at(-1) ?? known[0];
  if (!found) throw new Error('the contract has no versions');
  return found;
}
