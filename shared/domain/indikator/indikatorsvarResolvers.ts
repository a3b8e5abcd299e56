import { ownedEntity } from '../ownedEntity.ts';
import { IndikatorsvarEntity } from './Indikatorsvar.ts';

export const indikatorsvarResolvers = {
  Indikatorsvar: ownedEntity(IndikatorsvarEntity, 'indikatorId'),
};
