import { compareVersions } from '../../../../shared/contract/compareVersions.ts';
import { type Check, felOm, ok } from '../Check.ts';

export const contractVersion: Check = {
  id: 'CONTRACT_VERSION',
  krav: 'Huvudman.kontraktsversion säger vilken version av kontraktet som delgrafen följer',
  laga: 'Svara med versionens nummer, till exempel "1.0.0". Versionerna ligger i shared/contract/versions/.',
  kraver: 'anrop',
  prova: ({ uppger, version }) => {
    if (uppger === null) return felOm(['kontraktsversion är null eller saknas']);
    if (!/^\d+\.\d+\.\d+$/.test(uppger)) return felOm([`kontraktsversion är "${uppger}"`]);
    if (uppger === version.version) return ok();
    if (compareVersions(uppger, version.version) > 0) {
      return ok(
        `${uppger} är nyare än de versioner som är kända här; prövad mot ${version.version}`,
      );
    }
    return felOm([`kontraktsversion är "${uppger}" men prövas mot ${version.version}`]);
  },
};
