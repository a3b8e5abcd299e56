import { heltal } from '../../../shared/sheet/Celltyp.ts';
import { valfri } from './Tabell.ts';

/** The last column of every table. */
export const versionskolumn = {
  version: valfri(
    heltal(1, 2_147_483_647),
    'Radens version när filen exporterades: har någon ändrat raden sedan dess skrivs ingenting. Tomt: ingen sådan kontroll.',
  ),
};
