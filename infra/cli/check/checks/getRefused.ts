import { anropa } from '../anropa.ts';
import { type Check, felOm } from '../Check.ts';
import { medlemAv } from '../Provad.ts';

export const getRefused: Check = {
  id: 'GET_REFUSED',
  krav: 'GET besvaras med 4xx: en länk eller en bild på en webbsida når ingenting',
  laga: 'Svara 405 på GET på GraphQL-adressen, eller 401 när intyg och token saknas.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const query = encodeURIComponent('{ __typename }');
    const svar = await anropa(medlem.url, { method: 'GET' });
    const fraga = await anropa(`${medlem.url}?query=${query}`, { method: 'GET' });
    return felOm(
      [svar, fraga].flatMap(({ status, fel }) => {
        if (fel !== null) return [fel];
        return status >= 400 && status < 500 ? [] : [`status ${status}`];
      }),
    );
  },
};
