import { kantLage } from '../../lib/kantLage.ts';
import { arTyst } from '../../lib/tystaIn.ts';
import type { OversiktQuery } from '../../queries/queries.generated.ts';

/** A vårdcentrum as the start page asks for it. */
export type Vardcentrum = OversiktQuery['vardcentra'][number];
type Funktion = NonNullable<Vardcentrum['funktionstackning']>[number]['funktion'];
/** The fields of a vårdcentrum that its state follows from. */
export type Lagesuppgifter = Pick<Vardcentrum, 'funktionstackning'> & {
  deltagare: readonly Pick<Vardcentrum['deltagare'][number], 'huvudmanId' | 'status' | 'part'>[];
  planer: readonly { punkter: readonly Vardcentrum['planer'][number]['punkter'][number][] }[];
  avtal: readonly { id: string; rubrik: string; gallande: boolean | null }[];
};

/** How a vårdcentrum stands, from the answers of its parties. */
export interface Lage {
  /** The mandatory functions by whether they are covered; `okanda` while somebody's answer is missing. */
  tackta: Funktion[];
  saknade: Funktion[];
  okanda: Funktion[];
  /** The invited parties that have not answered this question, by id. */
  tysta: string[];
  /** Those that have not answered the invitation, by id. */
  obesvarade: string[];
  /** How many items its plans have. */
  punkter: number;
  /** How many of them wait for a party's decision. */
  vantar: number;
  /** How many of them are in an unknown state, since a party is silent. */
  ovissa: number;
  /** Its agreements that are not in force. */
  ejGallande: { id: string; rubrik: string }[];
}

/** Sums up one vårdcentrum. What is not known is counted as unknown, never as missing. */
export function lageAv({ funktionstackning, deltagare, planer, avtal }: Lagesuppgifter): Lage {
  const mandatory = (funktionstackning ?? []).filter(({ obligatorisk }) => obligatorisk);
  const by = (tackt: boolean | null) =>
    mandatory.filter((one) => (one.tackt ?? null) === tackt).map(({ funktion }) => funktion);
  const states = planer.flatMap(({ punkter }) =>
    punkter.map((punkt) => kantLage(punkt, deltagare)),
  );
  return {
    tackta: by(true),
    saknade: by(false),
    okanda: by(null),
    tysta: idsOf(deltagare.filter(arTyst)),
    obesvarade: idsOf(deltagare.filter(({ status }) => status === 'OBESVARAT')),
    punkter: states.length,
    vantar: states.filter((lage) => lage === 'VANTAR_PA_BESLUT' || lage === 'DELVIS_BESLUTAD')
      .length,
    ovissa: states.filter((lage) => lage === null).length,
    ejGallande: avtal.filter(({ gallande }) => gallande === false),
  };
}

/** How many of the invited take part, in words; whose answer is unknown has said neither yes nor no. */
export function deltarord(deltagare: Lagesuppgifter['deltagare']): string {
  const taking = deltagare.filter(({ status }) => status === 'ACCEPTERAT').length;
  const unknown = deltagare.filter(arTyst).length;
  const invited = `${taking} av ${deltagare.length} ${deltagare.length === 1 ? 'inbjuden' : 'inbjudna'} deltar`;
  return unknown > 0 ? `${invited}, ${unknown} okänt` : invited;
}

const idsOf = (deltagare: Lagesuppgifter['deltagare']) =>
  deltagare.map(({ huvudmanId }) => huvudmanId);

/** How many of the mandatory functions exist, and how many are unknown, in words. */
export function tackningsord({ tackta, saknade, okanda }: Lage, vad: string): string {
  const all = tackta.length + saknade.length + okanda.length;
  if (all === 0) return 'Inga obligatoriska funktioner är kända';
  if (okanda.length === all) return `Okänt om ${all} ${vad} finns`;
  const rest = okanda.length > 0 ? `, ${okandaord(okanda.length)}` : '';
  return `${tackta.length} av ${all} ${vad} finns${rest}`;
}

/** How many functions are unknown, in words: "1 okänd", "2 okända". */
export const okandaord = (count: number) => `${count} ${count === 1 ? 'okänd' : 'okända'}`;
