export { keys } from './keys.generated.ts';
export { missingIn, natverkOf, type Partssvar } from './natverk.ts';
export {
  type Belopp,
  type Datum,
  type DatumTid,
  type Manad,
  type Procent,
  scalars,
} from './scalars.ts';
