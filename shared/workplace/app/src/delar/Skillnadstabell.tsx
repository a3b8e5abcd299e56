import { Rullar } from './Rullar.tsx';

/** What differs in one field, in words. */
export interface Skillnad {
  falt: string;
  fore: string | null;
  efter: string | null;
}

interface SkillnadstabellProps {
  /** What the values are of, such as `Utgåva 2`; unique on the page. */
  namn: string;
  skillnader: readonly Skillnad[];
  /** Whether what changed is new, so that there are no values before. */
  ny?: boolean;
}

/** The values before and after a change, field by field. */
export const Skillnadstabell = ({ namn, skillnader, ny = false }: SkillnadstabellProps) => (
  <Rullar namn={`${namn}: före och efter`}>
    <table>
      <thead>
        <tr>
          <th scope="col">Uppgift</th>
          {!ny && <th scope="col">Före</th>}
          <th scope="col">{ny ? 'Från början' : 'Efter'}</th>
        </tr>
      </thead>
      <tbody>
        {skillnader.map(({ falt, fore, efter }) => (
          <tr key={falt}>
            <th scope="row">{falt}</th>
            {!ny && <td>{fore ?? 'inte angivet'}</td>}
            <td>{efter ?? 'inte angivet'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Rullar>
);
