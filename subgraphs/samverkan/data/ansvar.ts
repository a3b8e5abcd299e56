import { strategi } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';

const not = (noter: string) => strategi(`Ansvarsfördelning enligt lagstiftning, ${noter}`);
const nyLag = {
  dokument: 'Proposition 2024/25:89',
  avsnitt: 'Ikraftträdande; lagens nummer är inte kontrollerat mot författningssamlingen',
  exempel: false,
};

/** The law that the documents rest on. An act that has been replaced is kept, with its last day and what came instead. */
export const lagbestammelser: Samverkansdata['lagbestammelser'] = [
  {
    id: 'hsl-12-1-2',
    beteckning: 'Hälso- och sjukvårdslag (2017:30) 12 kap. 1 och 2 §§',
    kalla: not('not 6'),
  },
  {
    id: 'hsl-14-1',
    beteckning: 'Hälso- och sjukvårdslag (2017:30) 14 kap. 1 §',
    kalla: not('not 6'),
  },
  { id: 'hsl-16', beteckning: 'Hälso- och sjukvårdslag (2017:30) 16 kap.', kalla: not('not 14') },
  {
    id: 'hsl-16-1',
    beteckning: 'Hälso- och sjukvårdslag (2017:30) 16 kap. 1 §',
    kalla: not('not 10'),
  },
  {
    id: 'sol-2001',
    beteckning: 'Socialtjänstlag (2001:453)',
    gallerTill: '2025-06-30',
    ersattsAv: 'sol-2025',
    kalla: not('not 11'),
  },
  {
    id: 'sol-2001-5',
    beteckning: 'Socialtjänstlag (2001:453) 5 kap.',
    gallerTill: '2025-06-30',
    ersattsAv: 'sol-2025',
    kalla: not('not 14'),
  },
  {
    id: 'sol-2025',
    beteckning: 'Socialtjänstlag (2025:400)',
    gallerFran: '2025-07-01',
    kalla: nyLag,
  },
  { id: 'skollagen', beteckning: 'Skollag (2010:800)', kalla: not('not 12') },
  { id: 'tandvardslagen', beteckning: 'Tandvårdslag (1985:125)', kalla: not('not 13') },
];

/** Who is responsible for what, by form of housing. */
export const ansvar: Samverkansdata['ansvar'] = [
  {
    id: 'halso-och-sjukvard',
    insats: 'HALSO_OCH_SJUKVARD',
    ansvariga: ['REGION'],
    beskrivning: 'Regionen ansvarar för all hälso- och sjukvård som inte är kommunens.',
    lagrum: ['hsl-12-1-2'],
    kalla: not('not 6'),
  },
  {
    id: 'halso-och-sjukvard-sarskilt-boende',
    insats: 'HALSO_OCH_SJUKVARD',
    boendeform: 'SARSKILT_BOENDE',
    ansvariga: ['KOMMUN'],
    beskrivning:
      'Kommunen ansvarar för hälso- och sjukvård i särskilda boenden, utom läkarinsatser.',
    lagrum: ['hsl-12-1-2'],
    kalla: not('not 6'),
  },
  {
    id: 'halso-och-sjukvard-dagverksamhet',
    insats: 'HALSO_OCH_SJUKVARD',
    boendeform: 'DAGVERKSAMHET',
    ansvariga: ['KOMMUN'],
    beskrivning: 'Kommunen ansvarar för hälso- och sjukvård i dagverksamheter, utom läkarinsatser.',
    lagrum: ['hsl-12-1-2'],
    kalla: not('not 6'),
  },
  {
    id: 'hemsjukvard-ordinart-boende-03',
    insats: 'HALSO_OCH_SJUKVARD',
    boendeform: 'ORDINART_BOENDE',
    lan: '03',
    ansvariga: ['KOMMUN'],
    beskrivning:
      'Kommunerna i Uppsala län ansvarar för hemsjukvård i ordinärt boende, som regionen överlät genom ädelöverenskommelsen 1991.',
    lagrum: ['hsl-14-1'],
    kalla: not('not 6 och 7'),
  },
  {
    id: 'lakarinsats',
    insats: 'LAKARINSATS',
    ansvariga: ['REGION'],
    beskrivning:
      'Regionen ansvarar för läkarinsatser, också i särskilda boenden, dagverksamheter och hemsjukvård.',
    lagrum: ['hsl-12-1-2', 'hsl-16-1'],
    kalla: not('not 6, 9 och 10'),
  },
  {
    id: 'elevhalsa',
    insats: 'ELEVHALSA',
    ansvariga: ['KOMMUN', 'PRIVAT'],
    beskrivning: 'Den som är huvudman för skolan ansvarar för elevhälsan.',
    lagrum: ['skollagen'],
    kalla: not('not 12'),
  },
  {
    id: 'tandvard',
    insats: 'TANDVARD',
    ansvariga: ['REGION'],
    beskrivning:
      'Regionen ansvarar för att erbjuda tandvård, vid behov mobil tandvård i hemmet och på särskilda boenden.',
    lagrum: ['tandvardslagen'],
    kalla: not('not 13'),
  },
  {
    id: 'socialtjanst',
    insats: 'SOCIALTJANST',
    ansvariga: ['KOMMUN'],
    beskrivning:
      'Kommunen ansvarar för socialtjänsten och har det yttersta ansvaret för stöd och hjälp.',
    lagrum: ['sol-2001', 'sol-2025'],
    kalla: not('not 11'),
  },
];
