import type { SpeechAct } from '../../lexicon/entry.ts';
import { headLength } from '../../text/bisect.ts';
import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { judgementsIn } from '../evaluations/judgements.ts';
import type { UtteranceValue } from '../values/utterance.ts';
import type { Voice } from '../voice/voice.ts';

/** Acts that blame whomever the words name. */
const BLAMING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'accuse',
  'criticise',
  'threaten',
  'oppose',
  'reject',
]);

/** Acts that ask another side to change what it does. */
const ASKING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['demand', 'urge', 'warn']);

/** What is done to somebody, or left undone, by whoever is blamed for it. Folded. */
const BAD =
  /打压|遏制|围堵|破坏|违反|违背|背弃|消极(?:举措|措施)|歧视|胁迫|霸凌|单边|挑衅|干涉|粗暴|无理|滥用|抹黑|污蔑|未(?:按|能|履行|兑现|遵守)|未兑现|拒不|出尔反尔|虚张声势|不守|食言|陷阱|威胁|软弱|误判|渴望|遭遇|绝望|干扰|封锁|错误|变卦|失信|毁约|背信|说一套|言行不一|口是心非|翻脸不认|反悔|拖字诀|一拖再拖|推诿|甩锅|倒打一耙|颠倒黑白|混淆是非|贼喊捉贼|双重标准|双标|虚伪|傲慢|贪婪|无赖|耍赖|耍花招|勒索|敲诈|讹诈|要挟|恐吓|欺凌|霸道|蛮横|漫天要价|要价过高|要价太高|狮子大开口|不可信|不可靠(?!实体|供应商|进口商)|不负责任|(?:缺乏|没有|毫无|不讲)(?:诚意|信用|信义)|无视|漠视|践踏|滥施|煽动|蓄意|一意孤行|我行我素|倒行逆施|欺骗|撒谎|谎言|窃取|掠夺|自相矛盾|前后矛盾|口径不一|不统一|自己(?:制造|造成|挑起|惹)|当筹码|当作筹码|当水龙头|(?:^|[^a-z])(?:violat|breach|undermin|provok|provocat|bully|coerc|coercion|discriminat|unfair|smear|sabotag|renege|fail(?:ed|ing|s|ure)? to|refus|abus|threat|weak|desperat|dump(?:ing|ed)|steal|stole|cheat|reckless|hypocri|illegal|suppress|aggressi|slander|misjudg|trap|slow-walk|unlawful|wrong|drag|cannot be trusted|can't be trusted|untrustworth|not to be trusted|bad faith|two-faced|dishonest|stalling|stonewall|foot-dragging|blackmail|extort|arrogan|greed|cynical|selfish|irresponsib|walked away from|went back on|gone back on|going back on|broke (?:its|their|his|her|every)|broken (?:its|their|his|her|every)|backtrack|bad-faith|insult|humiliat|weaponi[sz]|punish(?:es|ed|ing)? (?!ment)|lied|lying|decei|mislead|misled|scapegoat|double standard|kept (?:us|them|him|her) waiting)/;
/** Verbs by which the speaker praises the other side. */
const PRAISING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['praise', 'thank', 'congratulate']);

/** The id of a party, and of no topic. */
const PARTY = /^[A-Z]/;

/** How far behind a party's name what it is blamed for may begin, in code units of the folded text. */
const REACH = { zh: 24, en: 80 };

/**
 * Which parties an utterance blames or praises. A party is blamed where the speaker accuses it, asks it to undo
 * something wrong, or where what is said of it is a wrong. Never the speaker's own party.
 */
export function targetOf(context: ReadingContext, voice: Voice): UtteranceValue['target'] {
  const { content, act, holders } = voice;
  const found = new Map<string, 'critical' | 'supportive'>();
  for (const { party, rest, before, isConditional } of partiesNamed(context, voice)) {
    if (party === voice.speaker.party || holders.includes(party) || found.has(party)) continue;
    const isBad = BAD.test(rest) && !isUndone(rest) && !isConditional;
    if (voice.negated || act === 'deny') continue;
    if (BLAMING.has(act) && before === '') found.set(party, 'critical');
    else if (isBad) found.set(party, 'critical');
    else if (PRAISING.has(act) && before === '') found.set(party, 'supportive');
  }
  // What a judging word says of a party by grammar, however far it stands from the name.
  for (const { value } of judgementsIn(context, voice)) {
    const party = value.target;
    if (!PARTY.test(party) || party === voice.speaker.party || holders.includes(party) || found.has(party))
      continue;
    found.set(party, value.polarity === 'negative' ? 'critical' : 'supportive');
  }
  const government = opposed(context, voice);
  if (government !== null && BLAMING.has(act)) found.set(government, 'critical');
  // 撤销消极举措 without a name is asked of the other side of two.
  const other = otherParty(context, voice);
  if (
    other !== null &&
    !found.has(other) &&
    ASKING.has(act) &&
    /消极(?:举措|措施)|negative (?:measures|moves)/.test(context.folded(content))
  )
    found.set(other, 'critical');
  return [...found].map(([party, stance]) => ({ party, stance }));
}

