import { fel } from '../change/Fel.ts';
import type { Vakt } from '../change/vaktadeMutationer.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';

/** Refuses a change of another huvudman's row: a subgraph writes only its owner's rows. */
export const egenHuvudman: Vakt<HuvudmanContext> = ({ huvudmanId }, { huvudman }) =>
  huvudmanId === huvudman.id
    ? []
    : [
        fel(
          'FEL_HUVUDMAN',
          'huvudmanId',
          `Här skriver bara ${huvudman.namn} (${huvudman.id}) sina egna uppgifter. Skicka ändringen till den huvudman som den gäller.`,
        ),
      ];
