import { formatTid } from '../lib/format.ts';
import { useFraga } from '../lib/useFraga.ts';
import { Del } from '../parts/Del.tsx';
import { Laddar } from '../parts/Laddar.tsx';
import { Vy } from '../parts/Vy.tsx';
import { HalsaDocument, RegisterDocument } from '../queries/queries.generated.ts';
import '../style/halsa.css';
import { sidor } from '../sidor.ts';
import { Medlemmar } from './halsa/Medlemmar.tsx';
import { Registerkontroll } from './halsa/Registerkontroll.tsx';
import { Registerlogg } from './halsa/Registerlogg.tsx';
import { Svarslista } from './halsa/Svarslista.tsx';
import { useSvarstid } from './halsa/useSvarstid.ts';

/**
 * How the network is: who answers now; and from the gateway's own state, whoever else is silent, who is a member with what
 * and whether the register's log is whole.
 */
export function Halsa() {
  const fraga = useFraga(HalsaDocument, {});
  const eget = useFraga(RegisterDocument, {});
  const svarstid = useSvarstid(fraga);
  const igen = () => {
    fraga.igen();
    eget.igen();
  };
  const laddar = fraga.laddar || eget.laddar;
  return (
    <Vy
      {...sidor.halsa}
      fraga={{
        ...eget,
        namn: fraga.namn,
        variabler: fraga.variabler,
        natverk: fraga.natverk,
        laddar,
        igen,
      }}
    >
      {({ register }) => (
        <>
          <h2>Senaste svaren</h2>
          <div className="rad">
            <button type="button" onClick={igen} disabled={laddar}>
              Fråga alla igen
            </button>
            <span role="status">
              {laddar && 'Frågar huvudmännen …'}
              {!laddar && svarstid !== null && `Svaren kom ${formatTid(svarstid)}.`}
            </span>
          </div>
          {!fraga.data && !fraga.hinder && <Laddar />}
          {fraga.hinder && (
            <p role="alert" className="hinder">
              {fraga.hinder} Vilka huvudmän som svarar går därför inte att visa.
            </p>
          )}
          {fraga.data && <Svarslista parter={fraga.data.parter} natverk={fraga.natverk} />}
          {register ? (
            <>
              <Del
                id="medlemmar"
                rubrik="Medlemmar"
                kort={`${register.medlemmar.filter(({ uttradd }) => uttradd === null).length} enligt registret`}
              >
                <Medlemmar medlemmar={register.medlemmar} parter={fraga.data?.parter ?? null} />
              </Del>
              <Del
                id="logg"
                rubrik="Registrets logg"
                kort={register.kontroll.stammer ? 'Loggen är hel' : 'Loggen stämmer inte'}
              >
                <Registerkontroll kontroll={register.kontroll} natverk={register.natverk} />
                <Registerlogg tillNr={register.kontroll.tillNr} />
              </Del>
            </>
          ) : (
            <p>
              Nätverkets adress följer inget register. Vilka som deltar står i en fil, som den som
              driver tjänsten har skrivit. Därför finns här ingen logg att kontrollera.
            </p>
          )}
        </>
      )}
    </Vy>
  );
}
