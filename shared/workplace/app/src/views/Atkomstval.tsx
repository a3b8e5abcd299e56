import { useState } from 'react';
import { Valfalt } from '../delar/Valfalt.tsx';
import { Felruta, Hinder } from '../Felruta.tsx';
import { skickaAndring } from '../formular/skickaAndring.ts';
import type { Andring } from '../formular/typer.ts';
import type { Formfel } from '../formular/varden.ts';
import { useSession } from '../session.ts';
import { useUtkast } from '../useUtkast.ts';
import { type Faltniva, nivaer, ordet } from './atkomstord.ts';

interface Props {
  falt: readonly Faltniva[];
  /** The version of each existing choice, by field. */
  versioner: ReadonlyMap<string, number>;
  namn: (coordinate: string) => string;
  onSparat: (text: string) => Promise<void>;
}

/**
 * Chooses who sees a field, among those whose access the contract lets the owner choose. The server accepts only an admin's
 * choice.
 */
export function Atkomstval({ falt, versioner, namn, onSparat }: Props) {
  const { arbetsplats, formular, vem } = useSession();
  const utkast = useUtkast(`${vem} vem ser vad`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [under, setUnder] = useState(false);
  const { falt: vald = '', niva = '', skal = '' } = utkast.varden;
  const rad = falt.find((one) => one.falt === vald);
  const val = falt
    .filter((one) => one.nivaer.length > 1)
    .map((one) => [one.falt, namn(one.falt)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'sv'));

  const spara = async () => {
    const saknas: Formfel[] = [
      ...(rad ? [] : [{ id: 'val-falt', meddelande: 'Välj en uppgift.' }]),
      ...(niva === '' ? [{ id: 'val-niva', meddelande: 'Välj vem som ser den.' }] : []),
      ...(skal.trim() === '' ? [{ id: 'val-skal', meddelande: 'Skriv varför.' }] : []),
    ];
    setFel(saknas);
    setHinder(null);
    if (saknas.length > 0 || !rad) return;
    setUnder(true);
    try {
      const input = {
        ...{ huvudmanId: arbetsplats, falt: vald, skal: skal.trim() },
        ...{ niva: niva === standard ? null : niva, version: versioner.get(vald) ?? null },
      };
      const andring = formular.andringar.valjAtkomst as Andring;
      const svar = await skickaAndring('valjAtkomst', andring, input, 'falt');
      setFel(
        svar.fel.map(({ falt: path, meddelande }) => ({
          id: path === 'falt' || path === 'niva' || path === 'skal' ? `val-${path}` : '',
          meddelande,
        })),
      );
      // After a conflict the page above shows the other person's choice, and the form keeps this one.
      if (svar.fel.length > 0) await onSparat('');
      else {
        utkast.kasta();
        await onSparat(`${namn(vald)} är sparad, och gäller nu överallt.`);
      }
    } catch (error) {
      setHinder(error as Error);
    } finally {
      setUnder(false);
    }
  };

  return (
    <section aria-labelledby="valj">
      <h2 id="valj">Välj vem som ser en uppgift</h2>
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void spara();
        }}
      >
        <Valfalt
          id="val-falt"
          etikett="Uppgift"
          varde={vald}
          val={[['', 'Välj'], ...val]}
          onVal={(one) => utkast.skrivAlla({ falt: one, niva: '' })}
        />
        <Valfalt
          id="val-niva"
          etikett="Vem som ska se den"
          varde={niva}
          val={[
            ['', rad ? `Nu: ${ordet(rad.niva)}` : 'Välj'],
            ...nivaer.filter(([one]) => rad?.nivaer.includes(one)),
            ...(versioner.has(vald) && rad
              ? [[standard, `Som utan val: ${ordet(rad.standard)}`] as const]
              : []),
          ]}
          onVal={(one) => utkast.skriv('niva', one)}
        />
        <div className="formfalt">
          <label htmlFor="val-skal">Varför ändrar du?</label>
          <input
            id="val-skal"
            type="text"
            maxLength={500}
            value={skal}
            onChange={(event) => utkast.skriv('skal', event.target.value)}
          />
        </div>
        <button type="submit" className="huvud" disabled={under}>
          Spara
        </button>
      </form>
    </section>
  );
}

/** The value that removes a choice. */
const standard = 'standard';
