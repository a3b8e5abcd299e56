import { useDeferredValue, useMemo } from 'react';
import { kommunnamn } from '../lib/kommuner.ts';
import { lista } from '../lib/lista.ts';
import { ord } from '../lib/ord.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { svenskOrdning } from '../lib/svenskOrdning.ts';
import { tystaIn } from '../lib/tystaIn.ts';
import { useNu } from '../lib/useNu.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Kryssruta } from '../parts/Kryssruta.tsx';
import { Textfalt } from '../parts/Textfalt.tsx';
import { Val } from '../parts/Val.tsx';
import { Vy } from '../parts/Vy.tsx';
import { sidor } from '../sidor.ts';
import type { Enhet } from './sok/Enhet.ts';
import { Trafftabell } from './sok/Trafftabell.tsx';
import type { Urval } from './sok/Urval.ts';
import { type Enheter, useEnheter } from './sok/useEnheter.ts';
import { valj } from './sok/valj.ts';

/** Search over every huvudman's units. */
export function Sok() {
  const enheter = useEnheter();
  return (
    <Vy {...sidor.sok} fraga={enheter.fraga}>
      {() => <Sokning {...enheter} />}
    </Vy>
  );
}

function Sokning({ fraga, enheter, totalt, avbrutna }: Enheter) {
  const namn = usePartsnamn();
  const nu = useNu();
  const silent = tystaIn(fraga.natverk).size;
  const [text, setText] = useSokparameter('text', '', { ersatt: true });
  const [funktion, setFunktion] = useSokparameter('funktion');
  const [typ, setTyp] = useSokparameter('typ');
  const [kommun, setKommun] = useSokparameter('kommun');
  const [huvudman, setHuvudman] = useSokparameter('huvudman');
  const [oppet, setOppet] = useSokparameter('oppet');
  const [lediga, setLediga] = useSokparameter('lediga');
  const val = useMemo(() => choices(enheter, namn), [enheter, namn]);
  const urval: Urval = useMemo(
    () => ({ text, funktion, typ, kommun, huvudman, oppet: oppet !== '', lediga: lediga !== '' }),
    [text, funktion, typ, kommun, huvudman, oppet, lediga],
  );
  // Typing comes before the rows: they follow when there is time.
  const deferred = useDeferredValue(urval);
  const found = useMemo(() => valj(enheter, deferred, nu), [enheter, deferred, nu]);
  return (
    <>
      <search className="urval">
        <Textfalt etikett="Namn eller plats" varde={text} onText={setText} />
        <Val
          etikett="Funktion"
          alla="Alla"
          val={val.funktion}
          varde={funktion}
          onVal={setFunktion}
        />
        <Val etikett="Slag" alla="Alla slag" val={val.typ} varde={typ} onVal={setTyp} />
        <Val etikett="Kommun" alla="Alla" val={val.kommun} varde={kommun} onVal={setKommun} />
        <Val
          etikett="Huvudman"
          alla="Alla huvudmän"
          val={val.huvudman}
          varde={huvudman}
          onVal={setHuvudman}
        />
        <Kryssruta
          etikett="Öppet nu"
          vald={urval.oppet}
          onVal={(vald) => setOppet(vald ? 'nu' : '')}
        />
        <Kryssruta
          etikett="Lediga vårdplatser"
          vald={urval.lediga}
          onVal={(vald) => setLediga(vald ? 'ja' : '')}
        />
        <p role="status" className="antal">
          {found.enheter.length} av {totalt} verksamheter
          {silent > 0 && ' hos dem som svarar'}
        </p>
      </search>
      {enheter.length < totalt && avbrutna.length === 0 && (
        <p>
          <label htmlFor="hamtat">
            Hämtar: {enheter.length} av {totalt} verksamheter
          </label>{' '}
          <progress id="hamtat" value={enheter.length} max={totalt} />
        </p>
      )}
      {avbrutna.length > 0 && (
        <p className="varning">
          Alla verksamheter kunde inte hämtas från {lista(avbrutna.map(namn))}: fler kan finnas.
        </p>
      )}
      {urval.oppet && found.okandaTider > 0 && (
        <p>
          {found.okandaTider} verksamheter till har inga kända eller fasta öppettider: om de är
          öppna går inte att säga. Helgdagar finns inte i någon källa.
        </p>
      )}
      {urval.lediga && found.okandBelaggning > 0 && (
        <p>
          {found.okandBelaggning} verksamheter till har vårdplatser men säger inte hur många som är
          lediga.
        </p>
      )}
      <Trafftabell enheter={found.enheter} nu={nu} />
    </>
  );
}

type Choice = readonly (readonly [kod: string, ord: string])[];

/** What there is to choose: only what some unit has, in alphabetical order. */
function choices(enheter: readonly Enhet[], namn: (id: string) => string) {
  const list = <Kod extends string>(kod: readonly Kod[], words: (kod: Kod) => string): Choice =>
    [...new Set(kod)]
      .map((one) => [one, words(one)] as const)
      .sort((a, b) => svenskOrdning(a[1], b[1]));
  return {
    funktion: list(
      enheter.flatMap(({ funktioner }) => (funktioner ?? []).map(({ funktion }) => funktion)),
      (kod) => ord('Funktion', kod),
    ),
    typ: list(
      enheter.flatMap(({ typ }) => typ ?? []),
      (kod) => ord('Verksamhetstyp', kod),
    ),
    kommun: list(
      enheter.flatMap(({ platser }) => (platser ?? []).flatMap(({ kommunkod }) => kommunkod ?? [])),
      kommunnamn,
    ),
    huvudman: list(
      enheter.map(({ huvudmanId }) => huvudmanId),
      namn,
    ),
  };
}
