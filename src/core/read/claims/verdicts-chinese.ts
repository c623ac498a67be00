import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';

/** What binds, so that a verb beside it judges whether it was kept. */
const BOND =
  /协议|协定|条约|公约|共识|承诺|诺言|约定|义务|停火|休战|谅解|备忘录|和约|宪章|安排|联合声明|保证(?!金|书)|盟约|条款|默契|议定书|誓言|公报|履约|商定/;
/** Pictures and verbs of breaking, of emptying out, and of keeping the letter alone; a bond stands in the clause. */
const BREAKING =
  /说变就变|朝令夕改|置若罔闻|置之不理|置于脑后|视而不见|视作儿戏|弃之不顾|弃如敝屣|抛[到在至于]?(?:了)?(?:脑后|九霄云外|一边|一旁)|格格不入|相[左悖]|两码事|不是一回事|踩在脚下|当(?:成|作|做)?(?:了)?(?:摆设|儿戏|废纸|空气|一张废纸|工具|筹码)|(?:没有?|不)把[^,;。]{1,14}(?:当回事|当真|放在眼里|放在心上)|不当一?回事|选择性(?:地)?(?:执行|履行|遵守|落实|解读)|(?:规避|绕开|绕过|躲避|逃脱)(?!风险)|钻[^,;。]{0,10}空子|辜负了?|背叛了?|亵渎|玷污|蚕食|稀释|抽空|淘空|挖空(?!心思)|大打折扣|走了?样|变了?味|沦为(?:空谈|空话|一纸空文|废纸|摆设|笑柄|具文)|形同(?:虚设|废纸|具文)|名存实亡|成了?(?:摆设|空壳|一张废纸)|(?:仅|只|只是|仅仅|都|一直)?停留在(?:字面|纸面|口头|文字|文件|嘴)|(?:相|有所|明显|严重|直接|存在)?(?:抵触|冲突|违背|相悖|背离|悖离|不相符|不符)$|有悖于?|悖离|南辕北辙|相去甚远|反其道而行|(?:公然|严重|粗暴|赤裸裸|明显|直接|又一次|再次|单方面|根本|肆意|最|地|的)*(?:违反|违背|破坏|背叛|践踏|亵渎|背离|否定|侵蚀)$|(?:严重|大幅|明显|全面)倒退|开倒车|走回头路|执行不力|履行不力|落实不力|(?:未|没有|没能|未能)尽到?|(?:到)?(?:哪里|哪儿)?去哪?了$|何在$|只(?:挑|拣|选|肯?执行|肯?履行|遵守)[^,;。]{0,12}(?:有利|想要|合意|方便|好处|自己)[^,;。]{0,8}|挑肥拣瘦|各取所需/;
/** Before what the side does, though the ink is not dry: 协议墨迹未干，甲就…. */
const INK =
  /(?:墨迹|笔墨|墨汁)未干|言犹在耳|话音未落|余温(?:未|尚)|签[署字订][^,;。]{0,8}(?:不到|才|仅|刚)[^,;。]{1,8}$/;
const AT_ONCE = /^[^,;。]{0,16}?(?:就|便|即|却|又|竟|已经?)/;
/** 说的是一套，做的是另一套; 嘴上…，背地里…. */
const SAYS_ONE =
  /说(?:的)?(?:是|着)?一套|说得(?:好听|漂亮)|嘴上(?:说|讲|答应|承诺)|口头上(?:说|答应|承诺|同意)|当面(?:答应|承诺|同意)/;
