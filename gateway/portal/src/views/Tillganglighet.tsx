import { lansnamn } from '../lib/kommuner.ts';
import { lista, svenskOrdning } from '../lib/lista.ts';
import { useParter, usePartsnamn } from '../lib/Parter.tsx';
import { tystaIn } from '../lib/tystaIn.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Del } from '../parts/Del.tsx';
import { Figur } from '../parts/Figur.tsx';
import { Kallrad } from '../parts/Kallrad.tsx';
import { Val } from '../parts/Val.tsx';
import { Vy } from '../parts/Vy.tsx';
import '../style/kort.css';
import '../style/tillganglighet.css';
import { sidor } from '../sidor.ts';
import { Lagesrad } from './tillganglighet/Lagesrad.tsx';
import { Mattfakta } from './tillganglighet/Mattfakta.tsx';
import { periodnamn } from './tillganglighet/periodnamn.ts';
import type { Matt, Mattpart, Spridning } from './tillganglighet/Spridning.ts';
import { Spridningsbild } from './tillganglighet/Spridningsbild.tsx';
import { manaderI, spridningarI } from './tillganglighet/spridningarI.ts';
import { Teckenforklaring } from './tillganglighet/Teckenforklaring.tsx';
import { Tidsbild } from './tillganglighet/Tidsbild.tsx';
import { useMattvarden } from './tillganglighet/useMattvarden.ts';
import { Vardetabell } from './tillganglighet/Vardetabell.tsx';

/** The measure that most parties report. */
const standard = 'telefontillganglighet';

/** Access to care: how a measure is spread between units, not only its mean. */
export function Tillganglighet() {
  const [matt] = useSokparameter('matt', standard);
  const [lan] = useSokparameter('lan');
  const { fraga, parter, ofullstandiga } = useMattvarden(matt, lan || null);
  return (
    <Vy {...sidor.tillganglighet} fraga={fraga}>
      {({ mattdefinitioner }) => (
        <Innehall
          matten={mattdefinitioner}
          parter={parter}
          ofullstandiga={ofullstandiga}
          tysta={tystaIn(fraga.natverk)}
        />
      )}
    </Vy>
  );
}

interface InnehallProps {
  matten: readonly Matt[];
  parter: readonly Mattpart[];
  /** The huvudmän of whose units not all have come. */
  ofullstandiga: readonly string[];
  /** The parties that do not answer just now. */
  tysta: ReadonlySet<string>;
}

function Innehall({ matten, parter, ofullstandiga, tysta }: InnehallProps) {
  const registered = useParter();
  const [valt, setMatt] = useSokparameter('matt', standard);
  const [lan, setLan] = useSokparameter('lan');
  const [manad, setManad] = useSokparameter('manad');
  const matt = matten.find(({ id }) => id === valt);
  const manader = manaderI(parter);
  const codes = [...new Set([...registered.values()].flatMap(({ lan }) => lan ?? []))].sort();
  return (
    <>
      <search className="urval">
        <Val
          etikett="Mått"
          alla="Telefontillgänglighet"
          val={matten
            .filter(({ id }) => id !== standard)
            .map(({ id, namn, utgatt }) => [id, utgatt ? `${namn} (har upphört)` : namn])}
          varde={valt === standard ? '' : valt}
          onVal={(id) => setMatt(id || standard)}
        />
        <Val
          etikett="Län"
          alla="Alla län"
          val={codes.map((kod) => [kod, lansnamn(kod)])}
          varde={lan}
          onVal={setLan}
        />
        {manader.length > 0 && (
          <Val
            etikett="Månad"
            alla={`Senaste: ${periodnamn(manader[0] ?? '')}`}
            val={manader.slice(1).map((one) => [one, periodnamn(one)])}
            varde={manad}
            onVal={setManad}
          />
        )}
      </search>
      {matt ? (
        <Mattet
          matt={matt}
          parter={parter}
          manad={manad || (manader[0] ?? null)}
          ofullstandiga={ofullstandiga}
          tysta={tysta}
        />
      ) : (
        <p>
          {matten.length === 0
            ? 'Inga mått är beskrivna än.'
            : `Måttet ”${valt}” finns inte. Välj ett annat i listan.`}
        </p>
      )}
    </>
  );
}

