import { type Check, felOm } from '../Check.ts';
import { read } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

export const pagingRefuses: Check = {
  id: 'PAGING_REFUSES',
  krav: 'En sidstorlek eller ett märke som inte går att använda nekas med BAD_USER_INPUT, och resten av svaret står',
  laga: 'Kasta ett GraphQL-fel med extensions.code BAD_USER_INPUT när first är utanför 1–500 eller after inte är ert eget endCursor. Skriv på svenska vad som är fel.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const sett: string[] = [];
    for (const args of ['first: 0', 'first: -1', 'first: 501', 'after: "%inget märke%"']) {
      const { entiteter, errors } = await medlem.entiteter(
        [medlem.egen],
        `... on Huvudman { id verksamheter(${args}) { totalCount } }`,
      );
      const codes = errors.map(({ extensions }) => extensions?.code);
      if (!codes.includes('BAD_USER_INPUT')) {
        sett.push(`${args} gav ${codes.length > 0 ? codes.join(', ') : 'inget fel'}`);
      } else if (read(entiteter, 0, 'id') !== medlem.huvudman) {
        sett.push(`${args} tog med sig resten av svaret`);
      }
    }
    return felOm(sett);
  },
};
