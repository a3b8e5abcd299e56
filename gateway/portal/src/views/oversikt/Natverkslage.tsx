import type { Partssvar } from '../../lib/natverk.ts';
import { missingIn } from '../../lib/natverk.ts';
import { lageAv, type Vardcentrum } from './lageAv.ts';

interface NatverkslageProps {
  vardcentra: readonly Vardcentrum[];
  natverk: readonly Partssvar[];
}

/** Where the network stands, in four figures. */
export function Natverkslage({ vardcentra, natverk }: NatverkslageProps) {
  const lagen = vardcentra.map(lageAv);
  const sum = (count: (lage: ReturnType<typeof lageAv>) => number) =>
    lagen.reduce((total, lage) => total + count(lage), 0);
  const [tackta, saknade, okanda] = [
    sum((lage) => lage.tackta.length),
    sum((lage) => lage.saknade.length),
    sum((lage) => lage.okanda.length),
  ];
  const [punkter, vantar, ovissa] = [
    sum((lage) => lage.punkter),
    sum((lage) => lage.vantar),
    sum((lage) => lage.ovissa),
  ];
  const missing = missingIn(natverk).length;
  return (
    <dl className="natverkslage">
      <Siffra tal={`${vardcentra.length}`} namn="vårdcentrum" mer={brister(lagen)} />
      <Siffra
        tal={`${tackta} av ${tackta + saknade + okanda}`}
        namn="obligatoriska funktioner finns"
        mer={[`${saknade} saknas`, okanda > 0 ? `${okanda} okända` : ''].filter(Boolean).join(', ')}
      />
      <Siffra
        tal={`${vantar} av ${punkter}`}
        namn="planpunkter väntar på beslut"
        mer={ovissa > 0 ? `${ovissa} går inte att avgöra nu` : 'alla går att avgöra'}
      />
      <Siffra
        tal={`${natverk.length - missing} av ${natverk.length}`}
        namn="tillfrågade parter svarade"
        mer={missing > 0 ? 'namnen står ovanför' : 'ingen saknas'}
      />
    </dl>
  );
}

function brister(lagen: readonly ReturnType<typeof lageAv>[]): string {
  const short = lagen.filter(({ saknade }) => saknade.length > 0).length;
  return short === 0
    ? 'inget är känt att sakna en obligatorisk funktion'
    : `${short} saknar någon obligatorisk funktion`;
}

function Siffra({ tal, namn, mer }: { tal: string; namn: string; mer: string }) {
  return (
    <div>
      <dt>{namn}</dt>
      <dd className="stor">{tal}</dd>
      <dd>{mer}</dd>
    </div>
  );
}
