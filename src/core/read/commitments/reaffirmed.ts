import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal, isVetoed } from '../statements/veto.ts';
import type { CommitmentValue } from '../values.ts';
import { beginning, clauseStart } from './clause-english.ts';
import { commitmentOf, type Undertaking } from './commitment.ts';
import { ENGLISH_REAFFIRMED, reaffirmingIn } from './reaffirming.ts';

/** Words of wanting, which go on over clauses. */
const WANTED = /希望|敦促|督促|要求|呼吁|期待|应当|应该|必须|务必/;

/** What one side says it keeps to, as before. */
export const reaffirmed: Reader<'commitment'> = {
  id: 'commitment/reaffirmed',
  version: '0.1.0',
  kind: 'commitment',
  summary:
    'A policy, principle or promise that a side says it keeps to (重申…政策, 继续奉行, "remains committed to"), and a general word of honour (言必行、行必果). Nothing new is promised.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<CommitmentValue>> {
    const times = earlier.of('time');
    for (const statement of statementsOf(context)) {
      // 双方同意继续落实共识 is agreed on, and promised anew.
      if (isUnreal(statement) || isQuestion(statement) || statement.voice?.act === 'agree') continue;
      const found = reaffirmation(context, statement);
      if (found) yield commitmentOf(context, found, times);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '总统表示，[[美方继续奉行一个中国政策]]。',
      because: 'a policy that is kept',
      value: { type: 'reaffirmation', by: ['US'], testable: false },
    },
    {
      language: 'zh',
      marked: '[[美方口頭重申“不擴大”原則]]，但未採取行動。',
      because: 'Traditional is folded',
      value: { type: 'reaffirmation', by: ['US'] },
    },
    {
      language: 'en',
      marked: '[[The United States remains committed to its obligations]].',
      because: 'a promise that is kept',
      value: { type: 'reaffirmation', by: ['US'] },
    },
    {
      language: 'zh',
      marked: '中方重申，[[坚持由当事国通过谈判解决分歧]]。',
      because: 'what is stood by, in the clause behind 重申',
      value: { type: 'reaffirmation', by: ['CN'] },
    },
    { language: 'zh', marked: '希望美方恪守一个中国原则。', because: 'hoped for' },
    { language: 'zh', marked: '双方同意继续恪守有关原则。', because: 'agreed on, and so promised by both' },
    { language: 'zh', marked: '发言人重申，会谈是有益的。', because: 'nothing that binds' },
    {
      language: 'en',
      marked: 'The minister reiterated that the call was useful.',
      because: 'nothing that binds',
    },
    { language: 'en', marked: 'Beijing urged Washington to reaffirm the policy.', because: 'asked for' },
  ],
};

const OF_A_TEXT =
  /^(?:恪守|信守|严守)[^,;。]{0,16}(?:协议|协定|条约|宣言|公约|规定|共识|安排|谅解|备忘录|声明|停火|休战|停战|框架|约定)/;

/** 甲方重申，坚持…: the clause behind the word of saying. */
const STANDS_BY =
  /(?:^["“]?|(?<=^["“]?[^,;。!?的将]{1,8}[方国府]|^我们|^双方|^两国))(?:将|会|仍|也|都|均)?(?:一贯|一向|始终|继续)?坚持(?!认为)[^,;。!?]{3,}/;

/** What is said again without being kept to: "reiterated its concern over the accord". */
const FEELING =
  /^(?:[a-z'’]+ ){0,4}?(?:concerns?|opposition|calls?|demands?|condolences|thanks|gratitude|appeals?|hopes?|views?|belief|warnings?|requests?|protests?|invitation|objections?|criticism|worr(?:y|ies)|wish|regret|interest|claims?|denial)(?![a-z])/;

/** The word of saying by which the clause is told. */
function cueOf({ voice, frame }: Statement): string {
  return voice === null || voice.cue === null
    ? ''
    : frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end));
}

function reaffirmation(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text } = statement;
  const isChinese = frame.language === 'zh';
  const match =
    reaffirmingIn(statement, frame.language) ??
    (isChinese && /重申|一再表明/.test(cueOf(statement)) ? STANDS_BY.exec(text) : null);
  if (!match) return null;
  const at = start + match.index;
  // 达成的安排，某方说到做到: a verdict on what was agreed.
  if (
    match[0] === '说到做到' &&
    /(?:协议|协定|安排|共识|谅解|承诺|约定|条约)[^,;。]{0,4},$/.test(statement.previous?.text ?? '')
  )
    return null;
  // 一贯信守承诺 tells what was done: a claim.
  if (
    isChinese &&
    /^(?:恪守|信守)/.test(match[0]) &&
    /(?:一贯|一向|一直|始终|历来|向来|从来)[^,;。]{0,3}$/.test(text.slice(0, match.index))
  )
    return null;
  // 信守了…: told as done, a claim. An agreement that is kept to is said again only behind 重申.
  if (isChinese && /^(?:恪守|信守|奉行|严守)(?:了|过)/.test(match[0])) return null;
  if (isChinese && OF_A_TEXT.test(match[0]) && !/重申|强调|reaffirm|reiterat/.test(cueOf(statement)))
    return null;
  const after = at + match[0].length;
  if (!isChinese && !ENGLISH_REAFFIRMED.test(frame.text.slice(after, end))) return null;
  if (!isChinese && FEELING.test(frame.text.slice(after, end))) return null;
  if (isVetoed(statement, isChinese ? start : clauseStart(frame.text, start, at), at)) return null;
  const agent = agentAt(context, statement, at);
  if (agent === null || (agent.parties.length === 0 && agent.ids[0] !== 'side:both')) return null;
  // 希望对方…，恪守…: what is wanted in the clause before goes on.
  const isWanted =
    isChinese && agent.words === null && statement.previous !== null && WANTED.test(statement.previous.text);
  if (isWanted) return null;
  return {
    statement,
    type: 'reaffirmation',
    agent,
    firmness: /言必行|说到做到/.test(match[0]) ? 1 : 3,
    start: beginning(agent, start, at),
    action: at,
    end: isChinese ? after : end,
  };
}
