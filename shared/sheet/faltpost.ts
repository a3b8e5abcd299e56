import type { Celltyp } from './Celltyp.ts';
import { avkodad, falt, kodad, medNot, utanNot } from './notation.ts';
import { otolkat, tolkat } from './Tolkat.ts';

/** A value that refers to its source by number. */
export type Noterad<Post> = Omit<Post, 'kalla'> & { not: number | null };

/** The fields of an item by name. Those in `kravs` are required. */
export type Falttyper<Post> = { [Namn in keyof Post]-?: Celltyp<NonNullable<Post[Namn]>> };

/** An item of named fields, such as `postort=Tierp : kommunkod=0360 [1]`. A field without a value is left out. */
export function faltpost<Post extends object>(
  typer: Falttyper<Omit<Post, 'kalla'>>,
  kravs: readonly (keyof Omit<Post, 'kalla'> & string)[] = [],
): Celltyp<Noterad<Post>> {
  const types = typer as Record<string, Celltyp<unknown>>;
  const names = Object.keys(types);
  return {
    kind: 'text',
    fritext: true,
    tolka: (text) => {
      const { post, not } = utanNot(text);
      const found: Record<string, unknown> = {};
      for (const field of post === ingenting ? [] : falt(post)) {
        const at = field.indexOf('=');
        const namn = field.slice(0, at).trim();
        const typ = at === -1 ? undefined : types[namn];
        if (!typ)
          return otolkat(
            `Skriv fälten som namn=värde med " : " mellan; namnen är ${names.join(', ')}.`,
          );
        if (namn in found) return otolkat(`${namn} står två gånger: ta bort det ena.`);
        const value = typ.tolka(avkodad(field.slice(at + 1).trim()));
        if (!value.ok) return otolkat(`${namn}: ${value.fel}`);
        found[namn] = value.varde;
      }
      const missing = kravs.filter((namn) => !(namn in found));
      if (missing.length > 0) return otolkat(`${missing.join(', ')} saknas: skriv till det.`);
      return tolkat({ ...found, not } as Noterad<Post>);
    },
    skriv: (value) => {
      const values = value as Record<string, unknown>;
      const fields = names.flatMap((namn) => {
        const inner = values[namn];
        return inner == null ? [] : [`${namn}=${kodad(types[namn]?.skriv(inner) ?? '')}`];
      });
      return medNot(fields.join(' : ') || ingenting, value.not);
    },
  };
}

/** An item in which every field is unknown. */
const ingenting = 'okänd';
