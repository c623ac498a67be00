import type { ReadingContext } from '../context.ts';
import { inVoiceAt } from '../evaluations/in-voice-at.ts';
import type { Subject } from '../evaluations/subject.ts';
import { type Teller, tellerAt, tellerBehindSaying } from '../evaluations/teller.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import type { Statement } from '../statements/statement.ts';
import type { MotiveValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';

/** An aim as the grammar of a clause found it. Offsets are local to the frame. */
export interface Imputed {
  readonly statement: Statement;
  readonly subject: Subject;
  /** Whether the clause names no subject and goes on with one before: 宣布…,意在…, "said …, seeking to …". */
  readonly dropped: boolean;
  /** Whether the word only tells of a wish, which is an imputed aim in the mouth of an outsider alone. */
  readonly isWish: boolean;
  readonly cue: { readonly start: number; readonly end: number };
  readonly aim: { readonly start: number; readonly end: number };
}

/** So far may the subject stand from the word to be quoted in one passage with it, in code units. */
const NEAR = 40;

/** The shortest words that name an aim. */
const SHORTEST = { zh: 2, en: 4 };

/** An imputed aim as a finding; `null` where a party tells its own. */
export function motiveOf(
  context: ReadingContext,
  { statement: clause, subject, dropped, isWish, cue, aim }: Imputed,
): Draft<MotiveValue> | null {
  const statement = inVoiceAt(context, clause, cue.start);
  const { frame } = statement;
  if (statement.voice?.act === 'deny' && !isCounter(context, statement.voice)) return null;
  const [aimStart, aimEnd] = trim(frame.text, aim.start, aim.end);
  if (aimEnd - aimStart < SHORTEST[frame.language]) return null;
  const aimWords = frame.text.slice(aimStart, aimEnd);
  // "Issues that X sought to overhaul" tells of the issues; "attempted to explain" of what was said.
  if (
    frame.language === 'en' &&
    (!/[ -]/.test(aimWords) || SPEAKS.test(aimWords)) &&
    PAST_TRY.test(frame.text.slice(cue.start, cue.end))
  )
    return null;
  const teller =
    (dropped ? tellerBehindSaying(context, statement, subject) : null) ??
    tellerAt(context, statement, cue.start, cue.end);
  // What both sides try together is told and not inferred, unless somebody outside infers it.
  if (subject.id === 'side:both' && teller.attribution === 'narrator') return null;
  // Somebody without a name who tells the aim of the own government imputes it.
  const isOwn = teller.party !== null && teller.party === subject.party && !teller.by.startsWith('anon:');
  if (teller.by === subject.id || isOwn) return null;
  const aimed = frame.text.slice(aimStart, aimEnd);
  const before = frame.text.slice(Math.max(statement.start, cue.start - 30), cue.end);
  if (isWish && !isInferred(context, statement, teller, aimed, before)) return null;
  const words = frame.span(Math.min(cue.start, aimStart), Math.max(cue.end, aimEnd));
  const named = subject.span;
  const isBeside =
    named !== null &&
    named.start <= words.start &&
    words.start - named.end <= NEAR &&
    isHere(statement, named.start);
  const span = isBeside ? { start: named.start, end: words.end } : words;
  const value: MotiveValue = {
    by: teller.by,
    attribution: teller.attribution,
    about: subject.id,
    aboutAsWritten: named === null ? null : context.text.content.slice(named.start, named.end),
    cue: frame.written(cue.start, cue.end),
    aim: frame.written(aimStart, aimEnd),
    issues: issuesIn(context, frame.span(aimStart, aimEnd)),
    chain: teller.chain,
  };
  return named === null || isBeside ? { span, value } : { span, value, also: [named] };
}

function isCounter(context: ReadingContext, { cue }: Voice): boolean {
  return cue !== null && COUNTERS.test(context.folded(cue));
}

/** Aims against somebody, which nobody tells of himself. Folded. */
const AGAINST =
  /^(?:to )?(?:wear|split|divide|drive|force|pressure|pressur|extract|squeeze|weaken|isolate|buy time|distract|divert|exploit|use|deflect|undermine|punish|outlast|wring|milk|humiliate|corner|peel|pick off|play|outmanoeuvre|outmaneuver)(?![a-z])|^(?:借(?!鉴)|利用|逼|迫使|分化|孤立|拖延|拖垮|削弱|转移|换取|离间|榨取|牵制|绑架|要挟|打压|拉拢|架空|消耗)/;

/** Words by which a commentary guesses at a wish, and wishes of politics, which nobody states. */
const GUESSING =
  /(?<![a-z])(?:no doubt|without doubt|clearly|plainly|evidently|surely|obviously|presumably|probably|apparently|above all|badly|desperately|really|mostly|mainly|chiefly|secretly|privately|at heart|in truth)(?![a-z])/;
const POLITICAL =
  /(?<![a-z])(?:elections?|votes?|voters?|ballot|campaigns?|congress|headlines?|polls|legacy|photographs?|applause|gallery|credit|be seen|look (?:strong|tough|weak|firm|reasonable|like)|looking (?:weak|strong)|appear (?:strong|weak|firm|reasonable)|to be the (?:one|man|woman) who|as the (?:man|woman|leader|one) who|face[- ]saving|save face|at home)(?![a-z])/;

function isGuessed(words: string, aimed: string): boolean {
  return GUESSING.test(words) || POLITICAL.test(aimed);
}

const PAST_TRY = /^(?:sought|tried|attempted) to$/;
const SPEAKS =
  /^(?:refute|rebut|deny|explain|clarify|answer|address|correct|argue|respond|contact|reach|find|resume|resolve|settle|mediate|broker|negotiate|agree|meet|arrange|organi[sz]e|cross|enter|leave|rescue|repair|get in touch)(?![a-z])/;
/** Verbs that deny what was said before, and assert what follows. */
const COUNTERS = /反驳|驳斥|回击|反击|反呛|反问|retort|counter|rebut|shot back|hit back/;

/**
 * Whether a wish is inferred and not passed on: by whoever speaks for somebody else, or where the text itself tells
 * one that nobody would own to. The press and a text of news may only repeat what was said.
 */
function isInferred(
  context: ReadingContext,
  { voice }: Statement,
  { by, party, attribution }: Teller,
  aimed: string,
  words: string,
): boolean {
  if (attribution === 'narrator')
    return AGAINST.test(aimed) || (context.about.kind === 'commentary' && isGuessed(words, aimed));
  if (party !== null) return true;
  if (!/^(?:per|anon):/.test(by)) return false;
  const named = voice?.speaker.span ?? null;
  return named === null || context.hits('title', named).every(({ entry }) => entry.rank === 'expert');
}

function isHere({ frame, start }: Statement, source: number): boolean {
  return source >= frame.span(start, start + 1).start;
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?]/.test(text[to - 1] ?? '')) to -= 1;
  const isOpen = text.slice(from, to).lastIndexOf('“') > text.slice(from, to).lastIndexOf('”');
  if (
    /[”"]/.test(text[to - 1] ?? '') &&
    text.slice(from, to - 1).lastIndexOf('“') <= text.slice(from, to - 1).lastIndexOf('”')
  )
    to -= 1;
  else if (isOpen && text[to] === '”') to += 1;
  return [from, to];
}
