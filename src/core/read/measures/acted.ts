import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import { isAnnounced } from './announced.ts';
import { borneSides, isBorne } from './borne.ts';
import { BOTH, isPair } from './both-sides.ts';
import { goingOn, ofSpeaker, withSubject } from './carried-sides.ts';
import type { Sides } from './chinese-parties.ts';
import { counted } from './counted.ts';
import { componentsOf, draft } from './draft.ts';
import { ofCentre } from './english-centre.ts';
import { isAllowingSoon, keptAsItIs, LEFT_AS_IT_IS } from './english-telling.ts';
import { type Amount, figuresOf } from './figures.ts';
import { furtherLevels, furtherRates, partedAt } from './further-levels.ts';
import { effectOf } from './kind.ts';
import type { Link } from './link.ts';
import { origins } from './own-act.ts';
import type { Reality } from './reality.ts';
import { type Scene, within } from './scene.ts';
import { sidesOf } from './sides.ts';
import { statusOf } from './status.ts';
import { ofSubject } from './subject-of-act.ts';
import type { Windows } from './window.ts';
import type { Act, KindWord } from './words.ts';

/** "The tariffs imposed by third countries": of nobody whom the text is about. */
const BY_OTHERS =
  /^ by (?:the |a |some |several |most |many )?(?:third|other|another|foreign|outside|unnamed|neighbou?ring|different|richer|larger|big) (?:[a-z]+ )?(?:countr(?:y|ies)|states?|powers?|governments?|nations?|economies|blocs?|partners?)(?![a-z])/;

const OF_FIRMS = /(?:航空公司|航空|航司|公司|企业|集团)[^,;:。的对]{0,8}$/;

/** "The docking charges on A-ish ships were raised": a restriction that is aimed at a party is a state's. */
function isNoun({ nature, verb, act }: KindWord): boolean {
  return nature === 'restriction' && verb === undefined && act === undefined;
}

const UNDERTAKEN =
  /(?<![a-z])(?:agree|pledg|commit|promis|will|would|deal|accord|undert[ao]|plan|order)|承诺|同意|将|答应|协议|订单|计划|共识/;

/** How the act is told, and whose measure stands before it. */
export interface Telling {
  readonly reality: Reality;
  readonly before: Sides;
  /** Nothing was told in this sentence before. */
  readonly isFirst: boolean;
  /** The rates that measures before it have. */
  readonly taken: Set<Amount>;
}

