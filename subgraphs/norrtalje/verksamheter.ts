import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** What the kommun runs beside the kommunalförbund. Sample data. */
export const verksamheter: NyVerksamhet[] = [
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
];
