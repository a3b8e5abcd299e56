import { type Check, felOm } from '../Check.ts';
import { isObject } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

export const badJson: Check = {
  id: 'BAD_JSON',
  krav: 'Ett anrop som inte är JSON nekas med 4xx, och ett som inte är en fråga besvaras utan data',
  laga: 'Fånga felet när anropet läses och svara 400: varken 200 eller 500.',
  kraver: 'anrop',
  prova: async (provad) => {
    const sett: string[] = [];
    for (const body of [
      '{"query": "{ __typename',
      'query=x',
      '[]',
      '"text"',
      '{"query": 5}',
      '{}',
    ]) {
      const { fel, status, json } = await medlemAv(provad).sand(body);
      const nekat = status >= 400 && status < 500;
      const utanData = status === 200 && parses(body) && isObject(json) && json.data == null;
      if (fel !== null) sett.push(`${body}: ${fel}`);
      else if (!nekat && !utanData) sett.push(`${body}: status ${status}`);
    }
    return felOm(sett);
  },
};

function parses(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
