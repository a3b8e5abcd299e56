import type { Huvudmanslag } from '../contract/enums.ts';

/**
 * The series that organisationsnummer have by what they number. SCB gives 212000 to kommuner, 222000 to kommunalförbund and
 * 232100 to regioner; Gotland's, a kommun that is the region too, is a kommun's. Others begin with the group of their form:
 * 3 foreign, 5 aktiebolag, 6 enkla bolag, 7 ekonomiska föreningar, 8 ideella föreningar and stiftelser, 9 handelsbolag; 25
 * are parishes. What is public law otherwise (2) or an estate (1) is no private or non-profit vårdgivare.
 */
const series: Readonly<Record<Huvudmanslag, RegExp>> = {
  REGION: /^(232100-|212000-0803$)/,
  KOMMUN: /^212000-/,
  KOMMUNALFORBUND: /^222000-/,
  PRIVAT: /^[35-9]/,
  IDEELL: /^([35-9]|25)/,
};

const examples: Readonly<Record<Huvudmanslag, string>> = {
  REGION: '232100-NNNN',
  KOMMUN: '212000-NNNN',
  KOMMUNALFORBUND: '222000-NNNN',
  PRIVAT: 'ett som börjar med 5 för ett aktiebolag',
  IDEELL: 'ett som börjar med 8 för en förening eller stiftelse',
};

/** Why an organisationsnummer cannot be that of such a huvudman, in Swedish; null when it can. */
export function orgnrOfAnother(organisationsnummer: string, slag: Huvudmanslag): string | null {
  return series[slag].test(organisationsnummer)
    ? null
    : `${organisationsnummer} är inget organisationsnummer för ${slag}: väntat är ${examples[slag]}.`;
}
