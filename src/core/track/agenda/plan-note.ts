import type { FindingOf } from '../../read/reading.ts';
import type { Sentence } from '../../text/layout.ts';
import { extentOf } from '../events/event-days.ts';
import { lastDayOf } from '../input/edtf-day.ts';
import type { Mention } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import { knownSince } from '../input/tracked-text.ts';
import { actsIn } from '../promises/act-kinds.ts';
import {
  ABOUT_TALKS,
  ACCEPTED,
  COMES_TOGETHER,
  looksAhead,
  plannedKind,
  THIRD_COUNTRY,
  UNSETTLED,
} from './plan-cues.ts';
import type { PlannedKind } from './planned-contact.ts';
import type { TextSentences } from './text-sentences.ts';

/** One sentence, or row, that tells of a contact to come. */
export interface PlanNote {
  readonly kind: PlannedKind;
  readonly parties: readonly string[];
  /** EDTF; `null` where the sentence tells no time. */
  readonly date: string | null;
  /** Id or name of a place; `third-country` where the words only say so. */
  readonly place: string | null;
  readonly issues: readonly string[];
  readonly exchange: string | null;
  readonly from: 'row' | 'text';
  readonly mention: Mention;
  /** Where the sentence stands; `null` for a row. */
  readonly sentence: Sentence | null;
}

/** Issues that name the form of a contact and not its matter. */
const FORM_ONLY: ReadonlySet<string> = new Set(['next-round', 'dialogue-mechanism', 'high-level-contacts']);

/** What a text tells of contacts that are still to come on its day: one note for a sentence. */
export function notePlans(sentences: TextSentences, { parties }: TrackContext): readonly PlanNote[] {
  const { passages } = sentences;
  const starts = [
    ...passages.all('event').filter(isPlannedMeeting),
    ...passages.all('commitment').filter(({ value }) => isMeeting(value.action)),
    ...passages.all('event').filter(({ value }) => value.event === 'invite'),
    ...passages.all('utterance').filter(({ value }) => value.act === 'invite' || value.act === 'hope'),
  ].map(({ evidence: [{ start }] }) => start);
  const seen = new Map<number, Sentence>();
  for (const start of starts) {
    const sentence = sentences.at(start);
    if (sentence !== null) seen.set(sentence.index, sentence);
  }
  return [...seen.values()]
    .sort((a, b) => a.index - b.index)
    .flatMap((sentence) => planIn(sentences, sentence, parties) ?? []);
}

function isPlannedMeeting({ value: { event, status, issues } }: FindingOf<'event'>): boolean {
  if (status !== 'scheduled') return false;
  return (
    event === 'consult-meeting' ||
    event === 'consult-call' ||
    (event === 'other' && issues.includes('next-round'))
  );
}

function isMeeting(action: string): boolean {
  const acts = actsIn(action);
  return (acts.includes('meet') || acts.includes('resume')) && COMES_TOGETHER.test(action.toLowerCase());
}

function planIn(sentences: TextSentences, sentence: Sentence, parties: readonly string[]): PlanNote | null {
  const { text, passages } = sentences;
  const folded = sentences.folded(sentence);
  if (!looksAhead(folded)) return null;
  const events = passages.within('event', sentence).filter(isPlannedMeeting);
  const meets = passages.within('commitment', sentence).filter(({ value }) => isMeeting(value.action));
  const accepted = ACCEPTED.test(folded);
  if (events.length + meets.length === 0 && !accepted) return null;
  const kind = events.length + meets.length === 0 ? 'visit' : plannedKind(folded);
  const known = knownSince(text);
  const date =
    events.find(({ value }) => value.date !== null)?.value.date ?? timeAhead(sentences, sentence, known);
  const last = date === null ? null : lastDayOf(date);
  if (known !== null && last !== null && last < known) return null;
  const named = [...events, ...meets].flatMap(({ value }) =>
    'actors' in value ? [...value.actors, ...value.recipients] : value.by,
  );
  const sides = parties.filter((party) => named.includes(party));
  if (date === null && kind !== 'round' && kind !== 'working-group') return null;
  return {
    kind,
    parties: sides.length > 1 || parties.length > 2 ? sides : parties,
    date,
    place: placeIn(sentences, sentence),
    issues: [...new Set(passages.within('issue', sentence).map(({ value }) => value.issue))].filter(
      (issue) => !FORM_ONLY.has(issue),
    ),
    exchange: text.exchange,
    from: 'text',
    mention: sentences.mention(sentence),
    sentence,
  };
}

/** The first time in a sentence that lies ahead. Seasons and months without a year are the next ones. */
function timeAhead(sentences: TextSentences, sentence: Sentence, known: string | null): string | null {
  for (const { value } of sentences.passages.within('time', sentence)) {
    const { value: edtf, asWritten, bound } = value;
    if (edtf === null || !/^(?:\.\.\/)?\d{4}/.test(edtf) || bound === '>') continue;
    const extent = extentOf(edtf);
    if (extent === null) continue;
    if (known === null || (extent.last ?? known) > known) return edtf;
    if (!/\d{4}|last|去年|上/.test(asWritten) && /^\d{4}-\d{2}$/.test(edtf))
      return `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`;
  }
  return null;
}

/** The place that a sentence names: in Chinese the town stands behind its country, in English before it. */
function placeIn(sentences: TextSentences, sentence: Sentence): string | null {
  const places = sentences.passages
    .within('mention', sentence)
    .filter(({ value }) => value.type === 'place' && value.entity !== null);
  const one = sentence.language === 'zh' ? places.at(-1) : places[0];
  if (one !== undefined) return one.value.entity;
  return sentences.folded(sentence).search(THIRD_COUNTRY) >= 0 ? 'third-country' : null;
}

/** Sentences that say that time or place of the talks to come is not settled. */
export function noteUnsettled(sentences: TextSentences): readonly Mention[] {
  const found = new Map<number, Mention>();
  for (const { sentence, folded } of sentences.cues(UNSETTLED))
    if (ABOUT_TALKS.test(folded)) found.set(sentence.index, sentences.mention(sentence));
  return [...found.values()];
}
