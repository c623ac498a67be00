import type { OrganisationEntry } from '../lexicon/entry.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { SourceFacts } from './context.ts';

/** Names that the offices of many states share: without its state, "the Treasury" is that of whoever the text is about. */
const SHARED =
  /^(?:treasury|(?:commerce|trade|treasury|defen[cs]e|justice|energy|agriculture|transport(?:ation)?|foreign|finance|interior|labou?r|health|war) (?:department|ministry|office|secretary)|(?:department|ministry) of (?:the )?(?!state$)[a-z ]+|congress|senate|house of representatives|parliament|cabinet|supreme court|central bank)$/i;

/**
 * Whether the name is that of an office of a state which the text is not about, although nothing in it says which
 * state's: in a text on two others it is one of theirs, and nobody knows which by the name alone.
 */
export function isElsewhere({ entry, form }: Hit<'organisation'>, { party, parties }: SourceFacts): boolean {
  const owner = (entry as OrganisationEntry).party;
  if (owner === null || parties.length === 0 || owner === party || parties.includes(owner)) return false;
  return SHARED.test(form);
}
