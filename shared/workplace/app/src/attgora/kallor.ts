import { attBesluta } from '../plan/attBesluta.ts';
import { attFolja } from '../revision/attFolja.ts';
import { aldreMatvarden, budgetutkast, verksamheterAttFyllaI } from './egna.ts';
import { attBekrafta, attLamna, attUnderteckna, obesvarade } from './natverkets.ts';
import { attSkriva } from './samverkans.ts';
import type { Uppgiftskalla } from './Uppgift.ts';

/** All sources of tasks, those that bind others first. Each kind of work adds its own line. */
export const uppgiftskallor: readonly Uppgiftskalla[] = [
  obesvarade,
  attUnderteckna,
  attSkriva,
  attBesluta,
  attFolja,
  budgetutkast,
  attLamna,
  attBekrafta,
  aldreMatvarden,
  verksamheterAttFyllaI,
];
