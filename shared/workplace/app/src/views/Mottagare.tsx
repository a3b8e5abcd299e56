import { useState } from 'react';
import { Hinder } from '../Felruta.tsx';
import { skicka } from '../fraga.ts';

/** Another system that receives notices by webhook. */
export interface Webhook {
  id: string;
  adress: string;
  skapad: string;
  avstangd: string | null;
}

interface MottagareProps {
  webhookar: readonly Webhook[];
  om: () => Promise<void>;
  gor: (till: string, body: object) => Promise<void>;
}

/** The webhooks: add, try or remove one. */
export function Mottagare({ webhookar, om, gor }: MottagareProps) {
  const [adress, setAdress] = useState('');
  const [ny, setNy] = useState<{ adress: string; hemlighet: string } | null>(null);
  const [provat, setProvat] = useState<string | null>(null);
  const [fel, setFel] = useState<Error | null>(null);
  const laggTill = async () => {
    setFel(null);
    try {
      setNy(await skicka('/webhookar', { adress: adress.trim() }));
      setAdress('');
      await om();
    } catch (error) {
      setFel(error as Error);
    }
  };
  const prova = async ({ id, adress: till }: Webhook) => {
    setFel(null);
    setProvat(null);
    try {
      const { fel: varfor } = await skicka<{ fel: string | null }>('/webhookar/prova', { id });
      setProvat(varfor === null ? `${till} tog emot meddelandet.` : `${till}: ${varfor}`);
    } catch (error) {
      setFel(error as Error);
    }
  };
  return (
    <section aria-labelledby="mottagare">
      <h2 id="mottagare">Andra system (webhookar)</h2>
      <p>
        Ett meddelande säger vilken rad som har ändrats, här eller hos en annan part, och inget av
        vad den innehåller. Det är signerat enligt Standard Webhooks.
      </p>
      {fel && <Hinder fel={fel} />}
      {ny && (
        <div className="sparat" role="status">
          <p>
            <bdi>{ny.adress}</bdi> är tillagd. Mottagaren behöver hemligheten, som bara visas nu:
          </p>
          <p>
            <code>{ny.hemlighet}</code>
          </p>
        </div>
      )}
      <p role="status">{provat}</p>
      <ul className="uppgifter">
        {webhookar.map((webhook) => (
          <li key={webhook.id} className="rad">
            <span>
              <bdi>{webhook.adress}</bdi>
              {webhook.avstangd && <span className="felord"> Avstängd: {webhook.avstangd}</span>}
            </span>
            <span>
              <button type="button" onClick={() => void prova(webhook)}>
                Prova<span className="bara-lasare"> {webhook.adress}</span>
              </button>{' '}
              {webhook.avstangd && (
                <button
                  type="button"
                  onClick={() => void gor('/webhookar/borja', { id: webhook.id })}
                >
                  Börja igen<span className="bara-lasare"> med {webhook.adress}</span>
                </button>
              )}{' '}
              <button
                type="button"
                onClick={() => void gor('/webhookar/ta-bort', { id: webhook.id })}
              >
                Ta bort<span className="bara-lasare"> {webhook.adress}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void laggTill();
        }}
      >
        <div className="formfalt">
          <label htmlFor="webhookadress">Adress till systemet</label>
          <p className="hjalp" id="webhookadress-hjalp">
            Till exempel https://system.exempel.se/vardnat.
          </p>
          <input
            id="webhookadress"
            type="text"
            inputMode="url"
            maxLength={500}
            required
            aria-describedby="webhookadress-hjalp"
            value={adress}
            onChange={(event) => setAdress(event.target.value)}
          />
        </div>
        <button type="submit">Lägg till</button>
      </form>
    </section>
  );
}
