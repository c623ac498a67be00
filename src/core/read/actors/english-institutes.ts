import { matchesWithin, sought } from '../sought/may-stand.ts';
import { type Actor, actor } from './actor.ts';
import { leftOfVerb } from './english-left.ts';
import type { Frame } from './frame.ts';
import { bodyId } from './identity.ts';
import type { Piece } from './pieces.ts';

/** The noun in the name of a body that answers to no government: "the Calder Institute of Trade", "Veldt Bank". */
const NOUN = sought(
  /(?<=[a-z'] )(?:institute|institution|centre|center|council|chamber|association|federation|foundation|university|college|bank|group|union|forum|alliance|network|observatory|society|trust|consultancy|partners|capital|securities|research|analytics|economics|consulting|advisory|academy|school|club|confederation|exchange|holdings|industries|airlines|airways|motors|works|steel|energy|shipping|lines)(?![a-z])/g,
);

/** Behind the noun what the body is for: "of Trade", "for Energy Studies", "on Foreign Relations and Security". */
const FOR = /^ (?:of|for|on) (?:the )?(?=[a-z])/;

/** Before a name that gives a source. */
const SOURCE =
  /(?:according to|[a-z]+ed by|figures from|data from|estimates? (?:by|from)|figures by|(?:report|survey|study|analysis) (?:by|from|of)) (?:the )?$/;

/** Words that open a sentence with a capital and are no part of a name. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an at in on by for from with under and but while when after before its their his her our this that'.split(
    ' ',
  ),
);

/**
 * Institutes, banks and associations that the lexicon does not list, by the noun in their name, where one says
 * something or is a source. They speak for themselves and for no party.
 */
export function unlistedInstitutes(
  frame: Frame,
  pieces: readonly Piece[],
  verbs: readonly { readonly start: number; readonly end: number }[],
): Actor[] {
  const { text } = frame;
  const found: Actor[] = [];
  let ends: ReadonlySet<number> | null = null;
  for (const match of matchesWithin(frame, text, NOUN)) {
    if (!frame.isCapital(match.index)) continue;
    const start = nameStart(frame, match.index);
    const end = nameEnd(frame, match.index + match[0].length);
    if (start === match.index && !FOR.test(text.slice(match.index + match[0].length))) continue;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    if (
      pieces.some(
        ({ hit, ...p }) =>
          (hit.kind === 'organisation' || hit.kind === 'outlet' || hit.kind === 'person') &&
          p.start < end &&
          start < p.end,
      )
    )
      continue;
    ends ??= new Set(
      verbs.map(
        (verb) =>
          leftOfVerb(text, verb.start, (from, to) => verbs.some((one) => one.start >= from && one.end <= to))
            .end,
      ),
    );
    const speaksBehind = verbs.some(
      (verb) => /^ (?:the )?$/.test(text.slice(verb.end, start)) && /[,”"] $/.test(text.slice(0, verb.start)),
    );
    if (!ends.has(end) && !speaksBehind && !SOURCE.test(text.slice(Math.max(0, start - 40), start))) continue;
    const article = text.slice(0, start).endsWith('the ') ? 4 : 0;
    found.push(
      actor({
        kind: 'organisation',
        id: bodyId(text.slice(start, end)),
        start: start - article,
        end,
        headStart: start,
        headEnd: end,
      }),
    );
  }
  return found;
}

/** Where up to five capitalised words begin that stand before the noun. */
function nameStart(frame: Frame, noun: number): number {
  let start = noun;
  for (let words = 0; words < 5 && frame.text[start - 1] === ' '; words += 1) {
    const word = /[a-z0-9'&-]+$/.exec(frame.text.slice(Math.max(0, start - 25), start - 1))?.[0];
    if (word === undefined) break;
    const before = start - 1 - word.length;
    if (!frame.isCapital(before) || OPENERS.has(word)) break;
    start = before;
  }
  return start;
}

/** Where the name ends with what the body is for. */
function nameEnd(frame: Frame, nounEnd: number): number {
  const { text } = frame;
  let at = nounEnd;
  let end = nounEnd;
  const opening = FOR.exec(text.slice(at))?.[0];
  at += opening?.length ?? 1;
  for (let words = 0; words < 6 && frame.isCapital(at); words += 1) {
    const word = /^[a-z0-9'-]+/.exec(text.slice(at, at + 25))?.[0];
    if (word === undefined) break;
    end = at + word.length;
    const joint = /^,? (?:and |& )?/.exec(text.slice(end))?.[0] ?? '';
    if (joint.startsWith(',') && !joint.endsWith('and ')) break;
    at = end + joint.length;
    if (joint === '') break;
  }
  return end;
}
