import { Link, useParams } from 'react-router';
import { ord } from '../../../../shared/design/ord.ts';
import { formatBelopp, storForst } from '../lib/format.ts';
import { kommunlista } from '../lib/kommuner.ts';
import { type Fraga, obesvarad, useFraga } from '../lib/useFraga.ts';
import { arTyst } from '../lib/tystaIn.ts';
import { Del } from '../parts/Del.tsx';
import { Figur } from '../parts/Figur.tsx';
import { Kallrad } from '../parts/Kallrad.tsx';
import { Exempelmarke, Omuppgift } from '../parts/Omuppgift.tsx';
import { Vy } from '../parts/Vy.tsx';
import {
  VardcentrumAtagandenDocument,
  type VardcentrumAtagandenQuery,
  VardcentrumDocument,
} from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/vardcentrum.css';
import { NotFound } from './NotFound.tsx';
import { deltarord, tackningsord } from './oversikt/lageAv.ts';
import { antal } from './oversikt/uppmarksamhet.ts';
import { Budget } from './vardcentrum/Budget.tsx';
import { Deltagarlista } from './vardcentrum/Deltagarlista.tsx';
import { Funktionsmatris } from './vardcentrum/Funktionsmatris.tsx';
import { Natverksbild } from './vardcentrum/Natverksbild.tsx';
import { Natverkstabell } from './vardcentrum/Natverkstabell.tsx';
import { Natverkstecken } from './vardcentrum/Natverkstecken.tsx';
import { Organ } from './vardcentrum/Organ.tsx';
import { Planlagen } from './vardcentrum/Planlagen.tsx';
import { Rapporter } from './vardcentrum/Rapporter.tsx';
import { Samfinansiering } from './vardcentrum/Samfinansiering.tsx';
import { type Brist, bristerVid, lagetVid } from './vardcentrum/sammanfattning.ts';
import type { Vardcentrum as Data } from './vardcentrum/typer.ts';
import { Verksamheter } from './vardcentrum/Verksamheter.tsx';

/** One vårdcentrum: its network, functions, units, money, agreements and plans. */
export function Vardcentrum() {
  const { id = '' } = useParams();
  const asked = useFraga(VardcentrumDocument, { id });
  const fraga = obesvarad(asked, asked.data?.vardcentrum === null);
  const ataganden = useFraga(VardcentrumAtagandenDocument, {
    id,
    ar: new Date().getFullYear(),
  });
  const natverk = [...fraga.natverk, ...ataganden.natverk.filter(unseenIn(fraga.natverk))];
  if (fraga.data?.vardcentrum === null) return <NotFound />;
  const laddar = fraga.laddar || ataganden.laddar;
  return (
    <Vy
      {...sidor.vardcentrum}
      titel={fraga.data?.vardcentrum?.namn ?? null}
      fraga={{ ...fraga, natverk, laddar }}
      fler={[ataganden]}
    >
      {({ vardcentrum }) =>
        vardcentrum ? <Sida vardcentrum={vardcentrum} fraga={ataganden} /> : null
      }
    </Vy>
  );
}

/** Parties that failed the second question only: those that failed both are named once. */
function unseenIn(seen: readonly { huvudman: string; status: string }[]) {
  const failed = new Set(
    seen.filter(({ status }) => status !== 'SVARADE').map(({ huvudman }) => huvudman),
  );
  return ({ huvudman, status }: { huvudman: string; status: string }) =>
    status !== 'SVARADE' && !failed.has(huvudman);
}

interface SidaProps {
  vardcentrum: Data;
  /** The question about agreements and plans, which is answered by itself. */
  fraga: Fraga<VardcentrumAtagandenQuery>;
}

