import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Samverkansform } from '../enums.ts';

/** A vårdcentrum; `statusKalla` is where its status comes from, `kalla` everything else about it. */
export interface Vardcentrum {
  id: string;
  namn: string;
  samverkansform: Samverkansform;
  status: string | null;
  statusKalla: Kalla | null;
  kalla: Kalla;
  version: number;
}

/** A kommun that a vårdcentrum serves. */
export interface Vardcentrumkommun {
  vardcentrumId: string;
  kommunkod: string;
}

/** A body around a vårdcentrum. */
export interface Vardcentrumorgan {
  vardcentrumId: string;
  organId: string;
  ordning: number;
}

/** Who was invited to a vårdcentrum; `inbjuden` is a date, null when no source gives it. */
export interface Inbjudan {
  vardcentrumId: string;
  huvudmanId: string;
  ordning: number;
  inbjuden: string | null;
  kalla: Kalla;
}

export const VardcentrumEntity = new EntitySchema<Vardcentrum>({
  name: 'vardcentrum',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    samverkansform: { type: 'varchar', length: 20 },
    status: { type: 'varchar', length: 500, nullable: true },
    statusKalla: { type: 'simple-json', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const VardcentrumkommunEntity = new EntitySchema<Vardcentrumkommun>({
  name: 'vardcentrumkommun',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    kommunkod: { type: 'varchar', length: 4, primary: true },
  },
  indices: [{ name: 'vardcentrumkommun_kommunkod', columns: ['kommunkod'] }],
});

export const VardcentrumorganEntity = new EntitySchema<Vardcentrumorgan>({
  name: 'vardcentrumorgan',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    organId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer' },
  },
});

export const InbjudanEntity = new EntitySchema<Inbjudan>({
  name: 'inbjudan',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer' },
    inbjuden: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
  },
  indices: [{ name: 'inbjudan_huvudman', columns: ['huvudmanId'] }],
});
