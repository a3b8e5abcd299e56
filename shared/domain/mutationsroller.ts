import type { Roll } from '../access/Roll.ts';

const redaktor: readonly Roll[] = ['redaktor', 'admin'];
const ekonom: readonly Roll[] = ['ekonom', 'admin'];
const beslutsfattare: readonly Roll[] = ['beslutsfattare', 'admin'];
const admin: readonly Roll[] = ['admin'];

/**
 * Which roles at a huvudman may run each of its mutations. The administrator may run them all; `las` writes nothing, and
 * `samordnare` is samverkan's. A unit is one aggregate with one version, so its posts and the shares of its cost are
 * stated by whoever edits the unit; each payer's share counts only when its own beslutsfattare has signed it.
 */
export const mutationsroller = {
  skapaVerksamhet: redaktor,
  andraVerksamhet: redaktor,
  stangVerksamhet: redaktor,
  rapporteraBelaggning: redaktor,
  registreraUppfoljning: redaktor,
  svaraPaIndikator: redaktor,
  taTillbakaIndikatorsvar: redaktor,
  registreraInforande: redaktor,
  registreraMatvarden: redaktor,
  registreraInsats: redaktor,
  registreraUppgift: redaktor,
  registreraSpridning: redaktor,
  registreraGranskning: redaktor,
  registreraOrganisationsenhet: redaktor,
  skapaBudget: ekonom,
  andraBudget: ekonom,
  registreraBudgetutfall: ekonom,
  // To decide a budget is not the economist's: the decision is an instance's, told by who answers for its decisions.
  beslutaBudget: beslutsfattare,
  svaraPaInbjudan: beslutsfattare,
  andraDeltagande: beslutsfattare,
  lamnaVardcentrum: beslutsfattare,
  undertecknaAvtal: beslutsfattare,
  avvisaAvtal: beslutsfattare,
  sagUppAvtal: beslutsfattare,
  beredBeslut: beslutsfattare,
  fattaBeslut: beslutsfattare,
  givUppdrag: beslutsfattare,
  // Who decides what within the huvudman: nobody gives itself that right.
  registreraBeslutsinstans: admin,
} satisfies Record<string, readonly Roll[]>;
