import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum } from '../../lib/format.ts';
import { lista } from '../../lib/lista.ts';
import type { HuvudmannensBeslutQuery } from '../../queries/queries.generated.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Exempelmarke } from '../../parts/Omuppgift.tsx';
import { antal } from '../oversikt/uppmarksamhet.ts';
import { punktadress } from '../plan/Vantlista.tsx';
import { vantarI } from '../plan/vantarI.ts';
import type { Avtal, Part } from './Part.ts';

interface SkyldigProps {
  part: Part;
  avtalen: readonly Avtal[];
  svar: HuvudmannensBeslutQuery;
  tyst: boolean;
}

/** What a huvudman has yet to do, counted: decisions, reports, signatures and answers. */
export function skyldigheter({ part, avtalen, svar }: Omit<SkyldigProps, 'tyst'>) {
  const of = (pa: 'beslut' | 'svar') =>
    vantarI(svar.verksamhetsplaner, pa).filter(({ parter }) => parter.includes(part.id));
  const rapporter = svar.rapporter.filter(
    ({ lage, skyldiga }) =>
      (lage === 'FORSENAD' || lage === 'VANTAS') && skyldiga?.some(({ id }) => id === part.id),
  );
  const avtal = avtalen.filter(({ parter }) =>
    parter.some((one) => one.huvudmanId === part.id && one.status === 'UTKAST'),
  );
  return { beslut: of('beslut'), uppfoljning: of('svar'), rapporter, avtal };
}

type Rapport = HuvudmannensBeslutQuery['rapporter'][number];

/** Reports of one kind at one vårdcentrum, put together: one row for all its periods. */
function perVardcentrum(rapporter: readonly Rapport[]): [Rapport, Rapport[]][] {
  const rows = new Map<string, [Rapport, Rapport[]]>();
  for (const one of rapporter) {
    const key = JSON.stringify([one.rubrik, one.vardcentrum?.id]);
    const row = rows.get(key);
    if (row) row[1].push(one);
    else rows.set(key, [one, [one]]);
  }
  return [...rows.values()];
}

/** "januari–april 2026, försenad sedan 31 maj 2026": for when a report is, and since when it is late or by when it is due. */
function periodord({ ar, period, senast, lage }: Rapport): string {
  const due = senast ? formatDatum(senast) : null;
  const late = lage === 'FORSENAD';
  const when = late ? ['försenad', due && `sedan ${due}`] : [due && `senast ${due}`];
  return [`${ord('Uppfoljningsperiod', period)} ${ar}`, when.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/** What others wait for of a huvudman: decisions first, then reports, signatures and follow-ups. */
export function Skyldig({ part, avtalen, svar, tyst }: SkyldigProps) {
  const { beslut, uppfoljning, rapporter, avtal } = skyldigheter({ part, avtalen, svar });
  if (tyst) {
    return (
      <p className="okant">
        <bdi>{part.namn}</bdi> svarar inte just nu: vad den har kvar att göra är okänt.
      </p>
    );
  }
  const nothing = [beslut, uppfoljning, rapporter, avtal].every((some) => some.length === 0);
  const kallor = [
    ...[...beslut, ...uppfoljning].map(({ plan }) => plan.kalla),
    ...rapporter.map(({ kalla }) => kalla),
    ...avtal.map(({ parter }) => parter.find((one) => one.huvudmanId === part.id)?.kalla),
  ];
  if (nothing)
    return (
      <p>
        Inget väntar på <bdi>{part.namn}</bdi>.
      </p>
    );
  return (
    <>
      <ul>
        {beslut.map(({ plan, punkt }) => (
          <li key={punkt.id}>
            Beslut om <Link to={punktadress(plan.id, punkt.id)}>{punkt.rubrik}</Link>
            {plan.kalla?.exempel && <Exempelmarke />}
          </li>
        ))}
        {perVardcentrum(rapporter).map(([{ rubrik, vardcentrum }, perioder]) => (
          <li key={`${rubrik} ${vardcentrum?.id}`}>
            Rapport: {rubrik}
            {vardcentrum && (
              <>
                ,{' '}
                <Link to={`/vardcentrum/${vardcentrum.id}#rapporter`}>
                  <bdi>{vardcentrum.namn}</bdi>
                </Link>
              </>
            )}
            <span className="detalj">{lista(perioder.map(periodord))}</span>
          </li>
        ))}
        {avtal.map(({ id, rubrik }) => (
          <li key={id}>
            Underskrift av <Link to={`/avtal?avtal=${encodeURIComponent(id)}`}>{rubrik}</Link>
          </li>
        ))}
        {uppfoljning.length > 0 && (
          <li>
            <Link to={`/planer?vantar=${encodeURIComponent(part.id)}#uppfoljning`}>
              Svar på uppföljningen av {antal(uppfoljning.length, 'planpunkt', 'planpunkter')}
            </Link>
          </li>
        )}
      </ul>
      <Kallrad kallor={kallor} />
    </>
  );
}
