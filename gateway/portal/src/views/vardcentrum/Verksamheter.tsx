import { arRimligBelaggning, isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { ord } from '../../../../../shared/design/ord.ts';
import { soktext } from '../../../../../shared/domain/verksamhet/soktext.ts';
import { formatTid } from '../../lib/format.ts';
import { formatOppettider } from '../../lib/oppettider.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { enhetskolumner } from '../../parts/enhetskolumner.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Textfalt } from '../../parts/Textfalt.tsx';
import { Val } from '../../parts/Val.tsx';
import type { Deltagare, Verksamhet } from './typer.ts';

/** The units of a vårdcentrum: to search, filter and sort. */
export function Verksamheter({ deltagare }: { deltagare: readonly Deltagare[] }) {
  const namn = usePartsnamn();
  const [text, setText] = useSokparameter('text', '', { ersatt: true });
  const [typ, setTyp] = useSokparameter('typ');
  const [huvudman, setHuvudman] = useSokparameter('huvudman');
  const all = deltagare.flatMap(({ verksamheter }) => verksamheter ?? []);
  const types = [...new Set(all.flatMap(({ typ }) => typ ?? []))];
  const shown = all.filter(
    (unit) =>
      (typ === '' || unit.typ === typ) &&
      (huvudman === '' || unit.huvudmanId === huvudman) &&
      searchText(unit).includes(soktext(text)),
  );
  return (
    <>
      <search className="urval">
        <Textfalt etikett="Namn eller plats" varde={text} onText={setText} />
        <Val
          etikett="Slag"
          alla="Alla slag"
          val={types.map((kod) => [kod, ord('Verksamhetstyp', kod)] as const)}
          varde={typ}
          onVal={setTyp}
        />
        <Val
          etikett="Huvudman"
          alla="Alla huvudmän"
          val={deltagare
            .filter(({ verksamheter }) => verksamheter?.length)
            .map(({ huvudmanId }) => [huvudmanId, namn(huvudmanId)] as const)}
          varde={huvudman}
          onVal={setHuvudman}
        />
      </search>
      <Tabell
        namn="Verksamheter"
        kolumner={kolumner(namn)}
        rader={shown}
        nyckel={({ huvudmanId, id }) => `${huvudmanId} ${id}`}
        kalla={({ kalla }) => kalla}
        tom={all.length === 0 ? 'Ingen verksamhet är känd.' : 'Ingen verksamhet motsvarar urvalet.'}
        sorteras="enheter"
      />
    </>
  );
}

const searchText = ({ namn, platser }: Verksamhet) =>
  soktext(
    [namn, ...(platser ?? []).flatMap((plats) => [plats.namn, plats.adress, plats.postort])].join(
      ' ',
    ),
  );

const places = ({ platser }: Verksamhet) =>
  platser
    ?.map((plats) => [plats.namn, plats.postort].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ') || null;

function kolumner(namn: (id: string) => string): Kolumn<Verksamhet>[] {
  return [
    ...enhetskolumner(namn),
    { id: 'plats', rubrik: 'Plats', varde: places },
    {
      id: 'oppet',
      rubrik: 'Öppet',
      varde: ({ oppettider }) => (oppettider ? formatOppettider(oppettider) : null),
      visa: ({ oppettider }) => (oppettider ? <Oppet tider={oppettider} /> : <Okant />),
    },
    {
      id: 'vardplatser',
      rubrik: 'Vårdplatser',
      numerisk: true,
      varde: ({ vardplatser }) => vardplatser?.totalt ?? null,
      visa: ({ vardplatser, namn, huvudmanId }) =>
        vardplatser ? (
          <>
            {vardplatser.totalt}
            <Omuppgift
              namn={`Vårdplatser vid ${namn}`}
              agare={huvudmanId}
              kalla={vardplatser.kalla ?? null}
            />
          </>
        ) : (
          '–'
        ),
    },
    {
      id: 'lediga',
      rubrik: 'Lediga platser',
      numerisk: true,
      varde: lediga,
      visa: (unit) => <Lediga unit={unit} />,
    },
    {
      id: 'samverkan',
      rubrik: 'Samverkan',
      varde: ({ interaktionsgrad }) =>
        interaktionsgrad ? ord('Interaktionsgrad', interaktionsgrad) : null,
    },
  ];
}

/** Places that are free; null when unknown or when the figures cannot be, negative when more are taken than there are. */
function lediga({ vardplatser }: Verksamhet): number | null {
  const { totalt, belagda = null } = vardplatser ?? { totalt: 0 };
  if (belagda === null || !isRimligt('vardplatserPerEnhet', totalt)) return null;
  return arRimligBelaggning(belagda, totalt) ? totalt - belagda : null;
}

/** Opening hours, a line for days of the same hours. */
function Oppet({ tider }: { tider: NonNullable<Verksamhet['oppettider']> }) {
  return (
    <ul className="oppet">
      {formatOppettider(tider)
        .split(', ')
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  );
}

function Lediga({ unit }: { unit: Verksamhet }) {
  const { vardplatser, namn, huvudmanId } = unit;
  if (!vardplatser) return '–';
  const free = lediga(unit);
  if (free === null) return <Okant />;
  return (
    <>
      {free < 0 ? `0 (${-free} fler inlagda än platser)` : free}
      <Omuppgift
        namn={`Lediga platser vid ${namn}`}
        agare={huvudmanId}
        fran={vardplatser.uppdaterad ? formatTid(vardplatser.uppdaterad) : null}
        kalla={vardplatser.kalla ?? null}
      />
    </>
  );
}
