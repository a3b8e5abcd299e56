import { useParams } from 'react-router';
import { kommunnamn } from '../lib/kommuner.ts';
import { ord } from '../lib/ord.ts';
import { type Fraga, useFraga } from '../lib/useFraga.ts';
import { Figur } from '../parts/Figur.tsx';
import { Omuppgift } from '../parts/Omuppgift.tsx';
import { VisaFragan } from '../parts/VisaFragan.tsx';
import { Vy } from '../parts/Vy.tsx';
import {
  VardcentrumAtagandenDocument,
  type VardcentrumAtagandenQuery,
  VardcentrumDocument,
} from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/vardcentrum.css';
import { NotFound } from './NotFound.tsx';
import { Budget } from './vardcentrum/Budget.tsx';
import { Deltagarlista } from './vardcentrum/Deltagarlista.tsx';
import { Funktionsmatris } from './vardcentrum/Funktionsmatris.tsx';
import { Natverksbild } from './vardcentrum/Natverksbild.tsx';
import { Natverkstabell } from './vardcentrum/Natverkstabell.tsx';
import { Natverkstecken } from './vardcentrum/Natverkstecken.tsx';
import { Organ } from './vardcentrum/Organ.tsx';
import { Planlagen } from './vardcentrum/Planlagen.tsx';
import { Samfinansiering } from './vardcentrum/Samfinansiering.tsx';
import type { Vardcentrum as Data } from './vardcentrum/typer.ts';
import { Verksamheter } from './vardcentrum/Verksamheter.tsx';

/** One vårdcentrum: its network, functions, units, money, agreements and plans. */
export function Vardcentrum() {
  const { id = '' } = useParams();
  const fraga = useFraga(VardcentrumDocument, { id });
  const ataganden = useFraga(VardcentrumAtagandenDocument, { id });
  const natverk = [...fraga.natverk, ...ataganden.natverk.filter(unseenIn(fraga.natverk))];
  const silent = fraga.data?.vardcentrum === null ? fraga.delfel[0] : undefined;
  if (fraga.data?.vardcentrum === null && !silent) return <NotFound />;
  const hinder = fraga.hinder ?? silent?.message ?? null;
  const laddar = fraga.laddar || ataganden.laddar;
  return (
    <Vy
      {...sidor.vardcentrum}
      titel={fraga.data?.vardcentrum?.namn ?? null}
      fraga={{ ...fraga, natverk, hinder, laddar }}
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

const delar = [
  ['deltagare', 'Huvudmän'],
  ['natverk', 'Nätverket i bild'],
  ['funktioner', 'Funktioner'],
  ['verksamheter', 'Verksamheter'],
  ['budget', 'Budget'],
  ['delat', 'Delade kostnader och avtal'],
  ['planer', 'Planer'],
  ['organ', 'Organ'],
] as const;

interface SidaProps {
  vardcentrum: Data;
  /** The question about agreements and plans, which is answered by itself. */
  fraga: Fraga<VardcentrumAtagandenQuery>;
}

function Sida({ vardcentrum, fraga }: SidaProps) {
  const ataganden = fraga.data?.vardcentrum ?? null;
  const { samverkansform, kommunkoder, status, statusKalla, avvikelser, deltagare } = vardcentrum;
  return (
    <div className="vardcentrum">
      <p>
        {ord('Samverkansform', samverkansform)} i {kommunkoder.map(kommunnamn).join(' och ')}.
        {status && ` ${status}.`}
        <Omuppgift namn="Hur långt det har kommit" agare={null} kalla={statusKalla ?? null} />
      </p>
      {avvikelser.length > 0 && (
        <ul className="hinder">
          {avvikelser.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <nav aria-label="På sidan" className="pasidan">
        <ul>
          {delar.map(([id, rubrik]) => (
            <li key={id}>
              <a href={`#${id}`}>{rubrik}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="deltagare">Huvudmän</h2>
      <Deltagarlista deltagare={deltagare} />
      <h2 id="natverk">Nätverket i bild</h2>
      <Figur
        namn={`Nätverket kring ${vardcentrum.namn}`}
        teckenforklaring={<Natverkstecken />}
        tabell={<Natverkstabell deltagare={deltagare} />}
      >
        <Natverksbild vardcentrum={vardcentrum} />
      </Figur>
      <h2 id="funktioner">Funktioner och vem som erbjuder dem</h2>
      <Funktionsmatris vardcentrum={vardcentrum} />
      <h2 id="verksamheter">Verksamheter</h2>
      <Verksamheter deltagare={deltagare} />
      <h2 id="budget">Budget</h2>
      <Budget vardcentrum={vardcentrum} />
      <h2 id="delat">Delade kostnader och avtal</h2>
      {!ataganden && !fraga.laddar && (
        <p role="alert" className="hinder">
          Avtalen och planerna gick inte att hämta. {fraga.hinder ?? fraga.delfel[0]?.message}
        </p>
      )}
      <Samfinansiering deltagare={deltagare} ataganden={ataganden} laddar={fraga.laddar} />
      <h2 id="planer">Planer</h2>
      {ataganden && <Planlagen planer={ataganden.planer} deltagare={deltagare} />}
      {!ataganden && <p>{fraga.laddar ? 'Hämtar planerna …' : 'Planerna är okända.'}</p>}
      <p>
        Avtal och planer har en egen fråga.{' '}
        <VisaFragan namn={fraga.namn} variabler={fraga.variabler ?? {}} />
      </p>
      <h2 id="organ">Organ</h2>
      <Organ organ={vardcentrum.organ} />
    </div>
  );
}
