import { Faltet } from '../formular/Faltet.tsx';
import { skalfalt } from '../formular/typer.ts';
import type { Formfel } from '../formular/varden.ts';
import type { useUtkast } from '../useUtkast.ts';

interface SparfotProps {
  utkast: Pick<ReturnType<typeof useUtkast>, 'varden' | 'skriv'>;
  /** How many values are changed, and the words for one and for several. */
  antal: number;
  ord: readonly [en: string, flera: string];
  fel: readonly Formfel[];
}

/** The foot of a table in which one writes: why, and the button that saves what is changed. */
export const Sparfot = ({ utkast, antal, ord: [en, flera], fel }: SparfotProps) => (
  <>
    <Faltet
      falt={skalfalt}
      path="skal"
      text={utkast.varden.skal ?? ''}
      onText={(text) => utkast.skriv('skal', text)}
      fel={fel}
    />
    <button type="submit" className="huvud">
      Spara {antal} {antal === 1 ? en : flera}
    </button>
  </>
);
