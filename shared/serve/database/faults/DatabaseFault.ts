import type { DatabaseCode } from '../../../errors/databaseCodes.ts';
import { writeFaultMessages } from './faultMessages.ts';

/** A write that was not kept, or whose outcome is unknown (UTFALL_OKANT). `message` says so in Swedish, with advice. */
export class DatabaseFault extends Error {
  override name = 'Databasfel';
  readonly kod: DatabaseCode;

  constructor(kod: DatabaseCode, cause: unknown) {
    super(writeFaultMessages[kod], { cause });
    this.kod = kod;
  }
}
