import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import { matchesWithin, mayAnyStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, speakerAgent } from '../statements/agent.ts';
import { bindsItself } from '../statements/binds-itself.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { isOutsider } from '../statements/outsider.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal, isVetoed } from '../statements/veto.ts';
import type { CommitmentValue } from '../values.ts';
import { beginning, clauseStart } from './clause-english.ts';
import { commitmentOf, type Undertaking } from './commitment.ts';

/** 愿 as a verb, with something to do after it; not 愿望, 自愿, 不愿. */
const CHINESE_WILLING =
  /(?<![不自志意心情宿遂如祝宁甘])(?:愿意|(?<!但)愿|准备(?=(?:在|于|同|与|向|为|就(?![^,;。]*(?:解释|说明|澄清|表态|作出回应|考虑|研究))|派|提供|召集|接收|恢复|开放|增加|给|把|将|再|立即|尽快)[^,;。]{3,})|乐意|乐于|有意愿|随时准备|准备好|做好了?准备|主动提出|(?:提出|表示|答复说?)(?:愿意?|可以?(?=[^,;。]{2,}(?:供|给|借|让|派|出|帮|助|延|减|免|放|买|接|提|开|修|建|合)))|提议由[^,;。]{1,8})(?![望景意者访])(?!(?:再次|再|借此|在此|明确|郑重)*(?:重申|强调|指出|说明|提醒|介绍|补充|回答))(?:“[^,;。!?“”]{1,10}”(?=[^,;。!?、“”」』]))?[^,;。!?、“”「」『』]{2,}/g;
/** An open door for those who come to learn or to invest; a welcome to a visit or a meeting offers nothing. */
const CHINESE_WELCOME =
  /欢迎[^,;。!?“”「」『』]{2,14}(?:来|赴|到)[^,;。!?“”「」『』]{0,6}(?:学习|留学(?!生)|就读|求学|投资|兴业|经商|工作)/g;
const CHINESE_INVITE = /(?:相互|互相)(?:发出|提出)[^,;。]{0,8}邀请|(?:互致|互发)[^,;。]{0,8}邀请/g;
/** 可 of whoever offers: 若乙方撤回裁决，甲方可增购大豆. */
const CHINESE_CAN =
  /(?<![不许认宁])可以?(?!能|见|谓|惜|靠|持续|行|怕|由|分|望|控|观|信|比)(?=[^,;。]{0,24}?(?:派人|派员|派船|增购|购买|采购|买|订购|取消|降低|下调|放行|放宽|撤回|撤销|暂停|推迟|恢复|开放|提供|供应|延长|批准|发放|归还|释放|增加|扩大|减免|豁免|接受))[^,;。]{3,}/g;
