import { Link, useParams } from 'react-router';
import { ord } from '../../../../shared/design/ord.ts';
import { lansnamn } from '../lib/kommuner.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { type Fraga, obesvarad, useFraga } from '../lib/useFraga.ts';
import { Del } from '../parts/Del.tsx';
import { Vy } from '../parts/Vy.tsx';
import {
  HuvudmanDocument,
  HuvudmannensBeslutDocument,
  type HuvudmannensBeslutQuery,
  type HuvudmanQuery,
} from '../queries/queries.generated.ts';
import '../style/kort.css';
import { sidor } from '../sidor.ts';
import { Beslutsordning } from './huvudman/Beslutsordning.tsx';
import { Beslutstabell, beslutAv } from './huvudman/Beslutstabell.tsx';
import { Betalar, delat } from './huvudman/Betalar.tsx';
import { Budgettabell } from './huvudman/Budgettabell.tsx';
import { Deltar } from './huvudman/Deltar.tsx';
import { Fakta } from './huvudman/Fakta.tsx';
import { Motsagelser } from './huvudman/Motsagelser.tsx';
import type { Part } from './huvudman/Part.ts';
import { Skyldig } from './huvudman/Skyldig.tsx';
import { Verksamheter } from './huvudman/Verksamheter.tsx';
import { antal } from './oversikt/uppmarksamhet.ts';

/** A huvudman: what it runs, takes part in, has decided and pays with others, and how fresh that is. */
export function Huvudman() {
  const { id = '' } = useParams();
  const namn = usePartsnamn();
  const asked = useFraga(HuvudmanDocument, { id });
  const fraga = obesvarad(asked, asked.data?.part === null);
  const beslut = useFraga(HuvudmannensBeslutDocument, { ar: new Date().getFullYear() });
  const { data, natverk } = fraga;
  return (
    <Vy
      {...sidor.huvudman}
      titel={titelAv(data, id, namn(id))}
      fraga={{ ...fraga, laddar: fraga.laddar || beslut.laddar }}
      fler={[beslut]}
    >
      {(answer) =>
        answer.part ? (
          <Innehall
            part={answer.part}
            data={answer}
            beslut={beslut}
            svar={natverk.find(({ huvudman }) => huvudman === id) ?? null}
          />
        ) : (
          <p>
            Ingen har anslutit sig som ”{id}”. Se <Link to="/huvudman">alla huvudmän</Link>.
          </p>
        )
      }
    </Vy>
  );
}

/** Its name as soon as that is known; an id is no heading. */
function titelAv(data: HuvudmanQuery | null, id: string, namn: string): string | null {
  if (data) return data.part?.namn ?? 'Huvudmannen finns inte';
  return namn === id ? null : namn;
}

interface InnehallProps {
  part: Part;
  data: HuvudmanQuery;
  /** The question about plans and reports, which is answered by itself. */
  beslut: Fraga<HuvudmannensBeslutQuery>;
  svar: Parameters<typeof Fakta>[0]['svar'];
}

