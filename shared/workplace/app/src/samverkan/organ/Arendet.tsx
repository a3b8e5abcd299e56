import { Faltet } from '../../formular/Faltet.tsx';
import { ordet } from '../../formular/iOrd.ts';
import { faltAv, type Varden } from '../../formular/typer.ts';
import { type Formfel, rader } from '../../formular/varden.ts';
import { useSession } from '../../session.ts';
import { useData } from '../../useData.ts';
import { parternasSvar } from '../plan/planfragor.ts';
import type { Vantar } from '../vardcentrumfragor.ts';

interface ArendetProps {
  vantar: Vantar;
  /** Its place on the agenda. */
  nummer: number;
  varden: Varden;
  onVarde: (name: string, varde: string) => void;
  fel: readonly Formfel[];
}

const mutation: Readonly<Record<string, string>> = {
  FORANKRING: 'forankraPlan',
  AVSTAMNING: 'registreraAvstamning',
  FASTSTALLELSE: 'faststallPlan',
};

/** One matter on the agenda: its paragraph in the minutes, what the body said, and the items it covers. */
export function Arendet({ vantar, nummer, varden, onVarde, fel }: ArendetProps) {
  const session = useSession();
  const falten = session.formular.andringar[mutation[vantar.slag] ?? '']?.falt ?? [];
  const { plan, punkter, slag, text } = vantar;
  const { data } = useData(`plan ${plan.id} svar`, () => parternasSvar(plan.id));
  const tas = (varden[`paragraf-${nummer}`] ?? '').trim() !== '';
  const valda = rader(varden[`punkter-${nummer}`] ?? punkter.map(({ id }) => id).join('\n'));
  return (
    <fieldset className="grupp">
      <legend>{text}</legend>
      {(tas ? (['paragraf', 'sagt'] as const) : (['paragraf'] as const)).map((name) => {
        const falt = faltAv(falten, name);
        return (
          <Faltet
            key={name}
            falt={
              name === 'paragraf'
                ? { ...falt, required: false, help: `${falt.help} Tomt om det inte togs upp.` }
                : falt
            }
            path={`${name}-${nummer}`}
            text={varden[`${name}-${nummer}`] ?? ''}
            onText={(varde) => onVarde(`${name}-${nummer}`, varde)}
            fel={fel}
          />
        );
      })}
      {tas && slag !== 'FASTSTALLELSE' && punkter.length > 1 && (
        <div className="flerval">
          {punkter.map(({ id, rubrik }) => {
            const niva = data?.get(id)?.niva;
            return (
              <label className="kryss" key={id}>
                <input
                  type="checkbox"
                  checked={valda.includes(id)}
                  onChange={({ target }) => {
                    const andra = valda.filter((one) => one !== id);
                    const nya = target.checked ? [...andra, id] : andra;
                    onVarde(`punkter-${nummer}`, nya.length === 0 ? ' ' : nya.join('\n'));
                  }}
                />
                {rubrik}
                {slag === 'AVSTAMNING' &&
                  ` (${niva ? ordet('Beslutsniva', niva).toLowerCase() : 'nivån är inte känd'})`}
              </label>
            );
          })}
        </div>
      )}
    </fieldset>
  );
}
