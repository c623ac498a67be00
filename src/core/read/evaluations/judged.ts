import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal } from '../statements/veto.ts';
import type { EvaluationValue } from '../values.ts';
import { chineseTarget } from './chinese-target.ts';
import { englishTarget } from './english-target.ts';
import { type Judging, judgingWords } from './judging-words.ts';
import type { Target } from './target.ts';
import { isQuoted, tellerAt, tellerBehindSaying } from './teller.ts';

/** So far may the one judged stand from the word to be quoted in one passage with it, in code units. */
const NEAR = { zh: 30, en: 60 };

/** Praise and blame of parties, talks, agreements and the relationship. */
export const judged: Reader<'evaluation'> = {
  id: 'evaluation/judged',
  version: '0.1.0',
  kind: 'evaluation',
  summary:
    'A word of praise or blame with the one it judges by grammar, in whose voice, and turned by negation. What is hoped for, supposed or asked is none; a word whose target the grammar does not give is left out.',
  *read(context): Iterable<Draft<EvaluationValue>> {
    for (const statement of statementsOf(context)) {
      const words = judgingWords(context, statement);
      if (words.length === 0 || isQuestion(statement)) continue;
      const targetOf = statement.frame.language === 'zh' ? chineseTarget : englishTarget;
      for (const word of words) {
        const target = targetOf(context, statement, word);
        const draft = target === null ? null : evaluationOf(context, statement, word, target);
        if (draft !== null) yield draft;
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[中方始终保持克制]]。',
      because: 'praise of the subject',
      value: { by: 'narrator', target: 'CN', polarity: 'positive', aspect: 'conduct', asWritten: '克制' },
    },
    {
      language: 'zh',
      marked: '[[美方並未展現誠意]]。',
      because: 'negation turns praise into blame; Traditional is folded',
      value: { target: 'US', polarity: 'negative', asWritten: '誠意' },
    },
    {
      language: 'zh',
      marked: '中方突然取消磋商，处处显示其[[焦虑]]。',
      because: 'its: of the subject before',
      value: { target: 'CN', polarity: 'negative', aspect: 'mind' },
    },
    {
      language: 'zh',
      marked: '中国商务部发言人强调，反观美方，长期采取[[歧视性]]做法。',
      because: 'a topic that is turned to is the subject of what follows, and not the speaker',
      value: { target: 'US', polarity: 'negative', attribution: 'attributed' },
    },
    {
      language: 'zh',
      marked: '中国商务部发言人强调，长期采取歧视性做法。',
      because: 'nobody blames himself in passing',
    },
    {
      language: 'zh',
      marked: '发言人批评称，[[美方的霸凌行径]]不得人心。',
      because: 'in the mouth of a source',
      value: { attribution: 'attributed', target: 'US', polarity: 'negative' },
    },
    {
      language: 'zh',
      marked: '美方先后加税并拉黑企业。这一系列[[违约行为]]引发反弹。',
      because: 'a breach told as a fact, of whoever did what stands before',
      value: { target: 'US', aspect: 'breach', attribution: 'narrator' },
    },
    {
      language: 'zh',
      marked: '中方口头同意，但[[缺乏配套行动]]。',
      because: 'words without deeds',
      value: { target: 'CN', aspect: 'compliance', polarity: 'negative' },
    },
    {
      language: 'en',
      marked: '[[Beijing has been remarkably restrained]].',
      because: 'praise of the subject',
      value: { by: 'narrator', target: 'CN', polarity: 'positive', aspect: 'conduct' },
    },
    {
      language: 'en',
      marked: '[[Washington failed to show good faith]].',
      because: 'praise that is missing is blame',
      value: { target: 'US', polarity: 'negative', asWritten: 'good faith' },
    },
    {
      language: 'en',
      marked: '[[China’s reckless]] curbs worried its neighbours.',
      because: 'blame of the owner',
      value: { target: 'CN', polarity: 'negative' },
    },
    { language: 'zh', marked: '双方应保持克制。', because: 'wished, and of nobody alone' },
    { language: 'zh', marked: '如果中方保持克制，局势会缓和。', because: 'supposed' },
    { language: 'zh', marked: '消费者更加理性。', because: 'no party is judged' },
    { language: 'en', marked: 'Both sides must show restraint.', because: 'demanded' },
    { language: 'en', marked: 'If Beijing were restrained, the talks could resume.', because: 'supposed' },
    { language: 'en', marked: 'Chinese consumers are anxious.', because: 'no party is judged' },
    {
      language: 'en',
      marked: 'Who is responsible for the port is unclear.',
      because: 'in charge, no praise',
    },
  ],
};

