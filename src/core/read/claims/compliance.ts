import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import type { ClaimValue } from '../values.ts';
import { chargesHeard } from './charges.ts';
import { chineseClaims } from './chinese-claims.ts';
import { type Claimed, claimantOf, claimOf } from './claim.ts';
import { englishClaims } from './english-claims.ts';

/** What somebody says about whether a commitment was kept, with the answers to it. Never a status. */
export const compliance: Reader<'claim'> = {
  id: 'claim/compliance',
  version: '0.1.0',
  kind: 'claim',
  summary:
    'A claim that an agreement or promise was kept, broken, delayed, or that there is no such obligation, with who claims it of whom. What is supposed, feared or demanded is no claim.',
  *read(context): Iterable<Draft<ClaimValue>> {
    const heard = chargesHeard();
    for (const statement of statementsOf(context)) {
      heard.enter(statement);
      if (isQuestion(statement) && !RHETORICAL.test(statement.text)) continue;
      const read = statement.frame.language === 'zh' ? chineseClaims : englishClaims;
      for (const claimed of read(context, statement)) {
        if (claimed.claim === 'broken' && READ_DIFFERENTLY.test(statement.text)) continue;
        const found = asDenied(context, claimed);
        const claimant = (found.claimant ?? claimantOf(context, statement)).ids[0] ?? '';
        const charge = heard.near(claimant);
        if (found.needsCharge && charge === null && !(heard.wasAsked() && isAnswerer(found, statement)))
          continue;
        // 有关说法与事实不符 in answer to blame that names nothing due says nothing of any promise.
        if (found.pointsBack && found.claim === 'denied' && heard.wasAskedOfConduct()) continue;
        const reply = found.reply || found.claim === 'fulfilled-own' ? heard.answers(found, claimant) : false;
        const draft = claimOf(context, { ...found, reply });
        // A reply rests on the claim that it answers, where that stands near enough to be the one.
        yield draft.value.reply && charge !== null ? { ...draft, also: [charge] } : draft;
        heard.put(found, draft.span);
      }
      heard.leave(statement);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '美方指责[[中方未按协议履行义务]]。',
      because: 'keeping told as not done',
      value: { claim: 'broken', claimant: 'US', accused: 'CN', reply: false },
    },
    {
      language: 'zh',
      marked: '[[美方未按约定取消关税]]。商务部：中方违约的[[说法毫无事实根据]]。',
      because: 'what was not done as agreed is broken and not kept; a groundless charge is denied',
      value: { claim: 'broken', accused: 'US' },
    },
    {
      language: 'zh',
      marked: '中方强调，[[承诺的事情已经逐项兑现]]。',
      because: 'the things promised, kept one by one',
      value: { claim: 'fulfilled-own', claimant: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方说，[[答应的事一件都没有漏]]。',
      because: 'nothing of what was promised was left out',
      value: { claim: 'fulfilled-own', claimant: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方指出，备忘录只管木材，[[没有任何条款要求中方开放码头]]。',
      because: 'a duty of which no clause tells is denied',
      value: { claim: 'denied', claimant: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方说，没有一批合格货物被扣押拖延。',
      because: 'an act that never was is a fact, and no delay of somebody',
    },
    {
      language: 'zh',
      marked: '双方对联合声明所称“反制措施”的理解并不一致。',
      because: 'two readings break nothing',
    },
    {
      language: 'zh',
      marked: '美方称[[中方拖延发放许可]]，中方对此[[予以否认]]。',
      because: 'the subject of the verb denies, and answers the charge before it',
      value: { claim: 'delayed', claimant: 'US', accused: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方強調[[嚴格履行了協議]]。',
      because: 'of itself; Traditional is folded',
      value: { claim: 'fulfilled-own', claimant: 'CN', accused: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方回应称，[[协议中没有关于数量的条款]]。',
      because: 'the obligation is disputed',
      value: { claim: 'denied', claimant: 'CN', reply: true },
    },
    {
      language: 'zh',
      marked: '美方指責[[中方未履行協議]]。中方則稱[[嚴格履行了協議]]。',
      because: 'the accused answers: the reply rests on the claim before it',
    },
    {
      language: 'zh',
      marked: '发言人指出，[[个别国家破坏国际规则]]。',
      because: 'the accused is not named, and is not guessed',
      value: { claim: 'broken', accused: null, accusedAsWritten: '个别国家', accusedCandidates: [] },
    },
    {
      language: 'zh',
      marked: '中方指出，[[某些国家破坏共识]]。',
      because: 'in the account of one of two parties the other one may be meant; that stays a hypothesis',
      value: { accused: null, accusedAsWritten: '某些国家', accusedCandidates: ['US'] },
      about: { party: 'CN', parties: ['CN', 'US'] },
    },
    {
      language: 'zh',
      marked: '中方表示，[[美方拖延许可审批]]。',
      because: 'told as slow',
      value: { claim: 'delayed', accused: 'US' },
    },
    {
      language: 'en',
      marked: 'The Chinese side said [[the United States violated the agreement]].',
      because: 'a verb of breaking with an agreement',
      value: { claim: 'broken', claimant: 'CN', accused: 'US' },
    },
    {
      language: 'en',
      marked: '[[China has fully implemented the agreement]].',
      because: 'of itself, in its own account',
      value: { claim: 'fulfilled-own', claimant: 'CN', accused: 'CN' },
      about: { party: 'CN' },
    },
    {
      language: 'zh',
      marked: '美方称，[[中方没有按期发放出口许可]]。',
      because: 'not in time',
      value: { claim: 'delayed', accused: 'CN' },
    },
    {
      language: 'zh',
      marked: '中方表示，扩大进口的[[承诺已经全部兑现]]。',
      because: 'kept, in the passive: of whoever speaks',
      value: { claim: 'fulfilled-own', claimant: 'CN' },
    },
    {
      language: 'en',
      marked:
        'China said [[the United States had violated the truce]]. The United States replied: "[[That is not true]]."',
      because: 'an answer to the charge before it',
    },
    {
      language: 'en',
      marked: 'China said that this was [[not what was promised]].',
      because: 'measured by a promise; the other side of two is meant',
      value: { claim: 'broken', claimant: 'CN', accused: 'US' },
      about: { parties: ['CN', 'US'] },
    },
    {
      language: 'zh',
      marked: '巴西去年答应开放柑橘市场，[[至今没有兑现]]。',
      because: 'the promise stands in the clause before; its maker does not judge itself',
      value: { claim: 'broken', claimant: 'narrator', accused: 'BR' },
    },
    {
      language: 'zh',
      marked: '肯尼亞官員說，[[烏干達承諾的道路只修了不到三成]]。',
      because: 'told as little beside a promise; Traditional is folded',
      value: { claim: 'broken', accused: 'UG' },
    },
    {
      language: 'zh',
      marked: '发言人表示，[[中方从未承诺扩大配额]]。',
      because: 'a side disputes its own word, also without a charge before it',
      value: { claim: 'denied', accused: 'CN' },
      about: { kind: 'statement', party: 'CN', parties: ['CN', 'US'] },
    },
    {
      language: 'en',
      marked: 'Peru assured Chile in May that the crossing would reopen, [[and it has not done so]].',
      because: 'plain words behind a promise',
      value: { claim: 'broken', claimant: 'narrator', accused: 'PE' },
    },
    {
      language: 'en',
      marked: '[[Kenya has built barely a third of what it promised]].',
      because: 'told as little',
      value: { claim: 'broken', accused: 'KE' },
    },
    {
      language: 'en',
      marked: '[[Kenya has not delivered the buses it promised]].',
      because: 'not done, of what was promised',
      value: { claim: 'broken', accused: 'KE' },
    },
    {
      language: 'en',
      marked: 'Peru accuses [[Chile of breaking the accord]], [[a charge Chile rejects]].',
      because: 'the denial of somebody else behind the charge',
      value: { claim: 'broken', claimant: 'PE', accused: 'CL' },
    },
    {
      language: 'zh',
      marked: '智利外长说，[[秘鲁把商定的安排当成耳边风]]。',
      because: 'breaking told by a picture',
      value: { claim: 'broken', accused: 'PE' },
    },
    {
      language: 'zh',
      marked: '智利外交部指责[[秘鲁军队公然违反停火声明]]。',
      because: 'what an army does is of its party',
      value: { claim: 'broken', accused: 'PE' },
    },
    {
      language: 'zh',
      marked: '智利外长说，[[秘鲁没有按约定撤走设备]]。',
      because: 'not as agreed',
      value: { claim: 'broken', accused: 'PE' },
    },
    {
      language: 'zh',
      marked: '两国签署了条约，但议会迄今没有批准。',
      because: 'not ratified breaks nothing',
    },
    { language: 'zh', marked: '双方并未达成有约束力的承诺，问题仍未解决。', because: 'no promise was made' },
    {
      language: 'en',
      marked: 'Kenya promised more aid but did not give details.',
      because: 'what was not told breaks nothing',
    },
    {
      language: 'en',
      marked: 'Orders stand at four million tonnes, less than half of what was agreed for the period.',
      because: 'a figure without a verdict',
    },
    {
      language: 'en',
      marked: 'The minister said: "That is not true."',
      because: 'no charge stands before it',
    },
    {
      language: 'zh',
      marked: '智利外长说，[[秘鲁把停火安排当摆设]]。',
      because: 'what is done to the agreement stands before the verb',
      value: { claim: 'broken', claimant: 'CL', accused: 'PE' },
    },
    {
      language: 'zh',
      marked: '智利商務部指出，[[秘魯先後兩次延後履行採購承諾]]。',
      because: 'put off again and again; Traditional is folded',
      value: { claim: 'delayed', accused: 'PE' },
    },
    {
      language: 'en',
      marked: 'Chile protested against [[Peru’s repeated violations of the ceasefire]].',
      because: 'breaking as a noun, with whose it is',
      value: { claim: 'broken', claimant: 'CL', accused: 'PE' },
    },
    {
      language: 'en',
      marked: 'Chile said that [[the truce had been broken by Peru]].',
      because: 'the doer behind the passive',
      value: { claim: 'broken', accused: 'PE' },
    },
    {
      language: 'zh',
      marked: '智利外长说，[[秘鲁对许可的约定置之不理]]。',
      because: 'what is done to a promise that stands before the verb',
      value: { claim: 'broken', claimant: 'CL', accused: 'PE' },
    },
    {
      language: 'en',
      marked:
        'Chile insisted that [[it had never backed out of the protocol]] and [[was under no duty to renew it]].',
      because: 'two denials of one sentence; nobody has charged it, so they answer nothing',
      value: { claim: 'denied', claimant: 'CL', reply: false },
    },
    {
      language: 'en',
      marked: 'Chile complained that [[not a single clause of the accord had been respected by Peru]].',
      because: 'none of what binds, in the passive',
      value: { claim: 'broken', accused: 'PE' },
    },
    { language: 'en', marked: 'Storms delayed deliveries of rice.', because: 'nobody is late' },
    { language: 'zh', marked: '企业违反规定的，吊销许可证。', because: 'no side is told to break anything' },
    { language: 'zh', marked: '乌干达将推迟履行协定中的减税条款。', because: 'to come' },
    { language: 'en', marked: 'Chile warned Peru against violating the truce.', because: 'warned of' },
    { language: 'zh', marked: '他渴望不顾一切地达成协议。', because: 'nothing is broken' },
    { language: 'zh', marked: '如果美方反悔，中方可能会违反协议。', because: 'supposed: a forecast' },
    { language: 'zh', marked: '美方应当切实履行协议。', because: 'demanded' },
    { language: 'zh', marked: '风暴破坏了港口设施。', because: 'nothing was promised' },
    { language: 'zh', marked: '双方将认真落实共识。', because: 'to come' },
    { language: 'en', marked: 'Washington fears that China could violate the agreement.', because: 'feared' },
    { language: 'en', marked: 'The storm undermined the pier.', because: 'nothing was promised' },
    {
      language: 'en',
      marked: 'Chile agreed to open the quay, he said. Chile has not released any official comment on it.',
      because: 'no comment breaks nothing',
    },
    { language: 'en', marked: 'China must honor the agreement.', because: 'demanded' },
  ],
};

/** Whether whoever answers is a side: what a reporter finds untrue denies nothing. */
function isAnswerer({ accused }: Claimed, { voice }: Statement): boolean {
  return accused.id !== null && voice !== null && voice.holders.length === 1;
}

const RETORT = /反驳|反批|回怼|反击|反指|反诘|retort|counter|rebut|hit back|shot back|fired back/;

/** "Denied that X had broken it": who denies a breach claims that there was none. */
function asDenied(context: ReadingContext, found: Claimed): Claimed {
  const { voice, frame } = found.statement;
  // Who retorts says so: 反驳称，乙方没有….
  const retorts =
    voice?.cue != null &&
    RETORT.test(frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end)));
  const isDenied = voice?.cue != null && voice.act === 'deny' && !retorts;
  if (!isDenied || (found.claim !== 'broken' && found.claim !== 'delayed')) return found;
  const [id = null] = claimantOf(context, found.statement).ids;
  return { ...found, claim: 'denied', accused: { id, words: null }, reply: true };
}

/** Two readings of one text break nothing. */
const READ_DIFFERENTLY = /(?:理解|看法|解读|认识|口径|意见)[^,;。]{0,3}(?:不一致|不同|有别|相左)/;

/** A question that asks nothing: 谈何违约？ */
const RHETORICAL = /谈何|何谈|何来(?!自)|从何谈起|哪来的?(?:违|毁|食)/;
