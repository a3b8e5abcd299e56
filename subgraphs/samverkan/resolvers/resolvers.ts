import { historikResolvers } from '../../../shared/change/history/historikResolvers.ts';
import { scalarResolvers } from '../../../shared/serve/scalars.ts';
import { samverkansmutationer } from '../andringar/samverkansmutationer.ts';
import { samverkansradtyper } from '../andringar/samverkansradtyper.ts';
import { avtalResolvers } from './avtalResolvers.ts';
import { avtalsplatsResolvers } from './avtalsplatsResolvers.ts';
import { dokumentResolvers } from './dokumentResolvers.ts';
import { finansieringResolvers } from './finansieringResolvers.ts';
import { gemensamtResolvers } from './gemensamtResolvers.ts';
import { halsouppdragResolvers } from './halsouppdragResolvers.ts';
import { organResolvers } from './organResolvers.ts';
import { partResolvers } from './partResolvers.ts';
import { pastaendeResolvers } from './pastaendeResolvers.ts';
import { planpunktResolvers } from './planpunktResolvers.ts';
import { planhistorik, planResolvers } from './planResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { rapportResolvers } from './rapportResolvers.ts';
import { strategiResolvers } from './strategiResolvers.ts';
import { strukturResolvers } from './strukturResolvers.ts';
import { vardcentrumResolvers } from './vardcentrumResolvers.ts';

const { Belopp, Procent, Datum, DatumTid } = scalarResolvers;

const historik = historikResolvers(samverkansradtyper);

/** All resolvers of the samverkan subgraph. A @requires field reads the parties' answers from its representation. */
export const resolvers = {
  Belopp,
  Procent,
  Datum,
  DatumTid,
  Query: {
    planhistorik,
    ...queryResolvers.Query,
    ...gemensamtResolvers.Query,
    ...rapportResolvers.Query,
    ...historik.Query,
  },
  Gemensamt: gemensamtResolvers.Gemensamt,
  Historikpost: historik.Historikpost,
  Mutation: samverkansmutationer,
  ...partResolvers,
  ...vardcentrumResolvers,
  ...halsouppdragResolvers,
  ...avtalResolvers,
  ...finansieringResolvers,
  Avtal: { ...avtalResolvers.Avtal, ...finansieringResolvers.Avtal },
  ...planResolvers,
  ...planpunktResolvers,
  Planpunkt: { ...planpunktResolvers.Planpunkt, ...finansieringResolvers.Planpunkt },
  ...organResolvers,
  ...dokumentResolvers,
  ...strategiResolvers,
  ...strukturResolvers,
  Rapporttillfalle: rapportResolvers.Rapporttillfalle,
  Rapportmottagare: rapportResolvers.Rapportmottagare,
  Rapportmottagande: rapportResolvers.Rapportmottagande,
  Rapport: rapportResolvers.Rapport,
  Rapportmottagning: rapportResolvers.Rapportmottagning,
  ...pastaendeResolvers,
  ...avtalsplatsResolvers,
};
