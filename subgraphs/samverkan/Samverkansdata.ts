import type { Ore } from '../../shared/values/belopp.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import type { Hundradel } from '../../shared/values/procent.ts';
import type { Dokumentslag, Mandat, Planstatus, Samverkansform, Svarstyp } from './enums.ts';

/** What the samverkan database starts with. What may be left out is unknown, or none. */
export interface Samverkansdata {
  vardcentra: readonly NyttVardcentrum[];
  organ: readonly NyttOrgan[];
  avtal: readonly NyttAvtal[];
  planer: readonly NyPlan[];
  dokument: readonly NyttDokument[];
}

/** A vårdcentrum with its kommuner, bodies (by id) and invitations, in order. */
export interface NyttVardcentrum {
  id: string;
  namn: string;
  samverkansform: Samverkansform;
  status?: string;
  statusKalla?: Kalla;
  kommunkoder: readonly string[];
  organ: readonly string[];
  inbjudna: readonly { part: string; inbjuden?: string; kalla: Kalla }[];
  kalla: Kalla;
}

/** A body with its seats, in order. */
export interface NyttOrgan {
  id: string;
  namn: string;
  niva: string;
  mandat: Mandat;
  uppgift?: string;
  moten?: string;
  ledamoter?: readonly {
    part: string;
    roll: string;
    antal?: number;
    ordalydelse?: string;
    fran?: string;
    till?: string;
    kalla?: Kalla;
  }[];
  kalla: Kalla;
}

/** An agreement with its clauses and parties; `andel` in hundredths of a percent. */
export interface NyttAvtal {
  id: string;
  rubrik: string;
  villkor: readonly string[];
  ansvarig?: string;
  parter: readonly { part: string; andel?: Hundradel }[];
  kalla: Kalla;
}

/** A plan with its items, in order. */
export interface NyPlan {
  id: string;
  rubrik: string;
  ar: number;
  kommunkoder: readonly string[];
  vardcentrum?: string;
  faststallsAv?: string;
  status?: Planstatus;
  punkter: readonly NyPlanpunkt[];
  kalla: Kalla;
}

/** An item of a plan; `forslag` is what a party is proposed to pay. Amounts in öre. */
export interface NyPlanpunkt {
  id: string;
  nummer?: string;
  mal?: string;
  grupp?: string;
  rubrik: string;
  aktivitet?: string;
  ansvariga: readonly string[];
  berorda: readonly { part: string; forslag?: Ore }[];
  kostnad?: Ore;
  indikatorer?: readonly { id: string; text: string; svarstyp: Svarstyp }[];
  kalla: Kalla;
}

/** A shared document and the parties that it concerns. */
export interface NyttDokument {
  id: string;
  titel: string;
  slag: Dokumentslag;
  faststalltAv?: string;
  datum?: string;
  parter: readonly string[];
  kalla: Kalla;
}
