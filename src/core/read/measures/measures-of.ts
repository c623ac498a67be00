import { contains, overlaps } from '../../text/span.ts';
import type { Actor } from '../actors/actor.ts';
import { LONGEST_SENTENCE } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { MeasureValue, Written } from '../values.ts';
import { chineseLinks } from './chinese-links.ts';
import type { Sides } from './chinese-parties.ts';
import { componentOf, partsOf } from './component.ts';
import { datesOf } from './dates.ts';
import { englishLinks } from './english-links.ts';
import { type Amount, amountsIn, type Figures, figuresOf, NO_FIGURES } from './figures.ts';
import { instrumentOf } from './instrument.ts';
import { effectOf } from './kind.ts';
import type { Link } from './link.ts';
import { type NamedParty, namedParties } from './named.ts';
import { objectOf } from './object.ts';
import { realityOf } from './reality.ts';
import { sidesOf } from './sides.ts';
import { isStanding } from './standing.ts';
import { statusOf } from './status.ts';
import { type Windows, windowsOf } from './window.ts';
import { type Act, actWords, type KindWord, kindWords, type Placed } from './words.ts';

/** What is needed to read the measures of one sentence. */
interface Scene {
  readonly instrument: Written | null;
  readonly kinds: readonly KindWord[];
  readonly context: ReadingContext;
  readonly frame: Frame;
  readonly parties: readonly NamedParty[];
  readonly amounts: readonly Amount[];
}

/** No sentence of prose names more measures than this; a list that does is left unread, so that time stays linear. */
const MOST = 64;

/** The measures of a text, in text order. Looks only at sentences in which the name of a measure stands. */
export function* measuresOf(context: ReadingContext): Iterable<Draft<MeasureValue>> {
  let carried: KindWord | null = null;
  for (const { frame, actors } of context.voices.named) {
    if (frame.text.length > LONGEST_SENTENCE) continue;
    const kinds = kindWords(context, frame);
    if ((kinds.length === 0 && carried === null) || kinds.length > MOST) continue;
    const read = frame.language === 'zh' ? chineseLinks : englishLinks;
    const links = read(frame.text, kinds, actWords(context, frame), carried);
    carried = links.findLast((link) => link.act !== null)?.kind ?? null;
    if (links.length > 0) yield* measuresIn(sceneOf(context, frame, actors, kinds), links);
  }
}

function sceneOf(
  context: ReadingContext,
  frame: Frame,
  actors: readonly Actor[],
  kinds: readonly KindWord[],
): Scene {
  const instrument = instrumentOf(frame);
  return {
    instrument,
    kinds,
    context,
    frame,
    parties: namedParties(context, frame, actors).filter((one) => !isInside(frame, one, instrument)),
    amounts: amountsIn(context, frame.sentence),
  };
}

/** The office in the name of its notice does nothing here: 税委会公告2031年第3号. */
function isInside(frame: Frame, one: NamedParty, instrument: Written | null): boolean {
  return instrument !== null && contains(instrument, frame.span(one.start, one.end));
}

function* measuresIn(scene: Scene, found: readonly Link[]): Iterable<Draft<MeasureValue>> {
  const { text, language } = scene.frame;
  const links = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, plain] of links.entries()) {
    // A measure that is only named takes nothing from its neighbours.
    const others = links.filter((one, i) => i === at || one.act !== null);
    const windows = windowsOf(text, language, others, others.indexOf(plain), scene.kinds);
    const link = withOwnAct(scene, plain, windows);
    const reality = link.act === null ? 'real' : realityOf(text, language, link, scene.parties);
    if (link.act === null || reality !== 'real') {
      yield* withoutAct(scene, link, windows, reality === 'not');
    } else {
      yield* acted(scene, link, link.act, windows);
    }
  }
}

/** A purchase and a truce are measures by their size, without a verb beside them. */
function withOwnAct(scene: Scene, link: Link, { near }: Windows): Link {
  const self = link.kind.entry.attributes?.self;
  if (link.act !== null || self === undefined) return link;
  const sort = String(link.kind.entry.attributes?.figure);
  const amounts = within(scene, near);
  const own = sort === 'duration' ? amounts.filter((one) => lengthBeside(scene.frame, link, one)) : amounts;
  const [figures] = figuresOf(origins(scene.frame), own, sort, null);
  return figures?.value == null ? link : { ...link, act: self as Act };
}

const FROM = /(?:^|[^a-z])from (?:[a-z]+ ){0,2}$|[从由]$/;

function origins(frame: Frame): (amount: Amount) => boolean {
  return ({ span }) => {
    const at = frame.local(span.start);
    return FROM.test(frame.text.slice(Math.max(0, at - 24), at));
  };
}

/** 90天缓冲期 and 为期90天 give its length; 届满仅剩三天 does not. */
function lengthBeside(frame: Frame, { kind }: Link, { span }: Amount): boolean {
  const [start, end] = [frame.local(span.start), frame.local(span.end)];
  const before = frame.text.slice(end, kind.start);
  const after = frame.text.slice(kind.end, start);
  if (end <= kind.start) return /^[^0-9a-z,;:。]{0,3}$/.test(before);
  return start < kind.end || /^[^0-9,;:。]{0,3}(?:为期|期限为?|长达)$| (?:of|for|lasting) $/.test(after);
}

/**
 * A measure that the words name and leave as it is: one of a party on another, one that somebody wants lifted, and
 * one that was expressly not lifted (`non-change`). Never the act that was denied or asked for.
 */
