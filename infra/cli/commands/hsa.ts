import { VerksamhetEntity } from '../../../shared/domain/verksamhet/Verksamhet.ts';
import { otillatetTecken } from '../../../shared/values/otillatetTecken.ts';
import { type HsaUnit, readHsaUnits } from '../lasin/hsaUnits.ts';
import { openOwnDatabase } from '../openOwnDatabase.ts';

/** One difference between a unit here and in HSA, as the report states it. */
interface Difference {
  hsaId: string;
  id: string | null;
  what: string;
  here: string | null;
  hsa: string | null;
}

interface Unit {
  id: string;
  namn: string;
  telefon: string | null;
  epost: string | null;
  webbplats: string | null;
  hsaId: string | null;
  stangd: string | null;
}

/**
 * Reports, row by row, how a huvudman's units differ from an export of the HSA catalogue. Writes nothing. The exit code is 1
 * when they differ. Throws CommandError when the file is not such an export.
 */
export async function jamforMedHsa(
  slug: string,
  fil: string,
  { json = false }: { json?: boolean },
): Promise<void> {
  const hsa = await readHsaUnits(fil);
  const db = await openOwnDatabase(slug);
  try {
    const units = (await db.rows.find(VerksamhetEntity, {
      order: { id: 'ASC' },
    })) as unknown as Unit[];
    const differences = compare(units, hsa);
    const without = units.filter(({ hsaId, stangd }) => hsaId === null && stangd === null).length;
    if (json)
      console.log(
        JSON.stringify({
          ok: differences.length === 0,
          skillnader: differences,
          utanHsaId: without,
        }),
      );
    else print(differences, { units, hsa, without });
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    await db.close();
  }
}

/** The units that differ, by HSA-id. */
export function compare(units: readonly Unit[], hsa: ReadonlyMap<string, HsaUnit>): Difference[] {
  const here = new Map(units.flatMap((unit) => (unit.hsaId ? [[unit.hsaId, unit]] : [])));
  const ids = [...new Set([...here.keys(), ...hsa.keys()])].sort();
  return ids.flatMap((hsaId) => differencesOf(hsaId, here.get(hsaId), hsa.get(hsaId)));
}

function differencesOf(
  hsaId: string,
  unit: Unit | undefined,
  hsa: HsaUnit | undefined,
): Difference[] {
  if (!unit) {
    return [{ hsaId, id: null, what: 'finns bara i HSA', here: null, hsa: hsa?.names[0] ?? null }];
  }
  const { id } = unit;
  if (!hsa) {
    if (unit.stangd !== null) return [];
    return [{ hsaId, id, what: 'finns bara här', here: unit.namn, hsa: null }];
  }
  const found: Difference[] = [];
  const differ = (what: string, ours: string | null, theirs: string | null) =>
    found.push({ hsaId, id, what, here: ours, hsa: theirs });
  if (unit.stangd !== null) differ('stängd här, finns i HSA', unit.stangd, hsa.names[0] ?? null);
  if (hsa.names.length > 0 && !hsa.names.includes(unit.namn)) {
    differ('namn', unit.namn, hsa.names[0] ?? null);
  }
  for (const [what, ours, theirs, form] of [
    ['telefon', unit.telefon, hsa.telefon, digits],
    ['e-post', unit.epost, hsa.epost, lower],
    ['webbplats', unit.webbplats, hsa.webbplats, address],
  ] as const) {
    // A column that the export lacks is no difference.
    if (theirs !== undefined && form(ours) !== form(theirs)) differ(what, ours, theirs);
  }
  return found;
}

const lower = (text: string | null) => text?.toLowerCase() ?? '';
const address = (text: string | null) => lower(text).replace(/\/$/, '');
/** The digits of a telephone number as it is dialled in Sweden. */
const digits = (text: string | null) =>
  (text ?? '')
    .replace(/^(\+|00)46/, '0')
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '');

function print(
  differences: readonly Difference[],
  {
    units,
    hsa,
    without,
  }: { units: readonly Unit[]; hsa: ReadonlyMap<string, HsaUnit>; without: number },
): void {
  for (const { hsaId, id, what, here, hsa: theirs } of differences) {
    console.log(`${hsaId} (${id ?? '–'}) ${what}: här ${shown(here)}, i HSA ${shown(theirs)}`);
  }
  const compared = units.filter(({ hsaId }) => hsaId !== null && hsa.has(hsaId)).length;
  console.log(
    `${differences.length} skillnader. ${compared} verksamheter finns på båda ställena; ${without} öppna här har inget HSA-id och kan inte jämföras. Ingenting är ändrat.`,
  );
}

/** A text made safe to show in a terminal. */
function shown(value: string | null): string {
  if (value === null) return 'ingenting';
  return otillatetTecken(value, 'rad') === null ? `"${value}"` : 'en text med tecken som inte syns';
}
