import { formatTid } from '../lib/format.ts';
import { useFraga } from '../lib/useFraga.ts';
import { Vy } from '../parts/Vy.tsx';
import { HalsaDocument } from '../queries/queries.generated.ts';
import '../style/halsa.css';
import { sidor } from '../sidor.ts';
import { Medlemmar } from './halsa/Medlemmar.tsx';
import { Registerkontroll } from './halsa/Registerkontroll.tsx';
import { Registerlogg } from './halsa/Registerlogg.tsx';
import { Svarslista } from './halsa/Svarslista.tsx';
import { useSvarstid } from './halsa/useSvarstid.ts';

/** How the network is: who answers now, who is a member with what, and whether the register's log is whole. */
export function Halsa() {
  const fraga = useFraga(HalsaDocument, {});
  const svarstid = useSvarstid(fraga);
  return (
    <Vy {...sidor.halsa} fraga={fraga}>
      {({ parter, register }) => (
        <>
          <h2>Senaste svaren</h2>
          <div className="rad">
            <button type="button" onClick={fraga.igen} disabled={fraga.laddar}>
              Fråga alla igen
            </button>
            <span role="status">
              {fraga.laddar && 'Frågar huvudmännen …'}
              {!fraga.laddar && svarstid !== null && `Svaren kom ${formatTid(svarstid)}.`}
            </span>
          </div>
          <Svarslista parter={parter} natverk={fraga.natverk} />
          <h2>Medlemmar</h2>
          {register ? (
            <>
              <Medlemmar medlemmar={register.medlemmar} parter={parter} />
              <h2>Registrets logg</h2>
              <Registerkontroll kontroll={register.kontroll} natverk={register.natverk} />
              <Registerlogg tillNr={register.kontroll.tillNr} />
            </>
          ) : (
            <p>
              Nätverkets adress följer inget register: vilka som deltar står i en fil som den som
              driver den har skrivit. Därför finns här ingen logg att kontrollera.
            </p>
          )}
        </>
      )}
    </Vy>
  );
}
