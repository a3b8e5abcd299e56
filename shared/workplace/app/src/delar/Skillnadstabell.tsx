import { Rullar } from './Rullar.tsx';

interface SkillnadstabellProps {
  /** The edition that is compared with the one before it. */
  utgava: number;
  skillnader: readonly { falt: string; fore: string | null; efter: string | null }[];
}

/** What differs between an edition and the one before it. */
export const Skillnadstabell = ({ utgava, skillnader }: SkillnadstabellProps) => (
  <Rullar namn={`Utgåva ${utgava}: före och efter`}>
    <table>
      <caption className="bara-lasare">Vad som skiljer mot utgåvan före</caption>
      <thead>
        <tr>
          <th scope="col">Uppgift</th>
          <th scope="col">Före</th>
          <th scope="col">Efter</th>
        </tr>
      </thead>
      <tbody>
        {skillnader.map(({ falt, fore, efter }) => (
          <tr key={falt}>
            <th scope="row">{falt}</th>
            <td>{fore ?? 'inte angivet'}</td>
            <td>{efter ?? 'inte angivet'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Rullar>
);
