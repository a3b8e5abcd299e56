import { ownedEntity } from '../ownedEntity.ts';
import { InforandeEntity } from './Inforande.ts';

export const inforandeResolvers = { Inforande: ownedEntity(InforandeEntity, 'dokumentId') };
