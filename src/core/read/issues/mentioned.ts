import type { Hit } from '../../lexicon/lexicon.ts';
import { coverOf } from '../../text/cover.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { excludedSpans } from '../exclusions/excluded-spans.ts';
import type { Draft, Reader } from '../reader.ts';
import type { IssueValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { occasionOf } from './occasion.ts';

/** In an exchange with the state itself, its bare name is a party and no topic. */
function namesAParty(context: ReadingContext, { start, end }: Span): boolean {
  return context
    .hits('party', { start, end })
    .some((hit) => hit.start === start && hit.end === end && context.about.parties.includes(hit.entry.id));
}

/** Nouns for bodies and people, which a topic right before them only names: 国际问题研究所, "trade minister". */
const NAMED_AFTER = {
  zh: /^[\u4e00-\u9fff]{0,4}?(?:大学|学院|研究所|研究院|研究中心|协会|学会|基金会|委员会|部长|部发言人|团队|代表团|官员|专员|特使|记者)/,
  en: /^ (?:minister|ministers|ministry|secretary|secretaries|representatives?|envoys?|czar|negotiators?|teams?|officials?|department|bureau|committee|university|institute|spokes[a-z]+|chief|experts?|analysts?|lawyers?)(?![a-z])/,
};

/** Whether the words are a part of the name of a body or an office and bring nothing up. */
function isInAName(context: ReadingContext, { end, language }: Hit<'issue'>): boolean {
  return NAMED_AFTER[language].test(context.folded({ start: end, end: end + 24 }).toLowerCase());
}

/**
 * "Discussed X" and 就X交换意见 bring X up and give nobody's view of it; a party that raises X by itself shows that
 * it minds.
 */
function holdersOf(voice: Voice | null): readonly string[] {
  if (voice === null) return [];
  const raisedAlone = voice.cue?.verb === 'raise' && voice.holders.length === 1;
  return voice.act === 'discuss' && !raisedAlone ? [] : voice.holders;
}

/** Tells whether a hit lies where the text says that its issue was not discussed. */
function excludedPlaces(context: ReadingContext): (hit: Hit<'issue'>) => boolean {
  const byIssue = new Map<string, Span[]>();
  for (const { issue, span } of excludedSpans(context)) {
    const spans = byIssue.get(issue);
    if (spans) spans.push(span);
    else byIssue.set(issue, [span]);
  }
  const covers = new Map([...byIssue].map(([issue, spans]) => [issue, coverOf(spans)]));
  return (hit) => covers.get(hit.entry.id)?.(hit) === true;
}

/** Every place of the body that brings an issue up, with whose view the stretch gives. */
export const issueMentioned: Reader<'issue'> = {
  id: 'issue/mentioned',
  version: '0.2.0',
  kind: 'issue',
  summary:
    'A form of an issue in the body of a text, in either language and script, unless the sentence says that the issue was not discussed.',
  *read(context): Iterable<Draft<IssueValue>> {
    const isExcluded = excludedPlaces(context);
    for (const sentence of context.sentences) {
      for (const hit of context.hits('issue', sentence)) {
        if (isExcluded(hit) || namesAParty(context, hit) || isInAName(context, hit)) continue;
        const voice = context.voices.at(hit.start);
        const holders = holdersOf(voice);
        const occasion = voice && holders.length > 0 ? occasionOf(context, voice, sentence) : null;
        const span = { start: hit.start, end: hit.end };
        // A narrower issue is a mention of each broader one it is a part of: a silence on those would be false.
        for (const issue of [hit.entry.id, ...(hit.entry.broader ?? [])]) {
          const umbrella = context.lexicon.get('issue', issue)?.umbrella === true;
          yield {
            span,
            value: { issue, status: 'mentioned', form: hit.form, umbrella, holders, occasion },
          };
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
      marked: 'The harvest was good and the weather fair.',
      because: 'no form of any issue',
    },
    { language: 'zh', marked: '代表团于当晚抵达。', because: 'no form of any issue' },
  ],
};
