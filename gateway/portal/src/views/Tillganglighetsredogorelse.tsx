import { useTitle } from '../lib/useTitle.ts';

/** Where the reader reports what cannot be used, as the gateway wrote it into the page; null: its operator has not said. */
const kontakt: string | null =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="kontakt"]')?.content || null;

/**
 * The accessibility statement that lagen (2018:1937) om tillgänglighet till digital offentlig service 13 § asks for, in the
 * order of Digg's form for it (MDFFS 2019:2).
 */
export function Tillganglighetsredogorelse() {
  useTitle('Tillgänglighetsredogörelse');
  return (
    <article>
      <h1>Tillgänglighets&shy;redogörelse</h1>
      <p className="ingress">
        Den som driver den här nätverksadressen står bakom webbplatsen och vill att så många som
        möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet
        till digital offentlig service, vilka brister som är kända, och hur du rapporterar fler.
      </p>
      <h2>Hur tillgänglig är webbplatsen?</h2>
      <p>
        Webbplatsen är <strong>delvis förenlig</strong> med lagen. Den är byggd för att uppfylla
        standarden EN 301 549 V3.2.1, och därmed WCAG 2.1 på nivå AA. Den är prövad av utvecklarna,
        men inte av någon utomstående, och inte av personer som använder skärmläsare till vardags.
        Därför kallas den inte helt förenlig.
      </p>
      <h2>Vad du kan göra om du inte kan använda en del av webbplatsen</h2>
      <p>
        Alla uppgifter som visas kan också hämtas på andra sätt: varje tabell kan sparas som en fil
        i formatet CSV, varje bild och diagram har en tabell med samma innehåll, och under ”Visa
        frågan” på varje sida står hur samma uppgifter hämtas som data. Vänd dig annars till den
        huvudman som uppgiften gäller, eller till den som driver nätverksadressen, och be om
        uppgiften i den form som du behöver.
      </p>
      <h2>Rapportera brister i tillgängligheten</h2>
      <p>
        Upptäcker du ett problem som inte står här, eller tycker du att webbplatsen inte uppfyller
        lagens krav?{' '}
        <span className="kontakt">
          {kontakt === null ? utanKontakt : <Kontakt adress={kontakt} />}
        </span>
      </p>
      <h2>Tillsyn</h2>
      <p>
        Myndigheten för digital förvaltning, Digg, har tillsyn över lagen om tillgänglighet till
        digital offentlig service. Om du inte är nöjd med hur dina synpunkter tas om hand kan du
        anmäla det till Digg, på digg.se.
      </p>
      <h2>Teknisk information om webbplatsens tillgänglighet</h2>
      <p>
        Webbplatsen är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital
        offentlig service, på grund av bristerna som beskrivs här.
      </p>
      <h3>Innehåll som inte är tillgängligt: brister i förhållande till lagens krav</h3>
      <ul>
        <li>
          På sidan Utforska är beskrivningarna av nätverkets uppgifter på engelska. De är märkta som
          engelska, men frågorna och svaren själva är i tekniska språk utan märkning (WCAG 3.1.2).
        </li>
        <li>
          Namn, beskrivningar och beslut visas ordagrant så som huvudmännen lämnar dem. Webbplatsen
          kan inte svara för att de är begripliga eller märkta med rätt språk (WCAG 3.1.2).
        </li>
        <li>
          I långa tabeller, över 150 rader, finns bara de rader som syns i sidan. Sökning med
          webbläsarens egen sökfunktion når inte övriga rader; använd sidans egna filter, eller
          spara tabellen som CSV (WCAG 1.3.1).
        </li>
      </ul>
      <h3>Innehåll som inte omfattas av lagen</h3>
      <p>
        Dokument som webbplatsen hänvisar till som källor finns hos den som har gett ut dem, och är
        inte en del av webbplatsen.
      </p>
      <h2>Hur vi har prövat webbplatsen</h2>
      <p>
        Utvecklarna prövar varje sida i webbläsaren Chromium inför varje ändring: med verktyget
        axe-core, i ljust och mörkt utseende, på 320 och 1 280 bildpunkters bredd, både när alla
        huvudmän svarar och när någon inte gör det, och med enbart tangentbord. Webbplatsen är inte
        granskad av någon utomstående.
      </p>
      <p>
        Redogörelsen gäller webbplatsen så som den ges ut med källkoden. Den som driver en
        nätverksadress svarar för att redogörelsen stämmer där, och för att den ses över när
        webbplatsen ändras.
      </p>
    </article>
  );
}

const utanKontakt =
  'Den som driver den här nätverksadressen har inte angett någon kontaktväg: vänd dig till den som du har fått länken från.';

function Kontakt({ adress }: { adress: string }) {
  return (
    <>
      Meddela den som driver nätverksadressen:{' '}
      <a href={adress.startsWith('https:') ? adress : `mailto:${adress}`}>{adress}</a>.
    </>
  );
}
