import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { chineseSides, type Sides } from './chinese-parties.ts';
import { englishSides } from './english-parties.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const FIRST = /(?<![a-z])(?:we|our|us|i|my)(?![a-z])|我们|我方|我国|本公告|本部/;

/** An office without the name of its state is one of the state whose text it is. */
const OFFICE =
  /^(?:the )?(?:office|department|ministry|commission|administration|agency|bureau|committee|government|president|secretary)$|^(?:本|该)?[^ ]{0,4}(?:部|委|署|局|院)$/i;

/** "The government is about to …" in a party's own text is its own. */
const BARE_OFFICE =
  /(?:^|[^a-z])(?:the|this) (?:(?!other )[a-z]+ ){0,2}(?:government|ministry|department|administration|commission|bureau|agency|cabinet|council)(?: (?!that |which |said |of |for )[a-z]+){0,4} $/;

const HER_OFFICE =
  /(?<![a-z])(?:her|his) (?:ministry|department|government|office|country|cabinet|administration)(?: (?!that |which |said |of )[a-z]+){0,5} $/;

/** One side asks for relief, or gives something for it. */
const BARGAIN = {
  en: /(?<![a-z])(?:if|once|unless|provided|as long as|so long as|in return|in exchange|wants?|wanted|desperate|demand(?:s|ed)?|ask(?:s|ed)(?! (?:why|whether|how|about|if|when|what))|urge[sd]?|urging|press(?:es|ed)|call(?:s|ed) on|hopes? to|seeks?|sought)(?![a-z])/,
  zh: /如果?|若|只要|一旦|换取|作为交换|要求|敦促|希望|呼吁|促请|寻求|争取/,
};
const RELIEF: ReadonlySet<string> = new Set(['remove', 'cut', 'suspend', 'ease', 'exempt', 'delist']);

/**
 * Whose measure it is and on whom. Where one of two sides asks for relief or trades something for it, those listed
 * are of that side: "A will buy wheat if B takes ten firms off its list".
 * @param isLevel the words state at which level a measure stands, and no act
 */
export function sidesOf(
  context: ReadingContext,
  frame: Frame,
  link: Link,
  parties: readonly NamedParty[],
  isLevel = false,
): Sides {
  const told = sidesTold(context, frame, link, parties, isLevel);
  const { parties: two } = context.about;
  const sides = ofOther(frame, link, inExchange(frame, link, told, two), two);
  if (sides.on !== null || sides.by === null || two.length !== 2 || !two.includes(sides.by)) return sides;
  const isRelief = RELIEF.has(link.act ?? '') || link.kind.entry.id === 'measure-kind:blacklisted';
  // "Tariffs on all partners", "on Corvan goods": somebody else is named.
  const { end } = frame.span(link.kind.start, link.kind.end);
  const behind = context.text.content.slice(end, end + 24);
  if (/^ (?:on|against|for|from) (?:\p{Lu}|(?:all|any|other|every|global|third)\b)/u.test(behind))
    return sides;
  if (!link.kind.isList || !isRelief || !BARGAIN[frame.language].test(frame.text)) return sides;
  const other = parties.find((one) => one.party !== sides.by && two.includes(one.party));
  return other === undefined ? sides : { by: sides.by, on: other.party };
}

/** What somebody complains about: 抱怨发放的许可只有. */
const COMPLAINS = /(?:抱怨|指责|指控|批评|不满|埋怨|控诉|投诉|抗议|嫌)[^;。]{0,30}$/;

/** The permits that one of two sides complains of having got are the other's. */
function ofOther(
  { text, language }: Frame,
  { kind, head }: Link,
  sides: Sides,
  two: readonly string[],
): Sides {
  const { by } = sides;
  if (language !== 'zh' || kind.nature !== 'permission' || by === null || !two.includes(by)) return sides;
  if (two.length !== 2 || !COMPLAINS.test(text.slice(0, head.start))) return sides;
  return { by: two.find((one) => one !== by) ?? null, on: sides.on };
}