/** The measures that one act on one noun comes to: one, or one for each of its levels. */
export function* acted(
  scene: Scene,
  link: Link,
  act: Act,
  windows: Windows,
  { reality, before, isFirst, taken }: Telling,
): Iterable<Draft<MeasureValue>> {
  const { frame } = scene;
  const { kind } = link;
  const borne = isBorne(scene, link);
  const done = keptAsItIs(frame, link) ? LEFT_AS_IT_IS : effectOf(kind, act, link.inner);
  // To cap something puts a limit where none was.
  const isCap = act === 'tighten' && /^cap/.test(frame.text.slice(link.head.start, link.head.end));
  const effect = borne ? { ...done, action: null } : isCap ? { ...done, action: 'impose' as const } : done;
  // Those who are let in are counted: fourteen plants cleared for export.
  const isAllowing = kind.isFlow && act === 'grant' && kind.entry.attributes?.figure === 'batch';
  const sort =
    frame.language === 'en' && (isAllowing || (act === 'exempt' && effect.measure === 'tariff-exclusion'))
      ? 'count'
      : act === 'tighten' && kind.isFlow && frame.language === 'en'
        ? 'quantity'
        : String(kind.entry.attributes?.figure ?? 'none');
  // "A week after the minister announced it" is no length of the measure.
  const isPoint = ({ value, span }: Amount): boolean =>
    value.quantity === 'duration' &&
    /^ (?:after|before|ago|later|earlier|ahead of|prior to|into)(?![a-z])/.test(
      frame.text.slice(frame.local(span.end)),
    );
  // "…, two officials said": nobody counts them.
  const isTeller = ({ span }: Amount): boolean =>
    /^(?: [a-z-]+){0,3} (?:said|say|told)(?![a-z])/.test(frame.text.slice(frame.local(span.end))) &&
    /, $/.test(frame.text.slice(0, frame.local(span.start)));
  const near = within(scene, windows.near).filter(
    (one) => !taken.has(one) && !isPoint(one) && !isTeller(one),
  );
  const wide = within(scene, windows.wide).filter(
    (one) => one.value.quantity === 'duration' && !isPoint(one),
  );
  const amounts = [...near, ...wide.filter((one) => !near.includes(one))];
  const own = sidesOf(scene.context, frame, link, scene.parties);
  const named = borne ? borneSides(scene, link, own) : own;
  const told = reality === 'threatened' ? ofSpeaker(scene, link, named) : named;
  // "Would be approved within 45 days" tells of speed.
  if (isAllowingSoon(frame, link)) return;
  let sides = ofCentre(
    scene,
    link,
    goingOn(frame, link, withSubject(scene, link, told, isFirst ? null : before), before),
  );
  sides = ofSubject(scene, link, sides);
  if (reality !== 'real' && !isOwnPlan(scene, link, reality, sides)) return;
  // 5家获准恢复采购: firms that may buy.
  if (kind.nature === 'purchase' && act === 'grant' && link.head.end <= kind.start && frame.language === 'zh')
    return;
  // 航空公司取消航班: no act of a state.
  if (
    kind.nature === 'permission' &&
    sides.by === null &&
    OF_FIRMS.test(frame.text.slice(0, link.head.start))
  )
    return;
  // A fee, a permit or a list of nobody in particular is none of a government.
  if (kind.isWeak === true && sides.by === null && !(sides.on !== null && isNoun(kind))) return;
  // "A pilot lost his licence": of nobody whom the text is about.
  if (
    frame.language === 'en' &&
    sides.on === null &&
    kind.nature === 'permission' &&
    /^(?:gets?|got|getting|receiv|secur|wins?|won|winning|los[et]|losing|forfeit)/.test(
      frame.text.slice(link.head.start),
    )
  )
    return;
  // "Ordered six tankers from a yard of its own".
  if (kind.isOfTwo === true && (sides.by === null || sides.on === null)) return;
  // "The job requires a licence", "the airline added two weekly flights".
  if (
    frame.language === 'en' &&
    sides.by === null &&
    sides.on === null &&
    !link.isPassive &&
    (act === 'require'
      ? /^requir/.test(frame.text.slice(link.head.start)) &&
        !/(?<![a-z])(?:exports?|exporters|exporting|sales?|shipments?|imports?|transfers|deliver(?:y|ies)|goods|products|items)(?![a-z])/.test(
          frame.text.slice(0, link.head.start),
        )
      : kind.entry.id === 'measure-kind:flights')
  )
    return;
  // "He bought a house": what nobody in particular buys is no business of states.
  if (kind.nature === 'purchase' && sides.by === null && !UNDERTAKEN.test(frame.text)) return;
  // A truce binds both sides, whoever tells of it.
  if (kind.nature === 'truce') {
    const isNamed =
      act === kind.entry.attributes?.self ||
      act === 'extend' ||
      BOTH.test(frame.text) ||
      isPair(frame, scene.parties);
    sides = { by: isNamed ? 'both' : (sides.by ?? 'both'), on: sides.on ?? 'both' };
  }
  const toldStatus = borne
    ? null
    : reality === 'real'
      ? statusOf(frame.text, frame.language, link)
      : 'planned';
  const status = reality === 'real' && isAnnounced(scene, link, sides, toldStatus) ? 'announced' : toldStatus;
  if (sides.by === null && BY_OTHERS.test(frame.text.slice(link.end, link.end + 60))) return;
  const level =
    sort === 'rate'
      ? near.find(
          (one) =>
            one.value.quantity === 'percent' &&
            frame.local(one.span.start) >= link.head.end &&
            (one.value.low !== null || !origins(frame)(one)),
        )
      : undefined;
  const others = furtherRates(scene, level ?? null, windows);
  // "The duty of 10 percent is raised by 4 points": what it was stands before the verb.
  const isOrigin = (one: Amount): boolean =>
    origins(frame)(one) ||
    (frame.language === 'en' &&
      link.isPassive &&
      link.kind.end <= link.head.start &&
      (act === 'raise' || act === 'cut') &&
      frame.local(one.span.start) >= link.kind.end &&
      frame.local(one.span.end) <= link.head.start);
  const figured = counted(frame, link, amounts, sort).filter((one) => !others.includes(one));
  const [further] = others;
  for (const one of others) taken.add(one);
  const until = level === undefined || further === undefined ? null : partedAt(scene, level, further);
  const first = until === null ? windows : { ...windows, wide: { start: windows.wide.start, end: until } };
  for (const read of figuresOf(isOrigin, figured, sort, done.action)) {
    // 30天以内免签: how long one may stay, and not how long the waiver lasts.
    const isStay =
      done.action === 'grant' && /^visa/.test(done.measure) && /^P\d+D$/.test(read.duration ?? '');
    const figures = isStay ? { ...read, duration: null } : read;
    yield draft(scene, link, first, { ...effect, ...sides, status }, near, figures);
    const total = figures.value;
    if (sort !== 'rate' || total === null || figures.figure !== 'level') continue;
    yield* componentsOf(scene, link, windows, { ...effect, ...sides, status }, figures);
  }
  yield* furtherLevels(scene, link, level ?? null, windows, { ...effect, ...sides, status });
}

/** Somebody's own plan: weighed by the party that is named, or announced by its own voice for some case. */
function isOwnPlan({ context, frame }: Scene, link: Link, reality: Reality, { by }: Sides): boolean {
  if (by === null) return false;
  if (reality === 'considered') return true;
  const voice = context.voices.at(frame.span(link.head.start, link.head.end).start);
  return by === (voice === null || voice.mode === 'narrator' ? context.about.party : voice.speaker.party);
}
