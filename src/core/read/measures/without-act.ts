import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import type { Sides } from './chinese-parties.ts';
import { ofThose } from './counted.ts';
import { componentsOf, draft } from './draft.ts';
import { type Amount, NO_FIGURES } from './figures.ts';
import { furtherLevels, levelOf } from './further-levels.ts';
import { effectOf } from './kind.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import { goodsToldBefore, toldBefore } from './named-again.ts';
import type { Reality } from './reality.ts';
import { type Scene, within } from './scene.ts';
import { sidesOf } from './sides.ts';
import { isStanding } from './standing.ts';
import type { Windows } from './window.ts';
import type { Act } from './words.ts';

/**
 * A measure that the words name and leave as it is: one of a party on another, one that somebody wants lifted, and
 * one that was expressly not lifted (`non-change`). Never the act that was denied or asked for.
 */
export function* withoutAct(
  scene: Scene,
  link: Link,
  windows: Windows,
  reality: Reality,
): Iterable<Draft<MeasureValue>> {
  const { act, inner, kind } = link;
  if (kind.nature !== 'restriction') return;
  if (isPointedAt(scene.frame.text, kind)) return;
  // "A's new duty is to keep the peace".
  if (act === null && /^dut(?:y|ies) (?:is|was|are|were) to (?!be )/.test(scene.frame.text.slice(kind.start)))
    return;
  // "The two vessels were mapping currents": ships are no measure.
  if (act === null && kind.entry.id === 'measure-kind:vessel-seizure') return;
  // "Sanctioned the plan": the verb, and no measure.
  if (act === null && /^sanction(?:ed|ing)$/.test(scene.frame.text.slice(kind.start, kind.end))) return;
  // What a question asks about is told by nobody; that a measure is lifted, only one that stands can ask for.
  if (/[?]["”』」)]*\s*$/.test(scene.frame.text) && act !== null && !asksToLift(scene, link)) return;
  const level = act === null ? statedLevel(scene, link, windows) : null;
  // "If A lifts the 15 percent duty": it is there.
  const isThere = act === null || ((reality === 'unreal' || reality === 'unkept') && LIFTS.has(act));
  const rate = level ?? (isThere ? namedRate(scene, link, windows) : null);
  const isOurs = rate !== null || act !== null;
  const sides = askedOf(scene, link, sidesOf(scene.context, scene.frame, link, scene.parties, isOurs));
  const effect = act === null ? null : effectOf(kind, act, inner);
  if (effect?.direction === 'tighten') return;
  if (reality === 'not' && effect !== null) {
    const level = namedRate(scene, link, windows);
    const figures = level === null ? NO_FIGURES : levelOf(level, null);
    yield draft(scene, link, windows, { ...sides, ...UNCHANGED }, level === null ? [] : [level], figures);
    return;
  }
  // "The cobalt ban", 三文鱼禁令: its name fits one measure of the text.
  const again =
    (act === null || (isThere && scene.frame.language === 'en')) &&
    (sides.by === null || act !== null) &&
    sides.on === null
      ? scene.frame.language === 'en'
        ? toldBefore(
            scene.frame.text,
            kind,
            scene.told,
            act !== null && / (?:its|their) (?:[a-z]+ )?$/.test(scene.frame.text.slice(0, kind.start))
              ? sides.by
              : null,
          )
        : goodsToldBefore(scene.frame.text, kind, scene.told)
      : null;
  // A fee or a permit is named by the act that somebody wants of it, and with both sides.
  if (
    kind.isWeak === true &&
    again === null &&
    (sides.by === null || sides.on === null || (act === null && !isStrict(scene, link)))
  )
    return;
  const isNamed = level !== null || (rate !== null && sides.by !== null);
  if (
    !isNamed &&
    !(reality === 'unkept' && sides.by !== null) &&
    !isAskedFor(scene, link, sides) &&
    !isStanding(scene.frame, link, sides, scene.parties, scene.told) &&
    again === null
  )
    return;
  const measure = String((again?.kind ?? kind).entry.attributes?.kind);
  const status =
    level === null && /生效|took effect|in effect|in force/.test(scene.frame.text) ? 'effective' : null;
  const own = level === null ? { ...link, act: null, start: kind.start, end: kind.end } : link;
  const owned = again === null ? sides : { by: again.value.by, on: null };
  const those = rate === null ? ofThose(scene, kind, within(scene, windows.near)) : null;
  const figures =
    rate !== null
      ? levelOf(rate, formerOf(scene, rate, windows))
      : those !== null
        ? { ...NO_FIGURES, value: those.value.value, unit: those.value.unit, spans: [those.span] }
        : NO_FIGURES;
  // "Remains at 30 percent": the words say that nothing changes.
  const isKept = level !== null && figures.before === null && isLeft(scene, kind.end, level);
  const told = isKept
    ? ({ ...owned, ...UNCHANGED, status } as const)
    : ({ ...owned, measure, action: null, direction: 'tighten', status } as const);
  yield draft(
    scene,
    own,
    windows,
    told,
    [rate ?? those].flatMap((one) => one ?? []),
    figures,
  );
  if (rate !== null) yield* componentsOf(scene, own, windows, told, figures);
  yield* furtherLevels(scene, own, level, windows, told);
}

/** 对某国芯片设备禁令: the direction stands in the name. */
function isStrict({ frame }: Scene, { kind }: Link): boolean {
  // "A's ban on B's eels": whose it is, and on whom, right behind the noun.
  if (frame.language === 'en') return /^ (?:on|against) /.test(frame.text.slice(kind.end));
  return /对[^,;:。、]{1,3}[^,;:。、对和与]{0,6}$/.test(
    frame.text.slice(Math.max(0, kind.start - 10), kind.start),
  );
}

/** 是否会取消对某国加征的关税: whom it is aimed at stands in the phrase that names it. */
function asksToLift({ frame }: Scene, { act, head, kind }: Link): boolean {
  if (frame.language === 'en') return act !== null && LIFTS.has(act);
  return (
    frame.language === 'zh' &&
    act !== null &&
    LIFTS.has(act) &&
    head.end <= kind.start &&
    /^(?:对|针对)[^,;:。]{1,14}?(?:的|加征)?[^,;:。的]{0,8}$/.test(frame.text.slice(head.end, kind.start))
  );
}

/** 上述加征关税: a measure that is only pointed back at. */
function isPointedAt(text: string, { start }: { readonly start: number }): boolean {
  return /(?:上述|有关|相关|该项?|前述|滥用|滥施)(?:加征|征收|实施|限制性?)?的?$|(?<![a-z])(?:said|above|aforementioned) $/.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** Whether the words between a tariff and its level say that this is where it was. */
function isLeft({ frame }: Scene, end: number, level: Amount): boolean {
  return (
    /(?<![a-z])(?:remains?|stays?)(?: [a-z]+)? at $|(?:将|仍|继续|依旧|依然)?(?:维持|保持|停留)在$|不变,?(?:仍为|为)$/.test(
      frame.text.slice(end, frame.local(level.span.start)),
    ) || /^,?(?:将|继续)?(?:保持|维持)?不变(?!的)/.test(frame.text.slice(frame.local(level.span.end)))
  );
}

const UNCHANGED = { measure: 'non-change', action: 'retain', direction: 'neutral' } as const;

const LIFTS: ReadonlySet<Act> = new Set(['remove', 'cut', 'suspend', 'ease', 'exempt']);

const FORMER =
  /^,? (?:which is )?(?:(?:down|up|lower(?:ed)?|raised|cut|reduced|increased) from|compared (?:with|to)|against|versus) (?:the |a |an earlier |a previous |a peak of )?$|^,?(?:低于|高于|较|比|由)?(?:[^,;。%]{0,4})(?:此前|先前|原来|原先|之前|早先|原本|去年|上月|年初|[0-9]{1,2}月)(?:时|份|底|初|间)?的?(?:为|是|高达)?$/;

/** The rate that a stated level has come from: "stand at 30 percent, down from 55 percent". */
function formerOf({ frame, ...scene }: Scene, { span }: Amount, { wide }: Windows): Amount | null {
  const end = frame.local(span.end);
  return (
    within({ frame, ...scene }, wide).find(
      (one) =>
        one.value.quantity === 'percent' &&
        one.value.value !== null &&
        one.span.start >= span.end &&
        FORMER.test(frame.text.slice(end, frame.local(one.span.start))),
    ) ?? null
  );
}

const ASKED =
  /(?:敦促|督促|要求|呼吁|促请|希望)$|(?<![a-z])(?:urged|urges|urging|urge|asked|asks|call(?:s|ed|ing)? (?:up)?on|press(?:es|ed|ing)?|demand(?:s|ed|ing)? that|want(?:s|ed)?|implor(?:es|ed)|exhort(?:s|ed)|appeal(?:s|ed)? to) (?:the )?$/;

/** "Drop its chip controls": what the measure is on stands before it. */
const GOODS_ALONE =
  /^ (?:(?:the|its|their|all|those|these|any|his|her|your|our) )*(?!the |its |their |all |those |these |any )[a-z]{3,8} $/;

/** 取消芯片限制: with what it is on, a measure that a party is asked to lift is one in place. */
function isAskedFor(scene: Scene, link: Link, { by }: Sides): boolean {
  const { frame } = scene;
  const { kind } = link;
  const { text } = frame;
  const named = text.slice(link.kind.start, link.kind.end);
  const goods = link.head.end < link.kind.start ? text.slice(link.head.end, link.kind.start) : '';
  const asked = askedParty(scene, link);
  return (
    asked !== undefined &&
    asked.party === by &&
    // "Urged A to withdraw the cap": A's, which was told before.
    ((kind.owner === by && link.act !== null && LIFTS.has(link.act)) ||
      (frame.language === 'en' &&
        link.act !== null &&
        LIFTS.has(link.act) &&
        kind.isWeak !== true &&
        (/^ (?:on|against|for) /.test(text.slice(kind.end)) ||
          toldBefore(text, kind, scene.told, by) !== null) &&
        /(?<![a-z])its (?:own )?(?:[a-z0-9.%-]+ ){0,4}$/.test(text.slice(0, kind.start))) ||
      (frame.language === 'zh'
        ? /^[^,;:。、和与的]{2,8}的?$/.test(goods) &&
          !/^(?:上述|有关|相关|该|这些|这一|所有|全部|一切)/.test(goods)
        : GOODS_ALONE.test(goods)) ||
      /^.{2,}(?:限制|管制| (?:curbs?|controls?|rules?|restrictions?))$/.test(named))
  );
}

/** Whoever is asked to lift a measure is the one whose measure it is: 敦促某方取消对另一方的限制. */
function askedOf(scene: Scene, link: Link, sides: Sides): Sides {
  if (link.act === null) return sides;
  const asked = askedParty(scene, link);
  return asked === undefined || asked.party === sides.on ? sides : { by: asked.party, on: sides.on };
}

function askedParty({ frame, parties }: Scene, { head }: Link): NamedParty | undefined {
  return parties.findLast(
    (one) => one.end <= head.start && ASKED.test(frame.text.slice(Math.max(0, one.start - 18), one.start)),
  );
}

/** The rate in the name of a tariff: "a 10 percent duty on", "duties of 25 percent", 20%的关税. */
function namedRate({ frame, ...scene }: Scene, { kind }: Link, { near }: Windows): Amount | null {
  if (kind.entry.attributes?.figure !== 'rate') return null;
  return (
    within({ frame, ...scene }, near).find(({ span, value }) => {
      if (value.quantity !== 'percent' || value.value === null) return false;
      const [start, end] = [frame.local(span.start), frame.local(span.end)];
      return end <= kind.start
        ? /^(?: (?!and |or |of |in |on |to )[a-z-]+){0,3} $|^的?[^,;:。0-9]{0,5}$/.test(
            frame.text.slice(end, kind.start),
          )
        : /^ (?:rate )?of $/.test(frame.text.slice(kind.end, start));
    }) ?? null
  );
}

const IS_LEVEL =
  /^[^,;:。]{0,6}(?:为|是|达到?|高达|维持在|仍为|合计)[^,;:。]{0,3}$|^(?: rate)?(?: (?:on|for) (?:(?!that |which |whose )[a-z-]+ ){0,5}[a-z-]+)?(?: (?:now|thus|therefore|currently|still))? (?:shall be|will be|would be|is|are|was|were|has been|amounts? to|comes? to|reach(?:es|ed)?|stands? at|stood at|remains? at|remained at|stays? at|stayed at)(?: (?:now|still|set at|fixed at))? $/;

/** The level at which a tariff is said to stand: "the combined rate shall be 120 percent", 关税总水平为145%. */
function statedLevel({ frame, ...scene }: Scene, { kind }: Link, { near }: Windows): Amount | null {
  if (kind.entry.attributes?.figure !== 'rate') return null;
  return (
    within({ frame, ...scene }, near).find(
      ({ span, value }) =>
        value.quantity === 'percent' &&
        value.value !== null &&
        IS_LEVEL.test(frame.text.slice(kind.end, frame.local(span.start))),
    ) ?? null
  );
}
