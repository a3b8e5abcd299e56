import { useDeferredValue, useMemo } from 'react';
import { ord } from '../../../../shared/design/ord.ts';
import { kommunnamn } from '../lib/kommuner.ts';
import { lista, svenskOrdning } from '../lib/lista.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { tystaIn } from '../lib/tystaIn.ts';
import { useNu } from '../lib/useNu.ts';
import { useSmal } from '../lib/useSmal.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Kryssruta } from '../parts/Kryssruta.tsx';
import { Textfalt } from '../parts/Textfalt.tsx';
import { Val } from '../parts/Val.tsx';
import { Vy } from '../parts/Vy.tsx';
import { sidor } from '../sidor.ts';
import '../style/sok.css';
import { antal } from './oversikt/uppmarksamhet.ts';
import { avstandTill, type Lage } from './sok/avstand.ts';
import type { Enhet } from './sok/Enhet.ts';
import { Traffkort } from './sok/Traffkort.tsx';
import { Trafftabell } from './sok/Trafftabell.tsx';
import type { Urval } from './sok/Urval.ts';
import { type Enheter, useEnheter } from './sok/useEnheter.ts';
import { useNaraMig } from './sok/useNaraMig.ts';
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
  const smal = useSmal();
  const nara = useNaraMig();
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
  const found = useMemo(() => valj(enheter, deferred, nu, namn), [enheter, deferred, nu, namn]);
  const sorted = useMemo(() => narmast(found.enheter, nara.lage), [found.enheter, nara.lage]);
  const som = smal || nara.lage !== null ? 'kort' : 'tabell';
  return (
    <>
      <search className="urval">
        <Textfalt etikett="Namn, plats eller vad du söker" varde={text} onText={setText} />
        <Val etikett="Kommun" alla="Alla" val={val.kommun} varde={kommun} onVal={setKommun} />
        <button
          type="button"
          aria-pressed={nara.lage !== null}
          onClick={nara.lage === null ? nara.fraga : nara.glom}
        >
          {nara.lage === null ? 'Nära mig' : 'Nära mig: ta bort'}
        </button>
        <Kryssruta
          etikett="Öppet nu"
          vald={urval.oppet}
          onVal={(vald) => setOppet(vald ? 'nu' : '')}
        />
        <p role="status" className="antal">
          {found.enheter.length} av {totalt} verksamheter
          {silent > 0 && ' hos dem som svarar'}
        </p>
        <details className="fler">
          <summary>Fler villkor</summary>
          <div>
            <Val
              etikett="Funktion"
              alla="Alla"
              val={val.funktion}
              varde={funktion}
              onVal={setFunktion}
            />
            <Val etikett="Slag" alla="Alla slag" val={val.typ} varde={typ} onVal={setTyp} />
            <Val
              etikett="Huvudman"
              alla="Alla huvudmän"
              val={val.huvudman}
              varde={huvudman}
              onVal={setHuvudman}
            />
            <Kryssruta
              etikett="Lediga vårdplatser"
              vald={urval.lediga}
              onVal={(vald) => setLediga(vald ? 'ja' : '')}
            />
          </div>
        </details>
      </search>
      {nara.hinder && <p role="alert">{nara.hinder}</p>}
      {nara.lage && (
        <p className="liten">Närmast först. Var du är stannar i din webbläsare och skickas inte.</p>
      )}
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
          För {antal(found.okandaTider, 'verksamhet', 'verksamheter')} till är det okänt om det är
          öppet nu.
        </p>
      )}
      {urval.lediga && found.okandBelaggning > 0 && (
        <p>
          {antal(found.okandBelaggning, 'verksamhet', 'verksamheter')} till har vårdplatser men
          säger inte hur många som är lediga.
        </p>
      )}
      {found.enheter.length === 0 && found.nara.length > 0 && (
        <>
          <h2>Ingen träff på alla orden. Menade du någon av dessa?</h2>
          <Traffkort enheter={found.nara} nu={nu} lage={nara.lage} />
        </>
      )}
      {found.enheter.length === 0 && found.nara.length === 0 && (
        <p>Ingen verksamhet stämmer med urvalet. Välj färre villkor, eller sök på ett annat ord.</p>
      )}
      {found.enheter.length > 0 &&
        (som === 'kort' ? (
          <>
            <h2 className="bara-lasare">Träffar</h2>
            <Traffkort enheter={sorted} nu={nu} lage={nara.lage} />
          </>
        ) : (
          <Trafftabell enheter={sorted} nu={nu} urval={deferred} />
        ))}
    </>
  );
}

/** The nearest first, and those whose place is unknown last; by name while the reader has not said where. */
function narmast(enheter: readonly Enhet[], lage: Lage | null): readonly Enhet[] {
  if (lage === null) {
    return [...enheter].sort((a, b) => svenskOrdning(a.namn ?? a.id, b.namn ?? b.id));
  }
  const km = new Map(
    enheter.map((one) => [one, avstandTill(one, lage)?.km ?? Number.POSITIVE_INFINITY]),
  );
  return [...enheter].sort((a, b) => (km.get(a) ?? 0) - (km.get(b) ?? 0));
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
