import { isObject } from '../check/checkAnswer.ts';
import { entityShape } from '../check/checkEntities.ts';
import type { Representation } from '../check/ownerOf.ts';
import type { ShareShape } from './Share.ts';

/** Whether an owner answered only that it refuses: FORBIDDEN, and nothing beyond the keys that it was asked about. */
export function deniedAll(
  entities: readonly unknown[],
  { shape, representations }: Omit<ShareShape, 'positions'>,
  errors: unknown,
): boolean {
  const forbidden =
    Array.isArray(errors) &&
    errors.some(
      (one) => isObject(one) && isObject(one.extensions) && one.extensions.code === 'FORBIDDEN',
    );
  return (
    forbidden &&
    entities.every((entity, index) => holdsNothing(entity, representations[index], shape))
  );
}

function holdsNothing(
  entity: unknown,
  representation: Representation | undefined,
  shape: ShareShape['shape'],
): boolean {
  if (!isObject(entity) || !representation) return true;
  const fields = entityShape(shape, representation.__typename)?.fields ?? [];
  return fields.every(
    ({ key, name }) => Object.hasOwn(representation, name) || (entity[key] ?? null) === null,
  );
}
