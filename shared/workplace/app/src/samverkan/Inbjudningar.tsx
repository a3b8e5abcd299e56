import { useState } from 'react';
import { Fall } from '../delar/Fall.tsx';
import { Sparat } from '../delar/Sparat.tsx';
import { Formular } from '../formular/Formular.tsx';
import { useSession } from '../session.ts';
import type { Vardcentrum } from './vardcentrumfragor.ts';

interface InbjudningarProps {
  vardcentrum: Vardcentrum;
  om: () => Promise<void>;
}

/** The parties that are or were invited to a vårdcentrum. The samordnare of its län invites and withdraws. */
export function Inbjudningar({ vardcentrum, om }: InbjudningarProps) {
  const { roller } = useSession();
  const [sparat, setSparat] = useState<string | null>(null);
  const { id, version, deltagare, atertagnaInbjudningar } = vardcentrum;
  const klart = async (text: string) => {
    await om();
    setSparat(text);
  };
  return (
    <section aria-labelledby="inbjudna">
      <h2 id="inbjudna">Inbjudna</h2>
      <Sparat text={sparat} />
      <ul>
        {deltagare.map(({ huvudmanId, part, inbjuden }) => (
          <li key={huvudmanId}>
            {part?.namn ?? 'Namn okänt'}
            {inbjuden && `, inbjuden ${inbjuden}`}
          </li>
        ))}
      </ul>
      {atertagnaInbjudningar.length > 0 && (
        <p>
          Återtagna:{' '}
          {atertagnaInbjudningar
            .map(({ part, atertagen }) => `${part?.namn ?? 'namn okänt'} ${atertagen}`)
            .join(', ')}
          .
        </p>
      )}
      {roller.includes('samordnare') && (
        <>
          <Fall rubrik="Bjud in">
            <Formular
              andring="bjudIn"
              rad={null}
              fasta={{ id, version }}
              utom={['kalla']}
              idFran={null}
              nyckel={`${id} ${version}`}
              knapp="Bjud in"
              skal={() => 'Inbjudan'}
              onKlart={() => klart('Inbjudan är skickad. Den som är inbjuden svarar hos sig.')}
            />
          </Fall>
          <Fall rubrik="Ta tillbaka en inbjudan">
            <Formular
              andring="dragTillbakaInbjudan"
              rad={null}
              fasta={{ id, version }}
              idFran={null}
              nyckel={`${id} ${version}`}
              knapp="Ta tillbaka inbjudan"
              binder={() =>
                'Den som var inbjuden kan inte längre tacka ja. Den som redan deltar lämnar själv, hos sig.'
              }
              onKlart={() => klart('Inbjudan är återtagen.')}
            />
          </Fall>
        </>
      )}
    </section>
  );
}
