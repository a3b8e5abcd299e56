import type { Roll } from '../../../shared/access/Caller.ts';
import type { Filetable } from '../../../shared/domain/files/Filetable.ts';
import { FileWriter } from '../../../shared/domain/files/FileWriter.ts';
import { batch } from '../../../shared/domain/files/lasInRader.ts';
import type { Filrad } from '../../../shared/domain/files/lasRader.ts';
import { allOrNone } from '../../../shared/domain/files/writeRows.ts';
import type { HuvudmanContext } from '../../../shared/domain/HuvudmanContext.ts';
import { Atkomstlage } from '../../../shared/domain/huvudman/Atkomstlage.ts';
import { atkomstAv } from '../../../shared/domain/huvudman/atkomstAv.ts';
import type { Database } from '../../../shared/serve/database/Database.ts';
import { Loaders } from '../../../shared/serve/Loaders.ts';
import { natverksfraga } from '../../../shared/serve/natverksfraga.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { huvudmanOf } from '../../local/huvudmanOf.ts';
import { Rapport } from './Rapport.ts';

/** A file's rows on their way in. */
export interface Inlasning {
  table: Filetable;
  /** Reads the file from its start, `antal` rows at a time, and adds remarks to the report. */
  read: (rapport: Rapport, antal: number) => AsyncGenerator<Filrad[]>;
  skal: string;
  /** True: a dry run. */
  prova: boolean;
}

/** Writes a file's rows, all or none, and reports each. */
export type Dorr = (inlasning: Inlasning) => Promise<Rapport>;

const uppraknade = new Intl.ListFormat('sv');

/** Runs the huvudman's own mutations on its database on this machine, in the roles that the command names. */
export async function localDoor(
  slug: string,
  db: Database,
  roller: readonly Roll[],
): Promise<Dorr> {
  const context: HuvudmanContext = {
    huvudman: await huvudmanOf(slug),
    db,
    atkomst: new Atkomstlage({}),
    nivaer: atkomstAv({}),
    loaders: new Loaders(),
    caller: {
      sub: 'vardnat import',
      huvudman: slug,
      roller,
      lan: [],
      audience: 'egen',
      gateway: null,
    },
    aktor: `${uppraknade.format(roller)}, vardnat import`,
    idag: new Date().toISOString().slice(0, 10),
    natverksfraga: natverksfraga(readSettings(process.env).gatewayUrl),
  };
  return ({ table, read, skal, prova }) =>
    allOrNone(context, prova, async (inside) => {
      const rapport = new Rapport();
      const file = new FileWriter<Filrad>(inside, table, skal, (row, outcome) =>
        rapport.add(row, outcome),
      );
      for await (const rows of read(rapport, batch)) {
        for (const row of rows.filter(({ fel }) => fel.length > 0)) {
          rapport.add(row, { slag: 'felaktig', fel: row.fel });
        }
        await file.write(rows.filter(({ fel }) => fel.length === 0));
      }
      await file.end();
      return { refused: rapport.antal.felaktig > 0, result: rapport };
    });
}
