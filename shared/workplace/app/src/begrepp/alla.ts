import { avtal } from './avtal.ts';
import type { Begrepp } from './Begrepp.ts';
import { budgetposter } from './budgetposter.ts';
import { deltaganden } from './deltaganden.ts';
import { indikatorer } from './indikatorer.ts';
import { inforanden } from './inforanden.ts';
import { instanser, organisation } from './organisation.ts';
import { pastaenden } from './pastaenden.ts';
import { rapporter } from './rapporter.ts';
import { uppdrag } from './uppdrag.ts';
import { insatser, spridningar, uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Every kind of row whose pages have the common shape. To add a kind: a file beside this one, and a line here. */
export const begreppen: readonly Begrepp[] = [
  verksamheter,
  budgetposter,
  deltaganden,
  avtal,
  uppdrag,
  pastaenden,
  rapporter,
  indikatorer,
  inforanden,
  organisation,
  instanser,
  uppgifter,
  spridningar,
  insatser,
];
