import type { ReactNode } from 'react';
import { skrivBelopp } from '../belopp.ts';

interface Props {
  punkt: {
    aktivitet: string | null;
    kostnad: string | null;
    investering: boolean | null;
    ansvariga: readonly { namn: string }[];
  };
  children?: ReactNode;
}

/** A plan item: what is to be done, what it costs and who answers for it. `children` are further facts. */
export function Punktfakta({ punkt, children }: Props) {
  return (
    <>
      {punkt.aktivitet && <p>{punkt.aktivitet}</p>}
      <dl className="fakta">
        <dt>Kostnad</dt>
        <dd>{punkt.kostnad === null ? 'Inte känd' : `${skrivBelopp(punkt.kostnad)} kr`}</dd>
        <dt>Investering</dt>
        <dd>{punkt.investering === null ? 'Inte känt' : punkt.investering ? 'Ja' : 'Nej'}</dd>
        {punkt.ansvariga.length > 0 && (
          <>
            <dt>Ansvariga</dt>
            <dd>{punkt.ansvariga.map(({ namn }) => namn).join(', ')}</dd>
          </>
        )}
        {children}
      </dl>
    </>
  );
}
