import { lista, svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import type { Punkt } from './Punkt.ts';
import { godtar, vantarPa } from './vantarPa.ts';

interface PunktlageProps {
  punkt: Punkt;
  /** The parties that do not answer just now. */
  tysta: ReadonlySet<string>;
}

/** Says who stops an item, or whom it waits for. Nothing for an item that waits for nobody. */
export function Punktlage({ punkt, tysta }: PunktlageProps) {
  const namn = usePartsnamn();
  const list = (ids: readonly string[]) => lista(ids.map(namn).sort(svenskOrdning));
  const { beslut, lage, underlagHash } = punkt;
  if (lage === 'AVSLAGEN') {
    const of = (test: (one: Punkt['beslut'][number]) => boolean) =>
      beslut.filter(test).map(({ huvudmanId }) => huvudmanId);
    const stoppers = of(({ utfall }) => utfall === 'AVSLAG');
    const approvers = of((one) => godtar(one, underlagHash));
    return (
      <p className="punktlage stopp">
        <strong>Stoppas av {list(stoppers)}</strong>
        {stoppers.length === 1 && beslut.length > 1 ? ', och bara av den.' : '.'}
        {approvers.length > 0 && ` ${list(approvers)} har sagt bifall.`} Resten av planen berörs
        inte.
      </p>
    );
  }
  const waits = vantarPa(punkt);
  const silent = waits.map(({ huvudmanId }) => huvudmanId).filter((id) => tysta.has(id));
  const known = waits.filter(({ huvudmanId }) => !tysta.has(huvudmanId));
  if (waits.length === 0) return null;
  return (
    <p className="punktlage">
      {known.length > 0 && (
        <>
          Väntar på {known[0]?.pa === 'svar' ? 'svar från' : 'beslut av'}{' '}
          <strong>{list(known.map(({ huvudmanId }) => huvudmanId))}</strong>.{' '}
        </>
      )}
      {silent.length > 0 && `${list(silent)} svarar inte just nu: läget där är okänt.`}
    </p>
  );
}
