import { type Check, felOm } from '../Check.ts';
import { helaSvaret } from '../helaSvaret.ts';
import { isObject } from '../Medlem.ts';
import { begransa } from '../schemaprov.ts';
import { objektfel } from '../vardefel.ts';

export const values: Check = {
  id: 'VALUES',
  krav: 'Varje värde har kontraktets form: datum, belopp, uppräkningar, text, null bara där det får stå',
  laga: 'Skriv belopp som text med två decimaler ("1250.00"), datum som 2026-01-31, månad som 2026-01, id som text. Gatewayen visar inte ett värde som inte följer kontraktet.',
  kraver: 'anrop',
  prova: async (provad) => {
    const delar = await helaSvaret(provad);
    const sett = new Map<string, string>();
    for (const { typ, entiteter } of delar) {
      const given = (entiteter ?? []).filter(isObject);
      if (given.length === 0) sett.set(typ.name, `inget svar om ${typ.name} på den egna nyckeln`);
      for (const entity of given) {
        objektfel(typ, entity, (coordinate, vad) => {
          sett.set(coordinate, `${coordinate} ${vad}`);
        });
      }
    }
    return felOm(begransa([...sett.values()]));
  },
};
