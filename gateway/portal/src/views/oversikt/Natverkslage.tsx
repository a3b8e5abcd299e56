import type { Partssvar } from '../../../../../shared/client/src/natverk.ts';
import { missingIn } from '../../../../../shared/client/src/natverk.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { lageAv, okandaord, type Vardcentrum } from './lageAv.ts';

interface NatverkslageProps {
  vardcentra: readonly Vardcentrum[];
  natverk: readonly Partssvar[];
}

/** Where the network stands, in four figures. */
export function Natverkslage({ vardcentra, natverk }: NatverkslageProps) {
  const lagen = vardcentra.map(lageAv);
  // No demand is made of a made-up place: what is there or lacks is counted of the real ones.
  const verkliga = vardcentra.filter(({ kalla }) => !kalla?.exempel).map(lageAv);
  const pahittade = vardcentra.length - verkliga.length;
  const sum = (
    count: (lage: ReturnType<typeof lageAv>) => number,
    of: readonly ReturnType<typeof lageAv>[] = lagen,
  ) => of.reduce((total, lage) => total + count(lage), 0);
  const [tackta, saknade, okanda] = [
    sum((lage) => lage.tackta.length, verkliga),
    sum((lage) => lage.saknade.length, verkliga),
    sum((lage) => lage.okanda.length, verkliga),
  ];
  const funktioner = tackta + saknade + okanda;
  const [punkter, vantar, ovissa] = [
    sum((lage) => lage.punkter),
    sum((lage) => lage.vantar),
    sum((lage) => lage.ovissa),
  ];
  const missing = missingIn(natverk).length;
  return (
    <>
      <dl className="natverkslage">
        <Siffra tal={`${verkliga.length}`} namn="vårdcentrum" mer={brister(verkliga, pahittade)} />
        <Siffra
          tal={funktioner > 0 ? `${tackta} av ${funktioner}` : 'Okänt'}
          namn={
            funktioner > 0
              ? 'obligatoriska funktioner finns'
              : 'vilka obligatoriska funktioner som finns'
          }
          mer={
            funktioner > 0
              ? [`${saknade} saknas`, okanda > 0 ? okandaord(okanda) : '']
                  .filter(Boolean)
                  .join(', ')
              : 'går inte att sammanställa nu'
          }
        />
        <Siffra
          tal={punkter > 0 ? `${vantar} av ${punkter}` : '0'}
          namn={punkter > 0 ? 'planpunkter väntar på beslut' : 'planpunkter'}
          mer={planlage(punkter, ovissa)}
        />
        <Siffra
          tal={`${natverk.length - missing} av ${natverk.length}`}
          namn="tillfrågade parter svarade"
          mer={missing > 0 ? 'namnen står ovanför' : 'ingen saknas'}
        />
      </dl>
      <Kallrad kallor={vardcentra.map(({ kalla }) => kalla)} />
    </>
  );
}

function planlage(punkter: number, ovissa: number): string {
  if (punkter === 0) return 'ingen plan är känd';
  return ovissa > 0 ? `${ovissa} går inte att avgöra nu` : 'alla går att avgöra';
}

function brister(lagen: readonly ReturnType<typeof lageAv>[], pahittade: number): string {
  const short = lagen.filter(({ saknade }) => saknade.length > 0).length;
  const lack =
    short === 0
      ? 'såvitt känt saknar inget av dem någon obligatorisk funktion'
      : `${short} saknar någon obligatorisk funktion`;
  return pahittade > 0 ? `${lack}; ${pahittade} påhittade till är inte räknade` : lack;
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
