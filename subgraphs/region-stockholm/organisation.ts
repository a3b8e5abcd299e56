import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { rapport } from '../underlag/kallor.ts';

const kalla = rapport('6.1.5');

/** The parts of the region that work with the kommunalförbund. */
export const organisation: NyOrganisationsenhet[] = [
  { id: 'regionfullmaktige', namn: 'Regionfullmäktige', slag: 'FULLMAKTIGE', kalla },
  {
    id: 'halso-och-sjukvardsnamnden',
    namn: 'Hälso- och sjukvårdsnämnden',
    slag: 'NAMND',
    uppdrag: 'Samarbetar i vissa fall med förbundet om avtal med utförare',
    kalla,
  },
  {
    id: 'karolinska-universitetssjukhuset',
    namn: 'Karolinska universitetssjukhuset',
    slag: 'FORVALTNING',
    uppdrag: 'Offentligt ägd utförare i Norrtälje',
    kalla,
  },
  {
    id: 'stockholms-lans-sjukvardsomrade',
    namn: 'Stockholms läns sjukvårdsområde',
    slag: 'FORVALTNING',
    uppdrag: 'Offentligt ägd utförare i Norrtälje',
    kalla,
  },
];
