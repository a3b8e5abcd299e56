import { useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Vaxla } from '../parts/Vaxla.tsx';
import { Vy } from '../parts/Vy.tsx';
import { JamforHuvudmanDocument, JamforVardcentrumDocument } from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/kort.css';
import { Huvudmannajamforelse } from './jamfor/Huvudmannajamforelse.tsx';
import { Vardcentrumjamforelse } from './jamfor/Vardcentrumjamforelse.tsx';

/** Huvudmän, or vårdcentrum, side by side. */
export function Jamfor() {
  const [vad] = useSokparameter('vad', 'huvudman');
  return vad === 'vardcentrum' ? <Vardcentra /> : <Huvudman />;
}

function Vadval() {
  const [vad, setVad] = useSokparameter('vad', 'huvudman');
  return (
    <Vaxla
      namn="Vad som jämförs"
      val={[
        ['huvudman', 'Huvudmän'],
        ['vardcentrum', 'Vårdcentrum'],
      ]}
      varde={vad}
      onVal={setVad}
    />
  );
}

function Huvudman() {
  const fraga = useFraga(JamforHuvudmanDocument, {});
  return (
    <Vy {...sidor.jamfor} fraga={fraga}>
      {({ parter }) => (
        <>
          <Vadval />
          <Huvudmannajamforelse parter={parter} />
        </>
      )}
    </Vy>
  );
}

function Vardcentra() {
  const fraga = useFraga(JamforVardcentrumDocument, {});
  return (
    <Vy {...sidor.jamfor} fraga={fraga}>
      {(data) => (
        <>
          <Vadval />
          <Vardcentrumjamforelse {...data} />
        </>
      )}
    </Vy>
  );
}
