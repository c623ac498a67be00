import { formsOf } from '../../lexicon/forms-of.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import type { UtteranceValue } from '../../read/values.ts';
import { foldForm } from '../../text/fold.ts';
import type { Sentence } from '../../text/layout.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { HomeKind, HomePosition, HomeSay } from './home-actor.ts';
import { BODIES, DIRECTION_WORDS, HOME_WORDS, SAY_WORDS } from './home-cues.ts';
import { mainMatters, mattersIn } from './matter-issues.ts';
import type { TextSentences } from './text-sentences.ts';
import { asks } from './whose-words.ts';

/** What one sentence tells of an actor at home. */
export interface HomeNote {
  readonly actor: string;
  readonly party: string;
  readonly kind: HomeKind;
  readonly role: string | null;
  readonly position: HomePosition | null;
  readonly say: HomeSay | null;
}

/** Issues of talks as such: who wants them to go on supports something, though no matter is named. */
const TALKS: ReadonlySet<string> = new Set(['high-level-contacts', 'dialogue-mechanism', 'next-round']);
/** Words that stand for what the text is about. */
const THE_POLICY =
  /\b(?:the|this) (?:policy|measure|move|decision|step|rule|ban)\b|这一(?:政策|举措|决定|做法)|此举|该(?:政策|措施)/;

/**
 * What actors at home want, as far as the words of a speaker show it: the speaker has to be told as legislator,
 * industry, court and the like of one of the parties, so that no minister and no analyst is taken for one.
 */
export function noteHome(sentences: TextSentences, context: TrackContext): readonly HomeNote[] {
  // A party's own texts speak for its government.
  if (sentences.text.party !== null) return [];
  const notes: HomeNote[] = [];
  const seen = new Set<string>();
  for (const { value, evidence } of sentences.passages.all('utterance')) {
    const sentence = sentences.at(evidence[0].start);
    if (sentence === null || seen.has(`${sentence.index} ${value.speaker}`)) continue;
    const note = positionOf(sentences, sentence, value, context);
    if (note === null) continue;
    seen.add(`${sentence.index} ${value.speaker}`);
    notes.push(note);
  }
  return [...notes, ...saysIn(sentences, context)];
}

function positionOf(
  sentences: TextSentences,
  sentence: Sentence,
  said: UtteranceValue,
  { parties, lexicon }: TrackContext,
): HomeNote | null {
  const folded = sentences.folded(sentence);
  if (said.roleTime === 'former' || asks(folded)) return null;
  const [from, to] = [
    folded.indexOf(foldForm(said.speakerAsWritten)),
    foldForm(said.speakerAsWritten).length,
  ];
  const around = from < 0 ? '' : folded.slice(Math.max(0, from - 12), from + to + 90);
  const kind = kindOf(
    [said.role ?? '', said.affiliation ?? '', said.speakerAsWritten].map(foldForm).join(' '),
    around,
  );
  const party =
    said.party !== null && parties.includes(said.party) ? said.party : homeOf(said, parties, lexicon);
  if (kind === null || party === null) return null;
  for (const [direction, pattern] of DIRECTION_WORDS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const start = sentences.view.toView(sentence.start) + match.index;
    const cue = sentences.view.toSource(start, start + match[0].length);
    const issues = issuesOf(sentences, sentence, folded, lexicon);
    if (issues.length === 0) return null;
    return {
      actor: said.speaker,
      party,
      kind,
      role: said.role,
      say: null,
      position: {
        direction,
        issues,
        cue: sentences.content.slice(cue.start, cue.end),
        voice: said.mode === 'indirect' ? 'reported' : 'own',
        mention: sentences.mention(sentence),
      },
    };
  }
  return null;
}

/** What kind of actor the role and the name say; else, what stands right beside the name. */
function kindOf(named: string, around: string): HomeKind | null {
  const own = HOME_WORDS.find(([, pattern]) => pattern.test(named));
  const near = HOME_WORDS.find(([, pattern]) => pattern.test(around));
  return (own ?? near)?.[0] ?? null;
}

/** The party whose name or adjective an organisation bears at its beginning. */
function homeOf(
  { speakerAsWritten }: UtteranceValue,
  parties: readonly string[],
  lexicon: LexiconData,
): string | null {
  const name = foldForm(speakerAsWritten).replace(/^the /, '');
  const home = lexicon.party
    .filter(({ id }) => parties.includes(id))
    .find((entry) =>
      formsOf('party', entry).some(({ text }) => text.length > 1 && name.startsWith(foldForm(text))),
    );
  return home?.id ?? null;
}

/** Matters of the sentence; talks as such; else what the text is about, where the words point to it. */
function issuesOf(
  sentences: TextSentences,
  sentence: Sentence,
  folded: string,
  lexicon: LexiconData,
): readonly string[] {
  const named = mattersIn(sentences, sentence, lexicon);
  if (named.length > 0) return named;
  const talks = sentences.passages
    .within('issue', sentence)
    .map(({ value }) => value.issue)
    .filter((one) => TALKS.has(one));
  if (talks.length > 0) return [...new Set(talks)];
  return THE_POLICY.test(folded) ? mainMatters(sentences, lexicon) : [];
}

/** Bodies that, by the words, have to agree, can stop it, or are to decide. */
function saysIn(sentences: TextSentences, { parties, lexicon }: TrackContext): readonly HomeNote[] {
  return SAY_WORDS.flatMap(([say, pattern]) =>
    sentences.cues(pattern).flatMap(({ sentence, folded, words }): readonly HomeNote[] => {
      const body = [...folded.matchAll(BODIES)][0];
      if (body === undefined || asks(folded)) return [];
      const named = sentences.passages
        .within('mention', sentence)
        .flatMap(({ value }) => (value.type === 'party' && value.party !== null ? [value.party] : []))
        .filter((one) => parties.includes(one));
      const [party] = named;
      // Whose body it is has to be plain.
      if (
        party === undefined ||
        new Set(named).size > 1 ||
        mattersIn(sentences, sentence, lexicon).length === 0
      )
        return [];
      const from = sentences.view.toView(sentence.start) + body.index;
      const span = sentences.view.toSource(from, from + body[0].length);
      const kind = /法院|court/.test(body[0]) ? 'court' : 'legislature';
      return [
        {
          actor: sentences.content.slice(span.start, span.end),
          party,
          kind,
          role: null,
          position: null,
          say: { say, cue: words, mention: sentences.mention(sentence) },
        },
      ];
    }),
  );
}
