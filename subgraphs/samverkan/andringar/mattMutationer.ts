import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { type Matt, MattEntity } from '../entities/Matt.ts';
import { mattfel } from '../rules/mattfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { andra, givna, type Indata, kallaAv, saknade, skapa, type Vilken } from './gemensamt.ts';
import { lanfel } from './vardefel.ts';

/** How measures are changed. */
export const matttyp: Radtyp<Matt> = { entity: MattEntity, nyckel: ['id'], namn: 'måttet' };

type SkapaMatt = Pick<Matt, 'id' | 'namn' | 'definition' | 'enhet'> &
  Partial<
    Pick<
      Matt,
      | 'malvarde'
      | 'malriktning'
      | 'fristDagar'
      | 'periodicitet'
      | 'gallerFran'
      | 'jamforbarhet'
      | 'lan'
    >
  > & { kalla?: Kalla };
type AndraMatt = Partial<
  Pick<
    Matt,
    | 'namn'
    | 'malvarde'
    | 'malriktning'
    | 'periodicitet'
    | 'gallerFran'
    | 'gallerTill'
    | 'utgatt'
    | 'eftertradare'
    | 'serieBrott'
    | 'jamforbarhet'
  >
>;

/** The officers' changes of the definitions of measures. */
export const mattMutationer = {
  skapaMatt: (_: unknown, { input }: Indata<SkapaMatt>, context: Context) => {
    const { id, namn, definition, enhet, malvarde = null, malriktning = null, skal } = input;
    const { fristDagar = null, periodicitet = null, gallerFran = null } = input;
    const { jamforbarhet = null, lan = null } = input;
    const mal = { malvarde, malriktning, fristDagar, periodicitet };
    const giltighet = {
      gallerFran,
      gallerTill: null,
      utgatt: false,
      eftertradare: null,
      serieBrott: [],
    };
    const krav = { id, namn, definition, enhet, kalla: kallaAv(input.kalla) };
    const rad = { ...krav, ...mal, ...giltighet, jamforbarhet, lan };
    return skapa(context, matttyp, 'matt', { rad, skal }, () => [...lanfel(lan), ...mattfel(rad)]);
  },

  andraMatt: (_: unknown, { input }: Indata<Vilken & AndraMatt>, context: Context) =>
    andra(context, matttyp, 'matt', input, async (rad, manager) => {
      const nytt = givna(input, [
        'namn',
        'malvarde',
        'malriktning',
        'periodicitet',
        'gallerFran',
        'gallerTill',
        'utgatt',
        'eftertradare',
        'serieBrott',
        'jamforbarhet',
      ]);
      const unknown = await saknade(manager, MattEntity, [['eftertradare', input.eftertradare]]);
      return { nytt, fel: [...mattfel({ ...rad, ...nytt }), ...unknown] };
    }),
};
