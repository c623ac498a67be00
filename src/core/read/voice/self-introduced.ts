import type { ActedSentence } from '../actors/actors-of.ts';
import { slug } from '../actors/identity.ts';

/** A reporter's name and paper, in a sentence of their own or before a question: "Thank you. Ada Brandt with Fjord News." */
const INTRODUCED =
  /^(?:[A-Z]+[^:\n]{0,40}: ?)?(?:(?:Hi|Hello|Good (?:morning|afternoon|evening)|Thank you|Thanks|Yes|Yeah)[^.?!]{0,40}[,.!] )?(?:I[’']m |I am |This is |It[’']s |My name is )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}(?:,? (?:here )?(?:with|from|of|at|for)|,)(?: the)? (\p{Lu}[\p{L}&’'-]*(?: (?:of |and )?\p{Lu}[\p{L}&-]*){0,3})[.,]/u;

/** The longest sentence in which somebody is looked for. */
const LONGEST = 130;

/** The outlet of a reporter who says who asks, in one of the first sentences of a question; `null` for none. */
export function outletIntroduced(opening: readonly ActedSentence[]): string | null {
  for (const { actors, frame } of opening) {
    const written = frame.written(0, Math.min(frame.text.length, LONGEST));
    const name = INTRODUCED.exec(written)?.[1];
    if (name === undefined) continue;
    const known = actors.find(
      (one) => one.kind === 'outlet' && frame.written(one.headStart, one.headEnd).endsWith(name),
    );
    return known?.id ?? `out:${slug(name)}`;
  }
  return null;
}

/** A sentence that only tells who asks. Folded. */
const ONLY_NAME =
  /^\W*(?!.*(?:^|[^a-z])(?:is|was|are|were|has|have|had|will|would|do|does|did)(?![a-z]))(?:i'm |my name )?[a-z'’.-]+(?: [a-z'’.-]+){1,2}(?:,? (?:here )?(?:with|from|of|at|for)|,) [a-z0-9 &'’-]{2,40}\.?\s*$/;

/** Whether a reporter only says who asks. */
export function isIntroduction(told: string): boolean {
  return told.length < LONGEST && ONLY_NAME.test(told);
}
