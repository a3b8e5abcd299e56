import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { lansverksamheter } from './verksamheter/lansverksamheter.ts';
import { sjukhus } from './verksamheter/sjukhus.ts';
import { vardcentraler } from './verksamheter/vardcentraler.ts';

/** What the region runs and its documents name. The four private vårdcentraler are not named, so they are not here. */
export const verksamheter: NyVerksamhet[] = [...vardcentraler, ...sjukhus, ...lansverksamheter];
