/**
 * Every reason for which the registry refuses an entry, or a reader refuses a log. There is one table, so that no code
 * gets two meanings.
 */
const refusalCodes = {
  OGILTIG_FORM: 'It does not have the form of an entry.',
  FOR_STOR: 'It is larger than an entry may be.',
  FEL_NATVERK: 'It was signed for another network.',
  FEL_NYCKEL: 'It is not signed with the key that the party has.',
  FEL_SIGNATUR: 'A signature does not verify: something was changed after it was signed.',
  FEL_LOPNUMMER:
    "It does not have the number that follows the member's last entry: replayed, reordered or dropped.",
  OKANT_LAGE: 'Its signer has seen another log than this one.',
  OKAND_MEDLEM: 'Nobody has joined under that id.',
  UTTRADD_MEDLEM: 'The member has left; its id is never used again.',
  EJ_TILLATEN: 'A party of that kind may not make such an entry.',
  OGILTIGT_ID: 'The id cannot be used as one.',
  UPPTAGET_ID: 'Somebody has, or has had, that id.',
  UPPTAGET_PREFIX: "The id gives a prefix that is, begins or looks like another member's.",
  UPPTAGET_ORGANISATIONSNUMMER: 'A member has that organisationsnummer.',
  UPPTAGET_NAMN: "The name is another member's, or is easily mistaken for one.",
  UPPTAGEN_NYCKEL: 'The key is, or has been, in use in this network.',
  OGILTIGT_ORGANISATIONSNUMMER:
    "It is not an organisationsnummer, not of the slag's kind, or missing where it is needed.",
  OGILTIG_ADRESS: 'An address is not an http(s) URL that can be asked.',
  OGILTIGT_VARDE: 'A text or a code has the wrong form or length.',
  OTILLATET_TECKEN:
    'A text has a character that cannot be seen, turns the reading direction, or is half of one.',
  PERSONNUMMER: 'A text looks like a personnummer; no data on persons is kept here.',
  EJ_GRUNDARE: 'Only kommuner and regioner found a network.',
  OGILTIGT_INTYG: 'The voucher is not one, or is for another newcomer, key or network.',
  INTYG_UTFARDARE: 'The voucher is not signed by a huvudman that is a member.',
  INTYG_UTGANGET: 'The voucher has expired.',
  GRUNDARE_SAKNAS:
    'A public huvudman joins with the vouchers of more than half of the founders, at least three.',
  OKANDA_REGLER:
    'The log changes to rules that this program does not know, or that the log already follows.',
  OKAND_KONTRAKTSVERSION: 'There is no such version of the contract.',
  FOR_STOR_EXTENSION: 'The extension is larger than a schema may be.',
  FOR_OFTA:
    'The party has added its share of the day to the log; only the registry refuses for this reason, never a reader.',
  FEL_NUMMER: 'The records are not numbered in order: one is missing, moved or put in.',
  BRUTEN_KEDJA: 'A record does not follow the one before it: something before it was changed.',
  FEL_TID: 'A record is older than the one before it.',
  FEL_KONTROLLPUNKT: 'The checkpoint is not signed by the registry of this network.',
  AVKORTAD: 'The log is shorter than a checkpoint states.',
  OBEKRAFTAD: 'The log goes on after the checkpoint, and nobody has signed what follows.',
  FORGRENAD: 'The log differs from what it was when the checkpoint was made.',
  FEL_GENESIS: 'The log belongs to another network than the expected one.',
} as const;

export type RefusalCode = keyof typeof refusalCodes;

/** Why something is refused, as a value. */
export interface RegistryRefusal {
  code: RefusalCode;
  /** Swedish: it says what is wrong and how to mend it. */
  message: string;
}

export function refusal(code: RefusalCode, message: string): RegistryRefusal {
  return { code, message };
}

/** Whether a value is a refusal. */
export function isRefusal(value: unknown): value is RegistryRefusal {
  const { code, message } = Object(value) as Record<string, unknown>;
  return typeof message === 'string' && typeof code === 'string' && code in refusalCodes;
}