/** "A will cut its duty in exchange for the lifting of a ban": what one gets for its act is an act of the other. */
function inExchange(
  { text, language }: Frame,
  { act, head }: Link,
  sides: Sides,
  two: readonly string[],
): Sides {
  if (language !== 'en' || act === null || sides.by === null || two.length !== 2) return sides;
  if (!/(?<![a-z])in (?:exchange|return) for (?:the |an? )?(?:[a-z]+ )?$/.test(text.slice(0, head.start)))
    return sides;
  const other = two.find((one) => one !== sides.by);
  return other === undefined || !two.includes(sides.by)
    ? sides
    : { by: other, on: sides.on === other ? null : sides.on };
}

/**
 * The sides as the words beside the measure tell them. Where the sentence names nobody, a notice or account speaks of its own measures,
 * and so does a speaker who announces or says "we"; what others say of a measure names no owner.
 * @param isLevel the words state at which level a measure stands, and no act
 */
function sidesTold(
  context: ReadingContext,
  frame: Frame,
  link: Link,
  parties: readonly NamedParty[],
  isLevel: boolean,
): Sides {
  const read = frame.language === 'zh' ? chineseSides : englishSides;
  const sides = read(frame.text, link, parties);
  // Flights between two states are of both.
  if (
    link.kind.entry.id === 'measure-kind:flights' &&
    (sides.by === 'both' || (sides.by === null && parties.some(({ party }) => party === 'both')))
  )
    return { by: 'both', on: 'both' };
  if (link.act !== null && RECIPROCAL.test(frame.text.slice(Math.max(0, link.start - 6), link.end + 24)))
    return { by: 'both', on: 'both' };
  if (
    link.act !== null &&
    frame.language === 'en' &&
    /(?<![a-z])each (?:side|country|government|state|of them) (?:[a-z]+ ){0,3}$/.test(
      frame.text.slice(0, link.head.start),
    )
  )
    return { by: 'both', on: 'both' };
  const yours = onYours(context, frame, link, sides);
  if (yours !== null) return yours;
  const ours = onOurs(context, frame, link, sides);
  if (ours !== null) return ours;
  const first = ofFirstPerson(context, frame, link);
  if (first !== null) {
    const target = sides.on === first ? null : sides.on;
    return { by: first, on: target ?? theirs(context, frame, link, first) };
  }
  // "We will strike A off and tighten our controls": theirs who speak, and of nobody who is named.
  if (
    frame.language === 'en' &&
    context.about.party === null &&
    OUR_OWN.test(frame.text.slice(Math.max(0, link.kind.start - 30), link.kind.start))
  ) {
    const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
    const by = voice?.speaker.party ?? null;
    return { by, on: sides.on === by ? null : sides.on };
  }
  // "She said her ministry would …": the office is of whoever speaks.
  if (sides.by === null && HER_OFFICE.test(frame.text.slice(0, link.head.start))) {
    const speaker =
      context.voices.at(frame.span(link.head.start, link.head.end).start)?.speaker.party ?? null;
    if (speaker !== null && speaker !== sides.on) return { by: speaker, on: sides.on };
  }
  const office = context.about.party === null ? null : BARE_OFFICE.exec(frame.text.slice(0, link.head.start));
  // "If A withdraws its duties, the ministry will …": the office stands nearer than the party.
  const isNearest =
    office !== null && !parties.some((one) => one.start >= office.index && one.end <= link.head.start);
  const isOffice =
    office !== null && (sides.by === null || (isNearest && !link.isPassive && link.act !== null));
  if (!isOffice && (sides.by !== null || (link.act === null && !isLevel))) return sides;
  if (isOffice && context.about.party !== null)
    return context.about.party === sides.on ? sides : { by: context.about.party, on: sides.on };
  const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
  if (voice === null) return sides;
  const { party } = voice.speaker;
  const isOwn =
    voice.mode === 'narrator' ||
    (party === null ? OFFICE.test(voice.speaker.asWritten) : party === context.about.party);
  const announces = voice.act === 'announce' || voice.act === 'commit' || FIRST.test(frame.text);
  const speaks = isOwn ? context.about.party : announces ? party : null;
  return speaks === null || speaks === sides.on ? sides : { by: speaks, on: sides.on };
}

