import type { Databaskod } from '../../../errors/databaskoder.ts';
import { skrivmeningar } from './meningar.ts';

/** A write that was not kept, or at UTFALL_OKANT may have been; `message` says so in Swedish, and what to do. */
export class Databasfel extends Error {
  override name = 'Databasfel';
  readonly kod: Databaskod;

  constructor(kod: Databaskod, cause: unknown) {
    super(skrivmeningar[kod], { cause });
    this.kod = kod;
  }
}
