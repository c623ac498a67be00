import type { Span } from '../../text/span.ts';
import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { ownParty } from '../statements/agent.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';

/** Whom words are about, with the place where the text names them. */
export interface Subject {
  readonly party: string | null;
  /** The party where there is one, else the id of a person or body; `null` where only hinted at (对方). */
  readonly id: string | null;
  /** In the source; `null` where the words name nobody. */
  readonly span: Span | null;
}

/** How many clauses back a dropped subject may stand. */
const REACH = 6;

/** Private persons and things that a state's name only describes: 美国企业, "US importers". */
const CHINESE_PRIVATE =
  /^的?(?:国内|主要|大型|部分|本土|汽车|科技|农业|制造业|高科技|相关|[大小])?(?:消费者|企业|公司|民众|市场|投资者|股市|股票|媒体|网民|学者|专家|农民|农户|选民|经济|货币|学生|留学生|工业|产业|车企|厂商|商家|进口商|出口商|买家|卖家|智库|分析师|分析人士|观察人士|银行|港口|家庭|居民|工人|人民|社会|舆论|学界|科技|产品|商品)/;
const ENGLISH_PRIVATE =
  /^(?:'s|’s)? (?:[a-z-]+ ){0,2}(?:consumers?|companies|company|firms?|businesses|business|markets?|investors?|stocks?|shares|media|users|scholars?|experts?|farmers?|voters?|economy|students?|industry|industries|carmakers?|automakers?|manufacturers?|makers?|importers?|exporters?|retailers?|buyers?|sellers?|think tanks?|analysts?|observers?|banks?|ports?|households?|workers?|people|public|society|products?|goods|diplomats? who|researchers?|academics?|tech giants?|chipmakers?)(?![a-z])/;

/** Common nouns that open a clause as its subject, so that nobody named before is the subject of what follows. */
const CHINESE_OTHER =
  /^(?:但是?|而|然而|不过|同时|此外|随后|尽管|虽然|因此|其中|目前|如今|近日)?[,]?(?:部分|许多|不少|一些|多家|众多|大量|这些|那些|该|此次|本次|这次|此番|这场|这份|上述)?(?:企业|市场|投资者|消费者|公司|商家|各国|民众|学生|农民|厂商|工厂|专家|学者|媒体|分析|外界|舆论|盟友|股市|谈判|会谈|协议|协定|通话|声明|关税|两国|双方|各方|第三国|国际社会|全球|世界|人们|观察|议题|问题|分歧|关系|局势)/;

/** Who an actor is, if one party, person or body of a party; `null` for both sides, outlets and unnamed sources. */
export function subjectOf(context: ReadingContext, statement: Statement, one: Actor): Subject | null {
  const { frame, voice } = statement;
  if (one.kind === 'collective' || one.kind === 'outlet') return null;
  if (one.kind === 'anonymous' && (one.party === null || frame.language === 'zh')) return null;
  if (isPrivate(statement, one)) return null;
  const span = frame.span(one.start, one.end);
  if (one.kind === 'pronoun') {
    if (one.pronoun !== 'first' && one.pronoun !== 'first-plural') return null;
    const party = voice === null || voice.mode === 'narrator' ? ownParty(context) : voice.speaker.party;
    return party === null ? null : { party, id: party, span };
  }
  if (one.id === null || one.id === 'side:both' || (one.kind === 'role' && one.party === null)) return null;
  return { party: one.party, id: one.party ?? one.id, span };
}

/** Before a name that only tells where: "came to Ankara"; not "our friends in Ankara". */
const PLACE =
  /(?<!(?:friends?|partners?|allies|governments?|leaders?|officials?|authorities|colleagues|counterparts?|those|people) )(?<![a-z])(?:in|at|to|near|from|via) (?:the )?$/;

/** Whom "they" and "it" point to in the mouth of a speaker: never the speaker, but the one party named before. */
export function otherThanSpeaker(context: ReadingContext, statement: Statement): Subject | null {
  const { voice } = statement;
  if (voice === null || voice.mode === 'narrator') return null;
  const { id, party } = voice.speaker;
  let at: Statement | null = statement;
  for (let steps = 0; at !== null && steps < REACH; steps += 1) {
    const from: Statement = at;
    const others = from.actors.filter(
      (one) =>
        one.kind === 'party' &&
        one.party !== null &&
        one.party !== party &&
        one.id !== id &&
        !PLACE.test(from.frame.text.slice(0, one.start)) &&
        (from.frame !== statement.frame || one.end <= statement.start),
    );
    const [one] = others;
    if (one !== undefined)
      return new Set(others.map((other) => other.party)).size === 1 ? subjectOf(context, from, one) : null;
    at = from.previous ?? from.before;
  }
  return null;
}

/** The one person named in the sentence before: whom "he" and "she" point to where no subject goes on. */
export function personBefore(context: ReadingContext, { before }: Statement): Subject | null {
  const people = before?.actors.filter(({ kind }) => kind === 'person') ?? [];
  const [one] = people;
  return before !== null && one !== undefined && new Set(people.map(({ id }) => id)).size === 1
    ? subjectOf(context, before, one)
    : null;
}

/** Who has an aim: as above, and both sides together. */
export function holderOf(context: ReadingContext, statement: Statement, one: Actor): Subject | null {
  if (one.kind === 'collective' && one.id === 'side:both')
    return { party: null, id: one.id, span: statement.frame.span(one.start, one.end) };
  return subjectOf(context, statement, one);
}

/** Whether a state's name only describes a company, a market, the people. */
export function isPrivate({ frame }: Statement, one: Actor): boolean {
  if (one.kind !== 'party') return false;
  const after = frame.text.slice(one.end, one.end + 40);
  return (frame.language === 'zh' ? CHINESE_PRIVATE : ENGLISH_PRIVATE).test(after);
}

/** A clause that supposes: what goes on behind it is supposed too. */
const SUPPOSING = {
  zh: /^["“\s]*(?:但|而|然而|不过|同时)?(?:如果|倘若|假如|若|一旦|除非|只有|只要|要是|即便|即使|哪怕)/,
  en: /^["“\s]*(?:and |but )?(?:if|unless|whether|should|were)\s/,
};
/** Making somebody do something: whoever is made to may be the next subject. */
const CAUSATIVE = /(?:让|使|令|逼|迫使|促使)$/;
/** What opens a clause before its subject, besides adverbs. */
const CHINESE_LEAD =
  /^["“\s]*(?:与其说是?|不如说是?|倒不如说是?|说到底是?|说白了是?|说穿了是?|换言之|换句话说|某种程度上|某种意义上|客观地?[说讲]|公允地?[说讲]|坦率地?[说讲]|平心而论|在我们?看来|反观|再看|至于|但是?|而是?|并且?|且|然而|不过|同时|此外|其实是?|实则是?|实际上是?|事实上是?|这是|尽管|虽然|因为|由于|正是|,)+/;
const CHINESE_OWNED =
  /^的(?!(?:[^,;。的]{0,4}(?:做法|行为|行径|举动|举措|政策|立场|态度|回应|反应|决策|外交|策略|手法|手段|领导人|政府|代表|官员|指控|指责|要价|答复|提议|提案|方案|建议|要求|说法|声明|言论|表态|关税|制裁|限制|禁令|措施|军演|行动|决定)))/;
/** Adverbials before an English subject: "On Wednesday, the …", "As the larger economy, …". */
const ENGLISH_LEAD =
  /^["“\s]*(?:and |but |yet |still, |so )?(?:(?:on|in|at|as|after|during|since|by|over|for|with|despite|yet|meanwhile|instead|now|today|yesterday|again|once again|[a-z]+ly|last|this|next|while)(?: [^,;]{1,60})?, )?(?:the |an? |even )?$/;

/** The actor that opens a clause as its subject. */
export function openingActor(statement: Statement): Actor | undefined {
  const { frame, start, end, actors } = statement;
  const first = leading(statement);
  if (first !== undefined) return first;
  const one = actors.find((actor) => actor.start >= start && actor.end <= end);
  if (one === undefined) return undefined;
  const lead = frame.text.slice(start, one.start);
  if (frame.language === 'en') return ENGLISH_LEAD.test(lead) ? one : undefined;
  const bare = lead.replace(CHINESE_LEAD, '');
  return bare !== lead && (bare === '' || readGap(bare).isAdverbial) ? one : undefined;
}

/**
 * The subject that a clause without one goes on with: that of the nearest clause before it in the sentence, then of
 * the sentence before. `null` where something else has become the subject on the way, or where all is supposed.
 * @param own whether the clause's own opening subject counts too, for a pronoun in its predicate.
 * @param past whether to look past other subjects, for words that point back at deeds (这些违约行为).
 */
export function carriedSubject(
  context: ReadingContext,
  statement: Statement,
  own = false,
  past = false,
): Subject | null {
  let at: Statement | null = own ? statement : (statement.previous ?? statement.before);
  for (let steps = 0; at !== null && steps < REACH; steps += 1) {
    const isOwn = at === statement;
    const { language, text } = at.frame;
    if (!isOwn && at.frame === statement.frame && SUPPOSING[language].test(at.text)) return null;
    const one = openingActor(at);
    if (one !== undefined && one.kind !== 'pronoun') {
      if (language === 'zh' && !past) {
        if (CHINESE_OWNED.test(text.slice(one.end, one.end + 12))) return null;
        if (!isOwn && at.frame === statement.frame && isCausative(at, one)) return null;
      }
      return subjectOf(context, at, one);
    }
    if (!past && !isOwn && language === 'zh') {
      if (CHINESE_OTHER.test(at.text.replace(/^["“\s]+/, ''))) return null;
      if (at.frame === statement.frame && isCausative(at)) return null;
    }
    at = at.previous ?? at.before;
  }
  return null;
}

/** Whether a clause makes somebody named in it do something. */
function isCausative({ frame, start, end, actors }: Statement, subject?: Actor): boolean {
  const from = subject?.end ?? start;
  return actors.some(
    (one) => one.start > from && one.end <= end && CAUSATIVE.test(frame.text.slice(from, one.start)),
  );
}
