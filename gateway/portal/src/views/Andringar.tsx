import { formatDatum } from '../lib/format.ts';
import { dagEfter } from '../lib/helgdagar.ts';
import { lista, svenskOrdning } from '../lib/lista.ts';
import { nuVid } from '../lib/oppettider.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { radord } from '../lib/radord.ts';
import { tystaIn } from '../lib/tystaIn.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Del } from '../parts/Del.tsx';
import { Enhetslank } from '../parts/Enhetslank.tsx';
import { Partlank } from '../parts/Partlank.tsx';
import { type Kolumn, Tabell } from '../parts/Tabell.tsx';
import { Val } from '../parts/Val.tsx';
import { Vy } from '../parts/Vy.tsx';
import type { AndringarQuery } from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/kort.css';
import {
  type Andringsrad,
  andringsord,
  andringsrader,
  medBara,
  samverkan,
} from './andringar/andringsrader.ts';
import { type Andringar as Alla, useAndringar } from './andringar/useAndringar.ts';

const perioder = [
  ['7', 'Senaste veckan'],
  ['30', 'Senaste månaden'],
  ['90', 'Senaste tre månaderna'],
  ['365', 'Senaste året'],
] as const;
const standard = '30';

/** What has changed in what the huvudmän show to everyone and in what they share, by vårdcentrum, huvudman and period. */
export function Andringar() {
  const [dagar] = useSokparameter('dagar', standard);
  const days = perioder.some(([kod]) => kod === dagar) ? Number(dagar) : Number(standard);
  // A whole day, so that the same question is asked all day.
  const fran = dagEfter(nuVid(new Date()).dag, -days);
  const [vardcentrum] = useSokparameter('vardcentrum');
  const alla = useAndringar(`${fran}T00:00:00Z`, vardcentrum || null);
  return (
    <Vy {...sidor.andringar} fraga={alla.fraga}>
      {({ parter, vardcentra }) => (
        <Innehall {...alla} parter={parter} vardcentra={vardcentra} fran={fran} />
      )}
    </Vy>
  );
}

type InnehallProps = Alla & Pick<AndringarQuery, 'parter' | 'vardcentra'> & { fran: string };

function Innehall({ fraga, andringar, hamtas, avbrutna, parter, vardcentra, fran }: InnehallProps) {
  const partsnamn = usePartsnamn();
  const namn = (id: string) => (id === samverkan.id ? samverkan.namn : partsnamn(id));
  const [dagar, setDagar] = useSokparameter('dagar', standard);
  const [huvudman, setHuvudman] = useSokparameter('huvudman');
  const [vardcentrum, setVardcentrum] = useSokparameter('vardcentrum');
  const taking = vardcentra
    .find(({ id }) => id === vardcentrum)
    ?.deltagare.map(({ huvudmanId }) => huvudmanId);
  const rader = andringsrader(
    andringar.filter(
      (one) =>
        (huvudman === '' || one.huvudmanId === huvudman) &&
        // Samverkan was asked for the shared changes of this vårdcentrum only.
        (!taking || one.huvudmanId === samverkan.id || taking.includes(one.huvudmanId)),
    ),
  );
  const dagsrader = (vad: 'andrat' | 'grunddata') =>
    perHuvudman(medBara(rader, vad)).sort(
      (a, b) => b.dag.localeCompare(a.dag) || svenskOrdning(namn(a.huvudmanId), namn(b.huvudmanId)),
    );
  const andrade = dagsrader('andrat');
  const franBorjan = dagsrader('grunddata');
  const enhetsnamn = new Map(
    parter.flatMap(({ id, huvudman }) =>
      (huvudman?.verksamheter?.nodes ?? []).flatMap((one) =>
        one.namn ? [[`${id} ${one.id}`, one.namn] as const] : [],
      ),
    ),
  );
  const tysta = tystaIn(fraga.natverk);
  const older = parter
    .filter(({ id, huvudman }) => huvudman?.andringar === null && !tysta.has(id))
    .map(({ namn }) => namn);
  // Who is silent, or of an older version, may have changed something.
  const vetAllt = !hamtas && avbrutna.length === 0 && older.length === 0 && tysta.size === 0;
  const inget = vetAllt
    ? 'Inget har tillkommit eller ändrats'
    : 'Såvitt känt har inget tillkommit eller ändrats';
  const search = new URLSearchParams({
    ...(huvudman ? { huvudman } : {}),
    ...(vardcentrum ? { vardcentrum } : {}),
  }).toString();
  return (
    <>
      <search className="urval">
        <Val
          etikett="Vårdcentrum"
          alla="Alla"
          val={vardcentra.map(({ id, namn }) => [id, namn])}
          varde={vardcentrum}
          onVal={setVardcentrum}
        />
        <Val
          etikett="Huvudman"
          alla="Alla huvudmän"
          val={[samverkan, ...parter]
            .map(({ id, namn }) => [id, namn] as const)
            .sort((a, b) => svenskOrdning(a[1], b[1]))}
          varde={huvudman}
          onVal={setHuvudman}
        />
        <Val
          etikett="Tid"
          alla="Senaste månaden"
          val={perioder.filter(([kod]) => kod !== standard)}
          varde={dagar === standard ? '' : dagar}
          onVal={(kod) => setDagar(kod || standard)}
        />
      </search>
      <p className="besked">
        {andrade.length > 0 ? 'Det här har tillkommit eller ändrats' : inget} sedan{' '}
        {formatDatum(fran)}
        {vardcentrum &&
          ', hos dem som är inbjudna till vårdcentrumet och i det som är gemensamt där'}
        .
      </p>
      {hamtas && <p role="status">Hämtar fler ändringar …</p>}
      {avbrutna.length > 0 && (
        <p className="varning">
          Alla ändringar kunde inte hämtas från {lista(avbrutna.map(namn))}: fler kan finnas.
        </p>
      )}
      {older.length > 0 && (
        <p>Går inte att säga för {lista(older)}: ingen redovisning av ändringar kom därifrån.</p>
      )}
      {andrade.length > 0 && (
        <Tabell
          namn="Ändringar"
          kolumner={kolumner(namn, enhetsnamn)}
          rader={andrade}
          nyckel={nyckel}
          kalla={kalla}
        />
      )}
      {franBorjan.length > 0 && (
        <Del
          id="fran-borjan"
          rubrik="Fanns från början"
          kort="uppgifter som huvudmännen började med"
        >
          <Tabell
            namn="Uppgifter som fanns från början"
            kolumner={kolumner(namn, enhetsnamn, grunddataord)}
            rader={franBorjan}
            nyckel={nyckel}
            kalla={kalla}
            sorteras="borjan"
          />
        </Del>
      )}
      <p>
        <a href={`/andringar.atom${search && `?${search}`}`}>
          Prenumerera på ändringarna (Atom-flöde)
        </a>
      </p>
    </>
  );
}

