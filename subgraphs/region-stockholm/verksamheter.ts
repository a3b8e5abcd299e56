import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { bokbar } from '../underlag/funktioner.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { vardagar } from '../underlag/oppettider.ts';

/** What the region itself runs in Norrtälje. Sample data. */
export const verksamheter: NyVerksamhet[] = [
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
];
