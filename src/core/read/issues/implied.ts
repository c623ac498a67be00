import { issueImplications } from '../../lexicon/data/issues/implications.ts';
import { coveringAt } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { IssueValue } from '../values.ts';
import { listMeant } from './listing.ts';
import { namingsIn } from './namings.ts';
import { occasionOf } from './occasion.ts';
import { isOfOthers } from './of-leaders.ts';
import { shapeOf } from './shape.ts';
import { isOfThirdState } from './third-states.ts';

/** Something that was read, and the issue that it brings up. */
interface Implication {
  readonly span: Span;
  readonly issue: string;
  /** What implies it, for whoever asks why: `claim:kept`. */
  readonly by: string;
}

/** Issues that are spoken of without a word of theirs. */
export const issueImplied: Reader<'issue'> = {
  id: 'issue/implied',
  version: '0.2.0',
  kind: 'issue',
  after: ['claim', 'measure', 'event', 'record', 'utterance'],
  summary:
    'An issue that follows from what was read: a claim that a promise was kept speaks of carrying out the agreement, the grant of an application of licences. Only where the sentence has no form of the issue.',
  *read(context, earlier): Iterable<Draft<IssueValue>> {
    const { claim, request, event, scheduled, measure, regime } = issueImplications;
    const implied: Implication[] = [
      ...earlier.of('claim').flatMap((one) => {
        const issue = claim[one.value.claim];
        return issue === undefined ? [] : [of(one.evidence[0], issue, `claim:${one.value.claim}`)];
      }),
      ...earlier.of('measure').flatMap((one) => {
        const issue = measure[one.value.measure];
        const isRegime = one.value.action !== null && regime[one.value.measure] !== undefined;
        return [issue, isRegime ? regime[one.value.measure] : undefined].flatMap((found) =>
          found === undefined ? [] : [of(one.evidence[0], found, `measure:${one.value.measure}`)],
        );
      }),
      ...earlier.of('event').flatMap((one) => {
        const isToCome = one.value.status === 'scheduled';
        const issue = event[one.value.event] ?? (isToCome ? scheduled[one.value.event] : undefined);
        if (issue === undefined) return [];
        const visit = issue === 'leader-visits' ? visitOf(context, one.evidence[0]) : issue;
        return [of(one.evidence[0], visit, `event:${one.value.event}`)];
      }),
      ...earlier
        .of('record')
        .flatMap((one) =>
          one.value.field === 'requestedBy' && one.value.object === 'exchange'
            ? [of(one.evidence[0], request, 'record:requestedBy')]
            : [],
        ),
    ];
    for (const one of earlier.of('utterance'))
      if (isOfThirdState(context, one))
        implied.push(of(one.evidence[0], 'regional-reaction', 'utterance:third-state'));
    for (const { span, issue: usual, by } of implied) {
      const issue = usual === 'entity-list' ? listMeant(context, '') : usual;
      const sentence = coveringAt(context.sentences, span.start);
      if (sentence === null || isNamed(context, sentence, issue)) continue;
      if (issue === 'entity-list' && isOfImports(context.folded(span))) continue;
      const voice = context.voices.at(span.start);
      const holders = voice?.holders ?? [];
      const occasion = voice && holders.length > 0 ? occasionOf(context, voice, sentence) : null;
      const umbrella = context.lexicon.get('issue', issue)?.umbrella === true;
      yield {
        span,
        value: { issue, status: 'mentioned', form: by, umbrella, holders, occasion },
        basis: 'inferred',
      };
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '美方指责[[中方拖延审批]]。',
      because: 'a claim of delay, without a form of the issue',
      value: { issue: 'agreement-implementation', holders: ['US'] },
    },
    {
      language: 'en',
      marked: 'The Chinese side complained that [[the U.S. side was dragging its feet]].',
      because: 'a claim of delay',
      value: { issue: 'agreement-implementation' },
    },
    {
      language: 'zh',
      marked: '双方同意落实共识。',
      because: 'a form of the issue stands there, and nothing is claimed',
    },
    { language: 'en', marked: 'The talks were long.', because: 'nothing was read that implies an issue' },
  ],
};

/** A visit of a minister is a contact of ministers. */
function visitOf(context: ReadingContext, { start, end }: Span): string {
  const sentence = coveringAt(context.sentences, start);
  if (sentence === null) return 'leader-visits';
  const { text, folded } = shapeOf(context, sentence);
  return isOfOthers(text.slice(0, folded.at(end)), sentence.language)
    ? 'high-level-contacts'
    : 'leader-visits';
}

/** A list of firms whose goods are kept out is no list of entities. */
function isOfImports(words: string): boolean {
  return /进口名单|import (?:suspension |ban )?list|list of (?:suspended|approved) (?:plants|exporters)/i.test(
    words,
  );
}

function of(span: Span, issue: string, by: string): Implication {
  return { span: { start: span.start, end: span.end }, issue, by };
}

/** Whether words for the issue, or for a narrower one, stand in the sentence already. */
function isNamed(context: ReadingContext, sentence: Sentence, issue: string): boolean {
  return namingsIn(context, sentence).some(
    (one) =>
      one.issue === issue || context.lexicon.get('issue', one.issue)?.broader?.includes(issue) === true,
  );
}
