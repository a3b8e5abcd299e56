import { langdfel } from '../../andring/langdfel.ts';
import type { Radtyp } from '../../andring/Rad.ts';
import { skapaEllerAndraRad } from '../../andring/skapaEllerAndraRad.ts';
import { skriv } from '../../andring/skriv.ts';
import { svar } from '../../andring/svar.ts';
import type { Instansmandat } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { idfel } from '../idfel.ts';
import { kallaAv } from '../kallaAv.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { beloppsfel } from '../rimlighetsfel.ts';
import { type Beslutsinstans, BeslutsinstansEntity } from './Beslut.ts';
import { forbundsfel } from './forbundsfel.ts';

/** How deciding instances are changed. */
export const instanstyp: Radtyp<Beslutsinstans> = {
  entity: BeslutsinstansEntity,
  nyckel: ['id'],
  namn: 'beslutsinstansen',
};

interface RegistreraBeslutsinstans {
  id: string;
  version?: number | null;
  namn: string;
  beslutarOm: string;
  gransBelopp?: Ore | null;
  mandat: Instansmandat;
  kalla?: Kalla | null;
  skal: string;
}

/** Who within a huvudman decides what: stated by itself (checklist rows 75 and 80). */
export const beslutsinstansMutationer = {
  registreraBeslutsinstans: async (
    _parent: unknown,
    { input }: { input: RegistreraBeslutsinstans },
    context: HuvudmanContext,
  ) => {
    const { id, version = null, namn, beslutarOm, gransBelopp = null, mandat, skal } = input;
    const wrong = [
      ...idfel(id),
      ...langdfel({ namn, beslutarOm }, { namn: 200, beslutarOm: 500 }),
      ...beloppsfel(gransBelopp, 'gransBelopp', context.huvudman.slag),
    ];
    const kalla = kallaAv(input.kalla, context.huvudman);
    const motiv = { aktor: context.aktor, skal };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, instanstyp, { id, version }, motiv, async () => {
        const direktioner = await manager.findBy(OrganisationsenhetEntity, { slag: 'DIREKTION' });
        const ids = direktioner.map((one) => one.id);
        const fel = [...wrong, ...forbundsfel(context.huvudman.slag, { id, mandat }, ids)];
        return fel.length > 0
          ? { fel }
          : { nytt: { namn, beslutarOm, gransBelopp, mandat, kalla } };
      }),
    );
    return svar('beslutsinstans', utfall);
  },
};
