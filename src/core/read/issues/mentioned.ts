import { coveringAt } from '../../text/bisect.ts';
import { coverOf } from '../../text/cover.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { excludedSpans } from '../exclusions/excluded-spans.ts';
import type { Draft, Reader } from '../reader.ts';
import type { IssueValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { chineseExamples } from './chinese-examples.ts';
import { type Naming, namingsIn } from './namings.ts';
import { occasionOf } from './occasion.ts';

/**
 * "Discussed X" and 就X交换意见 bring X up and give nobody's view of it; a party that raises X by itself shows that
 * it minds.
 */
function holdersOf(voice: Voice | null): readonly string[] {
  if (voice === null) return [];
  const raisedAlone = voice.cue?.verb === 'raise' && voice.holders.length === 1;
  return voice.act === 'discuss' && !raisedAlone ? [] : voice.holders;
}

/** Tells whether a naming lies where the text says that its issue was not discussed. */
function excludedPlaces(context: ReadingContext): (naming: Naming) => boolean {
  const byIssue = new Map<string, Span[]>();
  for (const { issue, span } of excludedSpans(context)) {
    const spans = byIssue.get(issue);
    if (spans) spans.push(span);
    else byIssue.set(issue, [span]);
  }
  const covers = new Map([...byIssue].map(([issue, spans]) => [issue, coverOf(spans)]));
  return (naming) => covers.get(naming.issue)?.(naming) === true;
}

/** Who denies that something was discussed says who is right, and not what the talks were about. */
const DENIED = /^(?:未?否认|den(?:ied|ies|ying))/i;

/** The words that say what was not discussed speak of the agenda. By sentence; only the first of each. */
function agendaPlaces(context: ReadingContext): ReadonlyMap<Sentence, Naming> {
  const places = new Map<Sentence, Naming>();
  for (const { denial } of excludedSpans(context)) {
    const sentence = coveringAt(context.sentences, denial.start);
    if (sentence === null || places.has(sentence)) continue;
    const form = context.folded(denial);
    if (!DENIED.test(form)) places.set(sentence, { ...denial, issue: 'agenda-scope', form });
  }
  return places;
}

/** Every place of the body that brings an issue up, with whose view the stretch gives. */
export const issueMentioned: Reader<'issue'> = {
  id: 'issue/mentioned',
  version: '0.3.0',
  kind: 'issue',
  summary:
    'A form of an issue in the body of a text, or words of one clause that name it together, in either language and script, unless the sentence says that the issue was not discussed.',
  *read(context): Iterable<Draft<IssueValue>> {
    const isExcluded = excludedPlaces(context);
    const agenda = agendaPlaces(context);
    // "Neither mentioned fish" speaks of the talks there, and not of what an account leaves out.
    const isDenial = coverOf(excludedSpans(context).map(({ denial }) => denial));
    for (const sentence of context.sentences) {
      const namings = namingsIn(context, sentence);
      const scope = agenda.get(sentence);
      const isNew = scope !== undefined && namings.every(({ issue }) => issue !== scope.issue);
      for (const naming of isNew ? [...namings, scope] : namings) {
        if (isExcluded(naming) || (naming.issue === 'readout-asymmetry' && isDenial(naming))) continue;
        const voice = context.voices.at(naming.start);
        const holders = holdersOf(voice);
        const occasion = voice && holders.length > 0 ? occasionOf(context, voice, sentence) : null;
        const span = { start: naming.start, end: naming.end };
        const { issue: named, form } = naming;
        // A narrower issue is a mention of each broader one it is a part of: a silence on those would be false.
        for (const issue of [named, ...(context.lexicon.get('issue', named)?.broader ?? [])]) {
          const umbrella = context.lexicon.get('issue', issue)?.umbrella === true;
          yield { span, value: { issue, status: 'mentioned', form, umbrella, holders, occasion } };
        }
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '林岸指出，双方应就[[出口管制]]寻求办法。',
      because: 'a form of the issue stands in a sentence of the body',
      value: { issue: 'export-controls', status: 'mentioned' },
    },
    {
      language: 'zh',
      marked: '雙方同意繼續討論[[稀土]]供應。',
      because: 'Traditional text is folded to Simplified for matching',
      value: { issue: 'rare-earths' },
    },
    {
      language: 'en',
      marked: 'The two leaders discussed [[rare earths]] at length.',
      because: 'English forms match as whole words',
      value: { issue: 'rare-earths' },
    },
    {
      language: 'zh',
      marked: '美方此前宣布将限制[[稀土]]进口。',
      because: 'said before the exchange, and no position in it',
      value: { occasion: 'earlier' },
    },
    {
      language: 'en',
      marked: '[[President Lin will come to Canada]] in the autumn.',
      because: 'the head of a state, a verb of going and a party together name a visit',
      value: { issue: 'leader-visits' },
    },
    {
      language: 'zh',
      marked: '外交官[[要求探視兩名在押人員]]。',
      because: 'a visit to people who are held, in Traditional',
      value: { issue: 'consular' },
    },
    {
      language: 'en',
      marked: 'The Ministry of Agriculture moved to a new building.',
      because: 'the name of a body brings nothing up',
    },
    {
      language: 'zh',
      marked: '某大学贸易法教授玛丽·索姆认为，天气不错。',
      because: 'the subject of a chair only tells who speaks',
    },
    {
      language: 'en',
      marked: 'The harvest was good and the weather fair.',
      because: 'no form of any issue',
    },
    { language: 'zh', marked: '代表团于当晚抵达。', because: 'no form of any issue' },
    ...chineseExamples,
  ],
};
