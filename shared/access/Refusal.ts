import { type Refusalcode, refusals } from './refusals.ts';

/** Why a call is not let in. */
export interface Refusal {
  refused: Refusalcode;
}

export const refuse = (refused: Refusalcode): Refusal => ({ refused });

/** Whether what came back is a refusal. */
export function isRefusal(result: unknown): result is Refusal {
  return (
    typeof result === 'object' &&
    result !== null &&
    'refused' in result &&
    isRefusalcode(result.refused)
  );
}

/** Whether something, such as the code in another's answer, is a refusal's code. */
export function isRefusalcode(code: unknown): code is Refusalcode {
  return typeof code === 'string' && Object.hasOwn(refusals, code);
}
