import type { ComponentType } from 'react';
import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { useSession } from '../session.ts';
import { type Avtal, avtalet } from './avtal.ts';
import { laget, skyldig, tillfallet } from './rapporter.ts';

/** An agreement's terms, every party's share, and every party's answer. */
function Avtalstext({ rad }: { rad: Rad }) {
  const { arbetsplats } = useSession();
  const one = avtalet(rad);
  if (!one) return <p className="okant">Avtalets text går inte att läsa just nu.</p>;
  return (
    <>
      <section aria-labelledby="villkor">
        <h2 id="villkor">Villkoren, utgåva {one.utgava}</h2>
        <ol>
          {one.villkor.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
      {one.andelar.length > 0 && (
        <section aria-labelledby="andelar">
          <h2 id="andelar">Andelar av kostnaden</h2>
          <ul>
            {one.andelar.map(({ part, procent }) => (
              <li key={part?.id}>
                {part?.namn ?? 'Okänd part'}: {String(procent).replace('.', ',')} procent
                {part?.id === arbetsplats && ' (ni)'}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="parter">
        <h2 id="parter">Vad parterna har sagt</h2>
        <ul>
          {one.parter.map((part) => (
            <li key={part.huvudmanId}>
              {part.part?.namn ?? 'Okänd part'}: {partenIOrd(part, one)}
            </li>
          ))}
        </ul>
        {one.avvikelser?.map((text) => (
          <p key={text} className="varning">
            {text}
          </p>
        ))}
      </section>
    </>
  );
}

function partenIOrd({ status: said, datum, villkorHash }: Avtal['parter'][number], one: Avtal) {
  if (said === null) return 'svarar inte just nu';
  const words = ordet('Avtalsstatus', said).toLowerCase();
  const andra = said === 'UNDERTECKNAT' && villkorHash !== one.villkorHash;
  return `${words}${datum ? ` ${datum}` : ''}${andra ? ', i en tidigare utgåva' : ''}`;
}

/** What the report is about, when it is due, and who receives it. */
function Tillfalletext({ rad }: { rad: Rad }) {
  const { arbetsplats } = useSession();
  const one = tillfallet(rad);
  if (!one) return null;
  const flera = (one.skyldiga?.length ?? 0) > 1 && skyldig(one, arbetsplats);
  return (
    <>
      <p>
        Gäller {one.fran} till {one.till}. {laget(rad)}.
        {flera && ' Flera parter ansvarar för rapporten, och en lämnar den för alla.'}
      </p>
      {one.mottagare.length > 0 && (
        <p>Tas emot av {one.mottagare.map(({ instans }) => instans).join(', ')}.</p>
      )}
    </>
  );
}

/** What the page of one thing shows above its form, by the thing's type. */
export const visningar: Readonly<Record<string, ComponentType<{ rad: Rad }>>> = {
  Avtalspart: Avtalstext,
  Rapport: Tillfalletext,
};
