import { useState } from 'react';
import { kindsInWords } from '../../../../outbox/kindsInWords.ts';
import { useNyheter } from '../direkt.ts';
import { Hinder } from '../Felruta.tsx';
import { skicka } from '../fraga.ts';
import { useData, useTitel } from '../useData.ts';
import { Mottagare, type Webhook } from './Mottagare.tsx';

interface Leverans {
  id: string;
  satt: 'EPOST' | 'WEBHOOK';
  typ: string | null;
  /** The party that owns the row; null for an own row. */
  part: string | null;
  status: 'VANTAR' | 'SKICKAD' | 'MISSLYCKAD';
  forsok: number;
  nasta: string;
  fel: string | null;
  skapad: string;
  skickad: string | null;
}

interface Svar {
  mejl: boolean;
  antal: Partial<Record<Leverans['status'], number>>;
  leveranser: Leverans[];
  webhookar: Webhook[];
}

const tid = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const klocka = (text: string) => tid.format(new Date(text));
const satten = { EPOST: 'Mejl', WEBHOOK: 'Webhook' } as const;

/** For an admin: what was sent, which letters failed and why, and which systems get webhooks. */
export function Utskick() {
  useTitel('Utskick');
  const { data, fel, om } = useData(
    'leveranser',
    () => skicka<Svar>('/leveranser', undefined, true),
    useNyheter(),
  );
  const [hinder, setHinder] = useState<Error | null>(null);
  const gor = async (till: string, body: object) => {
    try {
      setHinder(null);
      await skicka(till, body);
      await om();
    } catch (error) {
      setHinder(error as Error);
    }
  };
  const kvar = data?.leveranser.filter(({ status }) => status !== 'SKICKAD') ?? [];
  const skickade = data?.leveranser.filter(({ status }) => status === 'SKICKAD') ?? [];
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Utskick</h1>
      <p>
        Vad som berättas för medarbetare och andra system. Här står inga adresser till personer.
        Uppgifterna finns kvar i 90 dagar, om inte driften har bestämt något annat.
      </p>
      {(fel ?? hinder) && <Hinder fel={(fel ?? hinder) as Error} />}
      {data && !data.mejl && (
        <p className="varning">
          Ingen mejlserver är inställd, så inga mejl skickas. Driften ställer in SMTP_URL och
          MAIL_FROM.
        </p>
      )}
      {data && (
        <p>
          {data.antal.SKICKAD ?? 0} skickade, {data.antal.VANTAR ?? 0} väntar,{' '}
          {data.antal.MISSLYCKAD ?? 0} misslyckade.
        </p>
      )}
      <ul className="uppgifter">
        {kvar.map((one) => (
          <li key={one.id} className="rad">
            <span>
              <Om leverans={one} />:{' '}
              {one.status === 'VANTAR' ? `väntar till ${klocka(one.nasta)}` : 'misslyckades'},{' '}
              {one.forsok} försök.
              {one.fel && <span className="felord"> {one.fel}</span>}
            </span>
            <button type="button" onClick={() => void gor('/leveranser/igen', { ids: [one.id] })}>
              Skicka igen
            </button>
          </li>
        ))}
      </ul>
      {skickade.length > 0 && (
        <details>
          <summary>Senast skickade</summary>
          <ul className="uppgifter">
            {skickade.map((one) => (
              <li key={one.id}>
                <Om leverans={one} />: skickat {klocka(one.skickad ?? one.skapad)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {data && <Mottagare webhookar={data.webhookar} om={om} gor={gor} />}
    </main>
  );
}

function Om({ leverans: { satt, part, typ } }: { leverans: Leverans }) {
  const vad = (typ && kindsInWords[typ]?.[0]) ?? 'en uppgift';
  return (
    <>
      {satten[satt]} om {vad} hos <bdi>{part ?? 'er'}</bdi>
    </>
  );
}
