import { isOwnName } from './isOwnName.ts';
import type { Prefix } from './ownPrefix.ts';

/**
 * True for a name that begins with something that is easily taken for the prefix and is not it, or goes on with another
 * underscore, so that it could be of another huvudman: `TIERP_Plats`, `tierp2_platser`, `Tierp_2_Plats` for `tierp`.
 */
export function looksLikeOwn(prefix: Prefix, name: string): boolean {
  if (isOwnName(prefix.types, name) || isOwnName(prefix.fields, name)) return false;
  return likeness(name).startsWith(likeness(prefix.fields));
}

/** As people read it: case, underscores and letters that look like figures make no difference. */
function likeness(name: string): string {
  return name.toLowerCase().replace(/_/g, '').replace(/[1i]/g, 'l').replace(/0/g, 'o');
}
