import type { Uppfoljningsperiod } from '../../../shared/contract/enums.ts';
import type { Rapportkadens } from '../enums.ts';

/** A period of a year, first and last day inclusive. */
export interface Period {
  period: Uppfoljningsperiod;
  fran: string;
  till: string;
}

type Dagar = [Uppfoljningsperiod, string, string];
const helaAret: Dagar = ['AR', '01-01', '12-31'];

/**
 * The calendars: tertial and year at a vårdcentrum; three quarters at a joint unit, whose fourth is its annual report. A
 * joint unit inside a vårdcentrum has both. Source: checklist rows 46 and 81, and contradiction C6.
 */
const kalendrar: Record<Rapportkadens, Dagar[]> = {
  TERTIAL: [['T1', '01-01', '04-30'], ['T2', '05-01', '08-31'], ['T3', '09-01', '12-31'], helaAret],
  KVARTAL: [
    ['KV1', '01-01', '03-31'],
    ['KV2', '04-01', '06-30'],
    ['KV3', '07-01', '09-30'],
  ],
  AR: [helaAret],
};

/** The periods of a calendar in a year, in order. */
export function periodkalender(kadens: Rapportkadens, ar: number): Period[] {
  return kalendrar[kadens].map(([period, fran, till]) => ({
    period,
    fran: `${ar}-${fran}`,
    till: `${ar}-${till}`,
  }));
}