const DOES_ANOTHER =
  /做(?:的|起来)?(?:却|又)?(?:是)?(?:另外?)?一套|^["“]?(?:做起来|行动上|实际上|实际|背地里|背后|暗地里|暗中|转身|转脸|回头|私下)(?![^,;。]*(?:一致|履行了|兑现了))/;
/** Put off again and again, or slow in keeping. */
const PUT_OFF =
  /(?:一再|屡次|多次|多番|先后[^,;。]{0,4}次|[一二两三四五六七八九十数几0-9]+次|[两三四]度|再次|再度|不断|无限期|反复|一直|以[^,;。]{1,16}(?:为由|为借口|名义|理由|借口))?(?:地)?(?:推迟|延后|延期|延迟|推延|押后|延宕|迟延|拖延|搁置|拖欠|缓交|缓付)/;
const REPEATED = /一再|次|度|断|期|反复|一直|为由|借口|名义|理由/;
const SLOW =
  /(?:进展|进度|步伐|速度|步调|行动|动作|推进|效率)[^,;。]{0,8}?(?:迟缓|缓慢|滞后|落后|远?低于|太慢|极慢|过慢|严重不足|远远?不及|不尽人意|不如预期|打折扣)|(?:行动|动作)(?:迟缓|缓慢)|(?:进展|行动|动作)(?:很|十分|极其|非常)?慢|姗姗来迟|慢吞吞|磨磨蹭蹭|拖泥带水|走走停停|停停走走|时断时续|断断续续|慢半拍|慢条斯理|一步三回头|挤牙膏|裹足不前|停滞不前|原地踏步|原地打转|步履蹒跚|半推半就|三天打鱼|时紧时松|时快时慢|忽快忽慢|龟速|蜗牛|一拖再拖|拖了又拖|拖拖拉拉|遥遥无期/;
/** What comes late is itself the keeping: 迟到了三个月的还账. */
const LATE_DEED =
  /(?:迟到|晚来|拖延|晚|迟|拖)了?[^,;。]{0,8}的["“]?(?:还账|还债|兑现|履约|履行|补课|补票|落实|执行|交付|付款|回报|答卷)/;
const KEEPING_NOUN = /履行|履约|兑现|落实|执行|遵守|交付|采购|撤军|撤出/;
/** What was due is as it was: 本应三月前取消的费用，仍在征收. */
const DUE =
  /本应|本该|理应|原定|原本应|按(?:照)?(?:约定|协议|承诺)(?:应|本)|依约(?:应|本)|早(?:就)?(?:该|应)/;
const STILL =
  /(?:仍然?|还|依旧|依然|照旧|照样|现在还?|至今还?|目前还?)(?:在|被|处于|继续|原样|原封不动)[^,;。]{0,6}(?:征收|收取|实施|执行|关闭|封锁|占据|驻扎|扣押|扣留|生效|保留|维持|封闭|禁止|冻结|停摆|运转|开工|施工)/;
const SUPPOSED =
  /(?:如果|倘若|假如|一旦|若|除非|可能|或将|恐|将|会(?![谈晤议面见])|希望|期待|盼|要求|敦促|督促|呼吁|应当|应该|必须|务必|需要|须|愿|(?<!必|主)要(?![求塞])|避免|防止|不得|不能|不应|不会|不要|不可|不许|莫|别|勿|确保|是否|能否|担心|担忧|警告|警惕|讨论|同意|商定|决定|建议|提议|重申|(?:承诺|保证)(?=将|会|要|不|严格|遵守|履行|继续|切实|认真|全面|绝)|任何一方|各方|谁)[^,;。]{0,16}$/;
const UNDONE = /(?:没有|从未|并未|未曾|未|绝不|绝没有|不存在|并非|不是)[^,;。]{0,4}$/;

const MAY_JUDGE = soughtGroup(BREAKING, SAYS_ONE, DOES_ANOTHER, PUT_OFF, SLOW, LATE_DEED, STILL, INK);

/** Breaking and delay told by a picture, a comparison or a course of events beside something that binds. */
export function judgedInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, previous } = statement;
  if (!mayAnyStand(frame, MAY_JUDGE)) return null;
  const bare = text.replace(/[,;。!?”"』」]+$/, '');
  const isBound = BOND.test(bare);
  const late = PUT_OFF.exec(bare);
  if (late !== null && isBound && isLateness(context, statement, late))
    return found(context, statement, late.index, 'delayed');
  const slow = SLOW.exec(bare);
  if (slow !== null && (isBound || KEEPING_NOUN.test(bare.slice(0, slow.index))))
    return found(context, statement, slow.index, 'delayed');
  const deed = LATE_DEED.exec(bare);
  if (deed !== null) return found(context, statement, deed.index, 'delayed');
  const still = STILL.exec(bare);
  if (
    still !== null &&
    (DUE.test(bare.slice(0, still.index)) || (previous !== null && DUE.test(previous.text)))
  )
    return found(context, statement, still.index, 'delayed');
  const breaking = isBound ? BREAKING.exec(bare) : null;
  if (breaking !== null) return found(context, statement, breaking.index, 'broken');
  if (
    previous !== null &&
    INK.test(previous.text.replace(/[,;。]$/, '')) &&
    AT_ONCE.test(bare) &&
    BOND.test(previous.text)
  )
    return found(context, statement, AT_ONCE.exec(bare)?.[0].length ?? 0, 'broken');
  const twofold = DOES_ANOTHER.exec(bare);
  const saying =
    twofold === null ? null : SAYS_ONE.exec((previous?.text ?? '') + bare.slice(0, twofold.index));
  if (twofold === null || saying === null) return null;
  if (
    /(?:不要|不能|别|勿|不得|不可|莫|休要|停止)[^,;。]{0,6}$/.test(
      bare.slice(0, Math.max(0, bare.search(SAYS_ONE))),
    )
  )
    return null;
  const isSpeech = /说的/.test(saying[0]);
  return (
    (isSpeech ? saidAnother(context, statement) : null) ?? found(context, statement, twofold.index, 'broken')
  );
}

/** Told by nobody, and once, what is put off is an act and no verdict; a vote or a signature that is put off never is. */
function isLateness(context: ReadingContext, statement: Statement, late: RegExpExecArray): boolean {
  const rest = statement.text.slice(late.index + late[0].length);
  if (/^[^,;。]{0,8}(?:签署|签字|签约|批准|表决|审议|谈判|磋商|公布|生效|会谈|会晤)/.test(rest)) return false;
  return REPEATED.test(late[0]) || claimantOf(context, statement).ids[0] !== 'narrator';
}

function found(
  context: ReadingContext,
  statement: Statement,
  index: number,
  claim: 'broken' | 'delayed',
): Claimed | null {
  const { start, end, text } = statement;
  const told = text.slice(0, index);
  // What is done to the bond stands before its verb: 把协定|当摆设, 对承诺|置若罔闻.
  const object = /(?:把|将|对|就|与|同|在|拿|是对)(?=[^,;。]{0,24}$)/.exec(told);
  const verb = object !== null && BOND.test(told.slice(object.index)) ? object.index : index;
  const before = text.slice(0, verb).replace(SAYING, '');
  if (SUPPOSED.test(before) || UNDONE.test(before) || /^["“]?(?:双方|两国|两军)/.test(before)) return null;
  const accused = judged(context, statement, start + verb);
  if (accused.id === null && accused.words === null) return null;
  const here =
    accused.words !== null && accused.words.start >= start ? accused.words.start : contentStart(statement);
  return { statement, claim, accused, start: here, end, commitment: null, reply: false };
}

const SAYING = /^[^,;。]*(?:强调|重申|指出|表示|称|说|认为|指责|批评|抱怨|指控|谴责)/;

/** The subject of the verb, else whoever is named last before it and does not judge. */
function judged(context: ReadingContext, statement: Statement, at: number): Accused {
  const accused = accusedAt(context, statement, at);
  if (accused.id !== null || accused.words !== null) return accused;
  const claimant = claimantOf(context, statement);
  const last = statement.actors.filter((one) => one.start >= statement.start && one.end <= at).at(-1);
  const agent = last === undefined ? null : agentOf(context, statement, last);
  if (agent === null || agent.parties.length !== 1 || isSame(agent, claimant)) return accused;
  return { id: agent.ids[0] ?? null, words: agent.words };
}

/** 甲说，乙说的是一套，做的是另一套: the first half is no saying of 乙, whom the words judge. */
function saidAnother(context: ReadingContext, statement: Statement): Claimed | null {
  const { start, end, previous } = statement;
  const teller = previous?.previous;
  const judgedOne = claimantOf(context, statement);
  if (teller == null || judgedOne.parties.length !== 1) return null;
  const claimant = claimantOf(context, teller);
  if (isSame(claimant, judgedOne)) return null;
  const accused: Accused = { id: judgedOne.ids[0] ?? null, words: null };
  return { statement, claim: 'broken', accused, start, end, commitment: null, reply: false, claimant };
}

/** Keeping told by a trait, by a praise, or by what was done as agreed. */
const TRUE_TO_WORD =
  /说到做到|言而有信|说话算[数话]|言出必行|言行一致|是[^,;。]{0,16}(?:忠实|模范|坚定|严格|积极)?的?(?:履行者|执行者|遵守者|践行者|守约方)/g;
/** 承诺的事情一件也没有落下: all of it was done. */
export const NOTHING_LEFT =
  /(?:承诺|答应|同意|商定|约定|协议|说好)[^,;。]{0,14}?一[件项样份条个批][^,;。]{0,4}?(?:[也都]|从来)*(?:没有?|未)(?:落下|漏掉?|遗漏|少|缺|拖延?|打折扣)/g;
const AS_AGREED =
  /(?:已经?|均已|现已|业已)(?:严格|全部|完全|如期|全面)?(?:按照?|依照?|遵照|根据|照)[^,;。]{0,10}?(?:协议|协定|约定|承诺|共识|谅解|条约|备忘录|合同|商定|停火安排)(?:的?(?:要求|规定|内容|安排|时间表|约定|条款|精神|期限))?[^,;。]{2,}|(?:如约|依约|按约|践约)(?!(?:在|于)?[^,;。]{0,14}(?:举行|召开|抵达|到访|而至|而来|到来|见面|开幕|登场|出席|参加|前来|赴约|会面|会晤|启程|开始|进行))[^,;。]{3,}/g;
const KEPT_IT =
  /是(?:为了)?(?:履行|落实|兑现|执行|践行)[^,;。]{0,18}?(?:协议|协定|条约|共识|承诺|约定|义务|谅解|安排)的[^,;。]{0,8}?(?:之举|举措|举动|行动|步骤|体现|做法|措施)|(?:信守|恪守|遵守|履行|兑现|尊重|执行|落实|守住|践行|维护)了[^,;。]{0,14}?(?:协议|协定|条约|公约|共识|承诺|诺言|约定|义务|停火|休战|谅解|备忘录|安排|保证|条款)|(?:做到|达到|满足)了?[^,;。]{0,6}?(?:协议|协定|条约|共识|承诺|约定|备忘录|停火)[^,;。]{0,6}?(?:要求|规定|标准|一切|目标|事项)|(?:始终|一直|一贯|历来|向来|从来都?)[^,;。]{0,4}?(?:信守|恪守|守约|重诺|遵守[^,;。]{0,8}(?:协议|协定|停火|约定|承诺|共识|条约|备忘录))[^,;。]{0,10}|(?:承诺|协议|义务|约定|共识)[^,;。]{0,6}(?:均已|都已|全都|已经?)(?:一一)?(?:做到|办到|完成|履行完毕)/g;
const PRAISED =
  /(?:称赞|赞扬|赞赏|感谢|表扬|肯定|承认|认可|证实|确认)(?![^,;。]*(?:愿意?|将|会|承诺|同意|希望|保证)(?:遵|信|恪|履|兑|尊))[^,;。]{1,16}?((?:信守|恪守|遵守|履行|兑现|尊重)了?[^,;。]{0,10}?(?:协议|协定|条约|共识|承诺|诺言|约定|义务|停火|谅解|安排))|对[^,;。]{1,16}?((?:信守|恪守|遵守|履行|兑现|尊重)了?[^,;。]{0,10}?(?:协议|协定|条约|共识|承诺|诺言|约定|义务|停火|谅解|安排))[^,;。]{0,6}?(?:表示|给予|予以)?(?:赞赏|赞扬|肯定|欢迎|感谢|满意)/g;
const PATTERNS = [NOTHING_LEFT, TRUE_TO_WORD, AS_AGREED, KEPT_IT, PRAISED];
const MAY_HAVE_KEPT = soughtGroup(...PATTERNS);
/** What was promised to voters binds no other side. */
export const OF_VOTERS = /竞选|选举|选民|大选/;

/** A verdict that a promise was kept, where no adverb of keeping stands. */
export function judgedKeptInChinese(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  if (!mayAnyStand(frame, MAY_HAVE_KEPT) || OF_VOTERS.test(text)) return null;
  for (const pattern of PATTERNS) {
    for (const match of matchesIn(text, pattern)) {
      const inner = match[1] ?? match[2];
      const at = match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
      const before = text.slice(0, match.index);
      if (SUPPOSED.test(before) || /(?:未|没有|没|不|非|难以|无法)[^,;。]{0,3}$/.test(text.slice(0, at)))
        continue;
      const agent = keeper(context, statement, start + at, inner !== undefined);
      if (agent === null || /的(?:说法|消息|传闻|报道|要求|目标|能力)/.test(text.slice(at))) continue;
      return {
        statement,
        claim: isSame(agent, claimantOf(context, statement)) ? 'fulfilled-own' : 'kept',
        accused: { id: agent.ids[0] ?? null, words: agent.words },
        start: agent.words !== null && agent.words.start >= start ? agent.words.start : start + match.index,
        end,
        commitment: null,
        reply: false,
      };
    }
  }
  return null;
}

/** Who keeps it: whoever is named last before the verb in a praise, else its subject; a party. */
function keeper(context: ReadingContext, statement: Statement, at: number, isPraise: boolean): Agent | null {
  const named = statement.actors.filter((one) => one.start >= statement.start && one.end <= at).at(-1);
  if (isPraise) {
    const agent = named === undefined ? null : agentOf(context, statement, named);
    return agent !== null && agent.parties.length > 0 ? agent : null;
  }
  const opening = leading(statement);
  const isSelf = /(?:本国|该国|我国|我们|我方|己方)[^,;。]{0,6}$/.test(
    statement.text.slice(0, at - statement.start),
  );
  const agent = isSelf
    ? speakerAgent(context, statement)
    : (agentAt(context, statement, at) ??
      (opening === undefined ? null : agentOf(context, statement, opening)));
  return agent !== null && agent.parties.length > 0 ? agent : null;
}
