/**
 * The versions of the rules that entries are judged by. A log begins with those that its genesis states (the first, when
 * it states none) and goes over to later ones by an entry of the registry's; what stood before keeps its own.
 *
 * Readers must judge alike, whatever they run on and for ever. So a version never changes once it is in use, and is made of
 * nothing that does: no data of Unicode's version, no detector that is still being improved. Those are for the registry's
 * door (admissionRefused).
 *
 * 1. A newcomer's slag, name and addresses are taken at its own word, by one voucher of any member that calls itself public.
 * 2. A voucher binds slag and name. A public slag comes by the genesis or by the founders' vouchers, and only who has it so
 *    vouches. The organisationsnummer is of the slag's kind, no name can be taken for another's, and addresses have one form.
 *    Kinds of entry that a reader does not know are skipped when they are marked optional.
 */
export const latestRules = 2;

/** Whether a log that has come to these rules holds newcomers to those of version 2. */
export function bindsIdentity(rules: number): boolean {
  return rules >= 2;
}
