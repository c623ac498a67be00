import type { SpeechAct } from '../../lexicon/entry.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';

/** "Holt's charge that Lima broke it was premature": a noun for what was said, with its owner, and the words. */
export interface NounWithContent {
  /** Where the noun begins, in the folded sentence. */
  readonly start: number;
  readonly cueEnd: number;
  readonly content: number;
  /** Where the words end and the verb of the sentence goes on; `null` where they run to the end of the clause. */
  readonly until: number | null;
  readonly act: SpeechAct;
  readonly strength: 1 | 2 | 3 | 4 | 5;
}

const NOUN = sought(
  /(?<=(?:'s?|(?<![a-z])(?:his|her|its|their)) (?:[a-z-]+ ){0,2})(charge|allegation|accusation|complaint|claim|contention|assertion|argument|insistence|suggestion|warning|threat|pledge|promise|vow|assurance|denial|prediction|forecast|admission|statement|declaration|announcement|remark|boast|view|belief|conviction|conclusion)s? that (?=\S)/g,
);

const ACTS: Readonly<Record<string, readonly [SpeechAct, NounWithContent['strength']]>> = {
  charge: ['accuse', 4],
  allegation: ['accuse', 4],
  accusation: ['accuse', 4],
  complaint: ['criticise', 3],
  claim: ['claim', 2],
  contention: ['claim', 2],
  insistence: ['stress', 4],
  warning: ['warn', 4],
  threat: ['warn', 4],
  prediction: ['predict', 2],
  forecast: ['predict', 2],
};

/** A finite verb within the words. */
const VERB =
  /(?<![a-z])(?:was|were|is|are|has|have|had|will|would|could|can|may|might|must|should|did|does|do|[a-z]{2,}ed|broke|took|made|went|kept|left|lost|won|cut|met|held|gave|began|came|[a-z]{3,}s)(?![a-z])/;
/** The verb of the sentence behind the words that are its subject. */
const MATRIX =
  / (?:was|were|is|are|has been|had been|remains?|remained|seems?|seemed|sounds?|sounded|rings?|rang|drew|met with|came|surprised|struck|carries|carried|deserves|did|does|will|would|may|might|could|won|left)(?= )/g;
/** Between the two verbs stands more than an auxiliary. */
const GAP = /[a-z]{3,}["”']? /;
const STOP = /[.;:!?]|, (?:and|but|which|while|though|although|who) /;
/** A verb before the owner takes the noun as its object: "rejected Chile's assertion that …". */
const BEFORE =
  /(?<![a-z])(?:[a-z]{2,}(?:ed|es|s)|to [a-z]+|by|of|with|on|over|at|despite|after|from|about)(?: the)? (?:[a-z'.-]+ ){0,4}$/;

/** Nouns for what somebody said, with the words of a that-clause behind them. */
export function nounsWithContent({ frame, enclosed }: Clauses): readonly NounWithContent[] {
  const { text } = frame;
  return matchesWithin(frame, text, NOUN).flatMap((match): readonly NounWithContent[] => {
    const { index: start } = match;
    if (enclosing(enclosed, start)) return [];
    const content = start + match[0].length;
    const [act, strength] = ACTS[match[1] ?? ''] ?? (['assert', 1] as const);
    return [{ start, cueEnd: content - 1, content, until: endOf(text, start, content), act, strength }];
  });
}

function endOf(text: string, start: number, content: number): number | null {
  const rest = text.slice(content);
  const stop = STOP.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, stop);
  const clause = /[^.;:]*$/.exec(text.slice(0, start))?.[0] ?? '';
  if (BEFORE.test(clause)) return stop < rest.length ? content + stop : null;
  const verb = VERB.exec(words);
  if (verb === null) return stop < rest.length ? content + stop : null;
  const from = verb.index + verb[0].length;
  for (const match of words.matchAll(MATRIX))
    if (match.index >= from && GAP.test(words.slice(from, match.index + 1))) return content + match.index;
  return stop < rest.length ? content + stop : null;
}
