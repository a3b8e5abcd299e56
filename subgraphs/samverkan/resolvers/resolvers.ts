import { scalarResolvers } from '../../../shared/runtime/scalars.ts';
import { avtalResolvers } from './avtalResolvers.ts';
import { dokumentResolvers } from './dokumentResolvers.ts';
import { organResolvers } from './organResolvers.ts';
import { partResolvers } from './partResolvers.ts';
import { planpunktResolvers } from './planpunktResolvers.ts';
import { planResolvers } from './planResolvers.ts';
import { queryResolvers } from './queryResolvers.ts';
import { vardcentrumResolvers } from './vardcentrumResolvers.ts';

const { Belopp, Procent, Datum } = scalarResolvers;

/** Every resolver of the samverkan subgraph; a @requires field reads the parties' answers from its representation. */
export const resolvers = {
  Belopp,
  Procent,
  Datum,
  ...queryResolvers,
  ...partResolvers,
  ...vardcentrumResolvers,
  ...avtalResolvers,
  ...planResolvers,
  ...planpunktResolvers,
  ...organResolvers,
  ...dokumentResolvers,
};
