import { useSokparameter } from '../lib/useSokparameter.ts';
import { Vaxla } from '../parts/Vaxla.tsx';
import '../style/avtal.css';
import '../style/kort.css';
import { Avtalslista } from './avtal/Avtalslista.tsx';
import { Dokumentlista } from './avtal/Dokumentlista.tsx';
import { Obligatoriska } from './avtal/Obligatoriska.tsx';

/** Agreements and shared documents: who has signed, who has adopted, and what is missing. */
export function Avtal() {
  const [del, setDel] = useSokparameter('del', 'avtal');
  const flikar = (
    <Vaxla
      namn="Del av sidan"
      val={[
        ['avtal', 'Avtal'],
        ['lagkrav', 'Avtal som lagen kräver'],
        ['dokument', 'Gemensamma dokument'],
      ]}
      varde={del}
      onVal={setDel}
    />
  );
  if (del === 'lagkrav') return <Obligatoriska flikar={flikar} />;
  if (del === 'dokument') return <Dokumentlista flikar={flikar} />;
  return <Avtalslista flikar={flikar} />;
}
