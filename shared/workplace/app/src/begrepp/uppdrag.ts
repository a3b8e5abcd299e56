import { skrivBelopp } from '../belopp.ts';
import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

interface Planer {
  verksamhetsplaner: {
    rubrik: string;
    punkter: { id: string; nummer: string | null; rubrik: string }[];
  }[];
}

const uppdraget = ({ uppdrag: one }: Rad) =>
  (one ?? null) as { instrument: string; belopp: string | null; datum: string } | null;

/** Plan items that the huvudman has approved, with the mission and money that follow. */
export const uppdrag: Begrepp = {
  typ: 'Beslut',
  sokvag: 'uppdrag',
  rubrik: 'Uppdrag och medel',
  ingress:
    'Planpunkter som ni har sagt ja till. Uppdrag och pengar följer när alla som berörs har sagt ja.',
  tomt: 'Ni har inte sagt ja till någon planpunkt än.',
  las: async (falten) => {
    const [{ egnaBeslut }, { data, okant }] = await Promise.all([
      fraga<{ egnaBeslut: Rad[] }>(`{ egnaBeslut(utfall: BIFALL) { ${falten} } }`),
      franNatverket<Planer>('{ verksamhetsplaner { rubrik punkter { id nummer rubrik } } }', {}),
    ]);
    const punkter = efter(
      (data?.verksamhetsplaner ?? []).flatMap((plan) =>
        plan.punkter.map(({ id, nummer, rubrik }) => ({
          id,
          namn: [nummer, rubrik].filter(Boolean).join(' '),
          plan: plan.rubrik,
        })),
      ),
      'id',
    );
    const rader = egnaBeslut.map((rad) => {
      const { namn = null, plan = null } = punkter.get(String(rad.planpunktId)) ?? {};
      return { ...rad, namn, plan };
    });
    return { rader, okant };
  },
  namn: ({ namn }) => String(namn ?? 'Planpunkt vars namn inte är känt just nu'),
  mer: (rad) => {
    const one = uppdraget(rad);
    if (!one)
      return rad.belopp === null
        ? 'Inget uppdrag än'
        : `Inget uppdrag än, beslutat ${skrivBelopp(String(rad.belopp))} kr`;
    const pengar = one.belopp === null ? '' : `, ${skrivBelopp(one.belopp)} kr`;
    return `${ordet('Styrinstrument', one.instrument)} från ${one.datum}${pengar}`;
  },
  grupper: [
    {
      rubrik: 'Beslutet',
      falt: ['utfall', 'niva', 'instans', 'datum', 'paragraf', 'diarienummer', 'belopp'],
    },
    { rubrik: 'Uppdrag och medel', falt: ['uppdrag'] },
    { rubrik: 'Vägen dit', falt: ['steg', 'underlagHash'] },
  ],
  steg: [
    {
      andring: 'givUppdrag',
      sokvag: 'ge-uppdrag',
      text: 'Ge uppdrag och medel',
      visas: (rad) => uppdraget(rad) === null,
      forifyllt: () => ({ datum: idag() }),
      binder: ({ namn }, { belopp, datum }) =>
        `Ni ger uppdrag${belopp ? ` och ${belopp} kr` : ''} för ${namn ?? 'planpunkten'} från ${datum}. Det visas för alla.`,
    },
  ],
};
