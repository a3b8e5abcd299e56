import type { Celltyp } from '../../sheet/Celltyp.ts';
import { jaNej, text } from '../../sheet/Celltyp.ts';
import { faltpost } from '../../sheet/faltpost.ts';
import { listaAv } from '../../sheet/notation.ts';
import { otolkat, tolkat } from '../../sheet/Tolkat.ts';
import type { Kalla } from '../../values/kalla.ts';

const post = faltpost<Kalla>({ dokument: text(500), avsnitt: text(500), exempel: jaNej }, [
  'dokument',
]);

/** A row's numbered sources: `[1] dokument=Verksamhetsplan 2026 : avsnitt=3.2 : exempel=nej | [2] dokument=…`. */
export const kallor: Celltyp<Kalla[]> = listaAv({
  fritext: true,
  tolka: (items) => {
    const sources: Kalla[] = [];
    for (const item of items) {
      const [, number, rest] = /^\[(\d+)\]\s*([\s\S]*)$/.exec(item) ?? [];
      if (rest === undefined || Number(number) !== sources.length + 1) {
        return otolkat(
          `Källorna numreras i ordning: skriv [${sources.length + 1}] dokument=… här.`,
        );
      }
      const source = post.tolka(rest);
      if (!source.ok) return otolkat(`[${number}] ${source.fel}`);
      const { dokument, avsnitt, exempel, not } = source.varde;
      if (not !== null)
        return otolkat(`[${number}] slutar med [${not}]: skriv \\[${not}] om det hör till texten.`);
      sources.push({
        dokument,
        ...(avsnitt == null ? {} : { avsnitt }),
        exempel: exempel ?? false,
      });
    }
    return tolkat(sources);
  },
  skriv: (sources) =>
    sources.map((kalla, n) => `[${n + 1}] ${post.skriv({ ...kalla, not: null })}`),
});

/** The number of one of the row's sources: `[1]`. */
export const kallnummer: Celltyp<number> = {
  kind: 'number',
  tolka: (raw) => {
    const [, number] = /^\[?(\d{1,4})\]?$/.exec(raw) ?? [];
    return number === undefined
      ? otolkat('Skriv källans nummer i kolumnen kallor, till exempel [1].')
      : tolkat(Number(number));
  },
  skriv: (number) => `[${number}]`,
};
