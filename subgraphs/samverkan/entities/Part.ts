import { EntitySchema } from 'typeorm';
import type { RegisteredPart } from '../RegisteredPart.ts';

export const PartEntity = new EntitySchema<RegisteredPart>({
  name: 'part',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    slag: { type: 'varchar', length: 20 },
    lan: { type: 'varchar', length: 2, nullable: true },
    uttradd: { type: 'varchar', length: 30, nullable: true },
  },
  indices: [{ name: 'part_lan', columns: ['lan'] }],
});
