import { exempelOm, osthammarsplan, rapport } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';
import { region } from './parter.ts';

const enheten = { vardcentrumId: 'osthammar', avtalId: 'narvardsenheten-osthammar' };
const senast = {
  dagarTillSenast: 45,
  senastKalla: exempelOm('Inget dokument anger sista dag för Närvårdsenhetens rapporter'),
};
const plan = osthammarsplan('Närvårdsstrateg');

/** The reports that the documents ask for. Both calendars are kept where a joint unit lies within a vårdcentrum. */
export const rapportkrav: Samverkansdata['rapportkrav'] = [
  {
    id: 'uppfoljning-vardcentrum',
    rubrik: 'Uppföljning av verksamhetsplanen',
    kadens: 'TERTIAL',
    lan: '03',
    mottagare: [
      { instans: 'Det lokala politiska samrådet', part: null },
      { instans: 'Linjeorganisationerna', part: null },
    ],
    kalla: rapport('6.3.5.4'),
  },
  {
    id: 'kvartalsrapport-narvardsenheten-osthammar',
    rubrik: 'Kvartalsrapport för Närvårdsenheten, med nyckeltal',
    kadens: 'KVARTAL',
    ...enheten,
    ...senast,
    mottagare: [],
    kalla: rapport('6.1.3; mottagare anges bara för verksamhetsberättelsen'),
  },
  {
    id: 'verksamhetsberattelse-narvardsenheten-osthammar',
    rubrik: 'Verksamhetsberättelse med årsresultat för Närvårdsenheten',
    kadens: 'AR',
    ...enheten,
    ...senast,
    mottagare: [
      { instans: 'Den politiska styrgruppen för närvård', part: null },
      { instans: 'Vårdstyrelsen', part: region },
      { instans: 'Socialnämnden', part: 'osthammar' },
    ],
    kalla: rapport('6.1.3'),
  },
  {
    id: 'verksamhetsberattelse-osthammar-2020',
    rubrik: 'Verksamhetsplanering och verksamhetsberättelse, sammanställda av närvårdsstrategen',
    kadens: 'AR',
    planId: 'osthammar-2020',
    lamnasAv: 'osthammar',
    mottagare: [
      ...['Socialnämnden', 'Barn och utbildning', 'Kultur och fritid', 'Kommunstyrelsen'].map(
        (instans) => ({ instans, part: 'osthammar' }),
      ),
      ...['Regionstyrelsen', 'Sjukhusstyrelsen', 'Vårdstyrelsen'].map((instans) => ({
        instans,
        part: region,
      })),
    ],
    kalla: plan,
  },
  {
    id: 'aterrapport-pilot-centrala-uppsala',
    rubrik: 'Återrapport om hur arbetet med vårdcentrum fortskrider',
    kadens: 'AR',
    vardcentrumId: 'centrala-uppsala',
    lamnasAv: 'uppsala',
    mottagare: [{ instans: 'Berörda nämnder', part: 'uppsala' }],
    kalla: exempelOm(
      'Att berörda nämnder får återrapport är arbetsutskottets förslag 2021-11-16, § 368, punkt 3; att det sker årsvis är påhittat',
    ),
  },
];