/** Where the words begin that say that a deed is missing: 缺乏配套行动, "showed no verifiable steps". */
function missingFrom({ frame, start }: Statement, at: number): number {
  const lead = frame.text.slice(start, at);
  const match = (
    frame.language === 'zh'
      ? /(?:缺乏|缺少|没有|尚未|未|尚无|无).*$/
      : /(?<![a-z])(?:no|lacks?|lacked|lacking|without|failed to|not|any) .*$/
  ).exec(lead);
  return match === null ? at : start + match.index;
}

/** 诚意有限, 信心不足: what follows says that there is too little of it. */
function isLacking(rest: string): boolean {
  return /^(?:有限|不足|不够|全无|尽失|缺失|欠缺|荡然无存|存疑)/.test(rest);
}

/** Verbs whose words follow behind a comma. */
const SAYS = /(?:表示|强调|指出|称|说|认为|指|坦言|重申|透露|回应|道|写道|直言|介绍)$/;

/**
 * In the words that a verb of saying introduces with a comma or colon (X强调，…) a dropped subject is not the speaker:
 * nobody blames himself in passing. Who is meant stands nowhere that grammar could tell.
 */
function isOfSpeech({ frame, voice, start }: Statement, named: Target['span']): boolean {
  if (frame.language !== 'zh' || voice?.cue == null || voice.mode === 'narrator' || named === null)
    return false;
  const cueEnd = frame.local(voice.cue.end);
  const cue = frame.text.slice(frame.local(voice.cue.start), cueEnd);
  return (
    SAYS.test(cue) &&
    start >= cueEnd &&
    named.end <= voice.cue.start &&
    /^[,:]/.test(frame.text.slice(cueEnd))
  );
}

function evaluationOf(
  context: ReadingContext,
  statement: Statement,
  word: Judging,
  { target, span: named, turned, dropped = false }: Target,
): Draft<EvaluationValue> | null {
  const { frame, voice } = statement;
  const isNarrated = voice === null || voice.mode === 'narrator';
  // Words in quotation marks that nobody is said to speak are held at arm's length, or somebody else's.
  if (isNarrated && isQuoted(frame.text, word.start)) return null;
  if (/(?:所谓|so-called)[\s"“]*$/.test(frame.text.slice(0, word.start))) return null;
  if (dropped && isOfSpeech(statement, named)) return null;
  const behind = dropped ? tellerBehindSaying(context, statement, { id: target, party: target }) : null;
  if (behind === null && isUnreal(statement)) return null;
  const teller = behind ?? tellerAt(context, statement, word.start, word.end);
  const isTopic = target === 'talks' || target === 'agreement' || target === 'relationship';
  if (word.aspect === 'outcome' && !isTopic) return null;
  if (word.isDeed && !turned) return null;
  const from = word.isDeed ? missingFrom(statement, word.start) : word.start;
  const words = frame.span(from, word.end);
  const isBeside =
    named !== null &&
    named.end <= words.start &&
    words.start - named.end <= NEAR[frame.language] &&
    named.start >= frame.span(statement.start, statement.start + 1).start;
  const span = isBeside ? { start: named.start, end: words.end } : words;
  const value: EvaluationValue = {
    by: teller.by,
    attribution: teller.attribution,
    target,
    polarity:
      word.valence > 0 !== (turned !== isLacking(frame.text.slice(word.end))) ? 'positive' : 'negative',
    aspect: isTopic && word.aspect !== 'compliance' ? 'outcome' : word.aspect,
    asWritten: frame.written(from, word.end),
  };
  return named === null || isBeside ? { span, value } : { span, value, also: [named] };
}
