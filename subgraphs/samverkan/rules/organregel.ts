import { type Fel, fel } from '../../../shared/change/Fel.ts';
import type { Mandat, Organplats, Organregel, Organslag } from '../store/rows.generated.ts';

/** The known facts about a body when its rules are judged. */
export interface Organlage {
  /** Its seats. A null `antal` means one or more. */
  platser: readonly Plats[];
  /** The dates of its meetings. A year with any meeting counts as complete. */
  sammantraden: readonly string[];
  /** The year in which meetings are counted. */
  ar: number;
  /** Today, YYYY-MM-DD. */
  idag: string;
  /** A party's name. */
  namn: (part: string) => string;
}

interface Plats {
  huvudmanId: string;
  roll: string;
  antal: number | null;
  fran?: string | null;
  till?: string | null;
}

/** A rule in words, whether it holds (null: unknown), and a Swedish sentence for each obstacle. */
export interface Regelutfall {
  text: string;
  uppfylld: boolean | null;
  avvikelser: string[];
}

type Regel = Pick<Organregel, 'slag' | 'antal' | 'roll' | 'parter'> &
  Partial<Pick<Organregel, 'modalitet'>>;

/**
 * Whether a body follows a rule. Sources: checklist rows 43 (two from each party), 56 (at least one nämndordförande per
 * kommun), 54 (every kommun of a vårdcentrum in its ledningsgrupp), 64 and 65 (minimum meetings), 57 (derived seats), 71 (a
 * direktion's seats). Facts that no source states are unknown: they make a rule neither held nor broken. A rule that a source
 * recommends (BOR) reads as a recommendation, and so does a deviation from it.
 */
export function organregel(regel: Regel, lage: Organlage): Regelutfall {
  const utfall = regelutfall(regel, lage);
  if (regel.modalitet !== 'BOR') return utfall;
  const bor = (text: string) => `Rekommendation: ${text}`;
  return { ...utfall, text: bor(utfall.text), avvikelser: utfall.avvikelser.map(bor) };
}

function regelutfall(regel: Regel, lage: Organlage): Regelutfall {
  const antal = regel.antal ?? 1;
  const platser = lage.platser.filter(
    (plats) => galler(plats, lage.idag) && (!regel.roll || plats.roll.includes(regel.roll)),
  );
  const vad = regel.roll ? `plats med rollen ${regel.roll}` : 'plats';
  switch (regel.slag) {
    case 'LIKA_PER_PART':
      return av(
        `Varje part har ${antal} ${antal === 1 ? 'plats' : 'platser'}.`,
        parterna(regel, platser).map((part) => jamn(part, antal, platser, lage)),
      );
    case 'MINST_PER_PART':
      return av(
        `${regel.parter ? 'Var och en av de berörda' : 'Varje part'} har minst ${antal} ${vad}.`,
        parterna(regel, platser).map((part) => minst(part, antal, vad, platser, lage)),
      );
    case 'ANTAL_PLATSER':
      return av(`Organet har ${antal} platser${regel.roll ? ` med rollen ${regel.roll}` : ''}.`, [
        totalt(antal, platser),
      ]);
    case 'MINST_MOTEN_PER_AR':
      return av(`Organet sammanträder minst ${antal} gånger per år.`, [moten(antal, lage)]);
    case 'HARLEDDA_PLATSER':
      return av('Platserna följer av ledningsgrupperna för samtliga vårdcentrum i länet.', [
        lage.platser.length > 0
          ? null
          : okant('Ingen ledningsgrupp för vårdcentrum är känd, så platserna kan inte härledas.'),
      ]);
  }
}

/** An obstacle to a rule. `brott` when the rule is known to be broken; otherwise it is unknown whether it holds. */
type Hinder = { brott: boolean; text: string } | null;

const brott = (text: string): Hinder => ({ brott: true, text });
const okant = (text: string): Hinder => ({ brott: false, text });

function av(text: string, hinder: Hinder[]): Regelutfall {
  const found = hinder.filter((one) => one !== null);
  const uppfylld = found.some((one) => one.brott) ? false : found.length > 0 ? null : true;
  return { text, uppfylld, avvikelser: found.map((one) => one.text) };
}

function galler({ fran, till }: Plats, idag: string): boolean {
  return (fran == null || fran <= idag) && (till == null || till >= idag);
}

function parterna({ parter }: Regel, platser: readonly Plats[]): string[] {
  return parter ?? [...new Set(platser.map(({ huvudmanId }) => huvudmanId))];
}

/** The number of seats: at least `minst`, and exactly that when every row has its number. */
function summa(platser: readonly Plats[]) {
  return {
    minst: platser.reduce((total, { antal }) => total + (antal ?? 1), 0),
    exakt: platser.every(({ antal }) => antal !== null),
  };
}

