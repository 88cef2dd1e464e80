import { namesInOrder } from '../../shared/compare-names.ts';
import type { FormDefinition, ListItem, Lists } from '../../shared/forms/definition.ts';
import { ancestorsOf, descendantsOf } from '../../shared/organisation.ts';
import type { Registers } from '../reference/registers.ts';
import { membersOf } from '../reference/registers.ts';

/** All lists of a form for one organisation, register lists filled in. */
export function listsFor(form: FormDefinition, organisation: string, registers: Registers): Lists {
  return Object.fromEntries(
    form.lists.map((list) => [
      list.id,
      'items' in list ? list.items : fromRegister(list.register, organisation, registers),
    ]),
  );
}

function fromRegister(
  register: 'municipalities' | 'hospitals',
  organisation: string,
  registers: Registers,
): readonly ListItem[] {
  const items =
    register === 'municipalities'
      ? membersOf(registers, organisation)
      : hospitalsNear(organisation, registers);
  return items.toSorted((a, b) => compareNames(a.label.nb, b.label.nb));
}

/** Names of places and hospitals are Norwegian in every language. */
const compareNames = namesInOrder('nb');

/** The trusts of the organisation's region: a project can take place in more hospitals than the community's own. */
function hospitalsNear(organisation: string, { organisations }: Registers): readonly ListItem[] {
  const region = ancestorsOf(organisations, organisation).find(({ kind }) => kind === 'region');
  return descendantsOf(organisations, region?.id ?? organisation)
    .filter(({ kind }) => kind === 'trust')
    .map(({ id, name }) => ({ code: id, label: { nb: name, nn: name, en: name } }));
}
