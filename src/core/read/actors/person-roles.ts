import type { PersonEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { RoleWritten } from './actor.ts';
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

/** Bodies and trades that are none of a state: whoever presides over one of these, or writes, speaks for nobody else. */
const CIVIL_BODY =
  /\b(?:institut|universit|council on|college|school|cent(?:er|re)|society|foundation|endowment|think tank|chamber|association|group|rand|brookings|academy|author of|(?:co-)?founder|editor|columnist|journalist)|大学|学院|研究|智库|协会|基金会/i;

/** Words that put what is told into an earlier time, when somebody may have been in office. */
const EARLIER =
  /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|当时|时任|(?<![a-z])(?:then|at the time|while in office)(?![a-z])/;

/**
 * Whether a person whose name stands alone speaks for no state: known for no office of one, or for offices that had
 * all ended by the day of the text. A clause about an earlier time says nothing of today.
 * @param day ISO day of publication; `null` where nobody knows it
 * @param text the sentence, folded
 */
export function isOutOfOffice({ roles }: PersonEntry, day: string | null, text: string): boolean {
  if (roles.length === 0 || EARLIER.test(text)) return false;
  const terms = roles.filter(({ from, until }) => from !== undefined || until !== undefined);
  const others = roles.filter((role) => !terms.includes(role));
  const isCivil = ({ title }: { readonly title: string }): boolean =>
    CIVIL_BODY.test(title) || (SCHOLARLY_OFFICE.test(title) && !STATE_OFFICE.test(title));
  if (!others.every(isCivil)) return false;
  if (terms.length === 0) return true;
  return day !== null && terms.every(({ until }) => until !== undefined && until <= day);
}

/** For whom a known person speaks: nobody, where all roles beside the name are former, or none is written and none held. */
export function partyOfKnown(
  person: PersonEntry,
  written: readonly RoleWritten[],
  day: string | null,
  text: string,
): string | null {
  const isPrivate =
    written.length === 0 ? isOutOfOffice(person, day, text) : written.every(({ time }) => time === 'former');
  return isPrivate ? null : person.party;
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
