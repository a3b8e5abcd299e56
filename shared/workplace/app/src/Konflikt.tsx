import { Rullar } from './delar/Rullar.tsx';

/** One field that somebody else has changed meanwhile: the user's text and the present value. */
export interface Skillnad {
  falt: string;
  mitt: string;
  nu: string;
}

interface KonfliktProps {
  skillnader: readonly Skillnad[];
  onBehall: () => void;
  onKasta: () => void;
}

/** Two changes of the same row, side by side. The user who came second chooses, and loses neither before that. */
export function Konflikt({ skillnader, onBehall, onKasta }: KonfliktProps) {
  return (
    <section className="felruta" role="alert">
      <h2>Någon annan har ändrat medan du skrev</h2>
      <p>Inget av ditt är sparat än. Jämför och välj vad som ska gälla.</p>
      <Rullar namn="Ditt och det som nu gäller">
        <table>
          <caption className="bara-lasare">Ditt och det som gäller nu</caption>
          <thead>
            <tr>
              <th scope="col">Uppgift</th>
              <th scope="col">Du skrev</th>
              <th scope="col">Gäller nu</th>
            </tr>
          </thead>
          <tbody>
            {skillnader.map(({ falt, mitt, nu }) => (
              <tr key={falt}>
                <th scope="row">{falt}</th>
                <td>{mitt}</td>
                <td>{nu}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Rullar>
      <p className="rad">
        <button type="button" onClick={onBehall}>
          Spara det jag skrev
        </button>
        <button type="button" onClick={onKasta}>
          Ta det som gäller nu
        </button>
      </p>
    </section>
  );
}
