import { type Check, felOm } from '../Check.ts';
import { helaSvaret } from '../helaSvaret.ts';
import { objekt } from './access.ts';

export const drafts: Check = {
  id: 'DRAFTS',
  krav: 'En anonym ser inga budgetutkast, bara beslutade budgetar',
  laga: 'Ta bara med budgetar med status BESLUTAD när ingen inloggad hos er själva frågar.',
  kraver: 'anrop',
  prova: async (provad) => {
    const delar = await helaSvaret(provad);
    const utkast = [...objekt(delar.map(({ data }) => data))].filter(
      ({ status, belopp }) => status === 'UTKAST' && belopp !== undefined,
    );
    return felOm(
      utkast.slice(0, 3).map(({ id, ar }) => `utkastet ${String(id)} (${String(ar)}) visas`),
    );
  },
};
