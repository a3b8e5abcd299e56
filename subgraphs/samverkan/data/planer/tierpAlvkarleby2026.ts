import { kronor } from '../../../../shared/values/belopp.ts';
import { exempelOm } from '../../../underlag/kallor.ts';
import type { NyPlan } from '../../Samverkansdata.ts';
import { region } from '../parter.ts';

const ansvariga = ['ledningsgrupp-tierp-alvkarleby'];

/** A sample plan: items below and above what the parties decide locally, with costs and proposed financing. */
export const tierpAlvkarleby2026: NyPlan = {
  id: 'tierp-alvkarleby-2026',
  rubrik: 'Verksamhetsplan 2026 för vårdcentrum Tierp/Älvkarleby',
  ar: 2026,
  kommunkoder: ['0319', '0360'],
  vardcentrum: 'tierp-alvkarleby',
  faststallsAv: 'utokat-samrad-tierp-alvkarleby',
  punkter: [
    {
      id: 'tierp-alvkarleby-2026-samordnare',
      rubrik: 'Samordnare för vårdcentrum',
      aktivitet: 'Inrätta en samordnartjänst med en arbetsgivare och tre finansiärer',
      ansvariga,
      berorda: [
        { part: region, forslag: kronor(450_000) },
        { part: 'tierp', forslag: kronor(270_000) },
        { part: 'alvkarleby', forslag: kronor(180_000) },
      ],
      kostnad: kronor(900_000),
      indikatorer: [
        {
          id: 'tierp-alvkarleby-2026-samordnare-i',
          text: 'Tjänsten är tillsatt',
          svarstyp: 'JA_NEJ',
        },
      ],
      kalla: exempelOm(
        'Att samordnaren samfinansieras enligt rapporten KSN-2021-03167, 6.4.6; beloppen är påhittade',
      ),
    },
    {
      id: 'tierp-alvkarleby-2026-digitala-vardrum',
      rubrik: 'Digitala vårdrum',
      aktivitet: 'Utrusta två digitala vårdrum, ett i Tierp och ett i Skutskär',
      ansvariga,
      berorda: [
        { part: region, forslag: kronor(400_000) },
        { part: 'tierp', forslag: kronor(100_000) },
        { part: 'alvkarleby', forslag: kronor(100_000) },
      ],
      kostnad: kronor(600_000),
      indikatorer: [
        {
          id: 'tierp-alvkarleby-2026-digitala-vardrum-i',
          text: 'Antal vårdrum i bruk',
          svarstyp: 'ANTAL',
        },
      ],
      kalla: exempelOm(
        'Digitala vårdrum nämns i rapporten KSN-2021-03167, 6.2.3; resten är påhittat',
      ),
    },
    {
      id: 'tierp-alvkarleby-2026-mobilt-team',
      rubrik: 'Mobilt team alla dagar',
      aktivitet: 'Utöka det mobila närvårdsteamet till kvällar och helger',
      ansvariga,
      berorda: [
        { part: region, forslag: kronor(5_600_000) },
        { part: 'tierp', forslag: kronor(1_600_000) },
        { part: 'alvkarleby', forslag: kronor(800_000) },
      ],
      kostnad: kronor(8_000_000),
      indikatorer: [
        {
          id: 'tierp-alvkarleby-2026-mobilt-team-i',
          text: 'Status i införande',
          svarstyp: 'STATUS',
        },
      ],
      kalla: exempelOm('Inget dokument anger utökningen eller kostnaden'),
    },
    {
      id: 'tierp-alvkarleby-2026-sip',
      rubrik: 'Samordnad individuell plan (SIP)',
      aktivitet: 'Gemensam rutin för kallelse till SIP',
      ansvariga,
      berorda: [
        { part: region },
        { part: 'tierp' },
        { part: 'alvkarleby' },
        { part: 'privat-vardboendet-linden' },
      ],
      indikatorer: [
        { id: 'tierp-alvkarleby-2026-sip-i', text: 'Rutinen är införd', svarstyp: 'JA_NEJ' },
      ],
      kalla: exempelOm('Inget dokument anger punkten'),
    },
  ],
  kalla: exempelOm('Inget dokument anger planen'),
};
