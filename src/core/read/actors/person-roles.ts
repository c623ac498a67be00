import type { PersonEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { slug } from './identity.ts';

/** Offices of a state: whoever is known for one of these is not expected as a director of an institute. */
export const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|secretary|king|queen|emperor|chairman|representative|ambassador|spokes|senator|governor)|总统|主席|总理|首相|部长|大使/i;

/** Roles of scholars and advisers. */
const SCHOLARLY_OFFICE =
  /professor|fellow|director|researcher|scholar|analyst|adviser|advisor|dean|economist|教授|研究|学者/i;

/**
 * Whether a role written beside a known person's name cannot be theirs: the lexicon knows the person only for
 * offices of state, and the text calls them a scholar or an analyst. Then two people share one name.
 */
export function roleConflicts(person: PersonEntry, isScholarlyRole: boolean): boolean {
  if (!isScholarlyRole || person.roles.length === 0) return false;
  return (
    person.roles.some((role) => STATE_OFFICE.test(role.title)) &&
    !person.roles.some((role) => SCHOLARLY_OFFICE.test(role.title) && !STATE_OFFICE.test(role.title))
  );
}

/** Other people of the lexicon who share the family name, and the person of that very name, as ids. */
export function namesakes(lexicon: Lexicon, person: PersonEntry): string[] {
  const family = familyNames(person);
  const others = lexicon.data.person.filter(
    (other) => other.id !== person.id && familyNames(other).some((name) => family.includes(name)),
  );
  return [person.id, ...others.map((other) => other.id).sort()];
}

function familyNames(person: PersonEntry): string[] {
  const chinese = person.label['zh-Hans'];
  const latin = person.label.en.split(' ').at(-1) ?? '';
  const first = person.label.en.split(' ')[0] ?? '';
  const isDotted = chinese.includes('·');
  return [slug(latin), ...(isDotted ? [] : [chinese.slice(0, 1), slug(first)])].filter((name) => name !== '');
}
