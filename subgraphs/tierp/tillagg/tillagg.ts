import { readFileSync } from 'node:fs';
import { MoreThan } from 'typeorm';
import type { HuvudmanContext } from '../../../shared/domain/HuvudmanContext.ts';
import type { Tillagg } from '../../../shared/domain/tillagg/Tillagg.ts';
import { VerksamhetEntity } from '../../../shared/domain/verksamhet/Verksamhet.ts';
import { layIn } from '../../../shared/runtime/database/layIn.ts';
import { rowByKey } from '../../../shared/runtime/rowLoaders.ts';
import { type Trygghetsboende, TrygghetsboendeEntity } from './Trygghetsboende.ts';
import { Trygghetsboenden1764500000000 } from './Trygghetsboenden1764500000000.ts';
import { trygghetsboenden } from './trygghetsboenden.ts';

/** What Tierps kommun publishes beyond the contract: its trygghetsboenden, which are no units of care. */
export const tillagg: Tillagg = {
  sdl: readFileSync(new URL('trygghetsboenden.graphql', import.meta.url), 'utf8'),
  entities: [TrygghetsboendeEntity],
  migrations: [Trygghetsboenden1764500000000],
  layIn: (db) => layIn(db, [[TrygghetsboendeEntity, trygghetsboenden]], async () => {}),
  resolvers: {
    Query: {
      tierp_trygghetsboenden: (
        _parent: unknown,
        { ledigt }: { ledigt?: boolean | null },
        { db }: HuvudmanContext,
      ) =>
        db.read.find(TrygghetsboendeEntity, {
          where: ledigt ? { ledigaLagenheter: MoreThan(0) } : {},
          order: { id: 'ASC' },
        }),
    },
    Tierp_Trygghetsboende: {
      hemsjukvard: (boende: Trygghetsboende, _args: unknown, context: HuvudmanContext) =>
        boende.hemsjukvard === null
          ? null
          : rowByKey(context, VerksamhetEntity, 'id').load(boende.hemsjukvard),
    },
  },
};
