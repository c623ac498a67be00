import { matchesWithin, sought } from '../sought/may-stand.ts';
import { capitalRunBefore } from './english-names.ts';
import { personNoun } from './english-nouns.ts';
import type { Reading } from './english-people.ts';
import { introducePerson } from './introduce-person.ts';

/** What somebody is, between commas behind a name: ", a maritime lawyer in Aldmouth,". */
const WHAT = sought(
  /, ((?:an?|the|one of the|his|her|its|their|head|chief|director|president|chair|chairman|chairwoman|founder|professor|editor|leader|deputy|co-founder|partner|senior|former|formerly|once|until recently) [^,;:.“”"]{2,80}),(?= [a-z])/g,
);

/** Nouns of posts that personNoun has only in other forms. */
const POST =
  /(?:^|[^a-z])(?:head|chief|director|president|chair|chairman|chairwoman|founder|professor|editor|leader|fellow|economist|lawyer|veteran|don|scientist|columnist|secretary-general|strategist|adviser|advisor|spokes(?:man|woman|person))(?![a-z])/;

/** Behind the description a list goes on, or another description. */
const LIST = /^ (?:and|or|as well as|who|which) /;

/**
 * People whom the beginning of a sentence introduces by a name of two words or more and what they are, whatever they
 * do: "Ida Marsh, a maritime lawyer, disagrees." A later "she" and "Marsh" is that person.
 */
export function readIntroduced(reading: Reading): void {
  const { frame, pieces, found } = reading;
  const { text } = frame;
  for (const match of matchesWithin(frame, text, WHAT)) {
    const what = match[1] ?? '';
    const isPerson = POST.test(what) || what.split(' ').some((word) => personNoun(word) === word);
    if (!isPerson || LIST.test(text.slice(match.index + match[0].length))) continue;
    const run = capitalRunBefore(frame, pieces, match.index);
    if (run === null || !OPENS.test(text.slice(0, run.start))) continue;
    const name = text.slice(run.start, run.end);
    const words = name.split(' ').length;
    if (words < 2 || words > 4 || personNoun(name) !== null || BODY.test(name)) continue;
    if (found.some((one) => one.start < run.end && run.start < one.end)) continue;
    introducePerson(reading, run);
  }
}

/** Words in the names of bodies, places and papers. */
const BODY =
  /(?:^| )(?:bank|group|port|cape|mount|lake|river|university|institute|company|corp|inc|ltd|association|union|federation|ministry|house|airlines?|motors|steel|energy|holdings|party|times|post|news|daily|agency|council|chamber|school|college|hotel|street|bay|island|islands)(?: |$)/;

/** The start of a sentence or of a clause, with an adverb at most. */
const OPENS = /(?:^|; |— |(?:^|, )(?:but|and|while) )["“]?$/;