function jamn(part: string, antal: number, platser: readonly Plats[], { namn }: Organlage): Hinder {
  const egna = platser.filter(({ huvudmanId }) => huvudmanId === part);
  const { minst: har, exakt } = summa(egna);
  if (har === antal && exakt) return null;
  if (har > antal || exakt) return brott(`${namn(part)} har ${har} platser, inte ${antal}.`);
  return okant(
    `Det går inte att avgöra om ${namn(part)} har ${antal} platser: källan anger inget antal.`,
  );
}

function minst(
  part: string,
  antal: number,
  vad: string,
  platser: readonly Plats[],
  { namn }: Organlage,
): Hinder {
  const { minst: har, exakt } = summa(platser.filter(({ huvudmanId }) => huvudmanId === part));
  if (har >= antal) return null;
  if (platser.length === 0 || !exakt) {
    return okant(
      `Det går inte att avgöra om ${namn(part)} har minst ${antal} ${vad}: ingen källa anger det.`,
    );
  }
  return brott(`${namn(part)} har ${har === 0 ? 'ingen' : `bara ${har}`} ${vad}.`);
}

function totalt(antal: number, platser: readonly Plats[]): Hinder {
  const { minst: har, exakt } = summa(platser);
  if (har === antal && exakt) return null;
  if (platser.length > 0 && (har > antal || exakt)) {
    return brott(`Organet har ${har} platser, inte ${antal}.`);
  }
  return okant(
    `Det går inte att avgöra om organet har ${antal} platser: ingen källa anger antalet.`,
  );
}

function moten(antal: number, { sammantraden, ar, idag }: Organlage): Hinder {
  const har = sammantraden.filter((datum) => datum.startsWith(`${ar}-`)).length;
  if (har >= antal) return null;
  if (har === 0) return okant(`Inget sammanträde under ${ar} är känt; minst ${antal} ska hållas.`);
  const arUte = idag > `${ar}-12-31`;
  return arUte
    ? brott(`Organet sammanträdde ${har} gånger under ${ar}; minst ${antal} ska hållas.`)
    : okant(`Organet har hittills sammanträtt ${har} av minst ${antal} gånger under ${ar}.`);
}

/**
 * The seats of an extended tjänsteledning: those who lead the vårdcentra, each role of each party once. Source: checklist row
 * 57 (verksamhetsområdeschefer and förvaltningschefer of every vårdcentrum). Numbers of seats are not derived: one manager may
 * lead several vårdcentra. Seats that come only from made-up vårdcentra are made up, and a count with such a seat says so.
 */
export function harleddaPlatser(
  organ: Pick<Organplats, 'organId' | 'kalla'>,
  ledningsgrupper: readonly (readonly Organplats[])[],
): Organplats[] {
  const found = new Map<string, { plats: Organplats; fran: number; exempel: number }>();
  for (const platser of ledningsgrupper) {
    for (const plats of platser) {
      const roll = plats.roll.replace(' (leder)', '');
      const key = JSON.stringify([plats.huvudmanId, roll]);
      const known = found.get(key);
      const exempel = plats.kalla.exempel ? 1 : 0;
      if (known) {
        known.fran += 1;
        known.exempel += exempel;
      } else found.set(key, { plats: { ...plats, roll }, fran: 1, exempel });
    }
  }
  return [...found.values()].map(({ plats, fran, exempel }, ordning) => ({
    ...organ,
    kalla: exempel === fran ? plats.kalla : organ.kalla,
    ordning,
    huvudmanId: plats.huvudmanId,
    roll: plats.roll,
    antal: null,
    ordalydelse: `från ledningsgrupperna för ${fran} vårdcentrum${exempel === 0 ? '' : `, varav ${exempel} påhittat som exempel`}`,
    fran: null,
    till: null,
  }));
}

/** A body, and its mandate. */
export interface Mandatorgan {
  namn: string;
  slag: Organslag;
  mandat: Mandat;
}

/**
 * Refuses a mandate that the law gives to another body: a direktion decides on its kommunalförbund's own matters, and within a
 * kommunalförbund (`iForbund`) only the direktion decides. Source: kommunallagen (2017:725) 9 kap. 1–2 §§; checklist rows 70
 * and 71.
 */
export function mandatfel(
  { namn, slag, mandat }: Mandatorgan,
  iForbund: boolean,
  falt = 'mandat',
): Fel[] {
  if (slag === 'DIREKTION' && mandat !== 'BESLUTANDE') {
    const text = `${namn} är en direktion, som beslutar i förbundets egna frågor: ange att den är beslutande (BESLUTANDE).`;
    return [fel('FEL_TILLSTAND', falt, text)];
  }
  if (!iForbund || slag === 'DIREKTION' || mandat !== 'BESLUTANDE') return [];
  const text = `${namn} kan inte vara beslutande: i ett kommunalförbund beslutar bara direktionen i förbundets egna frågor. Ange att organet är rådgivande, beredande eller samordnande.`;
  return [fel('FEL_TILLSTAND', falt, text)];
}
