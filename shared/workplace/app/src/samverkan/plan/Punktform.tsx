import { Fall } from '../../delar/Fall.tsx';
import type { FaltetProps } from '../../formular/Faltet.tsx';
import { Formular } from '../../formular/Formular.tsx';
import { useData } from '../../useData.ts';
import { vardcentrumMedId } from '../vardcentrumfragor.ts';
import { Berorda } from './Berorda.tsx';
import { arForankrad, berordaAv, type Part, type Plan, type Punkt } from './planfragor.ts';

interface PunktformProps {
  plan: Plan;
  /** The item to change; null for a new one. */
  punkt: Punkt | null;
  om?: () => Promise<void>;
  onKlart: (text: string) => Promise<void> | void;
}

const grupper = [
  {
    rubrik: 'Lydelse och kostnad',
    falt: ['rubrik', 'aktivitet', 'kostnad', 'investering', 'berorda'],
  },
  { rubrik: 'Plats i planen', falt: ['nummer', 'malId', 'grupp'] },
  { rubrik: 'Ansvar och uppföljning', falt: ['ansvariga', 'indikatorer', 'nyaIndikatorer'] },
];

/**
 * The form of an item. All of a draft can be changed. Once an item is anchored, a change of its wording, cost or parties makes
 * a new edition; other fields change as before.
 */
export function Punktform({ plan, punkt, om, onKlart }: PunktformProps) {
  const parter = useParter(plan, punkt);
  if (parter === null) return <p aria-busy="true">Läser parterna …</p>;
  const rad = punkt && radAv(plan, punkt);
  const common = {
    utom: ['kalla'],
    ...(om ? { om } : {}),
    egna: {
      berorda: (props: FaltetProps) => <Berorda {...props} parter={parter} />,
    },
  };
  if (punkt === null) {
    return (
      <Formular
        {...common}
        andring="skapaPlanpunkt"
        rad={null}
        fasta={{ planId: plan.id }}
        grupper={grupper}
        idFran={() => `${plan.id}-${plan.punkter.length + 1}`}
        nyckel={plan.id}
        knapp="Lägg till punkten"
        skal={() => 'Ny punkt'}
        onKlart={() => onKlart('Punkten är tillagd.')}
      />
    );
  }
  const lydelse = grupper[0]?.falt ?? [];
  const nyUtgava = (
    <Formular
      {...common}
      andring="nyPlanpunktsutgava"
      rad={rad}
      nyckel={`${punkt.id} ${punkt.utgava}`}
      knapp="Spara som ny utgåva"
      binder={() => 'Alla parter som punkten berör beslutar på nytt om den nya lydelsen.'}
      onKlart={() => onKlart('En ny utgåva är sparad. Parterna beslutar om den på nytt.')}
    />
  );
  if (!arForankrad(plan, punkt)) {
    return (
      <>
        <Fall rubrik="Ändra utkastet" oppen>
          <Formular
            {...common}
            andring="andraPlanpunkt"
            rad={rad}
            grupper={grupper}
            nyckel={punkt.id}
            onKlart={() => onKlart('Punkten är ändrad.')}
          />
        </Fall>
        <Fall rubrik="Har en part redan beslutat om den? Gör en ny utgåva">{nyUtgava}</Fall>
      </>
    );
  }
  return (
    <>
      <p>
        Punkten är förankrad som den lyder. En annan lydelse, kostnad eller andra parter blir en ny
        utgåva, som förankras och beslutas på nytt. Det som parterna har beslutat står kvar på den
        här.
      </p>
      <Fall rubrik="Skriv en ny utgåva" oppen>
        {nyUtgava}
      </Fall>
      <Fall rubrik="Ändra plats, ansvar och uppföljning">
        <Formular
          {...common}
          andring="andraPlanpunkt"
          rad={rad}
          utom={[...common.utom, ...lydelse, 'nummer']}
          nyckel={`${punkt.id} plats`}
          onKlart={() => onKlart('Punkten är ändrad.')}
        />
      </Fall>
    </>
  );
}

/** The item as a row for the form: ids in place of what it refers to, and parties with their proposed amounts. */
function radAv(plan: Plan, punkt: Punkt) {
  const forslag = new Map(
    punkt.forslagTillFinansiering.map(({ part, belopp }) => [part?.id, belopp]),
  );
  return {
    ...punkt,
    plan: { id: plan.id },
    ansvariga: punkt.ansvariga.map(({ id }) => id),
    berorda: berordaAv(punkt).map(({ id }) => ({ part: id, forslag: forslag.get(id) ?? null })),
  };
}

/** The parties that an item may concern: those invited to the vårdcentrum, and those that it already concerns. */
function useParter(plan: Plan, punkt: Punkt | null): Part[] | null {
  const id = plan.vardcentrum?.id ?? '';
  const { data, fel } = useData(`vardcentrum ${id}`, async () => ({
    rad: id === '' ? null : await vardcentrumMedId(id),
  }));
  if (!data && !fel) return null;
  const known = [
    ...(data?.rad?.deltagare ?? []).flatMap(({ part }) => (part ? [part] : [])),
    ...(punkt ? berordaAv(punkt) : []),
  ];
  return [...new Map(known.map((part) => [part.id, part])).values()];
}
