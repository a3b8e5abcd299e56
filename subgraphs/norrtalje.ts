import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../shared/values/belopp.ts';
import { budgetrader } from './underlag/budgetrader.ts';
import { exempelOm, rapport, referens } from './underlag/kallor.ts';

/** Norrtälje kommun, here as a member of the kommunalförbund. Its organisationsnummer is unknown. */
export const huvudman: Huvudman = {
  id: 'norrtalje',
  namn: 'Norrtälje kommun',
  slag: 'KOMMUN',
  organisationsnummer: null,
  kommunkod: '0188',
  lan: '01',
  kalla: referens('Organisationsnumret har inte återfunnits; kommunkoden ur öppna kodfiler'),
  data: {
    // The instances that decide on the kommunalförbund. No document gives a limit on amounts.
    beslutsinstanser: [
      {
        id: 'kommunfullmaktige',
        namn: 'Kommunfullmäktige',
        beslutarOm:
          'Förbundsordningen, den egna medlemsavgiften och ledamöter i förbundets direktion',
        kalla: rapport('6.1.5'),
      },
    ],

    // The units that the kommun runs beside the kommunalförbund. Sample data.
    verksamheter: [
      {
        id: 'elevhalsan',
        namn: 'Elevhälsan, Norrtälje kommun (exempel)',
        typ: 'ELEVHALSA',
        driftsform: 'EGEN_REGI',
        samlokaliserad: false,
        platser: [{ kommunkod: '0188' }],
        malgrupper: ['Elever i kommunens skolor'],
        lagrum: ['Skollagen (2010:800)'],
        kalla: exempelOm('Elevhälsan följer skolans huvudman; att den deltar är påhittat'),
      },
    ],

    // The cooperation that the kommun takes part in as a member of the kommunalförbund.
    deltaganden: [
      {
        vardcentrumId: 'norrtalje',
        status: 'ACCEPTERAT',
        roll: 'Medlem i kommunalförbundet, utser direktionens vice ordförande',
        fran: '2016-01-01',
        kalla: exempelOm(
          'Rollen enligt rapporten KSN-2021-03167, 6.1.5; att samverkan är ett vårdcentrum är påhittat',
        ),
        verksamheter: ['elevhalsan'],
      },
    ],

    // The fee to the kommunalförbund, by a decision of its own, and budgets by unit. Sample data.
    budgetar: [
      {
        id: '2026-medlemsavgift-kson',
        ar: 2026,
        post: 'Medlemsavgift till KSON',
        belopp: kronor(1_260_000_000),
        status: 'BESLUTAD',
        kalla: exempelOm(
          'Att medlemmen själv beslutar enligt rapporten KSN-2021-03167, 6.1.5; beloppet är påhittat',
        ),
      },
      ...budgetrader('elevhalsan', 'Personal', { 2025: [21_400, 21_150], 2026: 21_900 }),
    ],
  },
};
