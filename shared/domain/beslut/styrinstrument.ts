import { type Fel, fel } from '../../change/Fel.ts';
import type { Huvudmanslag, Styrinstrument } from '../../contract/enums.ts';

/** The instruments of each kind of huvudman, the one that it uses towards its own organisation first. */
const instrument: Readonly<Record<Huvudmanslag, readonly [Styrinstrument, ...Styrinstrument[]]>> = {
  REGION: ['VERKSAMHETSUPPDRAG', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUN: ['VERKSAMHETSPLAN_OCH_BUDGET', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUNALFORBUND: ['VERKSAMHETSPLAN_OCH_BUDGET', 'UPPDRAGSAVTAL'],
  PRIVAT: ['UPPDRAGSAVTAL'],
  IDEELL: ['UPPDRAGSAVTAL'],
};

const iOrd: Readonly<Record<Styrinstrument, string>> = {
  VERKSAMHETSUPPDRAG: 'verksamhetsuppdrag inklusive budget',
  VERKSAMHETSPLAN_OCH_BUDGET: 'verksamhetsplan och budget',
  MEDLEMSAVGIFT: 'medlemsavgift till ett kommunalförbund',
  UPPDRAGSAVTAL: 'uppdragsavtal',
};

/**
 * The instrument by which a huvudman turns a decision into mission and money; what is usual for its kind when it states
 * none. A region gives a verksamhetsuppdrag, a kommun its plan and budget; as members of a kommunalförbund both pay a
 * fee, which they decide each for itself, and to others they give an agreement. A kommunalförbund steers by its own plan
 * and budget or by agreements, and collects fees but pays none; a private or non-profit party works under an agreement
 * with the one who gives the mission. Source: 'Att leda och samordna ett vårdcentrum', 6.3.2, 6.3.5.4, 6.3.6 and what it
 * says of Norrtälje (checklist rows 7, 70, 71 and 73).
 */
export function styrinstrument(slag: Huvudmanslag, angivet: Styrinstrument | null): Styrinstrument {
  return angivet ?? instrument[slag][0];
}

/** Refuses an instrument that a huvudman of that kind does not have. */
export function instrumentfel(slag: Huvudmanslag, angivet: Styrinstrument | null): Fel[] {
  if (angivet === null || instrument[slag].includes(angivet)) return [];
  const valbara = instrument[slag].map((each) => `${each} (${iOrd[each]})`).join(' eller ');
  const meddelande = `Huvudmannen ger inte uppdrag genom ${iOrd[angivet]}: ange ${valbara}.`;
  return [fel('OGILTIGT_VARDE', 'instrument', meddelande)];
}
