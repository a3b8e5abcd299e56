/**
 * The roles that a caller can have at its own party: read what is the party's own; edit units, figures and texts; edit
 * the budget; decide and sign; all of it; and, for samverkan, edit what the parties share as text.
 */
export const roller = [
  'las',
  'redaktor',
  'ekonom',
  'beslutsfattare',
  'admin',
  'samordnare',
] as const;

export type Roll = (typeof roller)[number];
