import { CommanderError } from 'commander';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { DatabaseFault } from '../../shared/serve/database/faults/DatabaseFault.ts';
import { databaseFaultCode } from '../../shared/serve/database/faults/databaseFaultCode.ts';
import { writeFaultMessages } from '../../shared/serve/database/faults/faultMessages.ts';
import { Tabellfel } from '../../shared/sheet/Tabellfel.ts';
import { CommandError } from './CommandError.ts';
import { program } from './program.ts';

/** Exit codes: done; refused, with nothing written; wrong command line. */
const nekat = 1;
const felanvant = 2;

/** Runs the command that the arguments name, and returns the exit code. Prints one sentence when it goes wrong. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await (await program(args)).parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  // Commander has already printed its own errors. It also throws for help and version, which are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : felanvant;
  if (
    error instanceof CommandError ||
    error instanceof Tabellfel ||
    error instanceof SettingError
  ) {
    console.error(error.message);
    return error instanceof SettingError || (error instanceof CommandError && error.felanvant)
      ? felanvant
      : nekat;
  }
  console.error(
    databasefel(error) ??
      `Något oförutsett hände, så ingenting skrevs: ${(error as Error).stack ?? error}`,
  );
  return nekat;
}

function databasefel(error: unknown): string | null {
  if ((error as { code?: string }).code === 'EPIPE')
    return 'Den som läste utskriften slutade läsa.';
  if (error instanceof DatabaseFault) return error.message;
  const kod = databaseFaultCode(error);
  if (kod === null) return null;
  const plats =
    kod === 'DATABAS_OTILLGANGLIG'
      ? ' Kontrollera DATABASE_URL eller DATA_DIR och att servern är igång.'
      : '';
  return `${writeFaultMessages[kod]} (${(error as { code?: string }).code})${plats}`;
}
