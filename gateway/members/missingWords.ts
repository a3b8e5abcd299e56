import type { Unanswered } from './Asked.ts';

/** What an error says of a party of which nothing can be shown, after its name. */
export function missingWords(
  missing: Pick<Unanswered, 'status' | 'orsak'> | { status: 'UNDANTAGEN'; skal: string },
): string {
  if (missing.status === 'UNDANTAGEN')
    return `tillfrågas inte av den här gatewayen: ${missing.skal}`;
  const { status, orsak } = missing;
  if (status === 'OGILTIGT_SVAR') return 'lämnade ett ogiltigt svar.';
  if (status !== 'SPARRAD') return 'svarade inte.';
  return orsak === 'KO_FULL'
    ? 'tillfrågas inte just nu, eftersom den redan har så många frågor som den kan få.'
    : 'tillfrågas inte just nu, eftersom den inte har svarat på en stund.';
}
