import type { Atkomstniva } from './Atkomstniva.ts';

/**
 * The fields of the contract that not everyone sees unless their owner decides otherwise, by schema coordinate, each
 * with the reason. Every other field is `offentlig`: what the owners' documents, minutes and annual reports publish is
 * public here too, and the network view is for residents. `atkomst.test.ts` checks that the SDL's descriptions say the
 * same.
 */
export const atkomst: Readonly<Record<string, Atkomstniva>> = {
  // A draft is working material until the owner's own instance has decided (2 kap. 12 § tryckfrihetsförordningen).
  'Huvudman.budgetutkast': 'egen',
  'Verksamhet.budgetutkast': 'egen',
  // A vacancy concerns the employer and those who pay for the post. In a small unit it also says something about one
  // person.
  'Tjanst.nulage': 'parter',
  // An attacker first asks which systems a unit runs (18 kap. 8 § offentlighets- och sekretesslagen).
  'Verksamhet.systemstod': 'natverk',
  // The state of an item is public. The comment beside it is the parties' own discussion.
  'Uppfoljning.kommentar': 'natverk',
};
