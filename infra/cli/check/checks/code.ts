import type { GatewayKey } from '../../../../shared/access/assertion/assertion.ts';
import { CallCodes } from '../../../../shared/access/assertion/CallCodes.ts';
import { makeGatewayKey } from '../../../../shared/access/keys/keyPair.ts';
import { type Check, type CheckOutcome, failedIf, skipped } from '../Check.ts';
import { type Checked, type Member, memberOf } from '../Member.ts';
import { anyQuestion, mustRefuse } from './assertion.ts';

const without =
  'gäller den som har en anropsnyckel: ge dess publika del med --call-key FIL, eller låt gatewayen skriva under varje anrop som nu';

/** A check of codes. Only members that want codes have to pass it. */
function codeCheck(
  about: Pick<Check, 'id' | 'requirement' | 'remedy'>,
  run: (member: Member, codes: CallCodes) => Promise<CheckOutcome>,
): Check {
  return {
    ...about,
    needs: 'nyckel',
    run: async (checked: Checked) => {
      const member = memberOf(checked);
      if (!member.anropsnyckel) return skipped(without);
      return run(member, new CallCodes(member.keyOrThrow));
    },
  };
}

/** The headers of one call with a code. `self` is the member that the code is made for. */
function coded(
  { anropsnyckel, huvudman }: Member,
  codes: CallCodes,
  { self = huvudman, created }: { self?: string; created?: number } = {},
): Record<string, string> {
  const headers = anropsnyckel && codes.headers(self, anropsnyckel, anyQuestion, null, created);
  if (!headers) throw new Error('the call key makes no secret');
  return headers;
}

export const codeAccepted = codeCheck(
  {
    id: 'CODE_ACCEPTED',
    requirement: 'Ett anrop med gatewayens kod i stället för intyg besvaras',
    remedy:
      'Starta delgrafen med den privata anropsnyckeln (CALL_KEY) vars publika del ni har i registret, och räkna koden som exemplet i subgraphs/privat-rehab-fyris/access/CodeCheck.ts.',
  },
  async (member, codes) => {
    const { status, fel } = await member.sendRaw({
      body: anyQuestion,
      headers: coded(member, codes),
    });
    return failedIf(fel ? [fel] : status === 200 ? [] : [`status ${status} i stället för 200`]);
  },
);

export const codeForged = codeCheck(
  {
    id: 'CODE_FORGED',
    requirement: 'En kod som inte är en betrodd gateways, eller är räknad för en annan, nekas',
    remedy:
      'Verifiera certifikatet i vardnat-callkey (EdDSA) med gatewayens nyckel, räkna hemligheten ur den med ert eget id, och jämför hela koden.',
  },
  async (member, codes) => {
    const stranger: GatewayKey = await makeGatewayKey();
    const good = coded(member, codes);
    const changed = { ...good, signature: `vardnat=:${Buffer.alloc(32, 7).toString('base64')}:` };
    const tried = [
      coded(member, new CallCodes(stranger)),
      coded(member, codes, { self: 'en-annan-huvudman' }),
      changed,
    ];
    for (const headers of tried) {
      const outcome = mustRefuse(await member.sendRaw({ body: anyQuestion, headers }));
      if (outcome.status !== 'OK') return outcome;
    }
    return { status: 'OK' };
  },
);

export const codeBody = codeCheck(
  {
    id: 'CODE_BODY',
    requirement: 'Ett anrop vars innehåll har ändrats efter koden nekas',
    remedy:
      'Räkna SHA-256 (base64) över anropets bytes så som de kom, innan de tolkas, och jämför med content-digest.',
  },
  async (member, codes) => {
    const headers = coded(member, codes);
    return mustRefuse(await member.sendRaw({ body: `${anyQuestion} `, headers }));
  },
);

export const codeExpired = codeCheck(
  {
    id: 'CODE_EXPIRED',
    requirement: 'En kod som har gått ut nekas',
    remedy:
      'Neka när expires har passerats (högst några sekunders klockskillnad), när created är i framtiden, och när de är mer än 60 sekunder från varandra.',
  },
  async (member, codes) => {
    const created = Math.floor(Date.now() / 1000) - 120;
    const headers = coded(member, codes, { created });
    return mustRefuse(await member.sendRaw({ body: anyQuestion, headers }));
  },
);

export const codeReplayed = codeCheck(
  {
    id: 'CODE_REPLAYED',
    requirement: 'En kod gäller en enda gång',
    remedy:
      'Minns varje kods nonce, tillsammans med gatewayens id, så länge den gäller, och neka den andra gången.',
  },
  async (member, codes) => {
    const headers = coded(member, codes);
    const forsta = await member.sendRaw({ body: anyQuestion, headers });
    if (forsta.status !== 200) {
      return skipped('koden togs inte emot ens en gång: se CODE_ACCEPTED');
    }
    return mustRefuse(await member.sendRaw({ body: anyQuestion, headers }));
  },
);
