import type { Finding } from '../../evidence/finding.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { ClaimValue, EvaluationValue, FormulationValue, UtteranceValue } from '../../read/values.ts';
import { coveringAt } from '../../text/bisect.ts';
import { overlaps } from '../../text/span.ts';
import { exchangeById } from '../input/exchange-by-id.ts';
import { laidOut } from '../input/laid-out.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';
import type { Reaction, ReactionStance } from './reaction.ts';
import { type Voice, voiceOfText, voiceOfUtterance } from './reaction-voice.ts';

/** A judgement in one passage of one text. */
export interface ReactionNote extends Omit<Reaction, 'id' | 'mentions'> {
  readonly mention: Mention;
}

/** A judgement before it is known whose it is. */
interface Judgement {
  readonly finding: Finding;
  readonly stances: readonly ReactionStance[];
}

/** What a party and its talks may be judged as. */
const GOOD = { talks: 'optimistic', party: 'supportive' } as const;
const BAD = { talks: 'pessimistic', party: 'critical' } as const;

/**
 * Notes who judges the talks, what they agreed, the relationship or a party in a text that is no account of a party. What
 * the parties say of their own talks in their accounts is no reaction, and nobody's praise of itself is.
 */
export function noteReactions(text: TrackedText, context: TrackContext): readonly ReactionNote[] {
  const { kind, findings } = text;
  if (kind === 'account' || kind === 'data') return [];
  const utterances = findings.filter((one) => one.kind === 'utterance');
  const notes: ReactionNote[] = [];
  for (const { finding, stances } of judgements(findings)) {
    const [quote] = finding.evidence;
    const over = finding.kind === 'utterance' ? finding : carrier(utterances, quote);
    if (!isWhoSpeaks(finding, over)) continue;
    const voice = over === null ? voiceOfText(text, context) : voiceOfUtterance(over, context);
    const others = stances.filter(
      ({ target, stance }) => !(stance === 'supportive' && target === voice?.party),
    );
    if (voice === null || voice.joint || !isSome(others) || isKnown(notes, voice, others, quote)) continue;
    const shown = over ?? finding;
    notes.push({
      ...voice,
      exchange: exchangeById(context, text.exchange)?.id ?? null,
      day: knownSince(text),
      said: over === null ? sentenceOf(text, quote) : (over.value as UtteranceValue).said,
      stances: others,
      issues: over === null ? [] : (over.value as UtteranceValue).issues,
      mention: mentionOf(text, shown),
    });
  }
  return notes;
}

function isSome<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
  return list.length > 0;
}

/** Utterances first: they say most of what is said and by whom. */
function judgements(findings: readonly Finding[]): readonly Judgement[] {
  const order: readonly Finding['kind'][] = ['utterance', 'claim', 'evaluation', 'formulation'];
  return order.flatMap((kind) =>
    findings
      .filter((one) => one.kind === kind)
      .map((finding) => ({ finding, stances: stancesOf(finding) }))
      .filter(({ stances }) => stances.length > 0),
  );
}

function stancesOf({ kind, value }: Finding): readonly ReactionStance[] {
  if (kind === 'utterance') {
    const { stance, target, act } = value as UtteranceValue;
    if (act === 'question') return [];
    const talks = stance === null ? [] : [{ target: 'talks', stance } as const];
    return [...talks, ...target.map(({ party, stance: how }) => ({ target: party, stance: how }))];
  }
  if (kind === 'claim') {
    const { claim, accused, claimant } = value as ClaimValue;
    if (accused === null || !isParty(accused) || accused === claimant) return [];
    if (claim === 'kept') return [{ target: accused, stance: GOOD.party }];
    return claim === 'broken' || claim === 'delayed' ? [{ target: accused, stance: BAD.party }] : [];
  }
  if (kind === 'evaluation') {
    const { target, polarity } = value as EvaluationValue;
    const about = isParty(target) ? 'party' : 'talks';
    return [
      { target: about === 'party' ? target : 'talks', stance: (polarity === 'positive' ? GOOD : BAD)[about] },
    ];
  }
  const { class: of, valence } = value as FormulationValue;
  if (of !== 'evaluation' || valence === 0) return [];
  return [{ target: 'talks', stance: (valence > 0 ? GOOD : BAD).talks }];
}

/** Codes of parties are in capitals; topics and ids of sources are not. */
function isParty(id: string): boolean {
  return /^[A-Z][A-Z0-9-]*$/.test(id);
}

/** The utterance that carries a passage; `null` where the text itself speaks. */
function carrier(utterances: readonly Finding[], quote: Quote): Finding | null {
  return utterances.find(({ evidence }) => overlaps(evidence[0], quote)) ?? null;
}

/** A judgement of the narrator's inside somebody's words, or of another than who speaks, is nobody's for certain. */
function isWhoSpeaks({ kind, value }: Finding, over: Finding | null): boolean {
  const speaker = over === null ? 'narrator' : (over.value as UtteranceValue).speaker;
  if (kind === 'evaluation') return (value as EvaluationValue).by === speaker;
  // Whether a promise was kept is often told about: only where somebody says it is it that person's judgement.
  return kind !== 'claim' || over !== null;
}

/** The sentence of a judging word, which says nothing alone. */
function sentenceOf(text: TrackedText, { start, exact }: Quote): string {
  const { layout, source } = laidOut(text);
  const sentence = coveringAt(layout.sentences, start);
  return sentence === null ? exact : source.content.slice(sentence.start, sentence.end);
}

/** One judgement often shows in several findings: the same voice, the same target, one passage. */
function isKnown(
  notes: readonly ReactionNote[],
  voice: Voice,
  stances: readonly ReactionStance[],
  quote: Quote,
): boolean {
  return notes.some(
    (note) =>
      note.speaker === voice.speaker &&
      overlaps(note.mention.evidence, quote) &&
      stances.every(({ target }) => note.stances.some((one) => one.target === target)),
  );
}
