import type { Roll } from '../../shared/access/Caller.ts';
import { type Forms, formsOf } from '../../shared/concept/forms.ts';
import { mutationsroller, parternasRoller } from './andringar/mutationsroller.ts';
import { formSources } from './store/concepts.ts';

/** The forms of samverkan's pages, for its own samordnare and the parties' planerare. */
export const formular = (): Forms =>
  formsOf({
    ...formSources,
    roles: Object.fromEntries(
      Object.entries(mutationsroller).map(([name, own]) => [name, [...own, ...parternas(name)]]),
    ),
  });

function parternas(name: string): readonly Roll[] {
  return (parternasRoller as Readonly<Record<string, readonly Roll[]>>)[name] ?? [];
}
