import { osthammarsplan, rapport } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { region } from '../parter.ts';

const arbetsgrupper = osthammarsplan('Lokalt samråd HSVO, tjänsteledning och arbetsgrupper');

/** The groups of Östhammar's närvård, and the bodies of its närvårdsenhet. */
export const osthammarsorgan: readonly NyttOrgan[] = [
  {
    id: 'arbetsgrupp-barn-unga-osthammar',
    namn: 'Arbetsgrupp barn och unga, Östhammar',
    slag: 'ARBETSGRUPP',
    lan: '03',
    regler: [{ slag: 'MINST_MOTEN_PER_AR', antal: 2, kalla: arbetsgrupper }],
    niva: 'kommun',
    mandat: 'BEREDANDE',
    moten: 'två träffar per år',
    kalla: arbetsgrupper,
  },
  {
    id: 'arbetsgrupp-vuxna-aldre-osthammar',
    namn: 'Arbetsgrupp vuxna och äldre, Östhammar',
    slag: 'ARBETSGRUPP',
    lan: '03',
    regler: [{ slag: 'MINST_MOTEN_PER_AR', antal: 2, kalla: arbetsgrupper }],
    niva: 'kommun',
    mandat: 'BEREDANDE',
    moten: 'två träffar per år',
    ledamoter: [region, 'osthammar'].map((part) => ({
      part,
      roll: 'Företrädare i Närvårdsenhetens ledningsgrupp',
      antal: 2,
      fran: '2020-01-01',
      kalla: osthammarsplan('Närvårdsenheten; antalet enligt rapporten KSN-2021-03167, 6.1.3'),
    })),
    kalla: arbetsgrupper,
  },
  {
    id: 'aktuell-arbetsgrupp-osthammar',
    namn: 'Aktuell arbetsgrupp, Östhammar',
    slag: 'ARBETSGRUPP',
    lan: '03',
    niva: 'kommun',
    mandat: 'BEREDANDE',
    uppgift: 'Den arbetsgrupp som frågan gäller; planen anger inte vilken',
    kalla: osthammarsplan('Mål 5.1'),
  },
  {
    id: 'narvardsstrateg-osthammar',
    namn: 'Närvårdsstrateg (NVS), Östhammar',
    slag: 'FUNKTION',
    lan: '03',
    hemvist: 'osthammar',
    niva: 'kommun',
    mandat: 'SAMORDNANDE',
    uppgift: 'Stöder det lokala samrådet; samfinansierad av region och kommun, anställd i kommunen',
    ledamoter: [{ part: 'osthammar', roll: 'Närvårdsstrateg' }],
    kalla: osthammarsplan('Närvårdsstrateg'),
  },
  {
    id: 'ledningsgrupp-narvardsenheten-osthammar',
    namn: 'Närvårdsenhetens ledningsgrupp, Östhammar',
    slag: 'LEDNINGSGRUPP',
    lan: '03',
    regler: [
      { slag: 'LIKA_PER_PART', antal: 2, parter: [region, 'osthammar'], kalla: rapport('6.1.3') },
    ],
    niva: 'enhet',
    mandat: 'SAMORDNANDE',
    uppgift: 'Ansvarar för att enheten drivs enligt avtalet; rapporterar till det lokala samrådet',
    ledamoter: [region, 'osthammar'].map((part) => ({ part, roll: 'Företrädare', antal: 2 })),
    kalla: rapport('6.1.3'),
  },
  {
    id: 'rad-narvardsenheten-osthammar',
    namn: 'Råd till Närvårdsenhetens enhetschef, Östhammar',
    slag: 'RAD',
    lan: '03',
    niva: 'enhet',
    mandat: 'RADGIVANDE',
    uppgift: 'Verksamhetsnära frågor',
    ledamoter: [
      { part: 'osthammar', roll: 'Medicinskt ansvarig sjuksköterska (MAS)', antal: 1 },
      { part: region, roll: 'Företrädare för den regionala primärvården', antal: 1 },
    ],
    kalla: rapport('6.1.3'),
  },
];
