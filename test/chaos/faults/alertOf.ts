/** The alert that a fault raises, and of whom it is: each member, server or gateway must be named by one. */
export interface Raised {
  alert: string;
  of: readonly string[];
}

/** Why a fault raises no alert of its own. */
export interface Silent {
  alert: null;
  why: string;
}

const raises = (alert: string, ...of: string[]): Raised => ({ alert, of });
const silent = (why: string): Silent => ({ alert: null, why });

const rollout = silent('an operator does it on purpose, and another instance answers');
const over = silent('it is over before anybody could look');

/** The alert that an operator gets for each fault of `npm run chaos`, by the fault’s name. */
export const alertOf: Readonly<Record<string, Raised | Silent>> = {
  'member-killed': raises('MemberSilent', 'alvkarleby'),
  'member-stopped': raises('MemberSilent', 'alvkarleby'),
  'member-hangs': raises('MemberSilent', 'alvkarleby'),
  'byte-a-second': raises('MemberSilent', 'alvkarleby'),
  'headers-never': raises('MemberSilent', 'alvkarleby'),
  'reset-half-way': raises('MemberSilent', 'alvkarleby'),
  'breaks-off': raises('MemberSilent', 'alvkarleby'),
  'refuses-connections': raises('MemberSilent', 'alvkarleby'),
  'name-not-found': raises('MemberSilent', 'alvkarleby'),
  'html-500': raises('MemberSilent', 'alvkarleby'),
  'unavailable-503': raises('MemberSilent', 'alvkarleby'),
  'wrong-shape': raises('MemberAnswersWrongly', 'alvkarleby'),
  'huge-body': raises('MemberAnswersWrongly', 'alvkarleby'),
  'gzip-bomb': raises('MemberAnswersWrongly', 'alvkarleby'),
  redirects: raises('MemberAnswersWrongly', 'alvkarleby'),
  'wrong-keys': raises('MemberAnswersWrongly', 'alvkarleby'),
  'old-assertion': raises('MemberAnswersWrongly', 'alvkarleby'),
  'two-members': raises('MemberSilent', 'alvkarleby', 'tierp'),
  'all-kommuner': raises(
    'MemberSilent',
    ...['alvkarleby', 'tierp', 'uppsala', 'heby', 'knivsta', 'habo', 'enkoping', 'osthammar'],
  ),
  'one-instance-killed': raises('AddressSilent', 'tierp'),
  'member-rolled': rollout,
  'samverkan-killed': raises('AddressSilent', 'samverkan'),
  'samverkan-rolled': rollout,
  'samverkan-gone': raises('SamverkanSilent', 'gateway', 'gateway2'),
  'registry-killed': raises('RegistrySilent', 'gateway'),
  'registry-restarted': over,
  'issuer-killed': raises('IssuerSilent', 'tierp'),
  'key-rotation': silent('an operator does it on purpose, and both keys are trusted'),
  'gateway-killed': raises('GatewayDown', 'gateway'),
  'gateway-rolled': rollout,
  'gateway-starts-alone': raises('SamverkanSilent', 'gateway', 'gateway2'),
  'bad-extension': raises('ExtensionRefused', 'alvkarleby'),
  'joins-and-leaves': silent('parties do it on purpose, and nobody asks the newcomer'),
  'sqlite-locked': raises('DatabaseFaults', 'alvkarleby'),
  'disk-full': raises('DiskFilling', 'alvkarleby'),
  'file-read-only': raises('DatabaseSilent', 'alvkarleby'),
  'mariadb-killed': raises('DatabaseSilent', 'tierp', 'samverkan'),
  'mariadb-restarted': over,
  'mariadb-connections-killed': silent(
    'calls are made again on a new connection, and hardly one is refused',
  ),
  'mariadb-full': raises('DatabaseFaults', 'tierp'),
  'mariadb-locked': raises('DatabaseSilent', 'tierp'),
  'mariadb-deadlocks': silent('each change is refused with a code at once, and may be sent again'),
  'mariadb-read-only': raises('DatabaseSilent', 'tierp'),
};