function* withoutAct(
  scene: Scene,
  link: Link,
  windows: Windows,
  isDenied: boolean,
): Iterable<Draft<MeasureValue>> {
  const { act, inner, kind } = link;
  if (kind.nature !== 'restriction') return;
  const level = act === null ? statedLevel(scene, link, windows) : null;
  const sides = askedOf(
    scene,
    link,
    sidesOf(scene.context, scene.frame, link, scene.parties, level !== null),
  );
  if (level !== null) {
    const measure = String(kind.entry.attributes?.kind);
    yield draft(scene, link, windows, { ...sides, measure, action: null, direction: 'neutral' }, [level], {
      ...NO_FIGURES,
      value: level.value.value,
      unit: level.value.unit,
      bound: level.value.bound,
      figure: 'level',
      spans: [level.span],
    });
    return;
  }
  const effect = act === null ? null : effectOf(kind, act, inner);
  if (effect?.direction === 'tighten') return;
  if (isDenied && effect !== null) {
    yield draft(
      scene,
      link,
      windows,
      { ...sides, measure: 'non-change', action: 'retain', direction: 'neutral' },
      [],
      NO_FIGURES,
    );
  } else if (isStanding(scene.frame, link, sides, scene.parties)) {
    const measure = String(kind.entry.attributes?.kind);
    const status = /生效|took effect|in effect|in force/.test(scene.frame.text) ? 'effective' : null;
    yield draft(
      scene,
      { ...link, act: null, start: kind.start, end: kind.end },
      windows,
      { ...sides, measure, action: null, direction: 'neutral', status },
      [],
      NO_FIGURES,
    );
  }
}

const ASKED =
  /(?:敦促|督促|要求|呼吁|促请|希望)$|(?<![a-z])(?:urged|urges|urging|asked|called on|pressed|demanded that) (?:the )?$/;

/** Whoever is asked to lift a measure is the one whose measure it is: 敦促某方取消对另一方的限制. */
function askedOf({ frame, parties }: Scene, link: Link, sides: Sides): Sides {
  if (sides.by !== null || link.act === null) return sides;
  const asked = parties.findLast(
    (one) =>
      one.end <= link.head.start && ASKED.test(frame.text.slice(Math.max(0, one.start - 18), one.start)),
  );
  return asked === undefined || asked.party === sides.on ? sides : { by: asked.party, on: sides.on };
}

const IS_LEVEL =
  /^[^,;:。]{0,6}(?:为|是|达到?|高达|维持在|仍为|合计)[^,;:。]{0,3}$|^(?: rate)? (?:shall be|will be|would be|is|are|was|were|now stands? at|stands? at|stood at|remains? at|remained at)(?: now| still)? $/;

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

function* acted(scene: Scene, link: Link, act: Act, windows: Windows): Iterable<Draft<MeasureValue>> {
  const { frame } = scene;
  const { kind } = link;
  const effect = effectOf(kind, act, link.inner);
  const sort = String(kind.entry.attributes?.figure ?? 'none');
  const near = within(scene, windows.near);
  const wide = within(scene, windows.wide).filter(({ value }) => value.quantity === 'duration');
  const amounts = [...near, ...wide.filter((one) => !near.includes(one))];
  let sides = sidesOf(scene.context, frame, link, scene.parties);
  // A truce binds both sides, whoever tells of it.
  if (kind.nature === 'truce') {
    const isNamed = act === kind.entry.attributes?.self;
    sides = { by: isNamed ? 'both' : (sides.by ?? 'both'), on: sides.on ?? 'both' };
  }
  const status = statusOf(frame.text, frame.language, link);
  for (const figures of figuresOf(origins(frame), amounts, sort, effect.action)) {
    yield draft(scene, link, windows, { ...effect, ...sides, status }, near, figures);
    const total = figures.value;
    if (sort !== 'rate' || total === null || figures.figure !== 'level') continue;
    for (const part of partsOf(frame.text, windows.wide, total)) {
      const value = { ...effect, ...sides, status, component: 'component' as const };
      const own = { ...figures, value: part.value, before: null, spans: [frame.span(part.start, part.end)] };
      yield {
        ...draft(scene, link, windows, value, near, own),
        span: frame.span(part.start, part.end),
        also: [frame.span(link.start, link.end)],
      };
    }
  }
}

function within({ amounts, frame }: Scene, { start, end }: Placed): readonly Amount[] {
  return amounts.filter((one) => overlaps(one.span, frame.span(start, end)));
}

function draft(
  { context, frame, parties, kinds, instrument }: Scene,
  link: Link,
  windows: Windows,
  told: Pick<MeasureValue, 'measure' | 'by' | 'on' | 'action' | 'direction'> & Partial<MeasureValue>,
  near: readonly Amount[],
  { spans, ...figures }: Figures,
): Draft<MeasureValue> {
  const own = near
    .filter(({ span }) => spans.includes(span))
    .map(({ span }) => ({ start: frame.local(span.start), end: frame.local(span.end) }));
  const start = Math.min(link.start, ...own.map((one) => one.start));
  const end = Math.max(link.end, ...own.map((one) => one.end));
  const [figure] = own;
  const span = frame.span(start, end);
  const component =
    figure === undefined || figures.unit !== 'percent'
      ? null
      : (componentOf(frame.text, figure.start, figure.end) ??
        (partsOf(frame.text, windows.wide, figures.value ?? 0).length > 0 ? 'total' : null));
  const dates = datesOf(frame, windows.wide, told.action === 'announce');
  const object = objectOf(frame, link, parties, kinds);
  const also = [dates.announced, dates.effective, dates.until, instrument, object].flatMap((one) =>
    one === null || contains(span, one) ? [] : [{ start: one.start, end: one.end }],
  );
  return {
    span,
    value: {
      component,
      status: null,
      ...told,
      ...figures,
      ...dates,
      instrument,
      object,
      issues: [...new Set(context.hits('issue', span).map(({ entry }) => entry.id))],
    },
    ...(also.length > 0 ? { also } : {}),
  };
}