/** What makes of a wrong one that may come. */
const CONDITIONAL = /(?:如果|倘若|假如|一旦|若|除非|(?<![a-z])(?:if|unless|should|whether) (?:the )?)$/;

interface Named {
  readonly party: string;
  /** What follows the name, as far as it may tell what the party does. */
  readonly rest: string;
  /** Whether the name opens the words: `''` where it does. */
  readonly before: string;
  /** Whether an if stands right before the name. */
  readonly isConditional: boolean;
}

function partiesNamed(context: ReadingContext, { content, cue }: Voice): Named[] {
  const { named } = context.voices;
  const acted = named[headLength(named, ({ frame }) => frame.sentence.start <= content.start) - 1];
  if (acted === undefined) return [];
  const { frame } = acted;
  // Whoever is asked stands between the verb and the words: 敦促乙方[停止…].
  const from = frame.local(Math.min(content.start, cue?.end ?? content.start));
  const to = frame.local(content.end);
  const reach = REACH[frame.language];
  return acted.actors.flatMap((one: Actor): Named[] => {
    if (one.party === null || one.start < from || one.end > to || one.kind === 'outlet') return [];
    const next = acted.actors.find(
      (other) => other.start >= one.end && other.party !== null && other.party !== one.party,
    );
    const end = Math.min(to, one.end + reach, next?.start ?? to);
    const lead = frame.text.slice(from, one.start).replace(/^["“'\s]+|(?:the|that|of)? ?$/g, '');
    return [
      {
        party: one.party,
        rest: frame.text.slice(one.end, end),
        before: cue === null ? ' ' : lead.trim(),
        isConditional: CONDITIONAL.test(frame.text.slice(from, one.start)),
      },
    ];
  });
}

/** "to lift its unfair …": a wrong that is asked to end is still held against its author; one that is denied is not. */
function isUndone(rest: string): boolean {
  const at = rest.search(BAD);
  if (at < 0 || OWN_NEGATION.test(rest.slice(at, at + 8))) return false;
  return NEGATED.test(rest.slice(Math.max(0, at - 14), at + 1));
}

/** Words that are negated by themselves: 未兑现, "cannot be trusted". */
const OWN_NEGATION = /^.?(?:未|不|拒|没|缺|毫无|cannot|can't|not|refus|fail|untrust)/;
const NEGATED =
  /(?:没有?|并未|从未|从不|不会|未曾|并非|不再|不是)(?:真正|真的|有意|刻意|任何|故意|曾)?.?$|(?<![a-z])(?:never|not|no|nor|without|n't|has stopped|stopped)(?: [a-z]+)? ?[^a-z]?$/;

/** Those who oppose their own government and blame it without its country's name: 诺方在野党参议员批评，政府…. */
const OPPOSITION = /在野|反对党|反对派|(?<![a-z])opposition(?![a-z])/;
const GOVERNMENT =
  /政府|当局|内阁|首相|总统|总理|(?<![a-z])(?:government|administration|cabinet|president|prime minister)(?![a-z])/;

function opposed(context: ReadingContext, { start, content }: Voice): string | null {
  const lead = { start, end: content.start };
  if (lead.end <= start || !OPPOSITION.test(context.folded(lead).toLowerCase())) return null;
  if (!GOVERNMENT.test(context.folded(content).toLowerCase())) return null;
  const own = context.hits('party', lead)[0]?.entry.id;
  return own !== undefined && context.about.parties.includes(own) ? own : null;
}

function otherParty(context: ReadingContext, { speaker, holders }: Voice): string | null {
  const own = speaker.party ?? (holders.length === 1 ? holders[0] : null);
  const others = context.about.parties.filter((party) => party !== own);
  return own != null && context.about.parties.length === 2 && others.length === 1
    ? (others[0] ?? null)
    : null;
}
