import type { Roll } from '../../../shared/access/Caller.ts';

const samordnare: readonly Roll[] = ['samordnare'];

/**
 * Which roles at samverkan may run each of its mutations. What the parties share is text, which binds a party only once it has
 * answered, decided or signed in its own subgraph. A samordnare may write for the län that its issuer names
 * (`rules/skrivratt.ts`).
 */
export const mutationsroller = {
  skapaVardcentrum: samordnare,
  andraVardcentrum: samordnare,
  bjudIn: samordnare,
  dragTillbakaInbjudan: samordnare,
  skapaOrgan: samordnare,
  andraOrgan: samordnare,
  registreraSammantrade: samordnare,
  andraSammantrade: samordnare,
  skapaPlan: samordnare,
  andraPlan: samordnare,
  forankraPlan: samordnare,
  registreraAvstamning: samordnare,
  faststallPlan: samordnare,
  nyPlanutgava: samordnare,
  skapaPlanpunkt: samordnare,
  andraPlanpunkt: samordnare,
  nyPlanpunktsutgava: samordnare,
  skapaAvtal: samordnare,
  andraAvtal: samordnare,
  nyAvtalsutgava: samordnare,
  skapaDokument: samordnare,
  andraDokument: samordnare,
  skapaStrategi: samordnare,
  andraStrategi: samordnare,
  skapaMal: samordnare,
  andraMal: samordnare,
  skapaMatt: samordnare,
  andraMatt: samordnare,
  skapaChecklista: samordnare,
  besvaraChecklista: samordnare,
  beslutaChecklista: samordnare,
  registreraUtsaga: samordnare,
  registreraLagbestammelse: samordnare,
  registreraAnsvar: samordnare,
  registreraRapportkrav: samordnare,
} satisfies Record<string, readonly Roll[]>;

const planerare: readonly Roll[] = ['planerare'];

/**
 * The mutations that the parties' own users may run, for a vårdcentrum that their party leads: its plan, its bodies and their
 * meetings.
 */
export const parternasRoller = {
  andraOrgan: planerare,
  registreraSammantrade: planerare,
  andraSammantrade: planerare,
  skapaPlan: planerare,
  andraPlan: planerare,
  forankraPlan: planerare,
  registreraAvstamning: planerare,
  faststallPlan: planerare,
  nyPlanutgava: planerare,
  skapaPlanpunkt: planerare,
  andraPlanpunkt: planerare,
  nyPlanpunktsutgava: planerare,
} satisfies Partial<Record<keyof typeof mutationsroller, readonly Roll[]>>;
