import { Link, useParams } from 'react-router';
import { ord } from '../../../../shared/design/ord.ts';
import { soktext } from '../../../../shared/domain/verksamhet/soktext.ts';
import { kommunlista } from '../lib/kommuner.ts';
import { lista } from '../lib/lista.ts';
import { svenskOrdning } from '../lib/lista.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { tystaIn } from '../lib/tystaIn.ts';
import { obesvarad, useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Kallrad } from '../parts/Kallrad.tsx';
import { Okant } from '../parts/Okant.tsx';
import { Omuppgift } from '../parts/Omuppgift.tsx';
import { Textfalt } from '../parts/Textfalt.tsx';
import { Val } from '../parts/Val.tsx';
import { Vaxla } from '../parts/Vaxla.tsx';
import { Vy } from '../parts/Vy.tsx';
import { PlanDocument } from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/kort.css';
import '../style/plan.css';
import { kallorTill, type Plan as Planen, type Punkt } from './plan/Punkt.ts';
import { Punkttabell } from './plan/Punkttabell.tsx';
import { Tavla } from './plan/Tavla.tsx';
import { utelamnatI } from './plan/utelamnatI.ts';
import { vantarPa } from './plan/vantarPa.ts';

/** A plan: its items by state, each with every party's own decision, cost and follow-up. */
export function Plan() {
  const { id = '' } = useParams();
  const asked = useFraga(PlanDocument, { id });
  const fraga = obesvarad(asked, asked.data?.verksamhetsplan === null);
  const { data } = fraga;
  const titel = data ? (data.verksamhetsplan?.rubrik ?? 'Planen finns inte') : null;
  return (
    <Vy {...sidor.plan} titel={titel} fraga={fraga}>
      {({ verksamhetsplan }) =>
        verksamhetsplan ? (
          <Planinnehall plan={verksamhetsplan} tysta={tystaIn(fraga.natverk)} />
        ) : (
          <p>
            Ingen plan har beteckningen ”{id}”. Se <Link to="/planer">alla planer</Link>.
          </p>
        )
      }
    </Vy>
  );
}

function Planinnehall({ plan, tysta }: { plan: Planen; tysta: ReadonlySet<string> }) {
  const namn = usePartsnamn();
  const [visa, setVisa] = useSokparameter('visa', 'tavla');
  const [vantar, setVantar] = useSokparameter('vantar');
  const [text, setText] = useSokparameter('text', '', { ersatt: true });
  const parter = [
    ...new Set(plan.punkter.flatMap(({ beslut }) => beslut.map(({ huvudmanId }) => huvudmanId))),
  ].sort((a, b) => svenskOrdning(namn(a), namn(b)));
  const utelamnat = utelamnatI(plan.punkter, tysta);
  const punkter = plan.punkter.filter((punkt) => picked(punkt, vantar, text));
  return (
    <>
      <Planhuvud plan={plan} />
      {utelamnat.beslut && (
        <p>
          Inget beslut om någon punkt är redovisat av {lista(parter.map(namn))}: vad de har beslutat
          är okänt.
        </p>
      )}
      {utelamnat.kostnad && <p>Planen anger ingen kostnad för någon punkt.</p>}
      <search className="urval">
        <Val
          etikett="Väntar på"
          alla="Alla punkter"
          val={parter.map((id) => [id, namn(id)])}
          varde={vantar}
          onVal={setVantar}
        />
        <Textfalt etikett="Sök i punkterna" varde={text} onText={setText} />
        <Vaxla
          namn="Visa som"
          val={[
            ['tavla', 'Tavla'],
            ['tabell', 'Tabell'],
          ]}
          varde={visa}
          onVal={setVisa}
        />
        <p role="status" className="antal">
          {punkter.length} av {plan.punkter.length} punkter
        </p>
      </search>
      {visa === 'tabell' ? (
        <Punkttabell namn={plan.rubrik} punkter={punkter} parter={parter} tysta={tysta} />
      ) : (
        <Tavla punkter={punkter} tysta={tysta} utelamnat={utelamnat} />
      )}
      {visa !== 'tabell' && punkter.length > 0 && <Kallrad kallor={punkter.flatMap(kallorTill)} />}
      {punkter.length === 0 && <p>Ingen punkt stämmer med urvalet. Välj färre villkor.</p>}
    </>
  );
}

function picked(punkt: Punkt, vantar: string, text: string): boolean {
  if (vantar && !vantarPa(punkt).some(({ huvudmanId }) => huvudmanId === vantar)) return false;
  const { nummer, mal, grupp, rubrik, aktivitet, indikatorer } = punkt;
  const words = [nummer, mal, grupp, rubrik, aktivitet, ...indikatorer.map((one) => one.text)];
  return soktext(words.join(' ')).includes(soktext(text));
}

function Planhuvud({ plan }: { plan: Planen }) {
  const { ar, kommunkoder, vardcentrum, faststallsAv, strategi, lage, kalla, rubrik } = plan;
  return (
    <dl className="fakta">
      <dt>Läge</dt>
      <dd>
        {lage ? ord('Planlage', lage) : <Okant />}
        <Omuppgift namn={rubrik} agare={null} fran={`${ar}`} kalla={kalla ?? null} />
      </dd>
      <dt>År</dt>
      <dd>{ar}</dd>
      <dt>Gäller</dt>
      <dd>{kommunlista(kommunkoder)}</dd>
      {vardcentrum && (
        <>
          <dt>Vårdcentrum</dt>
          <dd>
            <Link to={`/vardcentrum/${vardcentrum.id}`}>
              <bdi>{vardcentrum.namn}</bdi>
            </Link>
          </dd>
        </>
      )}
      <dt>Fastställs av</dt>
      <dd>
        {faststallsAv ? <bdi>{faststallsAv.namn}</bdi> : <Okant ord="ingen källa säger vem" />}
      </dd>
      {strategi && (
        <>
          <dt>Mål ur</dt>
          <dd>{strategi.titel}</dd>
        </>
      )}
    </dl>
  );
}
