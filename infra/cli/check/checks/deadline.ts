import { type Check, felOm, ok } from '../Check.ts';
import { medlemAv } from '../Provad.ts';

/** The share of the time limit from which an answer is slow enough to tell of. */
const segt = 0.3;

export const deadline: Check = {
  id: 'DEADLINE',
  krav: 'Varje svar kom inom gatewayens tidsgräns',
  laga: 'Hämta alla nycklar med en fråga till databasen i stället för en i taget, och lägg index på nycklarna. Ett svar efter tidsgränsen räknas som inget svar.',
  kraver: 'anrop',
  prova: (provad) => {
    const { tider, tidsgransMs } = medlemAv(provad);
    const langst = Math.max(...tider);
    if (langst > tidsgransMs) {
      return felOm([`det längsta svaret tog ${langst} ms, gränsen är ${tidsgransMs} ms`]);
    }
    return ok(
      langst > tidsgransMs * segt ? `segt: det längsta svaret tog ${langst} ms` : undefined,
    );
  },
};