/** What one huvudman changed on one day, kind by kind. */
interface Dagsrad {
  dag: string;
  huvudmanId: string;
  slag: Andringsrad[];
}

const nyckel = ({ dag, huvudmanId }: Dagsrad) => `${dag} ${huvudmanId}`;
const kalla =
  'Källa: huvudmännens egen redovisning av vad de har ändrat, var för sig och gemensamt';

function perHuvudman(rader: readonly Andringsrad[]): Dagsrad[] {
  const rows = new Map<string, Dagsrad>();
  for (const rad of rader) {
    const { dag, huvudmanId } = rad;
    const row = rows.get(`${dag} ${huvudmanId}`) ?? { dag, huvudmanId, slag: [] };
    row.slag.push(rad);
    rows.set(`${dag} ${huvudmanId}`, row);
  }
  return [...rows.values()];
}

type Namn = (id: string) => string;

/** How many rows were there from the start, where it is said above them that they were. */
const grunddataord = ({ typ, grunddata }: Andringsrad) => radord(typ, grunddata.length);

function kolumner(
  namn: Namn,
  enhetsnamn: ReadonlyMap<string, string>,
  ord: (rad: Andringsrad) => string = andringsord,
): Kolumn<Dagsrad>[] {
  return [
    { id: 'dag', rubrik: 'Dag', varde: ({ dag }) => dag, visa: ({ dag }) => formatDatum(dag) },
    {
      id: 'huvudman',
      rubrik: 'Huvudman',
      varde: ({ huvudmanId }) => namn(huvudmanId),
      visa: ({ huvudmanId }) =>
        huvudmanId === samverkan.id ? samverkan.namn : <Partlank id={huvudmanId} />,
    },
    {
      id: 'vad',
      rubrik: 'Vad',
      varde: ({ slag }) => slag.map(ord).join('; '),
      visa: ({ slag }) => (
        <>
          {slag.slice(0, open).map(ord).join(', ')}
          <details>
            <summary>{slag.length > open ? `Visa alla ${slag.length} slag` : 'Visa vilka'}</summary>
            <ul className="rader">
              {slag.map((rad) => (
                <li key={rad.typ}>
                  <Vad rad={rad} ord={ord} enhetsnamn={enhetsnamn} />
                </li>
              ))}
            </ul>
          </details>
        </>
      ),
    },
  ];
}

/** How many kinds stand open. */
const open = 2;
/** How many units stand by name, as ways to their pages. */
const most = 5;

interface VadProps {
  rad: Andringsrad;
  ord: (rad: Andringsrad) => string;
  enhetsnamn: ReadonlyMap<string, string>;
}

function Vad({ rad, ord, enhetsnamn }: VadProps) {
  const units = rad.typ === 'Verksamhet' ? [...rad.andrade, ...rad.nya, ...rad.grunddata] : [];
  return (
    <>
      {ord(rad)}
      {units.length > 0 && (
        <span className="detalj">
          {units.slice(0, most).map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Enhetslank
                huvudmanId={rad.huvudmanId}
                id={id}
                namn={enhetsnamn.get(`${rad.huvudmanId} ${id}`)}
              />
            </span>
          ))}
          {units.length > most && ` och ${units.length - most} till`}
        </span>
      )}
    </>
  );
}
