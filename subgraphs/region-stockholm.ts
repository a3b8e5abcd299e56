import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../shared/values/belopp.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { exempelOm, rapport, referens } from './underlag/kallor.ts';
import { bokbar, vardagar } from './underlag/verksamheter.ts';

const kalla = rapport('6.1.5');

/** Region Stockholm, here as a member of the kommunalförbund in Norrtälje. */
export const huvudman: Huvudman = {
  id: 'region-stockholm',
  namn: 'Region Stockholm',
  slag: 'REGION',
  organisationsnummer: '232100-0016',
  kommunkod: null,
  lan: '01',
  kalla: referens('Organisationsnumret ur öppen programkods testdata: obekräftad uppgift'),
  data: {
    // The instances that decide on the kommunalförbund. No document gives a limit on amounts.
    beslutsinstanser: [
      {
        id: 'regionfullmaktige',
        namn: 'Regionfullmäktige',
        beslutarOm:
          'Förbundsordningen, den egna medlemsavgiften och ledamöter i förbundets direktion',
        kalla: rapport('6.1.5'),
      },
    ],

    // The parts of the region that work with the kommunalförbund.
    organisation: [
      { id: 'regionfullmaktige', namn: 'Regionfullmäktige', slag: 'FULLMAKTIGE', kalla },
      {
        id: 'halso-och-sjukvardsnamnden',
        namn: 'Hälso- och sjukvårdsnämnden',
        slag: 'NAMND',
        uppdrag: 'Samarbetar i vissa fall med förbundet om avtal med utförare',
        kalla,
      },
      {
        id: 'karolinska-universitetssjukhuset',
        namn: 'Karolinska universitetssjukhuset',
        slag: 'FORVALTNING',
        uppdrag: 'Offentligt ägd utförare i Norrtälje',
        kalla,
      },
      {
        id: 'stockholms-lans-sjukvardsomrade',
        namn: 'Stockholms läns sjukvårdsområde',
        slag: 'FORVALTNING',
        uppdrag: 'Offentligt ägd utförare i Norrtälje',
        kalla,
      },
    ],

    // The units that the region itself runs in Norrtälje. Sample data.
    verksamheter: [
      {
        id: 'barnmottagning-norrtalje',
        namn: 'Barnmottagning i Norrtälje (exempel)',
        typ: 'SPECIALISTMOTTAGNING',
        driftsform: 'EGEN_REGI',
        organisationsenhet: 'stockholms-lans-sjukvardsomrade',
        interaktionsgrad: 'GLES',
        samlokaliserad: true,
        funktioner: [bokbar('BARNMEDICIN', { dagarPerVecka: 2 })],
        platser: [{ postort: 'Norrtälje', kommunkod: '0188', agare: 'Region Stockholm' }],
        oppettider: vardagar('08:00', '16:00'),
        kalla: exempelOm(
          'Att regionens förvaltningar är utförare enligt rapporten KSN-2021-03167, 6.1.5; enheten är påhittad',
        ),
      },
    ],

    // The cooperation that the region takes part in as a member of the kommunalförbund.
    deltaganden: [
      {
        vardcentrumId: 'norrtalje',
        status: 'ACCEPTERAT',
        roll: 'Medlem i kommunalförbundet, utser direktionens ordförande',
        fran: '2016-01-01',
        kalla: exempelOm(
          'Rollen enligt rapporten KSN-2021-03167, 6.1.5; att samverkan är ett vårdcentrum är påhittat',
        ),
        verksamheter: ['barnmottagning-norrtalje'],
      },
    ],

    // The fee to the kommunalförbund, by a decision of its own, and budgets by unit. Sample data.
    budgetar: [
      {
        id: '2026-medlemsavgift-kson',
        ar: 2026,
        post: 'Medlemsavgift till KSON',
        belopp: kronor(1_480_000_000),
        status: 'BESLUTAD',
        kalla: exempelOm(
          'Att medlemmen själv beslutar enligt rapporten KSN-2021-03167, 6.1.5; beloppet är påhittat',
        ),
      },
      ...budgetrader('barnmottagning-norrtalje', 'Personal', { 2025: [6_300, 6_410], 2026: 6_550 }),
    ],
  },
};