interface MattetProps {
  matt: Matt;
  parter: readonly Mattpart[];
  manad: string | null;
  ofullstandiga: readonly string[];
  tysta: ReadonlySet<string>;
}

function Mattet({ matt, parter, manad, ofullstandiga, tysta }: MattetProps) {
  const partsnamn = usePartsnamn();
  const spridningar = spridningarI(parter, matt, manad).sort(
    (a, b) =>
      b.period.localeCompare(a.period) ||
      // A region's units before those of one who runs a few of them.
      b.varden.length - a.varden.length ||
      svenskOrdning(partsnamn(a.part), partsnamn(b.part)),
  );
  const over = [...manaderI(parter)].reverse().map((one) => ({
    manad: one,
    spridningar: spridningarI(parter, matt, one).filter(({ period }) => period === one),
  }));
  const namn = `${matt.namn}, spridning mellan enheter`;
  return (
    <>
      <h2>
        {matt.namn}
        {spridningar.length > 0 && ': vilka når målet?'}
      </h2>
      <p>{matt.definition}</p>
      {spridningar.length === 0 && (
        <p>Ingen huvudman har lämnat något värde för måttet i urvalet: läget är okänt.</p>
      )}
      {tysta.size > 0 && (
        <p className="varning">
          Saknas här, eftersom de inte svarar just nu: {lista([...tysta].map(partsnamn))}.
        </p>
      )}
      {ofullstandiga.length > 0 && (
        <p className="varning">
          Alla enheter är inte hämtade från {lista(ofullstandiga.map(partsnamn))}.
        </p>
      )}
      {spridningar.length > 0 && (
        <>
          <ul className="kortlista">
            {spridningar.map((one) => (
              <Lagesrad key={one.id} spridning={one} enhet={matt.enhet} />
            ))}
          </ul>
          <Kallrad kallor={kallorI(spridningar)} />
          {perPeriod(spridningar.filter(({ varden }) => varden.length > 0)).map(([period, of]) => {
            const each = `${namn}, ${periodnamn(period)}`;
            return (
              <Figur
                key={period}
                namn={each}
                teckenforklaring={<Teckenforklaring spridningar={of} />}
                tabell={<Vardetabell namn={each} spridningar={of} />}
                kallor={kallorI(of)}
              >
                <Spridningsbild namn={each} spridningar={of} enhet={matt.enhet} />
              </Figur>
            );
          })}
        </>
      )}
      {over.length > 1 && (
        <Figur
          namn={`${matt.namn}, månad för månad`}
          teckenforklaring={
            <Teckenforklaring spridningar={over.flatMap(({ spridningar }) => spridningar)} linje />
          }
          kallor={over.flatMap(({ spridningar }) => kallorI(spridningar))}
          tabell={
            <Vardetabell
              namn={`${matt.namn}, månad för månad`}
              spridningar={over.flatMap(({ spridningar }) => spridningar)}
            />
          }
        >
          <Tidsbild namn={`${matt.namn}, månad för månad`} matt={matt} manader={over} />
        </Figur>
      )}
      <Del
        id="mattet"
        rubrik="Om måttet"
        kort="mål, sedan när det gäller och vad det kan jämföras med"
      >
        <Mattfakta matt={matt} />
      </Del>
    </>
  );
}

/** What was measured at the same time, the newest first. */
function perPeriod(spridningar: readonly Spridning[]): [string, Spridning[]][] {
  const periods = [...new Set(spridningar.map(({ period }) => period))].sort().reverse();
  return periods.map((period) => [period, spridningar.filter((one) => one.period === period)]);
}

const kallorI = (spridningar: readonly Spridning[]) =>
  spridningar.flatMap(({ kalla, varden }) =>
    varden.length > 0
      ? varden.flatMap((one) => (one.varde === null && one.enhet !== null ? [] : [one.kalla]))
      : [kalla],
  );
