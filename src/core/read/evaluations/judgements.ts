import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal } from '../statements/veto.ts';
import type { EvaluationValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { chineseTarget } from './chinese-target.ts';
import { englishTarget } from './english-target.ts';
import { inVoiceAt } from './in-voice-at.ts';
import { judgedByAct } from './judged-by-act.ts';
import { type Judging, judgingWords } from './judging-words.ts';
import { openingActor } from './subject.ts';
import { isSupposed } from './supposed.ts';
import type { Target } from './target.ts';
import { isQuoted, type Teller, tellerAt, tellerBehindSaying, tellerOutside } from './teller.ts';

/** So far may the one judged stand from the word to be quoted in one passage with it, in code units. */
const NEAR = { zh: 30, en: 60 };

const JUDGEMENTS = new WeakMap<ReadingContext, readonly Draft<EvaluationValue>[]>();
const BY_VOICE = new WeakMap<ReadingContext, ReadonlyMap<Voice, readonly Draft<EvaluationValue>[]>>();

/** Words of praise and blame with the one they judge, in text order; made once for a text. */
export function judgementsOf(context: ReadingContext): readonly Draft<EvaluationValue>[] {
  let found = JUDGEMENTS.get(context);
  if (found === undefined) {
    const byWord = [...judgements(context)];
    const byAct = [...actJudgements(context, byWord)];
    found = byAct.length === 0 ? byWord : [...byWord, ...byAct].sort((a, b) => a.span.start - b.span.start);
    JUDGEMENTS.set(context, found);
  }
  return found;
}

/** What the words of one voice judge, in its own name. */
export function judgementsIn(context: ReadingContext, voice: Voice): readonly Draft<EvaluationValue>[] {
  let byVoice = BY_VOICE.get(context);
  if (byVoice === undefined) {
    const map = new Map<Voice, Draft<EvaluationValue>[]>();
    for (const draft of judgementsOf(context)) {
      const at = context.voices.at(draft.span.end - 1);
      if (at === null || draft.value.by !== at.speaker.id) continue;
      const list = map.get(at);
      if (list === undefined) map.set(at, [draft]);
      else list.push(draft);
    }
    byVoice = map;
    BY_VOICE.set(context, map);
  }
  return byVoice.get(voice) ?? [];
}

function* judgements(context: ReadingContext): Iterable<Draft<EvaluationValue>> {
  let sentence: Statement['frame'] | null = null;
  let said = new Set<string>();
  for (const statement of statementsOf(context)) {
    const words = judgingWords(context, statement);
    if (words.length === 0 || isQuestion(statement)) continue;
    const targetOf = statement.frame.language === 'zh' ? chineseTarget : englishTarget;
    for (const word of words) {
      const spoken = inVoiceAt(context, statement, word.start);
      const target = targetOf(context, spoken, word) ?? told(spoken, word);
      const draft = target === null ? null : evaluationOf(context, spoken, word, target);
      if (draft === null || target === null) continue;
      if (sentence !== statement.frame) said = new Set();
      sentence = statement.frame;
      const judged = `${draft.value.target} ${draft.value.polarity}`;
      if (target.isLoose === true && said.has(judged)) continue;
      said.add(judged);
      yield draft;
    }
  }
}

/** What a word judges that speaks of talks or ties by itself (僵局), told and not supposed. */
function told({ frame, start }: Statement, word: Judging): Target | null {
  if (!word.isTelling) return null;
  const lead = frame.text.slice(start, word.start);
  if (isSupposed(lead, frame.language) || TURNED[frame.language].test(lead)) return null;
  return { target: word.isOfTies ? 'relationship' : 'talks', span: null, turned: false, isLoose: true };
}

/** Right before the word: what the grammar of a subject would have to read. */
const TURNED = {
  zh: /(?:不|未|没|无|非)[^,;。]{0,4}$|[让使令给为把将]/,
  en: /(?:\bnot|\bno|\bnever|n't|\bwithout|\bended|\bbroke|\bbroken)(?: [a-z]+){0,2} $/,
};

/** Who calls somebody so, where the text has no verb of saying: whoever opens the clause. */
function namerOf(statement: Statement, named: Target['span']): Pick<Teller, 'by' | 'attribution'> | null {
  const one = openingActor(statement);
  if (one === undefined || one.id === null || one.kind === 'pronoun') return null;
  const span = statement.frame.span(one.start, one.end);
  return named !== null && span.start >= named.start ? null : { by: one.id, attribution: 'attributed' };
}

/** What verbs of praise and blame judge where no word of what is said judges the same. */
function* actJudgements(
  context: ReadingContext,
  byWord: readonly Draft<EvaluationValue>[],
): Iterable<Draft<EvaluationValue>> {
  let next = 0;
  for (const voice of context.voices.voices) {
    while (next < byWord.length && (byWord[next] as Draft<EvaluationValue>).span.end <= voice.start)
      next += 1;
    const draft = judgedByAct(context, voice);
    if (draft === null) continue;
    let isTold = false;
    for (let at = next; at < byWord.length; at += 1) {
      const { span, value } = byWord[at] as Draft<EvaluationValue>;
      if (span.start >= voice.end) break;
      if (value.target === draft.value.target && value.polarity === draft.value.polarity) isTold = true;
    }
    if (!isTold) yield draft;
  }
}

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

/** Words that may judge anything: talks, and whoever is said to be so. */
const GENERAL =
  /^(?:fantastic|terrific|wonderful|great|tremendous|amazing|excellent|outstanding|superb|disappointing|disastrous|很棒|非常棒|好极了|爽快|糟糕|令人失望)$/;

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
  { target, span: named, turned, dropped = false, isNamed = false, isOuter = false }: Target,
): Draft<EvaluationValue> | null {
  const { frame, voice } = statement;
  const isNarrated = voice === null || voice.mode === 'narrator';
  // Words in quotation marks that nobody is said to speak are held at arm's length, or somebody else's.
  const namer = isNarrated && isNamed ? namerOf(statement, named) : null;
  if (isNarrated && namer === null && isQuoted(frame.text, word.start)) return null;
  if (/(?:所谓|so-called)[\s"“]*$/.test(frame.text.slice(0, word.start))) return null;
  if (dropped && isOfSpeech(statement, named)) return null;
  const behind = dropped ? tellerBehindSaying(context, statement, { id: target, party: target }) : null;
  if (behind === null && !isNamed && isUnreal(statement)) return null;
  const teller =
    namer ??
    behind ??
    (isOuter ? tellerOutside(context, statement) : null) ??
    tellerAt(context, statement, word.start, word.end);
  const isTopic = target === 'talks' || target === 'agreement' || target === 'relationship';
  const isGeneral = GENERAL.test(frame.text.slice(word.start, word.end));
  if (word.aspect === 'outcome' && !isTopic && !isGeneral) return null;
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
    aspect:
      isTopic && word.aspect !== 'compliance'
        ? 'outcome'
        : word.aspect === 'outcome'
          ? 'conduct'
          : word.aspect,
    asWritten: frame.written(from, word.end),
  };
  return named === null || isBeside ? { span, value } : { span, value, also: [named] };
}
