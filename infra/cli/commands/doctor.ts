import { once } from 'node:events';
import { basename } from 'node:path';
import { type CheckOutcome, failedIf, ok, type Result } from '../../../shared/doctor/Outcome.ts';
import { doctorFlag } from '../../../shared/serve/runServer.ts';
import { CommandError } from '../CommandError.ts';
import { countOutcomes, reportJson, reportText } from '../check/checkCommand.ts';
import { forkServer, readSettingsFile, type Serving } from './serve.ts';

/**
 * Examines everything that a server depends on, by its settings file, and prints each result and how to mend it. The server
 * itself reads the settings, as at its start. Throws CommandError when anything fails.
 */
export async function doctor(fil: string, { json = false }: { json?: boolean }): Promise<void> {
  const results = await examined(fil);
  const summa = countOutcomes(results);
  console.log(
    json
      ? JSON.stringify({ ok: summa.fel === 0, summa, prov: reportJson(results) })
      : reportText(results),
  );
  if (summa.fel > 0) {
    throw new CommandError(
      `${basename(fil)}: ${summa.fel} prov underkändes. Laga det som står ovan och kör igen.`,
      { kod: 'UNDERKAND' },
    );
  }
}

async function examined(fil: string): Promise<Result[]> {
  let serving: Serving;
  try {
    serving = await readSettingsFile(fil);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [settingsFile(failedIf([error.message]))];
  }
  const outcome = await askServer(serving);
  if ('wrongSetting' in outcome) {
    return [settingsFile(ok()), settings(failedIf([outcome.wrongSetting]))];
  }
  return [settingsFile(ok()), settings(ok()), ...outcome.examined];
}

/** Runs the server's own examination and returns its results. */
async function askServer(
  serving: Serving,
): Promise<{ wrongSetting: string } | { examined: Result[] }> {
  const child = forkServer(serving, 'pipe', [doctorFlag]);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  child.stdout?.resume();
  let outcome: { wrongSetting: string } | { examined: Result[] } | undefined;
  child.on('message', (message) => {
    outcome = message as typeof outcome;
  });
  await once(child, 'close');
  if (outcome) return outcome;
  throw new Error(`the server ended without reporting its results: ${said}`);
}

const settingsFile = (outcome: CheckOutcome): Result => ({
  check: {
    id: 'SETTINGS_FILE',
    requirement: 'Inställningsfilen går att läsa, och nämner bara inställningar som finns',
    remedy:
      'Rätta filen efter infra/settings.schema.json; vad varje inställning betyder står i infra/settings.md.',
  },
  outcome,
});

const settings = (outcome: CheckOutcome): Result => ({
  check: {
    id: 'SETTINGS',
    requirement: 'Servern godtar sina inställningar, och filerna som de nämner',
    remedy: 'Rätta inställningen som meningen nämner. Resten prövas när den är rätt.',
  },
  outcome,
});
