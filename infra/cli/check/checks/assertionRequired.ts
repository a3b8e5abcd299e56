import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';

export const assertionRequired: Check = {
  id: 'ASSERTION_REQUIRED',
  krav: 'Ett anrop utan gatewayens intyg, och utan token, nekas',
  laga: 'Svara 401 när headern vardnat-assertion saknas och anropet inte har en token för er egen delgraf. Annars kan vem som helst fråga förbi gatewayen.',
  kraver: 'anrop',
  prova: async (provad) => nekas(await medlemAv(provad).ratt({ body: enFraga })),
};
