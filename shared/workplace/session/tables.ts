import { AccessEntryEntity } from '../account/AccessLog.ts';
import { AddressEntity } from '../account/Addresses.ts';
import { Aviseringar1765200000001 } from '../account/Aviseringar1765200000001.ts';
import { FlodeEntity } from '../notices/Feeds.ts';
import { SessionEntity } from './Session.ts';
import { Sessiontabeller1764810000000 } from './Sessiontabeller1764810000000.ts';

/** The tables that every subgraph's database has for signing in, also where WORKPLACE is off: the setting may change. */
export const sessionEntities = [SessionEntity, AddressEntity, AccessEntryEntity, FlodeEntity];
export const sessionMigrations = [Sessiontabeller1764810000000, Aviseringar1765200000001];
