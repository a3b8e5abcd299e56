import type { DatabaseCode } from '../../../errors/databaseCodes.ts';
import { writeFaultMessages } from './faultMessages.ts';

/** A write that was not kept, or at UTFALL_OKANT may have been; `message` says so in Swedish, and what to do. */
export class DatabaseFault extends Error {
  override name = 'Databasfel';
  readonly kod: DatabaseCode;

  constructor(kod: DatabaseCode, cause: unknown) {
    super(writeFaultMessages[kod], { cause });
    this.kod = kod;
  }
}
