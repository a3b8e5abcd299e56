import { Link } from 'react-router';
import { idag } from '../begrepp/Begrepp.ts';
import { skrivBelopp } from '../belopp.ts';
import { Formular } from '../formular/Formular.tsx';
import { ordet } from '../formular/iOrd.ts';
import { farGora, useSession } from '../session.ts';
import type { EgetBeslut, Helpunkt } from './egnafragor.ts';

interface VartBeslutProps {
  punkt: Helpunkt;
  /** The party's own decision; null before its first step. */
  beslut: EgetBeslut | null;
  onKlart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** The party's own way to a decision: its steps so far, and a form for the next. The server judges which step is possible. */
export function VartBeslut({ punkt, beslut, onKlart, om }: VartBeslutProps) {
  const session = useSession();
  return (
    <section aria-labelledby="vart">
      <h2 id="vart">Vårt beslut</h2>
      {beslut?.utfall ? (
        <p>
          <span className="marke">{ordet('Beslutsutfall', beslut.utfall)}</span>{' '}
          {beslut.niva && `${ordet('Beslutsniva', beslut.niva)}. `}
          {beslut.belopp !== null && `Vår del: ${skrivBelopp(beslut.belopp)} kr.`}
        </p>
      ) : (
        <p>Ni har inte börjat bereda punkten.</p>
      )}
      <ul>
        {(beslut?.steg ?? []).map((steg) => (
          <li key={`${steg.utfall} ${steg.datum} ${steg.instans}`}>
            {ordet('Beslutsutfall', steg.utfall)}:{' '}
            {[steg.instans, steg.datum, steg.paragraf].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
      {beslut?.uppdrag && (
        <p>
          Uppdrag från {beslut.uppdrag.datum}
          {beslut.uppdrag.belopp !== null && `, ${skrivBelopp(beslut.uppdrag.belopp)} kr`}.
        </p>
      )}
      {farGora(session, 'beredBeslut') && (
        <Stegform punkt={punkt} beslut={beslut} onKlart={onKlart} om={om} />
      )}
    </section>
  );
}

/** The form of the next step: prepare, decide or send back. After a decision, a link to mission and money. */
function Stegform({ punkt, beslut, onKlart, om }: VartBeslutProps) {
  const { huvudman } = useSession();
  const forslag = punkt.forslagTillFinansiering.find(({ part }) => part?.id === huvudman)?.belopp;
  const fasta = {
    planpunktId: punkt.id,
    underlagHash: punkt.underlagHash,
    ...(beslut ? { version: beslut.version } : {}),
  };
  const nyckel = `${punkt.id} ${beslut?.version}`;
  if (beslut?.utfall === 'BEREDS') {
    return (
      <Formular
        andring="fattaBeslut"
        rad={null}
        fasta={fasta}
        utom={['kalla', 'investering']}
        forifyllt={{
          datum: idag(),
          belopp: beslut.belopp === null ? '' : skrivBelopp(beslut.belopp),
        }}
        idFran={null}
        nyckel={nyckel}
        knapp="Besluta"
        skal={({ instans, datum }) => `Beslut ${instans ?? ''} ${datum ?? ''}`.trim()}
        binder={({ utfall }) => bindning(utfall, punkt.utgava)}
        om={om}
        onKlart={() => onKlart('Beslutet är registrerat och syns för alla parter.')}
      />
    );
  }
  const nytt = beslut?.underlagHash !== punkt.underlagHash;
  if (beslut?.utfall === 'BIFALL' && !nytt && beslut.uppdrag === null) {
    return (
      <p>
        <Link className="knapp" to={`/uppdrag/${encodeURIComponent(punkt.id)}/ge-uppdrag`}>
          Ge uppdrag och medel
        </Link>
      </p>
    );
  }
  if ((beslut?.utfall === 'BIFALL' || beslut?.utfall === 'AVSLAG') && !nytt) return null;
  return (
    <Formular
      andring="beredBeslut"
      rad={null}
      fasta={fasta}
      utom={['kalla', 'paragraf', 'diarienummer']}
      forifyllt={{
        datum: idag(),
        belopp: forslag === undefined ? '' : skrivBelopp(forslag),
        investering: String(punkt.investering ?? false),
      }}
      idFran={null}
      nyckel={nyckel}
      knapp={beslut === null ? 'Börja bereda' : 'Bered på nytt'}
      skal={({ instans }) => `Beredning ${instans ?? ''}`.trim()}
      om={om}
      onKlart={() => onKlart('Beredningen är registrerad.')}
    />
  );
}

function bindning(utfall: string | undefined, utgava: number): string {
  if (utfall === 'ATERREMISS') {
    return 'Punkten går tillbaka för mer beredning. De andra parterna ser att ni vill ha ändringar.';
  }
  if (utfall === 'AVSLAG') {
    return `Ni säger nej till utgåva ${utgava} av punkten. Det stoppar den här punkten, och bara den.`;
  }
  return `Ni säger ja till utgåva ${utgava} av punkten som den lyder, för er egen del.`;
}
