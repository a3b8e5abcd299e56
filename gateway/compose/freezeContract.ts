import { existsSync, writeFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { kontraktsversion } from '../../shared/contract/kontraktsversion.ts';
import {
  compareVersions,
  type Kontraktsversion,
  kontraktsversioner,
  versionsfolder,
} from '../../shared/contract/kontraktsversioner.ts';
import { stepViolations } from '../../shared/policy/checkVersions.ts';
import type { CompositionFinding } from './composeSupergraph.ts';

/**
 * Keeps the contract as it stands under its version number, as a file that never changes. Gives the version, or what
 * stands in its way: the number is taken or not the highest, or the contract does more than add to the version before.
 */
export function freezeContract(
  folder = versionsfolder,
):
  | { frozen: Kontraktsversion; errors?: undefined }
  | { errors: CompositionFinding[]; frozen?: undefined } {
  const file = new URL(`${kontraktsversion}.graphql`, folder);
  const last = kontraktsversioner.at(-1);
  if (existsSync(file)) return refused(`Version ${kontraktsversion} is frozen already`);
  if (last && compareVersions(kontraktsversion, last.version) <= 0) {
    return refused(`Version ${kontraktsversion} does not come after ${last.version}`);
  }
  const document = parse(kontraktSdl);
  const errors = last ? stepViolations(parse(last.sdl), document) : [];
  if (errors.length > 0) return { errors };

  const heading = `# The contract, version ${kontraktsversion}. Frozen: it is what members on this version have promised, and never changes.`;
  const sdl = `${heading}\n${print(document)}\n`;
  writeFileSync(file, sdl, { flag: 'wx' });
  return { frozen: { version: kontraktsversion, sdl } };
}

function refused(sentence: string): { errors: CompositionFinding[] } {
  const message = `${sentence}: raise the number in shared/contract/kontraktsversion.ts.`;
  return { errors: [{ code: 'VERSION_NOT_FROZEN', coordinate: null, message }] };
}
