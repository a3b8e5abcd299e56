import { ownedEntity } from '../ownedEntity.ts';
import { uppgiftslamnare } from '../uppgiftslamnare.ts';
import { AvtalspartEntity } from './Avtalspart.ts';

export const avtalspartResolvers = {
  Avtalspart: { ...ownedEntity(AvtalspartEntity, 'avtalId'), uppgiftslamnare },
};
