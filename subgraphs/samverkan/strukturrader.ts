import type { Tabellrader } from '../../shared/serve/database/layIn.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { AnsvarEntity, LagbestammelseEntity } from './entities/Ansvar.ts';
import { ChecklistaEntity } from './entities/Checklista.ts';
import { MattEntity } from './entities/Matt.ts';
import { OrganregelEntity, SammantradeEntity } from './entities/Organregel.ts';
import { RapportkravEntity } from './entities/Rapportkrav.ts';
import { MalEntity, StrategiEntity } from './entities/Strategi.ts';
import { UtsagaEntity } from './entities/Utsaga.ts';
import type { NyttMal, Samverkansdata } from './Samverkansdata.ts';

/** Rules, strategies, measures, responsibility, statements, checklists and reports as rows, table by table. */
export function strukturrader(data: Samverkansdata): Tabellrader {
  const { organ, strategier, utsagor } = data;
  return [
    [
      OrganregelEntity,
      organ.flatMap(({ id: organId, regler = [] }) =>
        regler.map((regel, ordning) => ({ ...regel, organId, ordning })),
      ),
    ],
    [
      SammantradeEntity,
      organ.flatMap(({ id: organId, sammantraden = [] }) =>
        sammantraden.map((mote) => ({ ...mote, organId })),
      ),
    ],
    [StrategiEntity, strategier.map(({ mal: _goals, ...row }) => row)],
    [
      MalEntity,
      strategier.flatMap(({ id: strategiId, kalla, mal }) =>
        goalRows(mal, null, kalla).map((row, ordning) => ({ ...row, strategiId, ordning })),
      ),
    ],
    [MattEntity, [...data.matt]],
    [LagbestammelseEntity, [...data.lagbestammelser]],
    [AnsvarEntity, [...data.ansvar]],
    [UtsagaEntity, utsagor.map((row, ordning) => ({ ...row, ordning }))],
    [ChecklistaEntity, [...data.checklistor]],
    [RapportkravEntity, [...data.rapportkrav]],
  ] as Tabellrader;
}

/** A tree of goals as rows, each before those under it. */
function goalRows(mal: readonly NyttMal[], overordnat: string | null, kalla: Kalla): object[] {
  return mal.flatMap(({ under = [], ...row }) => [
    { kalla, ...row, overordnat },
    ...goalRows(under, row.id, row.kalla ?? kalla),
  ]);
}
