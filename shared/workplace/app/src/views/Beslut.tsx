import { useState } from 'react';
import { skrivBelopp, summera } from '../belopp.ts';
import { Felruta, Hinder } from '../Felruta.tsx';
import { Bindning } from '../formular/Bindning.tsx';
import { Faltet } from '../formular/Faltet.tsx';
import type { Formfel } from '../formular/varden.ts';
import { faltet, useSession } from '../session.ts';
import { useUtkast } from '../useUtkast.ts';
import { type Budgetrad, besluta, type Instans } from './budgetfragor.ts';

interface BeslutProps {
  ar: string;
  utkast: readonly Budgetrad[];
  instanser: readonly Instans[];
  onBeslutat: (text: string) => Promise<void>;
}

const falten = ['instans', 'datum', 'paragraf', 'diarienummer'] as const;

/** Decides all of a year's drafts together, by one instance and paragraph, after the user has confirmed what that binds to. */
export function Beslut({ ar, utkast, instanser, onBeslutat }: BeslutProps) {
  const session = useSession();
  const skrivet = useUtkast(`${session.vem} beslut ${ar}`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [fragar, setFragar] = useState(false);
  const summa = summera(utkast.map(({ belopp }) => belopp));
  const varden = skrivet.varden;
  const beslutande = instanser.filter(({ mandat }) => mandat !== 'RADGIVANDE');
  const of = (name: string) => faltet(session, 'Beslutsreferens', name);

  const granska = () => {
    const saknas = falten
      .filter((name) => (of(name).required || name === 'paragraf') && !varden[name]?.trim())
      .map((name) => ({
        id: `beslut-${name}`,
        meddelande: `${of(name).label} saknas. ${of(name).help}`,
      }));
    setFel(saknas);
    setHinder(null);
    setFragar(saknas.length === 0);
  };

  const fatta = async () => {
    setFragar(false);
    const beslut = Object.fromEntries(falten.map((name) => [name, varden[name]?.trim() || null]));
    try {
      const nekat = await besluta({
        huvudmanId: session.arbetsplats,
        ar: Number(ar),
        rader: utkast.map(({ id, version }) => ({ id, version })),
        beslut,
        skal: `Beslut ${varden.instans} ${varden.paragraf}`,
      });
      setFel(nekat.map(({ falt, meddelande }) => ({ id: elementAv(falt) ?? '', meddelande })));
      if (nekat.length > 0) return;
      skrivet.kasta();
      const poster = utkast.length === 1 ? '1 post' : `${utkast.length} poster`;
      await onBeslutat(`Budgeten för ${ar} är beslutad: ${poster}. Den syns nu för alla.`);
    } catch (error) {
      setHinder(error as Error);
    }
  };

  return (
    <section aria-labelledby="beslut">
      <h2 id="beslut">Besluta budgeten för {ar}</h2>
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          granska();
        }}
      >
        {falten.map((name) => (
          <Faltet
            key={name}
            path={`beslut-${name}`}
            falt={name === 'paragraf' ? { ...of(name), required: true } : of(name)}
            text={varden[name] ?? ''}
            onText={(text) => {
              skrivet.skriv(name, text);
              setFragar(false);
            }}
            fel={fel}
            {...(name === 'instans' && beslutande.length > 0
              ? { val: beslutande.map((one) => [one.namn, iOrd(one)] as const) }
              : {})}
          />
        ))}
        {fragar ? (
          <Bindning knapp="Besluta" onJa={() => void fatta()} onNej={() => setFragar(false)}>
            Du beslutar {utkast.length} {utkast.length === 1 ? 'post' : 'poster'} om sammanlagt{' '}
            {skrivBelopp(summa)} kr. Beslutet visas för alla, och ändras bara med ett nytt beslut.
          </Bindning>
        ) : (
          <button type="submit" className="huvud">
            Fortsätt till beslut
          </button>
        )}
      </form>
    </section>
  );
}

const iOrd = ({ namn, gransBelopp }: Instans) =>
  gransBelopp === null ? namn : `${namn} (högst ${skrivBelopp(gransBelopp)} kr)`;

/** A fault on the amount concerns the sum, and the user can only choose another instance. */
const elementAv = (falt: string | null) => {
  if (falt === 'belopp') return 'beslut-instans';
  const name = falt?.replace(/^beslut\./, '') ?? '';
  return (falten as readonly string[]).includes(name) ? `beslut-${name}` : null;
};