const CONDITION = /若|如果|只要|一旦|倘若|前提|作为交换|以换取/;
const ENGLISH_WILLING =
  /(?<![a-z])(?:(?:is|are|was|were|am|'m|'re|remains?|stands?|stood|remained|(?:would|will|'d|'ll) be) (?:also |still |fully |always |more than |quite )?(?:willing|ready|prepared|open|happy|glad|pleased|in a position) to|(?:has |have |had )?(?:also |again )?(?:offered|volunteered)(?: (?:on [a-z]+day|last [a-z]+|this [a-z]+|yesterday|today|again|once more|in [a-z]+|instead|in return|in exchange)){0,2} to|offers? to|offering to|(?:expressed|expresses|signalled|signaled|signals|indicated|voiced|stressed|underlined|reiterated|reaffirmed|repeated|confirmed|underscored|conveyed) (?:(?:its|his|her|their|our|a|the|[a-z]+['’]s|[a-z]+s['’]) )?(?:(?:[a-z]+['’]s|full|continued|general|own) )?(?:willingness|readiness|preparedness) to) /g;

/** What a speaker does in speaking, or at a meeting. */
const COURTESY =
  /^(?:also |now |just |then )?(?:take|answer|respond to|field) (?:(?:any|some|a few|one or two|your|their|further|more|other|the|all|a couple of) )*(?:questions?|those|them|that)(?![a-z])|^(?:also |now |just )?(?:be (?:here|back|with|joined|able)|see (?:you|so many|him|her|them|that)|have (?:with|you|him|her|been|had|received|met)|say|report|announce|tell|inform|welcome|introduce|share (?:with|some|a few|my)|repeat|clarify|begin|start|hear|learn|note|speak|talk to|meet|join|read|hand over to|turn to|get back|come back|check|look into)(?![a-z])/;
const OPEN_TO =
  /^(?:(?:[a-z]+ly |also |further |jointly )?[a-z]+ing(?![a-z])|(?:the )?(?:ideas?|possibility|prospect|proposals?|suggestions?|dialogue|talks|discussions?|negotiations?|compromise|cooperation|an? )(?![a-z])|(?:any|further|more|new|all) [a-z])/;

const CAN = sought(CHINESE_CAN);
const WILLING = { zh: sought(CHINESE_WILLING), en: sought(ENGLISH_WILLING) };
const INVITING = [sought(CHINESE_WELCOME), sought(CHINESE_INVITE)];
const MAY_OFFER = soughtGroup(WILLING.zh, WILLING.en, CAN, ...INVITING);

/** What one side is willing to do, or invites the other to. */
export const offered: Reader<'commitment'> = {
  id: 'commitment/offered',
  version: '0.1.0',
  kind: 'commitment',
  summary:
    'Willingness (愿, "stands ready to") an open door for those who come to learn or invest, and mutual invitations: soft, never binding. A welcome to a visit, unwillingness, and willingness that is hoped for, are none.',
  after: ['time'],
  *read(context, earlier): Iterable<Draft<CommitmentValue>> {
    const times = earlier.of('time');
    for (const statement of statementsOf(context)) {
      if (!mayAnyStand(statement.frame, MAY_OFFER) || isQuestion(statement)) continue;
      if (isUnreal(statement) && !isBeside(statement) && !bindsItself(statement)) continue;
      for (const found of offersIn(context, statement)) yield commitmentOf(context, found, times);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '林岸表示，[[中方愿扩大进口]]。',
      because: 'willingness with something to do',
      value: { type: 'offer', by: ['CN'], firmness: 2 },
    },
    {
      language: 'zh',
      marked: '中方重視兩國關係，[[願同美方恢復直航]]。',
      because: 'the dropped subject goes on; Traditional is folded',
      value: { by: ['CN'], testable: true },
    },
    {
      language: 'zh',
      marked: '[[两国领导人相互发出访问邀请]]。',
      because: 'an invitation',
      value: { type: 'offer' },
    },
    {
      language: 'en',
      marked: '[[China stands ready to resume direct flights]].',
      because: 'willingness with something to do',
      value: { type: 'offer', by: ['CN'], firmness: 2 },
    },
    {
      language: 'en',
      marked: 'Chile proposed a new round of talks and [[offered to host it]].',
      because: 'a second verb is none of what is proposed',
      value: { by: ['CL'] },
    },
    {
      language: 'zh',
      marked: '智方表示，若中方放行货物，[[智方可在年内增购中方大豆]]。',
      because: 'what the own side can do on a condition',
      value: { type: 'offer', by: ['CL'], condition: '中方放行货物' },
    },
    {
      language: 'zh',
      marked: '智方表示，若有需要，中方可增购大豆。',
      because: 'what the other side could do',
    },
    {
      language: 'en',
      marked: '[[Peru offered on Monday to buy 20 trawlers]].',
      because: 'a day between the verb and its object',
      value: { by: ['PE'] },
    },
    { language: 'en', marked: 'I am happy to take your questions.', because: 'a courtesy' },
    { language: 'zh', marked: '中方欢迎智方学者来访。', because: 'a welcome to a visit offers nothing' },
    { language: 'zh', marked: '中方不愿扩大进口。', because: 'unwilling' },
    { language: 'zh', marked: '这符合两国人民的共同愿望。', because: '愿望 is a noun' },
    { language: 'zh', marked: '企业自愿参加会议。', because: '自愿 promises nothing' },
    { language: 'en', marked: 'China is not willing to resume talks.', because: 'unwilling' },
    { language: 'en', marked: 'Nobody was invited to the dinner.', because: 'nobody invites' },
    {
      language: 'zh',
      marked: '林岸邀请总统明年访问。',
      because: 'an invitation to a visit is an act, not a promise',
    },
  ],
};

/** 提出可…, "offered to host the talks", "proposed talks and offered to host them": the verb is none of what is proposed. */
function isBeside({ frame, voice, end, text }: Statement): boolean {
  if (frame.language === 'zh') return /提出(?:愿|可)/.test(text) && !voice?.negated;
  if (frame.language !== 'en' || voice === null || voice.cue === null || voice.negated) return false;
  const cue = frame.local(voice.cue.start);
  if (/^(?:offer|volunteer)/.test(frame.text.slice(cue, cue + 12))) return true;
  return / and (?:also |again )?(?:offered|volunteered|expressed (?:its|his|her|their)) /.test(
    frame.text.slice(frame.local(voice.cue.end), end),
  );
}

function* offersIn(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  if (statement.frame.language === 'en') {
    yield* englishOffers(context, statement);
    return;
  }
  const { frame, start, text } = statement;
  let open: Undertaking | null = null;
  for (const match of matchesWithin(frame, text, WILLING.zh)) {
    const at = start + match.index;
    if (isVetoed(statement, start, at)) continue;
    const agent = officialAt(context, statement, at);
    if (agent === null || isSurmise(statement)) continue;
    const end = at + match[0].length;
    // “愿合作”“愿落实” side by side are one offer.
    if (open !== null && at - open.end <= 2) open = extended(open, end);
    else {
      if (open !== null) yield open;
      const action =
        at +
        (/^(?:愿意|愿|准备|乐意|乐于|有意愿|主动提出|(?:提出|表示|答复说?)(?:愿意?|可以?)|随时准备|做好了?准备|准备好)/.exec(
          match[0],
        )?.[0].length ?? 1);
      open = {
        statement,
        type: 'offer',
        agent,
        firmness: 2,
        start: beginning(agent, start, at),
        action,
        end,
      };
    }
  }
  if (open !== null) yield open;
  else yield* allowances(context, statement);
  for (const pattern of INVITING) {
    for (const match of matchesWithin(frame, text, pattern)) {
      const at = start + match.index;
      if (isVetoed(statement, start, at)) continue;
      const agent = officialAt(context, statement, at);
      if (agent === null) continue;
      const end = at + match[0].length;
      yield {
        statement,
        type: 'offer',
        agent,
        firmness: 1,
        start: beginning(agent, start, at),
        action: at,
        end,
      };
    }
  }
}

/** What whoever speaks says that its own side can do on a condition. */
function* allowances(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, text, voice } = statement;
  if (voice === null || voice.mode === 'narrator' || !CONDITION.test(frame.text)) return;
  for (const match of matchesWithin(frame, text, CAN)) {
    const at = start + match.index;
    // 只要…，明天就可以恢复谈判: the subject is dropped, and is whoever speaks.
    const isDropped = /^["“]?[^,;。]{0,8}(?:就|便|随时|立即|马上)$/.test(text.slice(0, match.index));
    const agent = isDropped ? speakerAgent(context, statement) : officialAt(context, statement, at);
    const isOwn =
      agent !== null &&
      agent.parties.length > 0 &&
      (agent.words !== null || isDropped) &&
      agent.parties.every((party) => voice.holders.includes(party));
    if (!isOwn || agent.parties.length !== 1 || isVetoed(statement, start, at)) continue;
    const end = at + match[0].length;
    yield {
      statement,
      type: 'offer',
      agent,
      firmness: 2,
      start: beginning(agent, start, at),
      action: at + (/^可以?/.exec(match[0])?.[0].length ?? 1),
      end,
    };
    return;
  }
}

function* englishOffers(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  for (const match of matchesWithin(frame, text, WILLING.en)) {
    const at = start + match.index;
    if (isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    const rest = frame.text.slice(at + match[0].length, end);
    if (/^(?:was|were|by)/.test(rest)) continue;
    // "It is open to every country": nobody offers to do anything.
    if (/(?<![a-z])open to $/.test(match[0]) && !OPEN_TO.test(rest)) continue;
    // "I am happy to take your questions": a courtesy.
    if (/(?:happy|glad|pleased|open|ready|prepared) to $/.test(match[0]) && COURTESY.test(rest)) continue;
    const agent = officialAt(context, statement, at);
    if (agent === null) continue;
    const firmness = /welcome/.test(match[0]) ? 1 : 2;
    yield {
      statement,
      type: 'offer',
      agent,
      firmness,
      start: beginning(agent, start, at),
      action: at + match[0].length,
      end,
    };
    return;
  }
}

/** Whoever speaks for a side, or the two sides. */
function officialAt(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const agent = agentAt(context, statement, at);
  return agent !== null && (agent.parties.length > 0 || agent.ids[0] === 'side:both') ? agent : null;
}

/** What an outsider says that a side is willing to do, unless it stands in quotation marks. */
function isSurmise({ voice, text }: Statement): boolean {
  return voice !== null && isOutsider(voice) && !/[“"「『]/.test(text);
}

function extended(offer: Undertaking, end: number): Undertaking {
  return { ...offer, end };
}
