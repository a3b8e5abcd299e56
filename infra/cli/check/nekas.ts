import type { Svar } from './anropa.ts';
import { felOm, type Utfall } from './Check.ts';
import { isObject } from './Medlem.ts';

/** A call that must not be let in: a 4xx answer without data passes. */
export function nekas({ status, fel, json }: Svar): Utfall {
  if (fel !== null) return felOm([fel]);
  const data = isObject(json) ? json.data : undefined;
  return felOm([
    ...(data == null ? [] : ['anropet besvarades med data']),
    ...(status >= 400 && status < 500 ? [] : [`status ${status} i stället för 401`]),
  ]);
}

/** A question that any member can answer. */
export const enFraga = JSON.stringify({ query: '{ __typename }' });
