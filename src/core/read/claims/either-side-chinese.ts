import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import { isSame } from './accused.ts';
import { type Claimed, claimantOf } from './claim.ts';

const KEEP = '(?:履行|兑现|落实|遵守|执行|恪守|信守|做到|办到|完成|照办|照做|守住|守|兑付|尽到|尽)';
const BOND =
  /协议|协定|条约|公约|共识|承诺|诺言|约定|义务|停火|休战|停战|谅解|备忘录|宪章|安排|声明|保证|条款|默契|议定书|公报|责任|说好|答应/;
/** On whose side: 在我们这边, 他们那边, 萨方一侧. */
const SIDE =
  '(?<who>我们|我方|咱们|他们|她们|对方|它们|[\\u4e00-\\u9fff]{1,4}?[方国])(?:自己)?(?:这边|那边|这里|那里|这一边|那一边|这一侧|那一侧|一侧|这一方|那一方|方面)?';
const NOT =
  '(?<not>没|没有|并没有?|从来没有?|还没有?|至今没有?|却没有?|未|并未|从未|不曾|根本没有?|压根没有?)?';
/** All of it was done, told by what was not left out: 我们这边一条没落下. */
const NONE_LEFT = sought(
  new RegExp(
    `在?${SIDE}(?:却|则|是|早就)?一[条项件样份个桩]?(?:[都也])?(?:没有?|未)(?:落下|落|漏掉?|少做?|缺|拖|耽误|含糊|打折扣)[,;。!?”"』」]*$`,
  ),
);
const DID = sought(
  new RegExp(
    `在?${SIDE}(?:都|也|全|早就|早|已经?|却|则|是|一直|始终|该|说到|条条|样样|每一条|每一项|一条条|一项项|完全|一条|一项|一件|一样|半条|至今){0,4}${NOT}(?:都|能|把[^,;。]{1,10}?)?${KEEP}(?:了|到|的|完|好|到位|过|住|住了)*[,;。!?”"』」]*$`,
  ),
);
/** The other half of the contrast, without its verb: 在他们那边没有, 他们却没有, 对方呢？ */
const OTHER_HALF = sought(
  new RegExp(
    `^["“]?(?:但是?|而|可是?|然而|不过|倒是)?(?:在|轮到|到了)?${SIDE}(?:却|则|就|也|还|至今|可|根本|完全|并|从来){0,2}(?:没有|没|没做|没做到|没有做到|不是(?:这样|如此)?|并非如此|不然|谈不上|做不到|没做|一条都?没有?|什么都?没做|毫无动静)[,;。!?”"』」]*$`,
  ),
);
const SUPPOSED = /如果|倘若|一旦|若|希望|要求|应当|应该|必须|是否|只要/;

/** A verdict by the side on which it is told to be so: 安排在我们这边是执行了的，在他们那边没有. */
export function eitherSideInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, previous } = statement;
  if (SUPPOSED.test(text)) return null;
  const whole = matchWithin(frame, text, NONE_LEFT);
  if (whole !== null && isBound(statement)) {
    const agent = sideOf(context, statement, whole.groups?.who ?? '');
    if (agent !== null) return verdict(context, statement, agent, true);
  }
  const did = matchWithin(frame, text, DID);
  if (did !== null && isBound(statement)) {
    const agent = sideOf(context, statement, did.groups?.who ?? '');
    // 甲方履行了…: a plain subject and verb are read with the rest.
    const isContrast = /这边|那边|这里|那里|侧|这一方|那一方|方面/.test(did[0]);
    if (agent !== null && isContrast)
      return verdict(context, statement, agent, did.groups?.not === undefined);
  }
  const half = previous === null ? null : matchWithin(frame, text, OTHER_HALF);
  if (half === null || previous === null || !KEPT_BEFORE.test(previous.text)) return null;
  const agent = sideOf(context, statement, half.groups?.who ?? '');
  return agent !== null && (isBound(statement) || isBound(previous))
    ? verdict(context, statement, agent, false)
    : null;
}

const KEPT_BEFORE = new RegExp(`(?:我们|我方|[方国])[^,;。]{0,16}${KEEP}(?:了|到|的|过|好)*[,;。”"』」]*$`);

function isBound({ frame, before }: Statement): boolean {
  return BOND.test(frame.text) || BOND.test(before?.frame.text ?? '');
}

function sideOf(context: ReadingContext, statement: Statement, who: string): Agent | null {
  const speaker = speakerAgent(context, statement);
  if (/^(?:我|咱)/.test(who)) return speaker;
  if (/^(?:他|她|它|对)/.test(who)) {
    const other = otherParty(context, speaker?.parties ?? []) ?? otherNamed(statement, speaker);
    return other === null ? null : { ids: [other], parties: [other], words: null };
  }
  const one = statement.actors.find(
    ({ start, end }) =>
      start >= statement.start && end <= statement.end && statement.frame.text.slice(start, end) === who,
  );
  return one === undefined ? null : agentOf(context, statement, one);
}

/** The one other party that the sentence names. */
function otherNamed({ actors }: Statement, speaker: Agent | null): string | null {
  const others = new Set(
    actors
      .map(({ party }) => party)
      .filter((party) => party !== null && !(speaker?.parties ?? []).includes(party)),
  );
  const [one = null] = others;
  return others.size === 1 ? one : null;
}

function verdict(context: ReadingContext, statement: Statement, agent: Agent, kept: boolean): Claimed | null {
  const isOwn = isSame(agent, claimantOf(context, statement));
  if (agent.parties.length !== 1 || (isOwn && !kept)) return null;
  const { start, end } = statement;
  return {
    statement,
    claim: kept ? (isOwn ? 'fulfilled-own' : 'kept') : 'broken',
    accused: { id: agent.ids[0] ?? null, words: null },
    start,
    end,
    commitment: null,
    reply: false,
  };
}
