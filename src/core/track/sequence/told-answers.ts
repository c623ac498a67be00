import type { Quote } from '../../evidence/quote.ts';
import type { TextId } from '../../text/text.ts';
import type { Mention } from '../input/mention.ts';
import type { DirectedEvent } from './directed.ts';
import type { IssueLinks } from './issue-links.ts';
import { daysBetween } from './lag.ts';
import type { SequenceNote } from './note-sequence.ts';
import type { AnswerTelling } from './sequence.ts';

/** An answer that a text tells: by its words, or by naming the action beside the answering side's own. */
export interface ToldAnswer {
  readonly action: DirectedEvent;
  readonly reaction: DirectedEvent;
  readonly told: Exclude<AnswerTelling, 'order'>;
  readonly telling: readonly Quote[];
}

interface Told {
  readonly one: DirectedEvent;
  readonly mention: Mention;
}

/** Days between a text and an act of its side for the act to be the text's own, and not one that it looks back on. */
const FRESH = 1;
/** How far behind, in code units, what shares no issue still speaks of what was named: a sentence or two. */
const CLOSE = 240;
const FAR = 3;

/**
 * Answers that texts tell. In a text of the answering side, what the other side did and the text names is answered by
 * what the text itself brings: a deed on the same issue before words, then what stands nearest behind. In any text, a
 * sentence with a word for answering joins what it tells to what the text names.
 */
export function toldAnswers(
  events: readonly DirectedEvent[],
  notes: readonly SequenceNote[],
  links: IssueLinks,
): readonly ToldAnswer[] {
  const byText = new Map<TextId, Told[]>();
  for (const one of events)
    for (const mention of one.event.mentions) {
      const list = byText.get(mention.evidence.text);
      if (list) list.push({ one, mention });
      else byText.set(mention.evidence.text, [{ one, mention }]);
    }
  const noted = new Map(notes.map((note) => [note.text, note]));
  return [...byText].flatMap(([text, told]) => answersIn(told, noted.get(text), links));
}

function answersIn(
  told: readonly Told[],
  note: SequenceNote | undefined,
  links: IssueLinks,
): readonly ToldAnswer[] {
  const answers = told.filter(({ one, mention }) => isOwn(one, mention) || cueOf(mention, note) !== null);
  if (answers.length === 0) return [];
  return told.flatMap((named): readonly ToldAnswer[] => {
    const best = answers
      .filter((answer) => canAnswer(named, answer, note) && rank(named, answer, links) < FAR)
      .sort((a, b) => rank(named, a, links) - rank(named, b, links) || near(named, a) - near(named, b))[0];
    if (best === undefined) return [];
    const cue = cueOf(best.mention, note);
    const { evidence } = named.mention;
    return [
      {
        action: named.one,
        reaction: best.one,
        told: cue === null ? 'named' : 'reply',
        telling: cue === null || cue === 'claim' ? [evidence] : [evidence, cue],
      },
    ];
  });
}

function isOwn({ by, days }: DirectedEvent, { party, known }: Mention): boolean {
  return party === by && known !== null && Math.abs(daysBetween(days.last, known)) <= FRESH;
}

/** Within one day, as within one exchange, only words for answering tell what came first. */
function canAnswer(
  { one: action }: Told,
  { one: answer, mention }: Told,
  note: SequenceNote | undefined,
): boolean {
  if (action.by === answer.by || (action.to !== null && action.to !== answer.by)) return false;
  if (answer.to !== null && answer.to !== action.by) return false;
  return cueOf(mention, note) === null
    ? action.days.last < answer.days.first
    : action.days.first <= answer.days.last;
}

/** 0 for a deed on the issue, 1 for words on it, 2 for what touches no issue of the action and stands close behind. */
function rank(named: Told, answer: Told, links: IssueLinks): number {
  const { link } = links.between(named.one.event.issues, answer.one.event.issues);
  if (link !== 'none') return answer.one.reading.isDeed ? 0 : 1;
  const behind = answer.mention.evidence.start - named.mention.evidence.end;
  return behind >= 0 && behind <= CLOSE ? 2 : FAR;
}

/** What stands behind comes before what stands in front. */
function near(named: Told, answer: Told): number {
  const distance = answer.mention.evidence.start - named.mention.evidence.start;
  return distance >= 0 ? distance : 1_000_000 - distance;
}

function cueOf({ finding, evidence }: Mention, note: SequenceNote | undefined): Quote | 'claim' | null {
  if (note === undefined) return null;
  const reply = note.replies.find(({ start, end }) => start <= evidence.start && evidence.start < end);
  if (reply) return reply.cue;
  return finding !== null && note.replyClaims.includes(finding) ? 'claim' : null;
}
