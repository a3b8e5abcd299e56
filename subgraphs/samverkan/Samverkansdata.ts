import type { Ny } from '../../shared/serve/database/Ny.ts';
import type { Ore } from '../../shared/values/belopp.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import type { Hundradel } from '../../shared/values/procent.ts';
import type {
  Ansvar,
  Avtalsslag,
  Checklista,
  Dokumentslag,
  Lagbestammelse,
  Mal,
  Malgrupp,
  Mandat,
  Matt,
  Organregel,
  Organslag,
  Planstatus,
  Planstegsslag,
  Rapportkrav,
  Sammantrade,
  Samverkansform,
  Strategi,
  Svarstyp,
  Utsaga,
} from './store/rows.generated.ts';

/** The first content of the samverkan database. An optional part that is missing is unknown, or none. */
export interface Samverkansdata {
  vardcentra: readonly NyttVardcentrum[];
  organ: readonly NyttOrgan[];
  avtal: readonly NyttAvtal[];
  planer: readonly NyPlan[];
  dokument: readonly NyttDokument[];
  strategier: readonly NyStrategi[];
  matt: readonly Ny<Matt>[];
  lagbestammelser: readonly Ny<Lagbestammelse>[];
  ansvar: readonly Ny<Ansvar>[];
  utsagor: readonly Omit<Ny<Utsaga>, 'ordning'>[];
  checklistor: readonly Ny<Checklista>[];
  rapportkrav: readonly Ny<Rapportkrav>[];
}

/** A strategy with its goals, in order. A goal's `under` are the goals below it. */
export type NyStrategi = Ny<Strategi> & { mal: readonly NyttMal[] };

/** A goal. Without a source of its own it has the strategy's. */
export type NyttMal = Pick<Mal, 'id' | 'slag' | 'text'> & {
  nummer?: string;
  kalla?: Kalla;
  under?: readonly NyttMal[];
};

/** A vårdcentrum with its kommuner, bodies (by id) and invitations, in order. */
export interface NyttVardcentrum {
  id: string;
  namn: string;
  samverkansform: Samverkansform;
  status?: string;
  statusKalla?: Kalla;
  helaKommuner?: boolean | null;
  kommunkoder: readonly string[];
  organ: readonly string[];
  inbjudna: readonly { part: string; inbjuden?: string; kalla: Kalla }[];
  kalla: Kalla;
}

/** A body with its seats, in order. */
export interface NyttOrgan {
  id: string;
  namn: string;
  slag: Organslag;
  niva: string;
  mandat: Mandat;
  uppgift?: string;
  moten?: string;
  beslutsomrade?: string;
  lan?: string;
  kommunId?: string;
  hemvist?: string;
  /** A rule is SKA unless its modality is given. */
  regler?: readonly (Omit<Ny<Organregel>, 'organId' | 'ordning' | 'modalitet'> &
    Partial<Pick<Organregel, 'modalitet'>>)[];
  sammantraden?: readonly Omit<Sammantrade, 'organId'>[];
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

/** An agreement with its clauses and parties. `andel` is in hundredths of a percent. */
export interface NyttAvtal {
  id: string;
  rubrik: string;
  slag: Avtalsslag;
  malgrupp?: Malgrupp;
  vardcentrumId?: string;
  forvaltasAv?: string;
  vardasAv?: string;
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
  strategiId?: string;
  punkter: readonly NyPlanpunkt[];
  /** The bodies' opinions and decisions on it. They concern all of its items when they name none. */
  steg?: readonly {
    slag: Planstegsslag;
    organ: string;
    datum: string;
    paragraf: string;
    punkter?: readonly string[];
    sagt?: string;
  }[];
  kalla: Kalla;
}

/** An item of a plan. `forslag` is a party's proposed amount. Amounts are in öre. */
export interface NyPlanpunkt {
  id: string;
  nummer?: string;
  mal?: string;
  malId?: string;
  grupp?: string;
  rubrik: string;
  aktivitet?: string;
  ansvariga: readonly string[];
  berorda: readonly { part: string; forslag?: Ore }[];
  kostnad?: Ore;
  investering?: boolean;
  indikatorer?: readonly { id: string; text: string; svarstyp: Svarstyp }[];
  /** Earlier editions, oldest first: the values that were different in each. */
  tidigare?: readonly Partial<Pick<NyPlanpunkt, 'nummer' | 'rubrik' | 'aktivitet' | 'kostnad'>>[];
  kalla: Kalla;
}

/** A shared document, and the parties that it concerns. */
export interface NyttDokument {
  id: string;
  titel: string;
  slag: Dokumentslag;
  faststalltAv?: string;
  datum?: string;
  samling?: string;
  omfattning?: string;
  parter: readonly string[];
  kalla: Kalla;
}
