import { SettingError } from '../../shared/errors/SettingError.ts';
import { brokenOperations } from './brokenOperations.ts';

/** Prints which operations a change would break, as JSON: `node shared/run/run.mjs gateway/extensions/tryOperations.ts TRIAL`. For `vardnat check`. */
try {
  console.log(JSON.stringify(await brokenOperations(JSON.parse(process.argv[2] ?? '{}'))));
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.log(JSON.stringify({ changes: [], broken: [], tried: 0, errors: [error.message] }));
}
