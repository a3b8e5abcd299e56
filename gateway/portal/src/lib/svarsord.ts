import type { Partssvar } from '../../../../shared/client/src/natverk.ts';

/** What a reader sees instead of a status of `extensions.natverk`, and how it is marked. */
const status: Readonly<Record<string, readonly [ord: string, marke: 'bra' | 'brist' | 'oklart']>> =
  {
    SVARADE: ['Svarade', 'bra'],
    ALDRE_KONTRAKT: ['Svarade, på en äldre version', 'bra'],
    UTTRADD: ['Har lämnat nätverket', 'bra'],
    NEKADE: ['Visar inte detta', 'oklart'],
    INAKTUELLT: ['Visar äldre svar', 'oklart'],
    OGILTIGT_SVAR: ['Ogiltigt svar', 'brist'],
    UNDANTAGEN: ['Visas inte här', 'brist'],
    SPARRAD: ['Tillfrågas inte just nu', 'brist'],
    SVARADE_INTE: ['Svarade inte', 'brist'],
  };

const orsak: Readonly<Record<string, string>> = {
  EJ_MEDLEM: 'Den är inte medlem i nätverket.',
  EJ_ANSLUTEN: 'Det gick inte att nå den.',
  UNDANTAGEN: 'Den som driver den här tjänsten har valt att inte fråga den.',
  ADRESS_NEKAD: 'Den har en adress som nätverket inte frågar på.',
  BRYTARE_OPPEN: 'Den har inte svarat flera gånger i rad och lämnas i fred några sekunder.',
  KO_FULL: 'Så många frågor som den tar emot är redan på väg.',
  TIDSGRANS: 'Den svarade inte inom tiden.',
  AVBROTT: 'Den avbröt svaret.',
  HTTP_STATUS: 'Dess server svarade med ett fel.',
  FOR_STORT: 'Svaret var större än vad som tas emot.',
  EJ_JSON: 'Svaret gick inte att läsa.',
  FEL_FORM: 'Svaret hade inte den form som kontraktet säger.',
  TOKEN_NEKAD: 'Den godtog inte den frågandes behörighet.',
  INTYG_NEKAT: 'Den godtog inte nätverkets intyg.',
  ATKOMST_NEKAD: 'Den visar det bara för behöriga.',
};

/** How a party answered, in words. */
export function svarsord({ status: kod }: Partssvar): string {
  return status[kod]?.[0] ?? 'Svarade inte som väntat';
}

/** How it is marked: good, lacking, or unclear. */
export function svarsmarke({ status: kod }: Partssvar): 'bra' | 'brist' | 'oklart' {
  return status[kod]?.[1] ?? 'brist';
}

/** Why it is missing or wrong, in a sentence; null when it answered as it should. */
export function orsaksord(svar: Partssvar): string | null {
  if (svar.orsak === undefined) return null;
  const why = orsak[svar.orsak] ?? 'Orsaken är inte känd.';
  return svar.skal === undefined ? why : `${why} Skälet: ${svar.skal}`;
}
