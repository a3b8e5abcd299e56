import { Link } from 'react-router';
import { ordval } from '../../../../shared/design/ord.ts';
import { lansnamn } from '../lib/kommuner.ts';
import { svenskOrdning } from '../lib/lista.ts';
import { tystaIn } from '../lib/tystaIn.ts';
import { useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Okant } from '../parts/Okant.tsx';
import { Partlank } from '../parts/Partlank.tsx';
import { type Kolumn, Tabell } from '../parts/Tabell.tsx';
import { Val } from '../parts/Val.tsx';
import { Vy } from '../parts/Vy.tsx';
import { HuvudmannenDocument, type HuvudmannenQuery } from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';

type Part = HuvudmannenQuery['parter'][number];

/** Every huvudman of the network, by kind. */
export function Huvudmannen() {
  const fraga = useFraga(HuvudmannenDocument, {});
  return (
    <Vy {...sidor.huvudmannen} fraga={fraga}>
      {({ parter }) => <Lista parter={parter} tysta={tystaIn(fraga.natverk)} />}
    </Vy>
  );
}

/** The kinds in the order in which they stand: the public ones first. */
const plural: Readonly<Record<Part['slag'], string>> = {
  REGION: 'Regioner',
  KOMMUN: 'Kommuner',
  KOMMUNALFORBUND: 'Kommunalförbund',
  PRIVAT: 'Privata vårdgivare',
  IDEELL: 'Ideella organisationer',
};

function Lista({ parter, tysta }: { parter: readonly Part[]; tysta: ReadonlySet<string> }) {
  const [slag, setSlag] = useSokparameter('slag');
  const [lan, setLan] = useSokparameter('lan');
  const codes = [...new Set(parter.flatMap(({ lan }) => lan ?? []))].sort();
  const kinds = new Set(parter.map(({ slag }) => slag as string));
  const shown = parter
    .filter((part) => (slag === '' || part.slag === slag) && (lan === '' || part.lan === lan))
    .sort((a, b) => svenskOrdning(a.namn, b.namn));
  return (
    <>
      <search className="urval">
        <Val
          etikett="Slag"
          alla="Alla slag"
          val={ordval('Huvudmanslag').filter(([kod]) => kinds.has(kod))}
          varde={slag}
          onVal={setSlag}
        />
        <Val
          etikett="Län"
          alla="Alla län"
          val={codes.map((kod) => [kod, lansnamn(kod)])}
          varde={lan}
          onVal={setLan}
        />
        <p className="antal">
          <Link to="/jamfor?vad=huvudman">Jämför huvudmän</Link>
        </p>
      </search>
      {shown.length === 0 && <p>Ingen huvudman stämmer med urvalet.</p>}
      <div className="lika korta">
        {Object.entries(plural).map(([kod, name]) => {
          const rader = shown.filter((part) => part.slag === kod);
          if (rader.length === 0) return null;
          return (
            <Tabell
              key={kod}
              namn={name}
              kolumner={kolumner(tysta)}
              rader={rader}
              nyckel={({ id }) => id}
              kalla="Källa: registret över vilka som har anslutit sig, och huvudmännens egna svar"
              sorteras={kod.toLowerCase()}
            />
          );
        })}
      </div>
    </>
  );
}

function kolumner(tysta: ReadonlySet<string>): Kolumn<Part>[] {
  const unknown = (part: Part) => <Okant ord={tysta.has(part.id) ? 'svarar inte' : 'okänt'} />;
  return [
    {
      id: 'namn',
      rubrik: 'Namn',
      varde: ({ namn }) => namn,
      visa: ({ id }) => <Partlank id={id} />,
    },
    { id: 'lan', rubrik: 'Län', varde: ({ lan }) => (lan ? lansnamn(lan) : 'inget eget län') },
    {
      id: 'verksamheter',
      rubrik: 'Verksamheter',
      numerisk: true,
      varde: ({ huvudman }) => huvudman?.verksamheter?.totalCount ?? null,
      visa: (part) => part.huvudman?.verksamheter?.totalCount ?? unknown(part),
    },
    {
      id: 'deltar',
      rubrik: 'Deltar i vårdcentrum',
      numerisk: true,
      varde: (part) => (tysta.has(part.id) ? null : accepted(part)),
      visa: (part) => (tysta.has(part.id) ? unknown(part) : accepted(part)),
    },
  ];
}

const accepted = ({ deltar }: Part) =>
  deltar.filter(({ status }) => status === 'ACCEPTERAT').length;
