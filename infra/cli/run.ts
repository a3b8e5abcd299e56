import { CommanderError } from 'commander';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { Databasfel } from '../../shared/serve/database/faults/Databasfel.ts';
import { databaskodAv } from '../../shared/serve/database/faults/databaskodAv.ts';
import { skrivmeningar } from '../../shared/serve/database/faults/meningar.ts';
import { Tabellfel } from '../../shared/sheet/Tabellfel.ts';
import { Avbrott } from './Avbrott.ts';
import { program } from './program.ts';

/** Exit codes: all done; nothing written since something was refused; the command was used wrongly. */
const nekat = 1;
const felanvant = 2;

/** Runs the command that the arguments ask for: gives the exit code, after one sentence about what went wrong. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await (await program(args)).parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}

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
  if ((error as { code?: string }).code === 'EPIPE')
    return 'Den som läste utskriften slutade läsa.';
  if (error instanceof Databasfel) return error.message;
  const kod = databaskodAv(error);
  if (kod === null) return null;
  const plats =
    kod === 'DATABAS_OTILLGANGLIG'
      ? ' Kontrollera DATABASE_URL eller DATA_DIR och att servern är igång.'
      : '';
  return `${skrivmeningar[kod]} (${(error as { code?: string }).code})${plats}`;
}
