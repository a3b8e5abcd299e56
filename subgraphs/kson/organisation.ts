import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { rapport } from '../underlag/kallor.ts';

const kalla = rapport('6.1.5');

/** The kommunalförbund's board, its administration and the company that it owns. */
export const organisation: NyOrganisationsenhet[] = [
  {
    id: 'direktionen',
    namn: 'Direktionen',
    slag: 'DIREKTION',
    uppdrag: 'Leder förbundet enligt förbundsordningen; äger samtliga aktier i Tiohundra AB',
    mandat: 'Beslutar i förbundets egna ärenden',
    styrning: [
      {
        av: 'Region Stockholm och Norrtälje kommun',
        galler: 'Förbundsordningen och, var för sig, medlemsavgiften',
      },
    ],
    kalla,
  },
  {
    id: 'forvaltningen',
    namn: 'KSON:s förvaltning',
    slag: 'FORVALTNING',
    overordnad: 'direktionen',
    uppdrag: 'Leds av förbundsdirektören, som är underställd direktionen',
    kalla,
  },
  {
    id: 'tiohundra-ab',
    namn: 'Tiohundra AB',
    slag: 'BOLAG',
    overordnad: 'direktionen',
    uppdrag: 'Helägt bolag i förbundets koncern; får sina uppdrag genom avtal',
    kalla,
  },
];
