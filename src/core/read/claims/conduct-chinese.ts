import { CHINESE_BREACHES, CHINESE_TEXTS } from '../../lexicon/data/verdicts/chinese.ts';
import { longestFirst } from '../../text/longest-first.ts';
import type { ReadingContext } from '../context.ts';
import { matchWithin, mayAnyStand, sought, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { isSame } from './accused.ts';
import { type Claimed, claimantOf } from './claim.ts';

const any = (words: readonly string[]): string => `(?:${longestFirst(words).join('|')})`;
const BOND = any([...CHINESE_TEXTS, '承诺', '诺言', '约定', '义务']);
/** 违约的是甲方, 撕毁协议的恰恰是乙方: who breaks it stands behind. */
const CLEFT = sought(
  new RegExp(
    `(?:${any(CHINESE_BREACHES)}|(?:违反|违背|撕毁|背弃|破坏|践踏|无视|不遵守|不履行|不执行|没有履行|没有遵守|没有兑现|先打破|率先打破)${BOND})的(?:人|一方)?(?:正|恰恰|恰|其实|明明|反而|却|从来|才|一直|始终|偏偏|不是别人)*(?:是|,?而?是)$`,
  ),
);
/** How keeping is judged by a noun: 对谅解的遵守无可挑剔. */
const NOMINAL = sought(
  new RegExp(
    `${BOND}的(?:遵守|履行|执行|落实|兑现|尊重)(?:情况|记录|程度|状况|工作)?["“]?(?:一直|始终|向来|完全|总体|总体上|堪称|可谓|可以说|是|都|,){0,3}["“]?(?:(?<good>无可挑剔|无懈可击|典范|有目共睹|一丝不苟|完全到位|可圈可点|良好|清白|没有瑕疵|毫无瑕疵|模范|经得起检验|令人满意|不折不扣)|(?<bad>令人失望|糟糕|远远不够|不及格|乏善可陈|不尽如人意|不尽人意|劣迹斑斑|流于形式|一塌糊涂|难以令人满意|打了折扣|大打折扣))`,
  ),
);
/** 该我们做的，我们做完了; 该做的一样没少做. */
const DUE_DONE = sought(
  /该(?:我们|我方|咱们|[\u4e00-\u9fff]{1,3}方)?(?:做|给|付|交|办|还|买|降|放|批|取消|履行|开放)的[,]?["“]?(?:我们|我方|[\u4e00-\u9fff]{1,3}方)?(?:都|全|早就?|已经?|也|一样|一件|一项|一条){0,3}(?:(?:做|给|付|交|办|还|买|降|放|批|取消|履行|开放)(?:完|到|好|齐|足)?了|(?:没有?|未)(?:少|落下?|漏|缺)(?:做|给|付|交|办|还|买|批)?)/,
);
const MAY_JUDGE = soughtGroup(CLEFT, NOMINAL, DUE_DONE);
const SUPPOSED = /如果|若|一旦|希望|要求|应当|应该|必须|是否|只要/;

/** Verdicts by a cleft, by a noun of keeping and by what was due. */
export function conductInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  if (!mayAnyStand(statement.frame, MAY_JUDGE) || SUPPOSED.test(statement.text)) return null;
  return cleft(context, statement) ?? nominal(context, statement) ?? dueDone(context, statement);
}

function cleft(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, end, actors } = statement;
  const named = actors.find(
    (one) =>
      one.start > start &&
      one.end <= end &&
      one.party !== null &&
      matchWithin(frame, frame.text.slice(start, one.start), CLEFT) !== null,
  );
  const agent = named === undefined ? null : agentOf(context, statement, named);
  if (agent === null || agent.parties.length !== 1 || isSame(agent, claimantOf(context, statement)))
    return null;
  // 违约的是甲方的说法: no verdict of its own.
  if (/^的(?:说法|指责|指控)/.test(frame.text.slice(named?.end ?? end))) return null;
  return made(statement, 'broken', agent, start);
}

function nominal(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, actors } = statement;
  const match = matchWithin(frame, text, NOMINAL);
  if (match === null) return null;
  const owner = actors.find(
    (one) => one.start >= start && one.end <= start + match.index && one.party !== null,
  );
  const agent = owner === undefined ? speakerAgent(context, statement) : agentOf(context, statement, owner);
  if (agent === null || agent.parties.length !== 1) return null;
  const isOwn = isSame(agent, claimantOf(context, statement));
  if (match.groups?.bad !== undefined) return isOwn ? null : made(statement, 'broken', agent, start);
  return made(statement, isOwn ? 'fulfilled-own' : 'kept', agent, start);
}

/** What was due may be named in the clause before: 该我们做的，|我们做完了. */
function dueDone(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, previous, actors } = statement;
  const isSplit = previous !== null && /该[^,;。]{0,6}的,$/.test(previous.text);
  const from = isSplit ? previous.start : start;
  const match = matchWithin(frame, frame.text.slice(from, start + text.length), DUE_DONE);
  if (match === null) return null;
  const named = actors.findLast(
    (one) => one.start >= from && one.end <= start + text.length && one.party !== null,
  );
  const agent = named === undefined ? speakerAgent(context, statement) : agentOf(context, statement, named);
  if (agent === null || agent.parties.length !== 1) return null;
  const claimant = claimantOf(context, statement);
  return made(statement, isSame(agent, claimant) ? 'fulfilled-own' : 'kept', agent, from);
}

function made(statement: Statement, claim: Claimed['claim'], agent: Agent, start: number): Claimed {
  return {
    statement,
    claim,
    accused: { id: agent.ids[0] ?? null, words: null },
    start,
    end: statement.end,
    commitment: null,
    reply: false,
  };
}
