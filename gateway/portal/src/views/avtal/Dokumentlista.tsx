import type { ReactNode } from 'react';
import { ord, ordval } from '../../../../../shared/design/ord.ts';
import { formatDatum } from '../../lib/format.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { tystaIn } from '../../lib/tystaIn.ts';
import { useFraga } from '../../lib/useFraga.ts';
import { Del } from '../../parts/Del.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Vy } from '../../parts/Vy.tsx';
import { DokumentDocument, type DokumentQuery } from '../../queries/queries.generated.ts';

type Dokument = DokumentQuery['dokument'][number];
type Inforande = Dokument['inforanden'][number];

const marks: Record<string, string> = { INFORT: 'bra', AVBOJT: 'brist' };

/** The shared documents, ViS first, and how far each party has come with them. */
export function Dokumentlista({ flikar }: { flikar: ReactNode }) {
  const fraga = useFraga(DokumentDocument, {});
  return (
    <Vy
      titel="Avtal och dokument"
      ingress="Gemensamma dokument gäller hos en part först när den själv har infört dem. ViS är samlingen Vård i samverkan."
      fraga={fraga}
    >
      {({ dokument }) => {
        const ordered = [...dokument].sort(
          (a, b) => Number(b.samling !== null) - Number(a.samling !== null),
        );
        return (
          <>
            {flikar}
            <ul className="kortlista">
              {ordered.map((one) => (
                <Dokumentkort key={one.id} dokument={one} />
              ))}
            </ul>
            <Kallrad
              kallor={ordered.flatMap(({ kalla, inforanden }) => [
                kalla,
                ...inforanden.flatMap((one) => (one.status ? [one.kalla] : [])),
              ])}
            />
            <Del id="inforanden" rubrik="Vem som har infört vilket dokument" kort="part för part">
              <Inforandetabell dokument={ordered} tysta={tystaIn(fraga.natverk)} />
            </Del>
          </>
        );
      }}
    </Vy>
  );
}

function Dokumentkort({ dokument }: { dokument: Dokument }) {
  const { titel, slag, datum, samling, omfattning, faststalltAv, inforanden, kalla } = dokument;
  const of = (kod: string | null) =>
    inforanden.filter(({ status }) => (status ?? null) === kod).length;
  const counts = [
    ...ordval('Inforandestatus').map(([kod, text]) => [text, of(kod)] as const),
    ['Inte redovisat', of(null)] as const,
  ].filter(([, antal]) => antal > 0);
  return (
    <li>
      <h2>
        {titel}
        <Omuppgift
          namn={titel}
          agare={null}
          fran={datum ? formatDatum(datum) : null}
          kalla={kalla ?? null}
        />
      </h2>
      <p className="liten">
        {[ord('Dokumentslag', slag), samling && `ur ${samling}`].filter(Boolean).join(' ')}
      </p>
      <p>
        <span className="etikett">Fastställt av</span>{' '}
        {faststalltAv ? <bdi>{faststalltAv.namn}</bdi> : <Okant ord="ingen källa säger vem" />}
        {datum && `, ${formatDatum(datum)}`}
      </p>
      {omfattning && (
        <p>
          <span className="etikett">Gäller</span> {omfattning}
        </p>
      )}
      <p>{counts.map(([text, antal]) => `${text}: ${antal}`).join(' · ')}</p>
    </li>
  );
}

interface InforandetabellProps {
  dokument: readonly Dokument[];
  tysta: ReadonlySet<string>;
}

/** Which party has come how far with which document. */
function Inforandetabell({ dokument, tysta }: InforandetabellProps) {
  const namn = usePartsnamn();
  const parter = [
    ...new Set(dokument.flatMap(({ inforanden }) => inforanden.map((one) => one.huvudmanId))),
  ].sort((a, b) => svenskOrdning(namn(a), namn(b)));
  const kolumner: Kolumn<string>[] = [
    { id: 'part', rubrik: 'Part', varde: (part) => namn(part) },
    ...dokument.map(({ id, titel, inforanden }) => {
      const of = (part: string) => inforanden.find(({ huvudmanId }) => huvudmanId === part);
      return {
        id,
        rubrik: titel,
        varde: (part: string) => words(of(part), tysta.has(part)),
        visa: (part: string) => <Ruta titel={titel} inforande={of(part)} tyst={tysta.has(part)} />,
      };
    }),
  ];
  return (
    <Tabell
      namn="Vem som har infört vilket dokument"
      kolumner={kolumner}
      rader={parter}
      nyckel={(part) => part}
      kalla={(part) =>
        dokument.flatMap(({ inforanden }) =>
          inforanden.filter(({ huvudmanId }) => huvudmanId === part).map(({ kalla }) => kalla),
        )
      }
    />
  );
}

function words(inforande: Inforande | undefined, tyst: boolean): string | null {
  if (!inforande) return 'berörs inte';
  if (tyst) return 'svarar inte just nu';
  return inforande.status ? ord('Inforandestatus', inforande.status) : null;
}

interface RutaProps {
  titel: string;
  inforande: Inforande | undefined;
  tyst: boolean;
}

function Ruta({ titel, inforande, tyst }: RutaProps) {
  const namn = usePartsnamn();
  const text = words(inforande, tyst);
  if (!inforande?.status) return <Okant ord={text ?? 'inte redovisat'} />;
  const { huvudmanId, status, datum, kalla } = inforande;
  return (
    <>
      <span className={`marke ${marks[status] ?? 'oklart'}`}>{text}</span>
      <Omuppgift
        namn={`${titel}, ${namn(huvudmanId)}`}
        agare={huvudmanId}
        fran={datum ? formatDatum(datum) : null}
        kalla={kalla ?? null}
      />
    </>
  );
}
