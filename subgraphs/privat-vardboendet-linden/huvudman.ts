import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { beslut } from './beslut.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { verksamheter } from './verksamheter.ts';

/** A made-up private vårdgivare with special housing on behalf of kommuner. */
export const huvudman: Huvudman = {
  id: 'privat-vardboendet-linden',
  namn: 'Vårdboendet Linden (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: exempelkalla,
  data: { beslut, verksamheter, budgetar, deltaganden, inforanden },
};
