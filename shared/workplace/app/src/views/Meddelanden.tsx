import { useState } from 'react';
import { Valfalt } from '../delar/Valfalt.tsx';
import { Hinder } from '../Felruta.tsx';
import { skicka } from '../fraga.ts';
import { type Hur, type Session, useSession } from '../session.ts';
import { useTitel } from '../useData.ts';

const sattet: readonly (readonly [Hur, string])[] = [
  ['GENAST', 'Genast'],
  ['DAGLIGEN', 'En gång om dagen, på morgonen'],
  ['ALDRIG', 'Aldrig'],
];

/** How the user gets notices of other parties' changes: by mail, or by a feed. */
export function Meddelanden() {
  useTitel('Meddelanden till mig');
  const session = useSession();
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Meddelanden till mig</h1>
      <p>
        Du får veta när andra parter beslutar, skriver under, svarar på en inbjudan eller lämnar en
        rapport. Det som inte är bråttom ser du på <a href="/">Att göra</a>.
      </p>
      <Mejl session={session} />
      <Flode harFlode={session.flode} />
    </main>
  );
}

function Mejl({ session }: { session: Session }) {
  const [epost, setEpost] = useState(session.epost ?? '');
  const [hur, setHur] = useState<Hur>(session.epostHur ?? 'GENAST');
  const [sparat, setSparat] = useState<string | null>(null);
  const [fel, setFel] = useState<Error | null>(null);
  const spara = async (adress: string | null) => {
    setSparat(null);
    setFel(null);
    try {
      await skicka('/session/epost', { epost: adress, hur });
      setEpost(adress ?? '');
      setSparat(adress === null ? 'Adressen är borttagen.' : 'Dina val är sparade.');
    } catch (error) {
      setFel(error as Error);
    }
  };
  return (
    <section aria-labelledby="mejl">
      <h2 id="mejl">Mejl</h2>
      {!session.mejl && (
        <p className="varning">
          Ingen mejlserver är inställd här, så inga mejl skickas. Den som sköter driften ställer in
          SMTP_URL och MAIL_FROM. Du kan spara din adress redan nu.
        </p>
      )}
      <p>
        Mejlet säger vem som har gjort något och länkar hit. Det innehåller inga uppgifter. Adressen
        finns bara hos er egen huvudman, och försvinner när du tar bort den eller inte har loggat in
        på ett halvår.
      </p>
      {fel && <Hinder fel={fel} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void spara(epost.trim());
        }}
      >
        <div className="formfalt">
          <label htmlFor="epost">E-postadress</label>
          <input
            id="epost"
            type="text"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            required
            value={epost}
            onChange={(event) => setEpost(event.target.value)}
          />
        </div>
        <Valfalt
          id="hur"
          etikett="När vill du ha mejl?"
          varde={hur}
          val={sattet}
          onVal={(one) => setHur(one as Hur)}
        />
        <button type="submit" className="huvud">
          Spara
        </button>{' '}
        <button type="button" onClick={() => void spara(null)}>
          Ta bort adressen
        </button>
      </form>
      <p role="status">{sparat}</p>
    </section>
  );
}

function Flode({ harFlode }: { harFlode: boolean }) {
  const [finns, setFinns] = useState(harFlode);
  const [adress, setAdress] = useState<string | null>(null);
  const [fel, setFel] = useState<Error | null>(null);
  const byt = async (sluta: boolean) => {
    setFel(null);
    try {
      const svar = await skicka<{ adress?: string }>(
        sluta ? '/session/flode/avsluta' : '/session/flode',
        {},
      );
      setAdress(svar.adress ?? null);
      setFinns(!sluta);
    } catch (error) {
      setFel(error as Error);
    }
  };
  return (
    <section aria-labelledby="flode">
      <h2 id="flode">Flöde (Atom)</h2>
      <p>
        Ett flöde läses av en nyhetsläsare. Det som alla får se finns på{' '}
        <a href="/atom.xml">/atom.xml</a>. Ett eget flöde visar också det som bara inloggade ser, på
        en hemlig adress: dela den inte med någon.
      </p>
      {fel && <Hinder fel={fel} />}
      {adress && (
        <div className="formfalt">
          <label htmlFor="flodesadress">Din hemliga adress. Den visas bara nu.</label>
          <input
            id="flodesadress"
            readOnly
            value={adress}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      <button type="button" onClick={() => void byt(false)}>
        {finns ? 'Byt hemlig adress' : 'Skapa en hemlig adress'}
      </button>{' '}
      {finns && (
        <button type="button" onClick={() => void byt(true)}>
          Ta bort den hemliga adressen
        </button>
      )}
    </section>
  );
}
