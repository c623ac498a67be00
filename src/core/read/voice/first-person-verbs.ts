import type { VerbEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { VerbToken } from './attribution.ts';
import { type Enclosed, enclosing } from './enclosed.ts';

/** "I", "we" or "let me", what may stand between, and a bare form. Folded. */
const FIRST =
  /(?<![a-z'])(?:i|we|let me) (?:(?:(?:would|should|'d) (?:also |again |particularly |especially )?(?:like|wish) to|(?:want|wish|continue|am pleased|are pleased|am happy|are happy|am glad|are glad) to|also|again|once|once again|therefore|thus|strongly|firmly|sincerely|deeply|warmly|further|fully|particularly|especially|personally|simply|hereby|only|must|really|truly|both|all|jointly|together|still|now|again|today|first|do|fully|wholeheartedly|unreservedly|categorically|reiterate and) ){0,4}([a-z]{3,})(?= )/g;

/** Bare forms that are more often other words or tell no word of the speaker. */
const NO_SAYING: ReadonlySet<string> = new Set(
  'say tell see find make take give hold put set let need can may will have had has not mean show sign meet visit call'.split(
    ' ',
  ),
);

/** Acts for which a bare form in the first person does what it says. */
const ACTS: ReadonlySet<VerbEntry['act']> = new Set<VerbEntry['act']>([
  'thank',
  'welcome',
  'urge',
  'demand',
  'request',
  'ask',
  'hope',
  'congratulate',
  'reaffirm',
  'stress',
  'criticise',
  'oppose',
  'reject',
  'deny',
  'regret',
  'concern',
  'warn',
  'propose',
  'invite',
  'praise',
  'support',
  'commit',
  'assert',
]);

const BARE = new WeakMap<Lexicon, ReadonlyMap<string, VerbEntry>>();

/** Verbs of saying by their bare form, read off the past forms that the lexicon lists. */
function bareForms(lexicon: Lexicon): ReadonlyMap<string, VerbEntry> {
  let known = BARE.get(lexicon);
  if (known !== undefined) return known;
  const made = new Map<string, VerbEntry>();
  for (const entry of lexicon.data.verb) {
    if (!ACTS.has(entry.act) || !Array.isArray(entry.forms.en)) continue;
    for (const form of entry.forms.en as readonly (string | { readonly text: string })[]) {
      const past = (typeof form === 'string' ? form : form.text).toLowerCase();
      if (!/^[a-z]{4,}ed$/.test(past)) continue;
      const bases = /ied$/.test(past)
        ? [`${past.slice(0, -3)}y`]
        : [past.slice(0, -1), past.slice(0, -2), past.replace(/([a-z])\1ed$/, '$1')];
      for (const base of bases) if (!NO_SAYING.has(base) && !made.has(base)) made.set(base, entry);
    }
  }
  known = made;
  BARE.set(lexicon, known);
  return known;
}

const OURS = sought(/(?<![a-z'])(?:i|we|let me) /);

/**
 * Bare forms behind "I" and "we" ("I would like to thank her", "we urge both"), which the lexicon lists only where
 * they can be nothing but verbs.
 */
export function firstPersonVerbs(
  lexicon: Lexicon,
  frame: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): VerbToken[] {
  const { text } = frame;
  if (!testWithin(frame, text, OURS)) return [];
  const found: VerbToken[] = [];
  for (const match of matchesIn(text, FIRST)) {
    const word = match[1] as string;
    const entry = bareForms(lexicon).get(word);
    if (entry === undefined) continue;
    const end = match.index + match[0].length;
    const start = end - word.length;
    if (enclosing(enclosed, start) || tokens.some((one) => one.start < end && start < one.end)) continue;
    found.push({ start, end, entry });
  }
  return found;
}
