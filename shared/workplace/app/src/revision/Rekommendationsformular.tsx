import { idag } from '../begrepp/Begrepp.ts';
import { Fall } from '../delar/Fall.tsx';
import { Formular } from '../formular/Formular.tsx';
import type { Varden } from '../formular/typer.ts';
import { farGora, useSession } from '../session.ts';
import type { Rekommendation } from './revisionsfragor.ts';

interface RekommendationsformularProps {
  rad: Rekommendation;
  klart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** The forms of a recommendation: the auditors' text and assessment, and the huvudman's answer. */
export function Rekommendationsformular({ rad, klart, om }: RekommendationsformularProps) {
  const session = useSession();
  const formular: { andring: string; rubrik: string; forifyllt: Varden; text: string }[] = [
    {
      andring: 'bedomRekommendation',
      rubrik: 'Bedöm vad som blev av den',
      forifyllt: { bedomd: idag() },
      text: 'Bedömningen är sparad.',
    },
    {
      andring: 'besvaraRekommendation',
      rubrik: 'Svara på rekommendationen',
      forifyllt: { svarDatum: idag() },
      text: 'Svaret är sparat.',
    },
    {
      andring: 'registreraRekommendation',
      rubrik: 'Ändra rekommendationens text',
      forifyllt: {},
      text: 'Rekommendationen är ändrad.',
    },
  ];
  return formular
    .filter(({ andring }) => farGora(session, andring))
    .map(({ andring, rubrik, forifyllt, text }) => (
      <Fall key={andring} rubrik={rubrik} niva={2}>
        <Formular
          andring={andring}
          rad={{ ...rad }}
          utom={['kalla', 'granskning']}
          {...(andring === 'registreraRekommendation'
            ? { fasta: { granskning: rad.granskning } }
            : {})}
          forifyllt={forifyllt}
          om={om}
          onKlart={() => klart(text)}
        />
      </Fall>
    ));
}
