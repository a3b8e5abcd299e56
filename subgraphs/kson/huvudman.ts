import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { rapport } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { organisation } from './organisation.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Kommunalförbundet Sjukvård och omsorg i Norrtälje. Its organisationsnummer is unknown. */
export const huvudman: Huvudman = {
  id: 'kson',
  namn: 'Kommunalförbundet Sjukvård och omsorg i Norrtälje (KSON)',
  slag: 'KOMMUNALFORBUND',
  organisationsnummer: null,
  kommunkod: null,
  lan: '01',
  kalla: rapport('6.1.5'),
  data: { verksamheter, budgetar, deltaganden, beslutsinstanser, organisation, uppgifter },
};
