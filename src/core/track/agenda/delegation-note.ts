import type { TitleEntry } from '../../lexicon/entry.ts';
import { formsOf } from '../../lexicon/forms-of.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Mention } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { PlanNote } from './plan-note.ts';
import type { TextSentences } from './text-sentences.ts';

/** Somebody whom a text names for the delegation of a round to come. */
export interface MemberNote {
  readonly person: string;
  readonly party: string;
  /** `gone`: words say that the person is no longer part of it. */
  readonly told: 'named' | 'added' | 'gone';
  readonly role: string | null;
  readonly mention: Mention;
}

/** What somebody takes a change in a delegation to mean. */
export interface ImpliedNote {
  readonly by: string;
  readonly party: string | null;
  readonly issues: readonly string[];
  readonly mention: Mention;
}

const ADDED =
  /新增|首次加入|也将加入|this time|for the first time|newly added|\bjoins?\b|will also (?:attend|join|take part)/g;
const GONE =
  /不再(?:参加|参与|随团)|退出(?:谈判)?(?:团队|代表团)|\b(?:will not|won't|no longer) (?:attend|take part|be part|travel)\b/g;
const LED =
  /牵头人|牵头|率团|率领|组成[^,。]{0,8}(?:团队|代表团)|\b(?:led|headed|represented)\b[^.;]{0,40}\bby\b|\bwill (?:lead|head|represent|travel|attend)\b|\bdelegation\b/;
const IS_TALKS = /会谈|磋商|谈判|代表团|团队|\b(?:round|talks|negotiations|delegation|team)\b/;
const TO_COME = /\bwill\b|\bis to\b|\bare to\b|将|拟|预计/;
const CHANGE =
  /(?:新增|加入|增加)[^,。;]{0,16}(?:团队|代表团)|\b(?:adding|addition of|inclusion of)\b[^.;]{0,60}\b(?:team|delegation|talks)\b/g;
const INFERS =
  /或意在|意在|或许|可能|意味着|显示|表明|说明|\b(?:suggests?|signals?|may|might|could|indicates?|points? to|implies|meant to)\b/;

/** Persons named for a round to come: in the sentence that tells of it, and in those around it that tell who leads it. */
export function noteMembers(
  sentences: TextSentences,
  plans: readonly PlanNote[],
  { parties, lexicon }: TrackContext,
): readonly MemberNote[] {
  const told = new Map<number, Sentence>();
  for (const { kind, sentence } of plans) {
    if (kind !== 'round' || sentence === null) continue;
    told.set(sentence.index, sentence);
    for (const near of [sentences.before(sentence), sentences.behind(sentence)]) {
      if (near === null) continue;
      const folded = sentences.folded(near);
      if (LED.test(folded) && IS_TALKS.test(folded) && TO_COME.test(folded)) told.set(near.index, near);
    }
  }
  return [...told.values()].flatMap((sentence) => membersIn(sentences, sentence, parties, headsOf(lexicon)));
}

function membersIn(
  sentences: TextSentences,
  sentence: Sentence,
  parties: readonly string[],
  heads: readonly string[],
): readonly MemberNote[] {
  const { passages } = sentences;
  const speakers = new Set(passages.within('utterance', sentence).map(({ value }) => value.speaker));
  const persons = passages.within('mention', sentence).filter(({ value }) => value.type === 'person');
  const words = sentences.folded(sentence);
  const from = sentences.view.toView(sentence.start);
  const nextTo = (cue: RegExp): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const { index } of words.matchAll(cue)) {
      const behind = persons.find(({ evidence: [{ end }] }) => sentences.view.toView(end) - from > index);
      if (behind?.value.entity != null) ids.add(behind.value.entity);
    }
    return ids;
  };
  const [added, gone] = [nextTo(ADDED), nextTo(GONE)];
  const notes = new Map<string, MemberNote>();
  for (const { value } of persons) {
    const { entity, party, role } = value;
    if (entity === null || party === null || !parties.includes(party) || speakers.has(entity)) continue;
    // Leaders agree on a round and announce it; they do not go to it.
    if (role !== null && heads.includes(foldForm(role))) continue;
    if (notes.has(entity)) continue;
    notes.set(entity, {
      person: entity,
      party,
      told: gone.has(entity) ? 'gone' : added.has(entity) ? 'added' : 'named',
      role,
      mention: sentences.mention(sentence),
    });
  }
  return [...notes.values()];
}

const known = new WeakMap<LexiconData, readonly string[]>();

/** Folded titles of heads of state and government. */
function headsOf(lexicon: LexiconData): readonly string[] {
  let heads = known.get(lexicon);
  if (heads === undefined) {
    heads = lexicon.title
      .filter(({ rank }: TitleEntry) => rank === 'head')
      .flatMap((entry) => formsOf('title', entry).map(({ text }) => foldForm(text)));
    known.set(lexicon, heads);
  }
  return heads;
}

/** What sources infer from somebody's being added to a delegation: the issues of what they say of it. */
export function noteImplied(sentences: TextSentences, { parties }: TrackContext): readonly ImpliedNote[] {
  const seen = new Set<number>();
  return sentences.cues(CHANGE).flatMap(({ sentence, folded, until, cue }): readonly ImpliedNote[] => {
    if (seen.has(sentence.index) || !INFERS.test(folded.slice(until))) return [];
    seen.add(sentence.index);
    const behind = { start: cue.end, end: sentence.end };
    const named = sentences.passages.within('issue', behind).map(({ value }) => value.issue);
    // “Science and technology” names the field of an export control, not a matter of its own.
    const issues = [...new Set(named)];
    if (issues.length === 0) return [];
    const utterance = sentences.passages.within('utterance', cue)[0];
    const sides = sentences.passages
      .within('mention', { start: sentence.start, end: cue.end })
      .flatMap(({ value }) => (value.type === 'party' && value.party !== null ? [value.party] : []));
    const party = sides.filter((one) => parties.includes(one)).at(-1) ?? null;
    return [
      {
        by: utterance?.value.speaker ?? 'narrator',
        party,
        issues,
        mention: sentences.mention(sentence),
      },
    ];
  });
}
