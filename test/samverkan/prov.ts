import type { Change } from './underTest.ts';

const rows: Record<string, string> = {
  Vardcentrum:
    'vardcentrum { id namn samverkansform status kommunkoder version organ { id } deltagare { part { id } inbjuden } }',
  Organ:
    'organ { id namn version avvikelser(ar: 2025) sammantraden { datum } ledamoter { roll antal part { id } } }',
  Sammantrade: 'organ { id version sammantraden { datum } avvikelser(ar: 2025) }',
  Plan: 'plan { id rubrik ar version kommunkoder strategi { id } }',
  Planpunkt:
    'punkt { id rubrik kostnad investering version underlagHash malet { id } forslagTillFinansiering { part { id } belopp } indikatorer { id text svar { huvudmanId } } }',
  Avtal:
    'avtal { id rubrik version utgava villkor villkorHash andelar { part { id } procent } parter { huvudmanId } tidigareUtgavor { utgava villkorHash villkor andelar { procent part { id } } } }',
  Dokument: 'dokument { id titel version datum inforanden { huvudmanId } faststalltAv { id } }',
  Strategi: 'strategi { id titel version franAr tillAr byggerPa { id } taggar { namn } }',
  Mal: 'mal { id text nummer version overordnat { id } strategi { id } }',
  Matt: 'matt { id namn version malvarde utgatt gallerTill eftertradare { id } serieBrott { datum } }',
  Checklista: 'checklista { id version beslut hinder rader { svar } }',
};
/** What is read back of the row that a mutation of samverkan writes. */
export const rowOf = (mutation: string) => {
  if (mutation === 'bjudIn') return rows.Vardcentrum as string;
  if (mutation === 'nyAvtalsutgava') return rows.Avtal as string;
  return rows[mutation.replace(/^(skapa|andra|registrera|besvara|besluta)/, '')] as string;
};
/** The reasons of a refused change, as `CODE field`. */
export const codes = ({ fel }: Change) => fel.map(({ kod, falt }) => `${kod} ${falt}`);

/** A new agreement, but for its id. */
export const nyttAvtal = {
  rubrik: 'Avtal om prov',
  slag: 'OVRIGT',
  villkor: ['Parterna provar.'],
  parter: [
    { part: 'region-uppsala', andel: 60 },
    { part: 'tierp', andel: 40 },
  ],
};
/** A new plan item, but for its id. */
export const nyPunkt = {
  planId: 'tierp-alvkarleby-2026',
  rubrik: 'Prov',
  berorda: [{ part: 'tierp' }],
};
/** A new body, but for its id. */
export const nyttOrgan = { namn: 'Prov', slag: 'RAD', niva: 'kommun', mandat: 'RADGIVANDE' };
