import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { avtalsparter } from './avtalsparter.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Heby kommun. Its organisationsnummer, deciders and adoptions are unknown. */
export const huvudman: Huvudman = {
  id: 'heby',
  namn: 'Heby kommun',
  slag: 'KOMMUN',
  organisationsnummer: null,
  kommunkod: '0331',
  lan: '03',
  kalla: referens(
    'Organisationsnumret har inte återfunnits; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: { verksamheter, budgetar, avtalsparter, deltaganden, uppgifter },
};