/** Right before a measure: it is that of whoever speaks. */
const OUR_OWN = /(?<![a-z])our (?:own )?(?:[a-z-]+ ){0,2}$/;

/** "On both sides": the act is of both and on both. */
const RECIPROCAL =
  /(?<![a-z])(?:on both sides|(?:on|against|for) each other(?![a-z])|each other's|on one another|(?:reciprocally|mutually) (?:lift|suspend|remov|cut|lower|eas|waiv|drop|scrap)[a-z]*)|(?:互相|相互|彼此|双方同时|双双)(?:取消|降低|下调|暂停|放宽|给予|免除|豁免|解除|撤销|实施|加征)/;

/** A first person right before the act, in the words of a side. */
const WE = {
  en: /(?:^|[^a-z])(?:we|i)(?:'ve|'ll|'re|'m|'d)?(?: (?!are told|hear|think|believe)[a-z']+){0,3} $/,
  zh: /(?:^|[,;:。“"])(?:而|但|同时|为此|因此|于是|[^,;:。]{0,6}[日月年天起,])?(?:我们|我方|我国|我)(?![企国方军党们]|会员|会长)(?:(?!敦促|要求|督促|呼吁|促请|希望|强烈)[^,;:。]){0,24}$/,
};

/** Whose act "we lift …" is: of the side that speaks; `null` where no first person stands there. */
function ofFirstPerson(context: ReadingContext, frame: Frame, link: Link): string | null {
  if (link.act === null || link.isPassive || !WE[frame.language].test(frame.text.slice(0, link.head.start)))
    return null;
  // What the other side agreed to may lend its voice to the clause behind it; a text's own "we" is its author.
  if (context.about.party !== null && !/["“”「『]/.test(frame.text)) return context.about.party;
  const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
  return voice?.speaker.party ?? (voice === null || voice.mode === 'narrator' ? context.about.party : null);
}

/** "Its duty on your cheese", said to the side whose briefing it is. */
function onYours(context: ReadingContext, frame: Frame, link: Link, { by, on }: Sides): Sides | null {
  const { party, kind } = context.about;
  if (on !== null || by === null || by === party || party === null || kind === 'post') return null;
  return /^ (?:on|against|for) (?:all )?your (?!own)/.test(frame.text.slice(link.kind.end)) ||
    /对(?:贵国|贵方)/.test(frame.text.slice(Math.max(0, link.start - 8), link.end))
    ? { by, on: party }
    : null;
}

const OURS = {
  en: /(?<![a-z])(?:on|against|for|of|to|from|import|taxed|buy) our (?!own)|(?<![a-z])(?:ban|bar|tax|block)(?:s|ned|red|ed|ing)? our /,
  zh: /(?:对|向|从|自|恢复|进口|针对|制裁|禁止)我(?:国|方)?(?!方?[们将已的])[^,;。方]{0,8}|我国[^,;。]{1,6}(?:进口|商品|产品|企业|公民|游客)/,
};

/** What another does to "our goods" in the words of a side is aimed at that side. */
function onOurs(context: ReadingContext, frame: Frame, link: Link, { by, on }: Sides): Sides | null {
  const { party } = context.about;
  if (
    on !== null ||
    by === null ||
    by === 'both' ||
    party === null ||
    by === party ||
    link.act === null ||
    link.kind.nature === 'purchase'
  )
    return null;
  const words = frame.text.slice(Math.max(0, link.start - 10), link.end + 24);
  return OURS[frame.language].test(words) ? { by, on: party } : null;
}

/** "Their copper" in the words of one of two sides is of the other. */
function theirs(context: ReadingContext, frame: Frame, link: Link, own: string): string | null {
  const { parties } = context.about;
  if (parties.length !== 2 || !parties.includes(own)) return null;
  const words = frame.text.slice(link.head.start, link.end + 24);
  return /(?<![a-z])(?:their|them|his|her|your)(?![a-z])|对(?:他们|对方|其|贵国)|他们的/.test(words)
    ? (parties.find((one) => one !== own) ?? null)
    : null;
}
