import { idfel } from '../../../shared/change/input/idfel.ts';
import { ansvarsfel, lagfel, mattfel, rapportkravsfel, utsagefel } from '../rules/underlagsfel.ts';
import type { Ansvar, Lagbestammelse, Matt, Rapportkrav, Utsaga } from '../store/rows.generated.ts';
import {
  AnsvarEntity,
  LagbestammelseEntity,
  MattEntity,
  RapportkravEntity,
  UtsagaEntity,
} from '../store/tables.ts';
import { berorLan, berorRapportkrav } from './beror.ts';
import {
  andrar,
  type Indata,
  idReferences,
  mutationer,
  radslag,
  referensfel,
  registrerar,
  skapar,
} from './mutationer.ts';
import { lanfel } from './vardefel.ts';

export const utsagetyp = radslag<Utsaga>('Utsaga', 'utsaga', UtsagaEntity, ({ lan }) =>
  berorLan(lan),
);
export const lagtyp = radslag<Lagbestammelse>(
  'Lagbestammelse',
  'lagbestammelse',
  LagbestammelseEntity,
  () => berorLan(null),
);
export const ansvarstyp = radslag<Ansvar>('Ansvar', 'ansvar', AnsvarEntity, ({ lan }) =>
  berorLan(lan),
);
export const rapportkravstyp = radslag<Rapportkrav>(
  'Rapportkrav',
  'rapportkrav',
  RapportkravEntity,
  (rad, { manager }) => berorRapportkrav(manager, rad),
);
export const matttyp = radslag<Matt>('Matt', 'matt', MattEntity, ({ lan }) => berorLan(lan));

/** The mutations of documents' and laws' statements, of measures, and of duties to report. */
export const underlagMutationer = mutationer({
  registreraUtsaga: registrerar<Utsaga, Indata<Utsaga>>(utsagetyp, {
    fel: (rad) => [...idfel(rad.amne, 'amne'), ...utsagefel(rad), ...lanfel(rad.lan)],
  }),

  registreraLagbestammelse: registrerar<Lagbestammelse, Indata<Lagbestammelse>>(lagtyp, {
    fel: lagfel,
  }),

  registreraAnsvar: registrerar<Ansvar, Indata<Ansvar>>(ansvarstyp, {
    fel: (rad) => [...lanfel(rad.lan), ...ansvarsfel(rad)],
  }),

  registreraRapportkrav: registrerar<Rapportkrav, Indata<Rapportkrav>>(rapportkravstyp, {
    fel: async (rad, _input, { manager }) => [
      ...lanfel(rad.lan),
      ...rapportkravsfel(rad),
      ...(await referensfel(manager, [
        ...idReferences('Vardcentrum', 'vardcentrumId', rad.vardcentrumId),
        ...idReferences('Avtal', 'avtalId', rad.avtalId),
        ...idReferences('Verksamhetsplan', 'planId', rad.planId),
      ])),
    ],
  }),

  skapaMatt: skapar<Matt, Indata<Matt>>(matttyp, {
    rad: () => ({ utgatt: false, serieBrott: [] }),
    fel: (rad) => [...lanfel(rad.lan), ...mattfel(rad)],
  }),

  andraMatt: andrar<Matt, Indata<Matt>>(matttyp, { fel: mattfel }),
});