function Sida({ vardcentrum, fraga }: SidaProps) {
  const ataganden = fraga.data?.vardcentrum ?? null;
  const { samverkansform, kommunkoder, status, statusKalla, avvikelser, deltagare } = vardcentrum;
  const { organ, kalla, funktionstackning, sammanstallning } = vardcentrum;
  const lage = lagetVid(vardcentrum, ataganden);
  const units = deltagare.flatMap(({ verksamheter }) => verksamheter ?? []);
  const mandatory = lage.tackta.length + lage.saknade.length + lage.okanda.length;
  const total = sammanstallning?.budgetar[0];
  const sumless = sammanstallning?.saknas?.length ?? 0;
  const whole = !deltagare.some(
    (one) => arTyst(one) || (one.status === 'ACCEPTERAT' && !one.verksamheter),
  );
  const obesvarat = fraga.laddar ? 'hämtas' : 'okänt';
  return (
    <div className="vardcentrum">
      <Brister brister={bristerVid(lage, ataganden)} vantar={fraga.laddar && !ataganden} />
      <p>
        {kalla?.exempel && <strong className="exempeldata">Ett påhittat vårdcentrum. </strong>}
        {ord('Samverkansform', samverkansform)} i {kommunlista(kommunkoder)}.
        {status && ` ${storForst(status)}.`}
        <Omuppgift namn="Hur långt det har kommit" agare={null} kalla={statusKalla ?? null} />
      </p>
      <Kallrad kallor={status ? [kalla, statusKalla] : [kalla]} />
      {avvikelser.length > 0 && (
        <ul className="hinder">
          {avvikelser.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Del
        id="funktioner"
        rubrik="Funktioner och vem som erbjuder dem"
        kort={
          mandatory > 0
            ? tackningsord(lage, 'obligatoriska')
            : funktionstackning
              ? 'ingen är obligatorisk här'
              : 'okänt'
        }
      >
        <Funktionsmatris vardcentrum={vardcentrum} />
      </Del>
      <Del
        id="verksamheter"
        rubrik="Verksamheter"
        kort={`${units.length}${whole ? '' : ' hos dem som har svarat'}`}
      >
        <Verksamheter deltagare={deltagare} />
      </Del>
      <Del id="deltagare" rubrik="Huvudmän" kort={deltarord(deltagare)}>
        <Deltagarlista deltagare={deltagare} />
      </Del>
      <Del id="natverk" rubrik="Nätverket i bild" kort="vem som driver och betalar vad">
        <Figur
          namn={`Nätverket kring ${vardcentrum.namn}`}
          teckenforklaring={<Natverkstecken />}
          tabell={<Natverkstabell deltagare={deltagare} />}
          kallor={units.map(({ kalla }) => kalla)}
        >
          <Natverksbild vardcentrum={vardcentrum} />
        </Figur>
      </Del>
      <Del
        id="budget"
        rubrik="Budget"
        kort={
          total ? (
            <>
              {formatBelopp(total.belopp)} för {total.ar}
              {total.exempel && <Exempelmarke />}
              {sumless > 0 && `, utan ${antal(sumless, 'huvudman', 'huvudmän')} som inte svarade`}
            </>
          ) : (
            'ingen beslutad är känd'
          )
        }
      >
        <Budget vardcentrum={vardcentrum} />
      </Del>
      <Del
        id="delat"
        rubrik="Delade kostnader och avtal"
        kort={ataganden ? `${ataganden.avtal.length} avtal` : obesvarat}
      >
        {!ataganden && !fraga.laddar && (
          <p role="alert" className="hinder">
            Avtalen och planerna gick inte att hämta. {fraga.hinder ?? fraga.delfel[0]?.message}
          </p>
        )}
        <Samfinansiering deltagare={deltagare} ataganden={ataganden} laddar={fraga.laddar} />
      </Del>
      <Del
        id="planer"
        rubrik="Planer"
        kort={ataganden ? antal(ataganden.planer.length, 'plan', 'planer') : obesvarat}
      >
        {ataganden && <Planlagen planer={ataganden.planer} deltagare={deltagare} />}
        {!ataganden && <p>{fraga.laddar ? 'Hämtar planerna …' : 'Planerna är okända.'}</p>}
      </Del>
      <Del
        id="rapporter"
        rubrik="Rapporter"
        kort={ataganden ? `${ataganden.rapporter.length} i år` : obesvarat}
      >
        {ataganden && <Rapporter rapporter={ataganden.rapporter} />}
        {!ataganden && <p>{fraga.laddar ? 'Hämtar rapporterna …' : 'Rapporterna är okända.'}</p>}
      </Del>
      <Del id="organ" rubrik="Samråd och ledning" kort={antal(organ.length, 'grupp', 'grupper')}>
        <Organ organ={organ} />
      </Del>
      <p className="rad">
        <Link to={`/andringar?vardcentrum=${vardcentrum.id}`}>Vad har ändrats</Link>
        <Link to={`/jamfor?vad=vardcentrum&val=${vardcentrum.id}`}>Jämför med ett annat</Link>
        <a href={`/kalender.ics?vardcentrum=${vardcentrum.id}`}>
          Möten och rapporter till kalendern
        </a>
      </p>
    </div>
  );
}

/** What a reader should know first, in one sentence, each part a link to where it stands. */
function Brister({ brister, vantar }: { brister: readonly Brist[]; vantar: boolean }) {
  if (brister.length === 0) {
    return (
      <p className="brister">
        {vantar
          ? 'Hämtar läget …'
          : 'Såvitt känt saknas inget, inget väntar och alla avtal gäller.'}
      </p>
    );
  }
  return (
    <p className="brister">
      {brister.map(({ text, del }, index) => (
        <span key={text}>
          {index > 0 && (index === brister.length - 1 ? ' och ' : ', ')}
          {/* A count stays with its word. */}
          <Link to={`#${del}`}>
            {(index === 0 ? storForst(text) : text).replace(/^(\d+) /, '$1\u00A0')}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}
