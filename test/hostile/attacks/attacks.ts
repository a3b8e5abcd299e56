import type { Attack } from '../Attack.ts';
import { clientFuzz, clientHttp } from './clientHttp.ts';
import { clientLimits } from './clientLimits.ts';
import { clientRate } from './clientRate.ts';
import { clientSchema } from './clientSchema.ts';
import { clientSubgraph } from './clientSubgraph.ts';
import { extensionLies } from './extensionLies.ts';
import { gatewayKeyAssertions } from './gatewayKeyAssertions.ts';
import { gatewayKeyCallers } from './gatewayKeyCallers.ts';
import { gatewayKeyHeaders } from './gatewayKeyHeaders.ts';
import { gatewayKeyLog } from './gatewayKeyLog.ts';
import { harvestedTokens } from './harvestedTokens.ts';
import { memberKeyAddresses } from './memberKeyAddresses.ts';
import { memberKeyCalls } from './memberKeyCalls.ts';
import { memberKeyEntries, memberKeyFlood } from './memberKeyEntries.ts';
import { memberKeyExtensions } from './memberKeyExtensions.ts';
import { memberKeyJoins } from './memberKeyJoins.ts';
import { samverkanLies } from './samverkanLies.ts';
import { tooMuch } from './tooMuch.ts';
import { tooSlow } from './tooSlow.ts';
import { wrongErrors } from './wrongErrors.ts';
import { wrongForms } from './wrongForms.ts';
import { wrongHttp } from './wrongHttp.ts';
import { wrongValues } from './wrongValues.ts';

/** Every attack, in the order in which they are made. */
export const attacks: readonly Attack[] = [
  ...wrongForms,
  ...wrongErrors,
  ...wrongHttp,
  ...wrongValues,
  ...tooMuch,
  ...tooSlow,
  ...harvestedTokens,
  ...extensionLies,
  ...samverkanLies,
  ...clientLimits,
  ...clientRate,
  ...clientHttp,
  ...clientSchema,
  ...clientSubgraph,
  ...clientFuzz,
  ...memberKeyEntries,
  ...memberKeyFlood,
  ...memberKeyJoins,
  ...memberKeyExtensions,
  ...memberKeyCalls,
  ...memberKeyAddresses,
  ...gatewayKeyCallers,
  ...gatewayKeyHeaders,
  ...gatewayKeyAssertions,
  ...gatewayKeyLog,
];
