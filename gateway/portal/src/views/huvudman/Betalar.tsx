import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatDatum, formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Avtal, Part } from './Part.ts';

interface BetalarProps {
  part: Part;
  avtalen: readonly Avtal[];
}

/** What a huvudman pays together with others: the agreements it has a share in, and the posts that others pay too. */
export function delat(part: Part, avtalen: readonly Avtal[]) {
  const avtal = avtalen.filter(({ andelar }) => andelar.some((one) => one.part?.id === part.id));
  const tjanster = (part.huvudman?.verksamheter?.nodes ?? []).flatMap(({ namn, id, bemanning }) =>
    (bemanning ?? [])
      .filter(({ finansiarer }) => finansiarer.some((one) => one.part.id !== part.id))
      .map((post) => ({ ...post, enhet: namn ?? id, enhetId: id })),
  );
  return { avtal, tjanster };
}

/** Shares by agreement, and posts with several funders. */
export function Betalar({ part, avtalen }: BetalarProps) {
  const { avtal: shared, tjanster: posts } = delat(part, avtalen);
  if (shared.length === 0 && posts.length === 0) {
    return (
      <p>
        Inget avtal eller delad tjänst är känd där <bdi>{part.namn}</bdi> betalar med andra.
      </p>
    );
  }
  const kallor = [
    ...shared.map(({ parter }) => parter.find((one) => one.huvudmanId === part.id)?.kalla),
    ...posts.map(({ kalla }) => kalla),
  ];
  return (
    <>
      <ul className="kortlista">
        {shared.map((avtal) => (
          <Avtalsandel key={avtal.id} part={part} avtal={avtal} />
        ))}
        {posts.map((post) => (
          <Tjanst key={`${post.enhetId} ${post.roll}`} part={part} post={post} />
        ))}
      </ul>
      <Kallrad kallor={kallor} />
    </>
  );
}

function Avtalsandel({ part, avtal }: { part: Part; avtal: Avtal }) {
  const namn = usePartsnamn();
  const { id, rubrik, ansvarig, andelar, parter } = avtal;
  const share = andelar.find((one) => one.part?.id === part.id)?.procent ?? null;
  const own = parter.find(({ huvudmanId }) => huvudmanId === part.id);
  const others = andelar.filter((one) => one.part?.id !== part.id);
  const operator = ansvarig?.id ?? null;
  return (
    <li>
      <h3>
        <Link to={`/avtal?avtal=${encodeURIComponent(id)}`}>{rubrik}</Link>
        {own?.status && (
          <Omuppgift
            namn={`Underskrift: ${rubrik}`}
            agare={part.id}
            fran={own.datum ? formatDatum(own.datum) : null}
            kalla={own.kalla ?? null}
          />
        )}
      </h3>
      <p>
        {operator !== null && operator !== part.id && (
          <>
            Till <bdi>{namn(operator)}</bdi>:{' '}
          </>
        )}
        <strong>{share === null ? <Okant /> : formatProcent(share)}</strong> av kostnaden enligt
        villkoren.
      </p>
      <p>
        Egen bekräftelse:{' '}
        {own?.status ? (
          `${ord('Avtalsstatus', own.status).toLowerCase()}${own.andelProcent ? `, ${formatProcent(own.andelProcent)}` : ''}`
        ) : (
          <Okant
            ord={
              part.huvudman?.verksamheter
                ? 'inte redovisad'
                : part.uttradd
                  ? 'tillfrågas inte, har lämnat nätverket'
                  : 'svarar inte just nu'
            }
          />
        )}
      </p>
      <p className="liten">
        Övriga:{' '}
        <Namnlista
          namn={others.map(
            (one) => `${one.part ? namn(one.part.id) : 'okänd'} ${formatProcent(one.procent)}`,
          )}
        />
      </p>
    </li>
  );
}

type Post = NonNullable<
  NonNullable<NonNullable<Part['huvudman']>['verksamheter']>['nodes'][number]['bemanning']
>[number] & { enhet: string; enhetId: string };

function Tjanst({ part, post }: { part: Part; post: Post }) {
  const namn = usePartsnamn();
  const { roll, enhet, enhetId, omfattning, finansiarer, kalla } = post;
  return (
    <li>
      <h3>
        <bdi>{roll}</bdi>, <Enhetslank huvudmanId={part.id} id={enhetId} namn={enhet} />
        <Omuppgift namn={`${roll}, ${enhet}`} agare={part.id} kalla={kalla ?? null} />
      </h3>
      <p>
        {formatAntal(omfattning)} {omfattning === 1 ? 'heltidstjänst' : 'heltidstjänster'}, betalas
        av{' '}
        <Namnlista
          namn={finansiarer.map((one) => `${namn(one.part.id)} ${formatProcent(one.procent)}`)}
        />
        .
      </p>
    </li>
  );
}
