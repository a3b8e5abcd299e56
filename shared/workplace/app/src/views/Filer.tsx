import { type DragEvent, useRef, useState } from 'react';
import { ordval } from '../../../../design/ord.ts';
import { Valfalt } from '../delar/Valfalt.tsx';
import { Hinder } from '../Felruta.tsx';
import { type Filrad, type Filutfall, type Filval, sandFil } from '../filer.ts';
import { useTitel } from '../useData.ts';
import { Krockar, Rader, type Val } from './Filgranskning.tsx';

/** Export to a spreadsheet and import from one. The import shows its effect before it writes. */
export function Filer() {
  useTitel('Filer');
  const [tabell, setTabell] = useState('budget');
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Filer</h1>
      <p>
        Hämta en tabell till Excel, ändra i den och lämna in den igen. Inget skrivs förrän du har
        sett vad som ändras och säger till.
      </p>
      <Valfalt
        id="tabell"
        etikett="Tabell"
        varde={tabell}
        val={ordval('Filtabell')}
        onVal={setTabell}
      />
      <p>
        <a className="knapp" href={`/tabeller/${tabell}.xlsx`} download>
          Hämta som Excel
        </a>{' '}
        <a className="knapp" href={`/tabeller/${tabell}.csv`} download>
          Hämta som CSV
        </a>
      </p>
      <Inlamning key={tabell} tabell={tabell} />
    </main>
  );
}

interface Steg {
  utfall: Filutfall | null;
  /** All rows with a conflict, also those where the user has chosen. */
  krockar: Filrad[];
  val: Val;
}

const borjan: Steg = { utfall: null, krockar: [], val: {} };

function Inlamning({ tabell }: { tabell: string }) {
  const [fil, setFil] = useState<File | null>(null);
  const [{ utfall, krockar, val }, setSteg] = useState(borjan);
  const [skal, setSkal] = useState('');
  const [hinder, setHinder] = useState<Error | null>(null);
  const [framsteg, setFramsteg] = useState<{ klara: number; av: number | null } | null>(null);
  const stopp = useRef<AbortController | null>(null);

  const sand = async (den: File, nytt: Val, skriv: boolean, fore: Steg) => {
    stopp.current?.abort();
    const ending = new AbortController();
    stopp.current = ending;
    setHinder(null);
    setFramsteg({ klara: 0, av: null });
    const valda = (vilken: string) =>
      Object.entries(nytt).flatMap(([rad, one]) => (one === vilken ? [Number(rad)] : []));
    const given: Filval = {
      prova: !skriv,
      skal: skal.trim() || `Inläst från ${den.name}`.slice(0, 500),
      sedd: skriv ? (fore.utfall?.kannetecken ?? null) : null,
      skrivOver: valda('fil'),
      lamna: valda('galler'),
    };
    try {
      const svar = await sandFil(
        tabell,
        den,
        given,
        (klara, av) => setFramsteg({ klara, av }),
        ending.signal,
      );
      const nya = svar.rader.filter(({ krock }) => krock.length > 0);
      const kvar = fore.krockar.filter(({ rad }) => !nya.some((one) => one.rad === rad));
      setSteg({ utfall: svar, krockar: [...kvar, ...nya], val: nytt });
    } catch (error) {
      if (!ending.signal.aborted) setHinder(error as Error);
    }
    if (stopp.current === ending) setFramsteg(null);
  };
  const valj = (den: File | undefined) => {
    if (!den) return;
    setFil(den);
    setSteg(borjan);
    void sand(den, {}, false, borjan);
  };
  const slapp = (event: DragEvent) => {
    event.preventDefault();
    valj(event.dataTransfer.files[0]);
  };
  const avbryt = () => {
    stopp.current?.abort();
    setFramsteg(null);
  };
  const andras = utfall ? utfall.antal.ny + utfall.antal.andrad : 0;
  const redo = fil && utfall && !utfall.skrivet && utfall.fel.length === 0 && andras > 0;
  return (
    <section
      aria-labelledby="lamna-in"
      onDragOver={(event) => event.preventDefault()}
      onDrop={slapp}
    >
      <h2 id="lamna-in">Lämna in en fil</h2>
      <div className="formfalt slapp">
        <label htmlFor="fil">Excel eller CSV</label>
        <p className="hjalp" id="fil-hjalp">
          Välj en fil, eller dra hit den. En rad som saknas i filen lämnas som den är.
        </p>
        <input
          id="fil"
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-describedby="fil-hjalp"
          onChange={(event) => {
            valj(event.target.files?.[0]);
            // Without this the browser ignores the same file when it is chosen again after a correction.
            event.target.value = '';
          }}
        />
      </div>
      {framsteg && (
        <p role="status">
          {framsteg.av === null
            ? 'Läser filen … '
            : `${Math.min(framsteg.klara, framsteg.av)} av ${framsteg.av} rader … `}
          <progress
            aria-label="Hur långt filen har kommit"
            {...(framsteg.av === null ? {} : { value: framsteg.klara, max: framsteg.av })}
          />{' '}
          <button type="button" onClick={avbryt}>
            Stoppa
          </button>
        </p>
      )}
      {hinder && <Hinder fel={hinder} />}
      {utfall && fil && <Sammanfattning utfall={utfall} namn={fil.name} />}
      <Krockar
        rader={utfall?.skrivet ? [] : krockar}
        val={val}
        onVal={(rad, vilken) =>
          fil && void sand(fil, { ...val, [rad]: vilken }, false, { utfall, krockar, val })
        }
      />
      {utfall && <Rader utfall={utfall} />}
      {redo && utfall.antal.felaktig === 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void sand(fil, val, true, { utfall, krockar, val });
          }}
        >
          <div className="formfalt">
            <label htmlFor="skal">Varför ändrar du? (frivilligt)</label>
            <input
              id="skal"
              maxLength={500}
              value={skal}
              onChange={(event) => setSkal(event.target.value)}
            />
          </div>
          <button type="submit" className="huvud" disabled={framsteg !== null}>
            Skriv in {andras} {andras === 1 ? 'rad' : 'rader'}
          </button>
        </form>
      )}
    </section>
  );
}

/** A summary of the file: what was read, and what the import will do. */
function Sammanfattning({ utfall, namn }: { utfall: Filutfall; namn: string }) {
  const { fel, skrivet, antal, andradeSedan, saknas, anmarkningar } = utfall;
  if (fel.length > 0) {
    return (
      <div className="felruta" role="alert">
        <h2>Ingenting är skrivet</h2>
        {fel.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    );
  }
  const { ny, andrad, oforandrad, felaktig } = antal;
  return (
    <div className={skrivet ? 'sparat' : felaktig > 0 ? 'felruta' : 'varning'} role="status">
      <h2>{skrivet ? 'Filen är inläst' : 'Ingenting är skrivet än'}</h2>
      <p>
        <bdi>{namn}</bdi>: {ny} nya, {andrad} ändrade, {oforandrad} oförändrade och {felaktig}{' '}
        felaktiga rader.
      </p>
      {felaktig > 0 && <p>Rätta felen i filen och lämna in den igen: allt skrivs, eller inget.</p>}
      {andradeSedan > 0 && (
        <p>
          {andradeSedan} rader har ändrats av någon annan sedan filen exporterades. Filen ändrar
          inget i dem, så de lämnas som de är.
        </p>
      )}
      {saknas !== null && saknas > 0 && (
        <p>{saknas} rader som finns hos er står inte i filen. De lämnas som de är.</p>
      )}
      {anmarkningar.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}
