import { CommanderError } from 'commander';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { Tabellfel } from '../../shared/tabell/Tabellfel.ts';
import { Avbrott } from './Avbrott.ts';
import { program } from './program.ts';

/** Exit codes: all done; nothing written since something was refused; the command was used wrongly. */
const nekat = 1;
const felanvant = 2;

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

/** Tells what went wrong in one sentence and gives the exit code. */
function report(error: unknown): number {
  // Commander has told by itself what it says of its own errors; help and version are none.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : felanvant;
  if (error instanceof Avbrott || error instanceof Tabellfel || error instanceof SettingError) {
    console.error(error.message);
    return error instanceof SettingError || (error instanceof Avbrott && error.felanvant)
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
  const { code = '' } = error as { code?: string };
  if (code === 'EPIPE') return 'Den som läste utskriften slutade läsa.';
  if (code.startsWith('SQLITE_BUSY') || code === 'ER_LOCK_WAIT_TIMEOUT') {
    return 'Databasen är upptagen med en annan skrivning, så ingenting har skrivits: försök igen om en stund.';
  }
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ER_ACCESS_DENIED_ERROR'].includes(code)) {
    return `Databasen i DATABASE_URL går inte att nå (${code}): kontrollera adress, användare och lösenord och att servern är igång.`;
  }
  return null;
}
