import { type EntityManager, In } from 'typeorm';
import type { Lasval } from '../../../shared/sheet/lasTabell.ts';
import type { Cellfel, Tabell } from '../tabeller/Tabell.ts';
import { type Bedomning, bedomRad, type Celler, tolkaCell } from './bedomRad.ts';
import { type Hamtval, hamtaRader, type Nyckel } from './hamtaRader.ts';
import { type Bladplats, type Filrad, lasRader } from './lasRader.ts';
import { Nyckelmangd } from './Nyckelmangd.ts';

/** Rows at a time: what is held in memory, and what one statement writes. */
const satsstorlek = 250;

/** A row of the file and what becomes of it. */
export interface Bedomd {
  rad: number;
  celler: Celler;
  blad: Bladplats | null;
  bedomning: Bedomning;
}

/** Judges a file's rows, some at a time, against what is stored. Throws Tabellfel when it is no such table. */
export async function* bedomFil(
  manager: EntityManager,
  tabell: Tabell,
  fil: string,
  val: Lasval & Hamtval,
): AsyncGenerator<Bedomd[]> {
  const seen = new Nyckelmangd();
  for await (const batch of lasRader(tabell, fil, satsstorlek, val)) {
    const keys = batch.map((row) => nyckelAv(tabell, row));
    const stored = await hamtaRader(
      manager,
      tabell,
      keys.filter((key) => key !== null),
      val,
    );
    const judged = batch.map(({ rad, celler, blad, fel }, n): Bedomd => {
      const key = JSON.stringify(keys[n]);
      const first = keys[n] === null ? null : seen.add(key, rad);
      if (first !== null)
        fel.push({ kolumn: tabell.radtyp.nyckel[0] as string, fel: dubbel(tabell, first) });
      const own = bedomRad(tabell, celler, stored.get(key) ?? null);
      return { rad, celler, blad, bedomning: fel.length > 0 ? felaktig(fel, own) : own };
    });
    yield medReferenser(manager, tabell, judged);
  }
}

/** What is wrong with a row as it was read, and with what it means in its other columns. */
function felaktig(fel: Cellfel[], own: Bedomning): Bedomning {
  const told = new Set(fel.map(({ kolumn }) => kolumn));
  // Of a row whose cells stand in the wrong columns nothing else is true.
  if (told.has(null)) return { slag: 'felaktig', fel };
  const more = own.slag === 'felaktig' ? own.fel.filter(({ kolumn }) => !told.has(kolumn)) : [];
  return { slag: 'felaktig', fel: [...fel, ...more] };
}

/** A row's key, with '' for a part that is empty; null when a part of it cannot be read (the row then has errors). */
function nyckelAv({ radtyp, kolumner }: Tabell, { celler }: Filrad): Nyckel | null {
  const parts = radtyp.nyckel.map((field) => {
    const kolumn = kolumner[field];
    const read = kolumn && tolkaCell(kolumn, celler[field] ?? '');
    return read && 'varde' in read ? String(read.varde ?? '') : null;
  });
  return parts.includes(null) ? null : (parts as string[]);
}

function dubbel({ radtyp }: Tabell, first: number): string {
  return `Samma ${radtyp.nyckel.join(', ')} står redan på rad ${first}: ta bort den ena raden eller ändra dess värde.`;
}

/** Refuses rows that refer anew to something that the huvudman does not have. */
async function medReferenser(
  manager: EntityManager,
  { referens }: Tabell,
  judged: Bedomd[],
): Promise<Bedomd[]> {
  if (!referens) return judged;
  const { kolumn, entity, fel } = referens;
  const wanted = ({ bedomning }: Bedomd) =>
    'efter' in bedomning && bedomning.byten.some((byte) => byte.kolumn === kolumn)
      ? referens.id(bedomning.efter)
      : null;
  const ids = [...new Set(judged.map(wanted))].filter((id) => id !== null);
  if (ids.length === 0) return judged;
  const rows = await manager.find(entity, { select: { id: true }, where: { id: In(ids) } });
  const known = new Set(rows.map(({ id }) => id));
  return judged.map((each) => {
    const id = wanted(each);
    if (id === null || known.has(id)) return each;
    return { ...each, bedomning: { slag: 'felaktig', fel: [{ kolumn, fel }] } };
  });
}
