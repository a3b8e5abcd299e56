import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

/** The occasion of a report, as samverkan keeps it. */
export interface Tillfalle {
  id: string;
  rubrik: string;
  ar: number;
  period: string;
  fran: string;
  till: string;
  senast: string | null;
  /** Null while it is unknown. */
  lage: string | null;
  vardcentrum: { namn: string } | null;
  skyldiga: { id: string }[] | null;
  mottagare: { instans: string; part: { id: string } | null }[];
}

const falten =
  'id rubrik ar period fran till senast lage vardcentrum { namn } skyldiga { id } mottagare { instans part { id } }';

/** This year's and last year's occasions on which the party files or receives a report. */
export async function tillfallen(jag: string) {
  const ar = Number(idag().slice(0, 4));
  const { data, okant } = await franNatverket<{ nu: Tillfalle[]; fore: Tillfalle[] }>(
    `query ($nu: Int!, $fore: Int!) { nu: rapporter(ar: $nu) { ${falten} } fore: rapporter(ar: $fore) { ${falten} } }`,
    { nu: ar, fore: ar - 1 },
  );
  const alla = [...(data?.fore ?? []), ...(data?.nu ?? [])];
  const mina = alla.filter((one) => skyldig(one, jag) || mottagande(one, jag).length > 0);
  return { tillfallen: mina, okant };
}

export const skyldig = ({ skyldiga }: Tillfalle, jag: string) =>
  skyldiga?.some(({ id }) => id === jag) ?? false;
const mottagande = ({ mottagare }: Tillfalle, jag: string) =>
  mottagare.filter(({ part }) => part?.id === jag).map(({ instans }) => instans);

export const tillfallet = (rad: Rad) => (rad.tillfalle ?? null) as Tillfalle | null;
const lamnad = (rad: Rad) => rad.version !== undefined;

/** The reports that the huvudman files and receives. */
export const rapporter: Begrepp = {
  typ: 'Rapport',
  sokvag: 'rapporter',
  rubrik: 'Rapporter',
  ingress: 'Rapporter som ni ska lämna eller tar emot, i år och förra året.',
  tomt: 'Ni ska inte lämna eller ta emot några rapporter.',
  las: async (own, { arbetsplats }) => {
    const [{ rapporter: egna, rapportmottagningar }, { tillfallen: alla, okant }] =
      await Promise.all([
        fraga<{ rapporter: Rad[]; rapportmottagningar: Rad[] }>(
          `{ rapporter { ${own} } rapportmottagningar { tillfalleId version mottagen { instans datum } } }`,
        ),
        tillfallen(arbetsplats),
      ]);
    const lamnade = efter(egna, 'tillfalleId');
    const mottagna = efter(rapportmottagningar, 'tillfalleId');
    const kanda = new Set(alla.map(({ id }) => id));
    return {
      rader: [
        ...alla.map((tillfalle) => ({
          ...{ tillfalleId: tillfalle.id, tillfalle, jag: arbetsplats },
          mottagning: mottagna.get(tillfalle.id) ?? null,
          ...lamnade.get(tillfalle.id),
        })),
        ...egna.filter(({ tillfalleId }) => !kanda.has(String(tillfalleId))),
      ],
      okant,
    };
  },
  namn: (rad) => tillfalletsNamn(tillfallet(rad)),
  mer: (rad) => laget(rad),
  ordning: (rad) => String(10 ** 9 - Number((tillfallet(rad)?.till ?? '0').replaceAll('-', ''))),
  grupper: [
    { rubrik: 'Rapporten', falt: ['nyckeltal', 'text', 'avvikelser'] },
    { rubrik: 'Lämnad', falt: ['lamnadAvRoll', 'lamnad'] },
  ],
  andra: 'lamnaRapport',
  andras: (rad) => {
    const one = tillfallet(rad);
    return lamnad(rad) || (one !== null && skyldig(one, String(rad.jag)) && one.fran <= idag());
  },
  forifyllt: (rad): Record<string, string> => (lamnad(rad) ? {} : { lamnad: idag() }),
  steg: [
    {
      andring: 'kvitteraRapport',
      sokvag: 'kvittera',
      text: 'Kvittera att en instans har tagit emot rapporten',
      visas: (rad) => {
        const one = tillfallet(rad);
        return one !== null && mottagande(one, String(rad.jag)).length > 0;
      },
      rad: ({ mottagning }) => mottagning as Rad | null,
      fasta: ({ tillfalleId }) => ({ tillfalleId }),
      forifyllt: () => ({ datum: idag() }),
    },
  ],
};

/** The name of a report: its subject, place and period. */
export function tillfalletsNamn(one: Tillfalle | null): string {
  if (!one) return 'Rapport vars namn inte är känt just nu';
  const period = ordet('Uppfoljningsperiod', one.period);
  return [one.rubrik, one.vardcentrum?.namn, `${period} ${one.ar}`].filter(Boolean).join(', ');
}

/** The state of a report, in words. */
export function laget(rad: Rad): string {
  const one = tillfallet(rad);
  if (lamnad(rad)) return `Lämnad ${rad.lamnad}`;
  if (!one || !skyldig(one, String(rad.jag))) return 'Ni tar emot den';
  if (one.lage === 'LAMNAD' || one.lage === 'LAMNAD_FOR_SENT') return 'Lämnad av en annan part';
  if (one.till >= idag()) return `Perioden slutar ${one.till}`;
  if (one.senast === null) return 'Inte lämnad';
  return one.senast < idag()
    ? `Försenad: skulle ha lämnats ${one.senast}`
    : `Lämnas senast ${one.senast}`;
}
