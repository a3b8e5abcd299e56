import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { VerksamhetEntity } from '../../shared/domain/verksamhet/Verksamhet.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { lookAt } from '../../shared/serve/database/lookAt.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { databaseUrlOf } from '../../shared/serve/databaseUrlOf.ts';
import { readSettings } from '../../shared/serve/settings.ts';
import { CommandError } from './CommandError.ts';

/**
 * Opens the database of a huvudman's own subgraph, by the subgraph's settings. Throws CommandError when there is none: a
 * misspelt slug must not create a database, nor open another subgraph's.
 */
export async function openOwnDatabase(slug: string): Promise<Database> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new CommandError(`"${slug}" är ingen slug: skriv till exempel tierp.`, {
      felanvant: true,
    });
  }
  const settings = readSettings(process.env);
  const { databaseUrl } = settings;
  const url = databaseUrlOf(slug, settings);
  if (!(await isHuvudmans(url))) {
    const plats = databaseUrl === null ? url.slice('sqlite:'.length) : 'DATABASE_URL';
    throw new CommandError(
      `${slug} har ingen databas för en huvudman i ${plats}: starta delgrafen först (npm run subgraph -- ${slug}), eller rätta slug, DATA_DIR eller DATABASE_URL.`,
    );
  }
  const { entities, migrations } = huvudmansdomain;
  return openDatabase({ url, entities, migrations });
}

/** Whether a database has a huvudman's tables. Changes nothing. */
async function isHuvudmans(url: string): Promise<boolean> {
  const found = await lookAt(url, (source) =>
    source.createQueryRunner().hasTable(VerksamhetEntity.options.name),
  );
  return found ?? false;
}
