import { coveringAt } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { IssueValue } from '../values.ts';
import { impliedBy } from './implications/implied-by.ts';
import { toldIn } from './implications/told.ts';
import { listMeant } from './listing.ts';
import { namingsIn } from './namings.ts';
import { occasionOf } from './occasion.ts';
import { isOfThirdState } from './third-states.ts';

/** Issues that are spoken of without a word of theirs. */
export const issueImplied: Reader<'issue'> = {
  id: 'issue/implied',
  version: '0.3.0',
  kind: 'issue',
  after: ['claim', 'commitment', 'event', 'measure', 'record', 'utterance'],
  summary:
    'An issue that follows from what was read: a claim that a promise was kept speaks of carrying out the agreement, the grant of an application of licences. Only where the sentence has no form of the issue.',
  *read(context, earlier): Iterable<Draft<IssueValue>> {
    const implied = toldIn(earlier).flatMap((told) => impliedBy(context, told));
    for (const one of earlier.of('utterance'))
      if (isOfThirdState(context, one)) {
        const { start, end } = one.evidence[0];
        implied.push({ span: { start, end }, issue: 'regional-reaction', by: 'utterance:third-state' });
      }
    for (const { span, issue: usual, by } of implied) {
      const issue = usual === 'entity-list' ? listMeant(context, '') : usual;
      const sentence = coveringAt(context.sentences, span.start);
      if (sentence === null || isNamed(context, sentence, issue)) continue;
      if (issue === 'licences' && ARMS.test(context.folded(span))) continue;
      if (issue === 'entity-list' && isOfImports(context.folded(span))) continue;
      if (sentence.language === 'zh' && isOfAnotherMatter(issue, context.folded(span))) continue;
      if (issue === 'tariffs' && isOfARemedy(context.folded(sentence))) continue;
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

/** Arms that a government agrees to sell need no licence that anybody waits for. */
const ARMS = /howitzers?|missiles?|fighters?|frigates?|submarines?|tanks|arms sale|weapons|ammunition/i;

/** A list of firms whose goods are kept out is no list of entities. */
function isOfImports(words: string): boolean {
  return /进口名单|进境|名录|import (?:suspension |ban )?list|list of (?:suspended|approved) (?:plants|exporters)/i.test(
    words,
  );
}

/** A date that is not set breaks no agreement, and a plant that may export again holds no licence. Chinese. */
const OTHER_MATTER: ReadonlyMap<string, RegExp> = new Map([
  [
    'agreement-implementation',
    /(?:日期|会期|时间表|行程|下文|回音)$|(?:会晤|会面|会谈|访问)[^,，;；。]{0,4}$/,
  ],
  ['export-controls', /屠宰场|加工厂|肉厂|养殖场|水产|出口资格/],
  ['entity-list', /未(?:经)?(?:核实|验证)|(?:采购|招标|投标|失信|信贷)(?:黑名单|名单)/],
  [
    'licences',
    /^(?!.*(?:许可|证|批|牌|执照|申请|放行|准))|签证申请|入学申请|庇护|加工厂|屠宰场|肉厂|养殖场|果园|水产|牛肉|猪肉/,
  ],
]);

function isOfAnotherMatter(issue: string, words: string): boolean {
  return OTHER_MATTER.get(issue)?.test(words) === true;
}

/** The rate of a duty against dumping is no tariff. Chinese. */
function isOfARemedy(words: string): boolean {
  return /反倾销|反补贴/.test(words) && !/关税|加征/.test(words);
}

/** Whether words for the issue, or for a narrower one, stand in the sentence already. */
function isNamed(context: ReadingContext, sentence: Sentence, issue: string): boolean {
  return namingsIn(context, sentence).some(
    (one) =>
      one.issue === issue || context.lexicon.get('issue', one.issue)?.broader?.includes(issue) === true,
  );
}
