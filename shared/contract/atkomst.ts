import type { Atkomstniva } from './Atkomstniva.ts';

/**
 * The fields of the contract that not everyone sees unless their owner says otherwise, by schema coordinate, each with
 * its reason. Every other field is `offentlig`: what the owners' documents, minutes and annual reports publish is
 * public here too, and the network view is for residents. `atkomst.test.ts` holds the SDL's descriptions equal to it.
 */
export const atkomst: Readonly<Record<string, Atkomstniva>> = {
  // A draft is working material until the owner's own instance has decided (2 kap. 12 § tryckfrihetsförordningen).
  'Huvudman.budgetutkast': 'egen',
  'Verksamhet.budgetutkast': 'egen',
  // A vacancy concerns the employer and those who pay for the post; in a small unit it also says something about a single person.
  'Tjanst.nulage': 'parter',
  // Which systems a unit runs is what an attacker asks first (18 kap. 8 § offentlighets- och sekretesslagen).
  'Verksamhet.systemstod': 'natverk',
  // How an item goes is public; the words beside it are the parties' own discussion.
  'Uppfoljning.kommentar': 'natverk',
};
