import type { Formfel } from './varden.ts';

/** Open from and to on one weekday, as the contract has it. */
export interface Oppettid {
  veckodag: number;
  oppnar: string;
  stanger: string;
  /** The source of this time alone, where it has one. */
  kalla?: object | null;
}

export const dagar = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'];
const korta = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];

/** The texts of the week's fields, by element id. A day may have several times, and has one more, empty, pair of fields. */
export function tillFalt(tider: readonly Oppettid[]): Record<string, string> {
  const falt: Record<string, string> = {};
  for (const veckodag of dagar.keys()) {
    const own = tider.filter((tid) => tid.veckodag === veckodag + 1);
    for (const [nummer, { oppnar, stanger, kalla }] of own.entries()) {
      falt[faltId(veckodag + 1, nummer, 'oppnar')] = oppnar;
      falt[faltId(veckodag + 1, nummer, 'stanger')] = stanger;
      if (kalla) falt[faltId(veckodag + 1, nummer, 'kalla')] = JSON.stringify(kalla);
    }
  }
  return falt;
}

/** The hours in the fields, and the pairs that lack one half. */
export function franFalt(falt: Readonly<Record<string, string>>): {
  tider: Oppettid[];
  fel: Formfel[];
} {
  const tider: Oppettid[] = [];
  const fel: Formfel[] = [];
  for (const [index, namn] of dagar.entries()) {
    const veckodag = index + 1;
    for (let nummer = 0; nummer < mest(falt, veckodag); nummer += 1) {
      const [fran, till] = [
        faltId(veckodag, nummer, 'oppnar'),
        faltId(veckodag, nummer, 'stanger'),
      ];
      const [oppnar, stanger] = [falt[fran]?.trim() ?? '', falt[till]?.trim() ?? ''];
      if (oppnar === '' && stanger === '') continue;
      if (oppnar === '' || stanger === '') {
        const meddelande = `${namn}: skriv både när det öppnar och när det stänger, eller inget av dem om det är stängt.`;
        fel.push({ id: oppnar === '' ? fran : till, meddelande });
      }
      tider.push({ veckodag, oppnar: klockslag(oppnar), stanger: klockslag(stanger) });
    }
  }
  return { tider, fel };
}

/** Reads 8, 8.30 and 0830 as 08:00, 08:30 and 08:30. Other texts are kept, for the server to report. */
export function klockslag(text: string): string {
  const { timme, minut = '00' } =
    /^(?<timme>\d{1,2})(?:[:.]?(?<minut>\d{2}))?$/.exec(text)?.groups ?? {};
  return timme === undefined ? text : `${timme.padStart(2, '0')}:${minut}`;
}

/** The hours with their sources, from a row as it was read. */
export function medKallor(falt: Readonly<Record<string, string>>): Oppettid[] {
  return franFalt(falt).tider.map((tid, plats, alla) => {
    const nummer = alla.slice(0, plats).filter(({ veckodag }) => veckodag === tid.veckodag).length;
    const kalla = falt[faltId(tid.veckodag, nummer, 'kalla')];
    return kalla === undefined ? tid : { ...tid, kalla: JSON.parse(kalla) };
  });
}

export const faltId = (veckodag: number, nummer: number, del: 'oppnar' | 'stanger' | 'kalla') =>
  `tid-${veckodag}-${nummer}-${del}`;

/** How many pairs of fields a day uses. */
export function mest(falt: Readonly<Record<string, string>>, veckodag: number): number {
  return Object.keys(falt)
    .filter((id) => id.startsWith(`tid-${veckodag}-`) && falt[id] !== '')
    .reduce((most, id) => Math.max(most, Number(id.split('-')[2]) + 1), 0);
}

/** The element that a server's fault concerns, such as `oppettider[3].stanger`. */
export function tidsfaltAv(falt: string, tider: readonly Oppettid[]): string {
  const { plats, del } =
    /^oppettider\[(?<plats>\d+)\](?:\.(?<del>oppnar|stanger))?/.exec(falt)?.groups ?? {};
  const tid = plats === undefined ? undefined : tider[Number(plats)];
  if (!tid) return faltId(1, 0, 'oppnar');
  const nummer = tider.filter(({ veckodag }) => veckodag === tid.veckodag).indexOf(tid);
  return faltId(tid.veckodag, nummer, del === 'stanger' ? 'stanger' : 'oppnar');
}

/** The hours of a week in words. */
export const tiderIOrd = (tider: readonly Oppettid[]) =>
  tider
    .map(({ veckodag, oppnar, stanger }) => `${korta[veckodag - 1]} ${oppnar}–${stanger}`)
    .join(', ') || 'inga fasta tider';
