import type { ReactNode } from 'react';
import { ord } from '../../../../../shared/design/ord.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { tystaIn } from '../../lib/tystaIn.ts';
import { useFraga } from '../../lib/useFraga.ts';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Val } from '../../parts/Val.tsx';
import { Vaxla } from '../../parts/Vaxla.tsx';
import { Vy } from '../../parts/Vy.tsx';
import { AvtalDocument } from '../../queries/queries.generated.ts';
import { sidor } from '../../sidor.ts';
import type { Avtalet } from './Avtalet.ts';
import { Avtalskort } from './Avtalskort.tsx';
import { giltighetAv, giltighetsord, rank } from './giltighetAv.ts';
import { Underskriftstabell } from './Underskriftstabell.tsx';

/** Every agreement: who has signed it, and whether it is in force. */
export function Avtalslista({ flikar }: { flikar: ReactNode }) {
  const fraga = useFraga(AvtalDocument, {});
  return (
    <Vy {...sidor.avtal} fraga={fraga}>
      {({ avtalen }) => (
        <>
          {flikar}
          <Urval avtalen={avtalen} tysta={tystaIn(fraga.natverk)} />
        </>
      )}
    </Vy>
  );
}

function Urval({ avtalen, tysta }: { avtalen: readonly Avtalet[]; tysta: ReadonlySet<string> }) {
  const namn = usePartsnamn();
  const [avtal, setAvtal] = useSokparameter('avtal');
  const [part, setPart] = useSokparameter('part');
  const [galler, setGaller] = useSokparameter('galler');
  const [visa, setVisa] = useSokparameter('visa', 'kort');
  const parter = [
    ...new Set(avtalen.flatMap(({ parter }) => parter.map(({ huvudmanId }) => huvudmanId))),
  ].sort((a, b) => svenskOrdning(namn(a), namn(b)));
  const shown = avtalen
    .filter((one) => avtal === '' || one.id === avtal)
    .filter((one) => part === '' || one.parter.some(({ huvudmanId }) => huvudmanId === part))
    .filter((one) => galler === '' || giltighetAv(one) === galler)
    .sort((a, b) => rank(a) - rank(b));
  const count = (value: boolean | null) =>
    avtalen.filter(({ gallande }) => (gallande ?? null) === value).length;
  return (
    <>
      <ul>
        <li>
          <strong>{count(true)}</strong> avtal gäller.
        </li>
        <li>
          <strong>{count(false)}</strong> gäller inte.
        </li>
        <li>
          <strong>{count(null)}</strong> går inte att avgöra: någon part har inte redovisat sin
          underskrift.
        </li>
      </ul>
      <search className="urval">
        <Val
          etikett="Avtal"
          alla="Alla avtal"
          val={avtalen.map(({ id, rubrik, slag }) => [id, `${ord('Avtalsslag', slag)}: ${rubrik}`])}
          varde={avtal}
          onVal={setAvtal}
        />
        <Val
          etikett="Part"
          alla="Alla parter"
          val={parter.map((id) => [id, namn(id)])}
          varde={part}
          onVal={setPart}
        />
        <Val
          etikett="Giltighet"
          alla="Alla"
          val={Object.entries(giltighetsord)}
          varde={galler}
          onVal={setGaller}
        />
        <Vaxla
          namn="Visa som"
          val={[
            ['kort', 'Kort'],
            ['tabell', 'Tabell'],
          ]}
          varde={visa}
          onVal={setVisa}
        />
        <p role="status" className="antal">
          {shown.length} av {avtalen.length} avtal
        </p>
      </search>
      {visa === 'tabell' ? (
        <Underskriftstabell avtalen={shown} tysta={tysta} />
      ) : (
        <>
          <ul className="kortlista">
            {shown.map((one) => (
              <Avtalskort key={one.id} avtal={one} tysta={tysta} />
            ))}
          </ul>
          {shown.length > 0 && <Kallrad kallor={shown.flatMap(kallorTill)} />}
        </>
      )}
      {shown.length === 0 && <p>Inget avtal stämmer med urvalet. Välj färre villkor.</p>}
    </>
  );
}

/** What an agreement rests on: its own source, and that of each signature. */
const kallorTill = ({ kalla, parter }: Avtalet) => [
  kalla,
  ...parter.flatMap(({ status, kalla }) => (status ? [kalla] : [])),
];
