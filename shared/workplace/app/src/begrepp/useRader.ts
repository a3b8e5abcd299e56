import type { Rad } from '../formular/typer.ts';
import { urval } from '../formular/urval.ts';
import { useNamn } from '../formular/useMojliga.ts';
import { fraga } from '../fraga.ts';
import { type Inloggad, useSession } from '../session.ts';
import { useData } from '../useData.ts';
import type { Begrepp, Rader } from './Begrepp.ts';
import { forsta } from './forsta.ts';

const typen = ({ formular }: Inloggad, { typ }: Begrepp) => {
  const found = formular.typer[typ];
  if (!found) throw new Error(`there is no type ${typ}`);
  return found;
};

/** The rows of a concept that the user may see, each with its name. */
export function useRader(begrepp: Begrepp) {
  const session = useSession();
  const { nyckel, falt } = typen(session, begrepp);
  const namnAv = useNamn(falt.filter(({ given }) => begrepp.namnfalt?.includes(given)));
  const last = useData(`begrepp ${begrepp.typ}`, async (): Promise<Rader> => {
    const falten = `version ${nyckel.join(' ')} ${urval(falt)}`;
    if (begrepp.las) return begrepp.las(falten, session);
    const data = await fraga<Record<string, unknown>>(
      (begrepp.fraga ?? '').replace('FALT', falten),
    );
    return { rader: forsta(data), okant: null };
  });
  const namn = (rad: Rad) =>
    begrepp.namn(rad, (name, id) => {
      const one = falt.find(({ given }) => given === name);
      return (one && namnAv(one, id)) ?? id;
    });
  const id = (rad: Rad) => nyckel.map((name) => rad[name]).join('/');
  const { data, fel, om } = last;
  return {
    data: data?.rader ?? null,
    okant: data?.okant ?? null,
    fel,
    om,
    namn,
    id,
    typ: typen(session, begrepp),
  };
}
