import type { Fault } from './Fault.ts';
import { allKommuner } from './faults/allKommuner.ts';
import { badExtension } from './faults/badExtension.ts';
import { breaksOff } from './faults/breaksOff.ts';
import { byteASecond } from './faults/byteASecond.ts';
import { diskFull } from './faults/diskFull.ts';
import { fileReadOnly } from './faults/fileReadOnly.ts';
import { gatewayKilled } from './faults/gatewayKilled.ts';
import { gatewayRolled } from './faults/gatewayRolled.ts';
import { gatewayStartsAlone } from './faults/gatewayStartsAlone.ts';
import { gzipBomb } from './faults/gzipBomb.ts';
import { headersNever } from './faults/headersNever.ts';
import { html500 } from './faults/html500.ts';
import { hugeBody } from './faults/hugeBody.ts';
import { issuerKilled } from './faults/issuerKilled.ts';
import { joinsAndLeaves } from './faults/joinsAndLeaves.ts';
import { keyRotation } from './faults/keyRotation.ts';
import { mariadbConnectionsKilled } from './faults/mariadbConnectionsKilled.ts';
import { mariadbDeadlocks } from './faults/mariadbDeadlocks.ts';
import { mariadbFull } from './faults/mariadbFull.ts';
import { mariadbKilled } from './faults/mariadbKilled.ts';
import { mariadbLocked } from './faults/mariadbLocked.ts';
import { mariadbReadOnly } from './faults/mariadbReadOnly.ts';
import { mariadbRestarted } from './faults/mariadbRestarted.ts';
import { memberHangs } from './faults/memberHangs.ts';
import { memberKilled } from './faults/memberKilled.ts';
import { memberRolled } from './faults/memberRolled.ts';
import { memberStopped } from './faults/memberStopped.ts';
import { nameNotFound } from './faults/nameNotFound.ts';
import { oldAssertion } from './faults/oldAssertion.ts';
import { oneInstanceKilled } from './faults/oneInstanceKilled.ts';
import { redirects } from './faults/redirects.ts';
import { refusesConnections } from './faults/refusesConnections.ts';
import { registryKilled } from './faults/registryKilled.ts';
import { registryRestarted } from './faults/registryRestarted.ts';
import { resetHalfWay } from './faults/resetHalfWay.ts';
import { samverkanGone } from './faults/samverkanGone.ts';
import { samverkanKilled } from './faults/samverkanKilled.ts';
import { samverkanRolled } from './faults/samverkanRolled.ts';
import { sqliteLocked } from './faults/sqliteLocked.ts';
import { twoMembers } from './faults/twoMembers.ts';
import { unavailable503 } from './faults/unavailable503.ts';
import { wrongKeys } from './faults/wrongKeys.ts';
import { wrongShape } from './faults/wrongShape.ts';

/** Every fault, in the order in which they are injected. */
export const faults: readonly Fault[] = [
  memberKilled,
  memberStopped,
  memberHangs,
  byteASecond,
  headersNever,
  resetHalfWay,
  breaksOff,
  refusesConnections,
  nameNotFound,
  html500,
  unavailable503,
  wrongShape,
  hugeBody,
  gzipBomb,
  redirects,
  wrongKeys,
  oldAssertion,
  twoMembers,
  allKommuner,
  oneInstanceKilled,
  memberRolled,
  samverkanKilled,
  samverkanRolled,
  samverkanGone,
  registryKilled,
  registryRestarted,
  issuerKilled,
  keyRotation,
  gatewayKilled,
  gatewayRolled,
  gatewayStartsAlone,
  badExtension,
  joinsAndLeaves,
  sqliteLocked,
  diskFull,
  fileReadOnly,
  mariadbKilled,
  mariadbRestarted,
  mariadbConnectionsKilled,
  mariadbFull,
  mariadbLocked,
  mariadbDeadlocks,
  mariadbReadOnly,
];