function Innehall({ part, data, beslut, svar }: InnehallProps) {
  const egen = part.huvudman?.verksamheter ? part.huvudman : null;
  const medlem = data.register?.medlemmar.find((one) => one.part?.id === part.id) ?? null;
  const vardcentra = new Map(data.vardcentra.map(({ id, namn }) => [id, namn]));
  const contradictions = egen?.motsagelser?.length ?? 0;
  const tyst = egen === null;
  const beslutade = beslut.data
    ? beslutAv(part.id, beslut.data.verksamhetsplaner).filter(({ beslut }) => beslut.utfall).length
    : null;
  const joined = part.deltar.filter(({ status }) => status === 'ACCEPTERAT').length;
  const ar = Math.max(0, ...(egen?.budgetar ?? []).map(({ ar }) => ar));
  return (
    <>
      <p>
        {ord('Huvudmanslag', part.slag)}
        {part.lan && ` i ${lansnamn(part.lan)}`}.{' '}
        {egen &&
          `Driver ${antal(egen.verksamheter?.totalCount ?? 0, 'verksamhet', 'verksamheter')}`}
        {egen && ` och deltar i ${joined} vårdcentrum.`}
      </p>
      <h2 id="vantas">Har kvar att göra</h2>
      {beslut.hinder && <p role="alert">{beslut.hinder}</p>}
      {!beslut.data && !beslut.hinder && <div className="ben" />}
      {beslut.data && <Skyldig part={part} avtalen={data.avtalen} svar={beslut.data} tyst={tyst} />}
      <Del
        id="driver"
        rubrik="Driver"
        kort={
          egen
            ? antal(egen.verksamheter?.totalCount ?? 0, 'verksamhet', 'verksamheter')
            : 'okänt, svarar inte'
        }
      >
        {egen ? <Verksamheter egen={egen} /> : <Tyst part={part} vad="verksamheter" />}
      </Del>
      <Del id="betalar" rubrik="Betalar med andra" kort={delatOrd(delat(part, data.avtalen))}>
        <Betalar part={part} avtalen={data.avtalen} />
        <p>
          <Link to={`/avtal?part=${encodeURIComponent(part.id)}`}>
            Alla avtal där <bdi>{part.namn}</bdi> är part
          </Link>
        </p>
      </Del>
      <Del
        id="budget"
        rubrik="Budget"
        kort={
          egen ? (ar > 0 ? `senast för ${ar}` : 'ingen beslutad är känd') : 'okänt, svarar inte'
        }
      >
        {egen ? <Budgettabell egen={egen} slag={part.slag} /> : <Tyst part={part} vad="budget" />}
      </Del>
      <Del
        id="beslut"
        rubrik="Har beslutat"
        kort={
          tyst
            ? 'okänt, svarar inte'
            : beslutade !== null && `om ${antal(beslutade, 'planpunkt', 'planpunkter')}`
        }
      >
        {beslut.data && (
          <Beslutstabell id={part.id} planer={beslut.data.verksamhetsplaner} tyst={tyst} />
        )}
      </Del>
      <Del
        id="deltar"
        rubrik="Vårdcentrum"
        kort={
          part.deltar.length === 0
            ? 'inte inbjuden till något'
            : tyst
              ? `inbjuden till ${part.deltar.length}, svaret är okänt`
              : `deltar i ${joined} av ${part.deltar.length} som den är inbjuden till`
        }
      >
        <Deltar part={part} vardcentra={vardcentra} />
      </Del>
      <Del
        id="ordning"
        rubrik="Vem som beslutar vad"
        kort={
          egen
            ? antal(egen.beslutsinstanser?.length ?? 0, 'instans', 'instanser')
            : 'okänt, svarar inte'
        }
      >
        {egen ? <Beslutsordning egen={egen} /> : <Tyst part={part} vad="beslutsordning" />}
      </Del>
      {egen && contradictions > 0 && (
        <Del id="motsagelser" rubrik="Uppgifter som säger emot varandra" kort={`${contradictions}`}>
          <p>Alla står kvar, var och en med sin källa. Ingen är vald framför en annan.</p>
          <Motsagelser egen={egen} />
        </Del>
      )}
      <p>
        <Link to={`/andringar?huvudman=${encodeURIComponent(part.id)}`}>Vad har ändrats</Link>
      </p>
      <Del id="teknik" rubrik="Om huvudmannens uppgifter" kort="hur den svarar, när den anslöt sig">
        <Fakta part={part} medlem={medlem} svar={svar} />
      </Del>
    </>
  );
}

/** What is shared, in few words. */
function delatOrd({ avtal, tjanster }: ReturnType<typeof delat>): string {
  const some = [
    avtal.length > 0 && `${avtal.length} avtal`,
    tjanster.length > 0 && antal(tjanster.length, 'tjänst', 'tjänster'),
  ].filter(Boolean);
  return some.join(' och ') || 'inget känt';
}

/** Stands where the parts of a huvudman that does not answer, or has left, would be. */
function Tyst({ part, vad }: { part: Part; vad: string }) {
  return (
    <p className="okant">
      <bdi>{part.namn}</bdi>{' '}
      {part.uttradd ? 'har lämnat nätverket och tillfrågas inte' : 'svarar inte just nu'}: dess{' '}
      {vad} går inte att visa.
    </p>
  );
}
