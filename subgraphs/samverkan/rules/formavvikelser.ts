import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import type { Mandat, Organslag, Samverkansform } from '../enums.ts';

/** An invited party; `slag` null when it has not joined, so that its kind is unknown. */
export interface Inbjuden {
  namn: string;
  slag: Huvudmanslag | null;
}

/** A body around the vårdcentrum. */
export interface Formorgan {
  namn: string;
  slag: Organslag;
  mandat: Mandat;
  beslutsomrade: string | null;
}

/** Whether a party of that kind may be in that form: a kommunalförbund admits kommuner and regioner, and itself. */
export function farDelta(form: Samverkansform, slag: Huvudmanslag): boolean {
  return form !== 'KOMMUNALFORBUND' || ['REGION', 'KOMMUN', 'KOMMUNALFORBUND'].includes(slag);
}

/**
 * Where a vårdcentrum's form does not hold, a Swedish sentence each. Sources: checklist rows 68 (a lokalråd of tenants and
 * landlord, on the premises only), 69 and 54 (a network is led by a ledningsgrupp), 70 and 71 (a kommunalförbund has public
 * members only and a direktion that decides).
 */
export function formavvikelser(
  form: Samverkansform,
  inbjudna: readonly Inbjuden[],
  organ: readonly Formorgan[],
): string[] {
  const of = (slag: Organslag) => organ.filter((one) => one.slag === slag);
  switch (form) {
    case 'GEMENSAM_LOKAL':
      return [
        ...saknas(
          of('LOKALRAD'),
          'En gemensam lokal ska ha ett lokalråd av hyresgäster och hyresvärd.',
        ),
        ...of('LOKALRAD').flatMap(({ namn, beslutsomrade }) =>
          beslutsomrade === null
            ? [
                `${namn} saknar uppgift om vad det beslutar om: ett lokalråd beslutar bara om lokalen.`,
              ]
            : [],
        ),
      ];
    case 'NATVERK':
      return saknas(of('LEDNINGSGRUPP'), 'Ett nätverk ska ledas av en ledningsgrupp.');
    case 'KOMMUNALFORBUND':
      return [
        ...inbjudna.flatMap(({ namn, slag }) => {
          if (slag === null)
            return [`Det går inte att avgöra om ${namn} får ingå: parten är inte ansluten.`];
          return farDelta(form, slag)
            ? []
            : [
                `${namn} får inte ingå: ett kommunalförbund har bara kommuner och regioner som medlemmar.`,
              ];
        }),
        ...saknas(of('DIREKTION'), 'Ett kommunalförbund ska ha en direktion.'),
        ...of('DIREKTION').flatMap(({ namn, mandat }) =>
          mandat === 'BESLUTANDE' ? [] : [`${namn} ska vara beslutande i förbundets egna frågor.`],
        ),
        ...organ.flatMap(({ namn, slag, mandat }) =>
          slag !== 'DIREKTION' && mandat === 'BESLUTANDE'
            ? [`${namn} är beslutande, men bara direktionen beslutar i förbundets egna frågor.`]
            : [],
        ),
      ];
  }
}

const saknas = (organ: readonly Formorgan[], text: string) => (organ.length === 0 ? [text] : []);
