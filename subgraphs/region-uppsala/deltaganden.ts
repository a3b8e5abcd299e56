import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { exempelOm } from '../underlag/kallor.ts';

const roll = 'Leder ledningsgruppen genom verksamhetsområdeschef i Nära vård och hälsa';
const exempel = exempelOm(
  'Rollen enligt rapporten KSN-2021-03167, 6.3.5.2; inget dokument anger anslutningen',
);

/** The vårdcentrum that the region takes part in, and with what. */
export const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-samariterhemmet',
    roll,
    kalla: exempel,
    verksamheter: [
      'halsocentralen-samariterhemmet',
      'halsocentralen-uppsala-norra',
      'vuxenpsykiatrin-samariterhemmet',
      'barnmedicin-samariterhemmet',
      'geriatrik-samariterhemmet',
      'rontgen-samariterhemmet',
      'jourmottagningen-uppsala',
      'mobila-narvardsteamet-uppsala',
      'familjecentralen-centrala-uppsala',
      'barn-och-unga-psykisk-halsa-uppsala',
      'ungdomsmottagningen-uppsala',
      'folktandvarden-centrala-uppsala',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'tierp-alvkarleby',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-tierp',
    roll,
    kalla: exempelOm(
      'Att vårdcentrumet är invigt enligt regionuppsala.se 2022-08-24, rollen enligt rapporten KSN-2021-03167, 6.3.5.2; vilka verksamheter som ingår är påhittat',
    ),
    verksamheter: [
      'halsocentralen-tierp',
      'halsocentralen-skutskar',
      'narvardsenheten-tierp',
      'vuxenpsykiatrin-tierp',
      'barnmedicin-tierp',
      'geriatrik-tierp',
      'rontgen-tierp',
      'mobila-narvardsteamet-tierp',
      'familjecentralen-tierp',
      'ungdomsmottagningen-tierp',
      'folktandvarden-tierp',
      'narmottagningen-orbyhus',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'osthammar',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-gimo',
    roll,
    kalla: exempel,
    verksamheter: [
      'osthammars-vardcentral',
      'halsocentralen-gimo',
      'vuxenpsykiatrin-osthammar',
      'barnmedicin-pa-distans-osthammar',
      'mobila-narvardsteamet-osthammar',
      'narmottagningen-oregrund',
      'folktandvarden-osthammar',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'enkoping-habo',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-enkoping',
    roll,
    kalla: exempel,
    verksamheter: [
      'halsocentralen-enkoping',
      'halsocentralen-balsta',
      'geriatrik-enkoping',
      'vuxenpsykiatrin-enkoping',
      'narvardsavdelningen-enkoping',
      'rontgen-enkoping',
      'mobila-narvardsteamet-enkoping',
      'ungdomsmottagningen-enkoping',
      'folktandvarden-enkoping',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'gemensam-lokal-heby',
    status: 'ACCEPTERAT',
    roll: 'Hyresgäst i den gemensamma lokalen',
    fran: '2025-09-01',
    kalla: exempelkalla,
    verksamheter: ['halsocentralen-heby'],
  },
];
