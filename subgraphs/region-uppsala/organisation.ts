import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { osthammarsplan, rapport } from '../underlag/kallor.ts';

const forvaltning = (id: string, namn: string, uppdrag?: string): NyOrganisationsenhet => ({
  id,
  namn,
  slag: 'FORVALTNING',
  uppdrag,
  styrning: [
    {
      av: 'Sjukhusstyrelsen och vårdstyrelsen',
      galler: 'Verksamhetsuppdrag inklusive budget till de fyra förvaltningarna',
    },
  ],
  kalla: rapport('6.4.2'),
});

/** The region's boards and its four health administrations. Which board steers which is not told apart. */
export const organisation: NyOrganisationsenhet[] = [
  {
    id: 'regionfullmaktige',
    namn: 'Regionfullmäktige',
    slag: 'FULLMAKTIGE',
    kalla: rapport('2.1'),
  },
  {
    id: 'regionstyrelsen',
    namn: 'Regionstyrelsen (RS)',
    slag: 'STYRELSE',
    kalla: osthammarsplan('Bakgrund'),
  },
  { id: 'vardstyrelsen', namn: 'Vårdstyrelsen (VS)', slag: 'STYRELSE', kalla: rapport('6.4.2') },
  {
    id: 'sjukhusstyrelsen',
    namn: 'Sjukhusstyrelsen (SHS)',
    slag: 'STYRELSE',
    kalla: rapport('6.4.2'),
  },
  forvaltning(
    'nara-vard-och-halsa',
    'Nära vård och hälsa',
    'Samordnar vårdcentrum i länet, utökat uppdrag',
  ),
  forvaltning('akademiska-sjukhuset', 'Akademiska sjukhuset'),
  forvaltning('lasarettet-i-enkoping', 'Lasarettet i Enköping'),
  forvaltning('folktandvarden', 'Folktandvården'),
];
