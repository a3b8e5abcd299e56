import { kontraktsversion } from '../../../shared/contract/kontraktsversion.ts';
import type { Fault } from '../Fault.ts';
import type { Ground } from '../Ground.ts';

const publish = (ground: Ground, extension: string | null) =>
  ground.registrar.say('alvkarleby', { type: 'publish', kontraktsversion, extension });

export const badExtension: Fault = {
  name: 'bad-extension',
  what: 'a member publishes a type that is not its own',
  silent: [],
  inject: (ground) => publish(ground, 'type Huvudman { alvkarleby_betyg: Int }'),
  heal: (ground) => publish(ground, null),
};
