import type { Kalla } from '../formular/referenser.ts';
import { fraga } from '../fraga.ts';

type Rader = Readonly<Record<string, unknown>>;

/** A source that reads one list at samverkan's own endpoint. */
const egna = <Svar>(
  nyckel: string,
  query: string,
  ta: (svar: Svar) => { id: string; namn: string }[],
): Kalla => ({
  nyckel,
  las: async () => ta(await fraga<Svar>(query, {}, { obevakad: true })),
});

const organ = egna<{ organen: { id: string; namn: string }[] }>(
  'organ',
  '{ organen { id namn } }',
  ({ organen }) => organen,
);
const strategier = egna<{ strategier: { id: string; titel: string }[] }>(
  'strategier',
  '{ strategier { id titel } }',
  ({ strategier: alla }) => alla.map(({ id, titel }) => ({ id, namn: titel })),
);

interface Mal extends Rader {
  id: string;
  nummer: string | null;
  text: string;
  under?: Mal[];
}

const malen = ({ id, nummer, text, under = [] }: Mal): { id: string; namn: string }[] => [
  { id, namn: [nummer, text].filter(Boolean).join(' ') },
  ...under.flatMap(malen),
];
const mal = egna<{ strategier: { mal: Mal[] }[] }>(
  'mal',
  `{ strategier { mal { id nummer text under { id nummer text under { id nummer text
    under { id nummer text } } } } } }`,
  ({ strategier: alla }) => alla.flatMap((one) => one.mal.flatMap(malen)),
);

/** The sources of samverkan's fields, by the kind of row, or by the field's name where the field is only an id. */
export const samverkanskallor: Readonly<Record<string, Kalla>> = {
  Samverkansorgan: organ,
  Strategi: strategier,
  Mal: mal,
  organ,
  ansvariga: organ,
};
