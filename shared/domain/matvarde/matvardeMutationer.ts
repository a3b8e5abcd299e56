import { type Fel, fel } from '../../change/Fel.ts';
import type { Motiv } from '../../change/history/loggaAndring.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import { nekat, type Utfall } from '../../change/Utfall.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { kallaAv } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type Matvarde, matvardetyp } from './Matvarde.ts';
import { dubblettfel, matvardefel, type NyttMatvarde } from './matvardefel.ts';

interface MatvardeInput extends NyttMatvarde {
  varde?: number | null;
  version?: number | null;
}

interface RegistreraMatvarden {
  varden: MatvardeInput[];
  kalla?: Kalla | null;
  skal: string;
}

const maxVarden = 500;

/** A huvudman's own measured values. */
export const matvardeMutationer = {
  registreraMatvarden: async (
    _parent: unknown,
    { input }: { input: RegistreraMatvarden },
    context: HuvudmanContext,
  ) => {
    const { varden, skal } = input;
    const kalla = kallaAv(input.kalla, context.huvudman);
    const motiv = { aktor: context.aktor, skal };
    const wrong = [...antalsfel(varden), ...dubblettfel(varden)];
    const utfall = await skriv<Matvarde[]>(context, async (manager) => {
      const rader: Matvarde[] = [];
      const fel = [...wrong];
      for (const [n, varde] of varden.slice(0, maxVarden).entries()) {
        const ett = await registrera(manager, varde, kalla, motiv, context.idag);
        if (ett.ok) rader.push(ett.rad);
        else fel.push(...ett.fel.map((one) => ({ ...one, falt: `varden[${n}].${one.falt}` })));
      }
      return fel.length > 0 ? nekat(fel) : { ok: true, rad: rader };
    });
    return svar('matvarden', utfall);
  },
};

async function registrera(
  manager: Writer,
  { varde = null, version = null, ...nytt }: MatvardeInput,
  kalla: Kalla,
  motiv: Motiv,
  idag: string,
): Promise<Utfall<Matvarde>> {
  const { matt, verksamhetId, period, enhet } = nytt;
  const sedd = { matt, verksamhetId, period, version };
  return skapaEllerAndraRad(manager, matvardetyp, sedd, motiv, async () => {
    const fel = [
      ...matvardefel({ ...nytt, varde }, idag),
      ...(await verksamhetsfel(manager, verksamhetId)),
    ];
    return fel.length > 0 ? { fel } : { nytt: { varde, enhet, kalla } };
  });
}

async function verksamhetsfel(manager: Writer, id: string): Promise<Fel[]> {
  if (id === '' || (await manager.existsBy(VerksamhetEntity, { id }))) return [];
  const meddelande = `Det finns ingen verksamhet ${id}: kontrollera id, eller lämna det tomt för huvudmannen som helhet.`;
  return [fel('SAKNAS', 'verksamhetId', meddelande)];
}

function antalsfel({ length }: readonly MatvardeInput[]): Fel[] {
  if (length > 0 && length <= maxVarden) return [];
  const meddelande = `Listan har ${length} värden: skicka mellan 1 och ${maxVarden} åt gången.`;
  return [fel('OGILTIGT_VARDE', 'varden', meddelande)];
}
