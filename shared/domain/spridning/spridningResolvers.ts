import { antalUtanUppgift } from './antalUtanUppgift.ts';

export const spridningResolvers = { Spridning: { antalUtanUppgift } };
