import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatDatum } from '../../lib/format.ts';
import { lansnamn } from '../../lib/kommuner.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Matt } from './Spridning.ts';

/** What a measure counts, its target, since when it holds, and what it must not be compared with. */
export function Mattfakta({ matt }: { matt: Matt }) {
  const { definition, enhet, malvarde, malriktning, kalla, jamforbarhet, serieBrott } = matt;
  return (
    <dl className="fakta">
      <dt>Definition</dt>
      <dd>
        {definition}
        <Omuppgift namn={`Definitionen av ${matt.namn}`} agare={null} kalla={kalla ?? null} />
      </dd>
      <dt>Mål</dt>
      <dd>
        {typeof malvarde === 'number' && malriktning ? (
          `${ord('Malriktning', malriktning)} ${formatAntal(malvarde)} ${enhet}`
        ) : (
          <Okant ord="inget mål angivet" />
        )}
      </dd>
      <dt>Gäller</dt>
      <dd>{validity(matt)}</dd>
      <dt>Mäts</dt>
      <dd>{matt.periodicitet ?? <Okant ord="ingen källa säger hur ofta" />}</dd>
      {matt.lan && (
        <>
          <dt>Län</dt>
          <dd>{lansnamn(matt.lan)}</dd>
        </>
      )}
      <dt>Brott i serien</dt>
      <dd>
        {serieBrott.length === 0
          ? 'inget känt'
          : serieBrott.map(({ datum, orsak }) => (
              <p key={datum}>
                {formatDatum(datum)}: {orsak}. Värden före och efter jämförs inte.
              </p>
            ))}
      </dd>
      {jamforbarhet && (
        <>
          <dt>Jämförbarhet</dt>
          <dd>{jamforbarhet}</dd>
        </>
      )}
    </dl>
  );
}

function validity({ gallerFran, gallerTill, utgatt, eftertradare, foretradare }: Matt): string {
  const from = gallerFran ? `från ${formatDatum(gallerFran)}` : 'från en dag som källan inte säger';
  const to = gallerTill ? `till ${formatDatum(gallerTill)}` : null;
  const ended = utgatt && !gallerTill ? 'har upphört, okänt när' : null;
  const after = eftertradare ? `ersatt av ${eftertradare.namn}` : null;
  const before =
    foretradare.length > 0 ? `ersatte ${foretradare.map(({ namn }) => namn).join(', ')}` : null;
  return [from, to, ended, after, before].filter(Boolean).join(', ');
}
