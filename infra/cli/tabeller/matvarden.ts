import type { Matvarde } from '../../../shared/domain/matvarde/Matvarde.ts';
import { matvardetyp } from '../../../shared/domain/matvarde/Matvarde.ts';
import { matvardefel } from '../../../shared/domain/matvarde/matvardefel.ts';
import { id, manad, tal, text } from '../../../shared/sheet/Celltyp.ts';
import { kallaUr, kallkolumner, kallvarden } from './kallkolumner.ts';
import { fylld, kanVaraTom, tabell } from './Tabell.ts';
import { verksamhetsreferens } from './verksamhetsreferens.ts';
import { versionskolumn } from './versionskolumn.ts';

const kolumner = {
  matt: fylld(id, 'Måttets id, som samverkan definierar det, till exempel telefontillganglighet.'),
  verksamhetId: kanVaraTom(id, 'Verksamheten; tomt för ett värde som gäller hela huvudmannen.'),
  period: fylld(manad, 'Månaden, ÅÅÅÅ-MM.'),
  varde: kanVaraTom(
    tal,
    'Värdet med decimalkomma; tomt om det inte är rapporterat, aldrig 0 i stället.',
  ),
  enhet: fylld(text(50), 'Enheten, till exempel procent.'),
  ...kallkolumner,
  ...versionskolumn,
};

/** Measured values: a row for each measure, unit and month, which together are its key. */
export const matvarden = tabell<Matvarde, typeof kolumner>({
  namn: 'matvarden',
  radtyp: matvardetyp,
  kolumner,
  referens: verksamhetsreferens,
  lasSom: medProcent,
  varden: ({ kalla, verksamhetId, ...rad }) => ({
    ...rad,
    verksamhetId: verksamhetId || null,
    ...kallvarden(kalla),
  }),
  rad: (varden, fore) => {
    const { matt, verksamhetId, period, varde, enhet } = varden;
    const kalla = kallaUr(varden);
    const version = fore?.version ?? 0;
    return {
      rad: {
        ...fore,
        matt,
        verksamhetId: verksamhetId ?? '',
        period,
        varde,
        enhet,
        kalla,
        version,
      },
    };
  },
  fel: (rad) =>
    matvardefel(rad, new Date().toISOString().slice(0, 10)).map(({ falt, meddelande }) => ({
      kolumn: falt,
      fel: meddelande,
    })),
});

/** A value in a percent cell stands with its sign, which says the same as the unit does. */
function medProcent(celler: Readonly<Record<string, string>>): Record<string, string> {
  const { varde, enhet = '' } = celler;
  if (varde === undefined || !/^(?:procent|%)$/i.test(enhet)) return celler;
  return { ...celler, varde: varde.replace(/(?<=\d)\s*%$/, '') };
}
