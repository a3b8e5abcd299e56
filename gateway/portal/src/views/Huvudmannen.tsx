import { lansnamn } from '../lib/kommuner.ts';
import { ord, ordval } from '../lib/ord.ts';
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

/** Every huvudman of the network. */
export function Huvudmannen() {
  const fraga = useFraga(HuvudmannenDocument, {});
  return (
    <Vy {...sidor.huvudmannen} fraga={fraga}>
      {({ parter }) => <Lista parter={parter} tysta={tystaIn(fraga.natverk)} />}
    </Vy>
  );
}

function Lista({ parter, tysta }: { parter: readonly Part[]; tysta: ReadonlySet<string> }) {
  const [slag, setSlag] = useSokparameter('slag');
  const [lan, setLan] = useSokparameter('lan');
  const codes = [...new Set(parter.flatMap(({ lan }) => lan ?? []))].sort();
  const kinds = new Set(parter.map(({ slag }) => slag as string));
  const unknown = (part: Part) => <Okant ord={tysta.has(part.id) ? 'svarar inte' : 'okänt'} />;
  const kolumner: Kolumn<Part>[] = [
    {
      id: 'namn',
      rubrik: 'Huvudman',
      varde: ({ namn }) => namn,
      visa: ({ id }) => <Partlank id={id} />,
    },
    { id: 'slag', rubrik: 'Slag', varde: ({ slag }) => ord('Huvudmanslag', slag) },
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
    {
      id: 'version',
      rubrik: 'Kontraktsversion',
      varde: ({ huvudman }) => huvudman?.kontraktsversion ?? null,
      visa: (part) => part.huvudman?.kontraktsversion ?? unknown(part),
    },
  ];
  const shown = parter.filter(
    (part) => (slag === '' || part.slag === slag) && (lan === '' || part.lan === lan),
  );
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
      </search>
      <Tabell
        namn="Huvudmän"
        kolumner={kolumner}
        rader={shown}
        nyckel={({ id }) => id}
        tom="Ingen huvudman stämmer med urvalet."
      />
    </>
  );
}

const accepted = ({ deltar }: Part) =>
  deltar.filter(({ status }) => status === 'ACCEPTERAT').length;
