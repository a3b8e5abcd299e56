import type { Kalla } from '../../../shared/values/kalla.ts';
import {
  centerpartiet2020,
  exempelOm,
  osthammarsplan,
  protokoll,
  rapport,
  regionuppsala2022,
  tjansteskrivelse,
} from '../../underlag/kallor.ts';
import type { NyttVardcentrum } from '../Samverkansdata.ts';
import { kommuner, region } from './parter.ts';

const ingenInbjudan = exempelOm('Inget dokument anger inbjudan');
const invite = (kalla: Kalla, ...parter: string[]) => parter.map((part) => ({ part, kalla }));

/** Its own bodies, and the local ones of the kommuner that it serves. */
function bodies(id: string, kommunkoder: readonly string[]): string[] {
  const local = kommuner.filter(({ kod }) => kommunkoder.includes(kod));
  return [
    `utokat-samrad-${id}`,
    `ledningsgrupp-${id}`,
    ...local.map((kommun) => `lokalt-samrad-${kommun.id}`),
    ...local.map((kommun) => `lokal-tjansteledning-${kommun.id}`),
  ];
}

/** The vårdcentrum of Uppsala län. No source gives a date of invitation. */
export const vardcentra: readonly NyttVardcentrum[] = [
  {
    id: 'centrala-uppsala',
    namn: 'Vårdcentrum centrala Uppsala',
    samverkansform: 'NATVERK',
    status: 'Genomförandepilot kring Samariterhemmet, en av fyra noder i Uppsala kommun',
    statusKalla: tjansteskrivelse('Föredragning'),
    kommunkoder: ['0380'],
    helaKommuner: false,
    organ: bodies('centrala-uppsala', ['0380']),
    inbjudna: [
      ...invite(protokoll('§ 368'), region, 'uppsala'),
      ...invite(
        ingenInbjudan,
        'privat-halsocentralen-eken',
        'privat-rehab-fyris',
        'privat-vardboendet-linden',
      ),
    ],
    kalla: protokoll('§ 368'),
  },
  {
    id: 'tierp-alvkarleby',
    namn: 'Vårdcentrum Tierp/Älvkarleby',
    samverkansform: 'NATVERK',
    status: 'Invigt, länets första',
    statusKalla: regionuppsala2022('Vårdcentrum invigt'),
    kommunkoder: ['0319', '0360'],
    helaKommuner: true,
    organ: bodies('tierp-alvkarleby', ['0319', '0360']),
    inbjudna: [
      ...invite(rapport('6.4.3'), region, 'tierp', 'alvkarleby'),
      ...invite(ingenInbjudan, 'privat-halsocentralen-eken', 'privat-vardboendet-linden'),
    ],
    kalla: rapport('6.4.3; formen enligt huvudförslaget, 6.3.5'),
  },
  {
    id: 'osthammar',
    namn: 'Vårdcentrum Östhammar',
    samverkansform: 'NATVERK',
    status: 'Planeras ("under kommande år"); närvårdsenheten finns',
    statusKalla: centerpartiet2020('Vårdcentrum; närvårdsenheten enligt plan 2020'),
    kommunkoder: ['0382'],
    helaKommuner: true,
    organ: [
      ...bodies('osthammar', ['0382']),
      'arbetsgrupp-barn-unga-osthammar',
      'arbetsgrupp-vuxna-aldre-osthammar',
      'aktuell-arbetsgrupp-osthammar',
      'narvardsstrateg-osthammar',
      'ledningsgrupp-narvardsenheten-osthammar',
      'rad-narvardsenheten-osthammar',
    ],
    inbjudna: invite(ingenInbjudan, region, 'osthammar', 'privat-rehab-fyris'),
    kalla: osthammarsplan(
      'Mål 4.1; formen enligt huvudförslaget i rapporten KSN-2021-03167, 6.3.5',
    ),
  },
  {
    id: 'enkoping-habo',
    namn: 'Vårdcentrum Enköping/Håbo',
    samverkansform: 'NATVERK',
    status: 'Utredning beslutad 2022-08-30, klar april 2023; vad som hände sedan är okänt',
    statusKalla: { dokument: 'mitti.se', avsnitt: 'Utredning om vårdcentrum', exempel: false },
    kommunkoder: ['0305', '0381'],
    organ: bodies('enkoping-habo', ['0305', '0381']),
    inbjudna: invite(
      ingenInbjudan,
      region,
      'enkoping',
      'habo',
      'privat-hemvard-malaren',
      'privat-halsocentralen-eken',
      'privat-vardboendet-linden',
    ),
    kalla: exempelOm(
      'Utredningen står i källan till status; att de två kommunerna delar ett vårdcentrum är påhittat',
    ),
  },
];
