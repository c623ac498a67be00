import { LONGEST_SENTENCE } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { MeasureValue, Written } from '../values.ts';
import { acted } from './acted.ts';
import { chineseLinks } from './chinese-links.ts';
import type { Sides } from './chinese-parties.ts';
import { centreOf } from './english-centre.ts';
import { englishLinks } from './english-links.ts';
import { englishClassActs } from './english-verb-classes.ts';
import type { Amount } from './figures.ts';
import { Licensing } from './licensing.ts';
import type { Link } from './link.ts';
import { againOf, type Told as Before, withNamedAgain } from './named-again.ts';
import { isRated, withTakenUp, withTheList, withTheRate, withTheTruce } from './named-before.ts';
import { officeNamed } from './office-named.ts';
import { isSameVerb, isWhatListsForbid } from './one-measure.ts';
import { withOwnAct } from './own-act.ts';
import { realityOf } from './reality.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sidesOf } from './sides.ts';
import { begun, mayBegin, type Start, startIn } from './starting-clause.ts';
import { isNotice } from './status.ts';
import { windowsOf } from './window.ts';
import { withoutAct } from './without-act.ts';
import { actWords, type KindWord, kindWords } from './words.ts';

/** No sentence of prose names more measures than this; a list that does is left unread, so that time stays linear. */
const MOST = 64;

/** What the next sentence may go on with: the measure acted upon last, and whose it was. */
interface Carried {
  readonly kind: KindWord;
  readonly sides: Sides;
}

/** The measures of a text, in text order. Looks only at sentences in which the name of a measure stands. */
export function measuresOf(context: ReadingContext): Iterable<Draft<MeasureValue>> {
  const told: Told[] = [];
  let last = 0;
  for (const one of measuresByFrame(context)) {
    if ('day' in one) {
      told.forEach((earlier, at) => {
        const isMeant =
          one.of === 'text' || (one.of === 'list' ? earlier.frame === lastList(told) : at >= last);
        if (isMeant && mayBegin(earlier.draft, context.about.party))
          told[at] = { ...earlier, draft: begun(earlier.draft, one.day) };
      });
    } else {
      if (told.at(-1)?.frame !== one.frame) last = told.length;
      told.push(one);
    }
  }
  return told.map(({ draft }) => draft);
}

interface Told {
  readonly draft: Draft<MeasureValue>;
  readonly frame: Frame;
  readonly isList: boolean;
}

/** The sentence in which names were put on a list last. */
function lastList(told: readonly Told[]): Frame | undefined {
  return told.findLast(({ isList }) => isList)?.frame;
}

function* measuresByFrame(context: ReadingContext): Iterable<Told | Start> {
  let carried: Carried | null = null;
  let list: KindWord | null = null;
  let truce: KindWord | null = null;
  let rate: KindWord | null = null;
  let office: string | null = null;
  let centre: string | null = null;
  const before: Before[] = [];
  const licensing = new Licensing(context.lexicon);
  const { party } = context.about;
  const decrees = party !== null && context.about.kind === 'statement' && isNotice(context.text.content);
  for (const { frame, actors } of context.voices.named) {
    if (frame.text.length > LONGEST_SENTENCE) continue;
    office = officeNamed(frame, actors) ?? office;
    const own = withTakenUp(frame, withTheList(frame, kindWords(context, frame), list));
    const kinds = licensing.in(
      frame,
      withNamedAgain(frame, withTheRate(frame, withTheTruce(frame, own, truce), rate), before),
    );
    list = nameOf(kinds.findLast((one) => one.isList)) ?? list;
    truce = nameOf(kinds.findLast((one) => one.nature === 'truce')) ?? truce;
    rate = kinds.findLast(isRated) ?? rate;
    // 本公告自某日起施行，此前已报关的货物不受影响.
    if (kinds.every((one) => one.act !== undefined && one.nature === 'permission')) {
      const start = startIn(frame);
      if (start !== null) yield start;
    }
    const topic = centreOf(frame, actors);
    if ((kinds.length === 0 && carried === null) || kinds.length > MOST) {
      centre = topic ?? centre;
      continue;
    }
    const acts = actWords(context, frame);
    const links =
      frame.language === 'zh'
        ? chineseLinks(frame.text, kinds, acts, carried?.kind ?? null)
        : englishLinks(
            frame.text,
            kinds,
            [...acts, ...englishClassActs(frame, kinds)],
            carried?.kind ?? null,
          );
    const isList = links.some((link) => link.act !== null && link.kind.isList);
    let sides: Sides = carried?.sides ?? UNKNOWN;
    let acted: string | null = null;
    if (links.length > 0) {
      const scene = sceneOf(context, frame, actors, kinds, office, centre, before);
      const issued = links.find(
        ({ act, kind }) => act === 'issue' && kind.entry.id === 'measure-kind:licence',
      );
      if (issued !== undefined) licensing.noteIssuer(sidesOf(context, frame, issued, scene.parties).by);
      for (const one of measuresIn(scene, links, sides)) {
        before.push(...againOf(context, frame, one, kinds));
        licensing.note(one.value);
        if (one.value.action !== null) sides = { by: one.value.by, on: one.value.on };
        if (one.value.action !== null && one.value.by !== 'both') acted = one.value.by ?? acted;
        const isOwn =
          decrees && one.value.by === party && one.value.status === null && one.value.action !== null;
        const told = isOwn ? { ...one, value: { ...one.value, status: 'announced' as const } } : one;
        yield { draft: told, frame, isList };
      }
    }
    centre = acted ?? topic ?? centre;
    const kind = nameOf(links.findLast((link) => link.act !== null)?.kind);
    carried = kind === undefined ? null : { kind, sides };
  }
}

/** A measure as a later sentence may name it, without what a verb did to it here. */
function nameOf(kind: KindWord | undefined): KindWord | undefined {
  if (kind?.act === undefined) return kind;
  const { act: _, ...name } = kind;
  return name;
}

const UNKNOWN: Sides = { by: null, on: null };

function* measuresIn(scene: Scene, found: readonly Link[], carried: Sides): Iterable<Draft<MeasureValue>> {
  const { text, language } = scene.frame;
  const links = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  let before: Sides = carried;
  let earlier: { readonly draft: Draft<MeasureValue>; readonly end: number } | null = null;
  let isFirst = true;
  const taken = new Set<Amount>();
  for (const [at, plain] of links.entries()) {
    if (isWhatListsForbid(text, plain, links.slice(0, at))) continue;
    const isWeak = plain.kind.isWeak === true;
    if (isWeak && (plain.act === 'announce' || plain.act === 'require')) continue;
    if (isSameVerb(plain, links[at - 1])) continue;
    // A measure that is only named takes nothing from its neighbours.
    const others = links.filter((one, i) => i === at || one.act !== null);
    const windows = windowsOf(text, language, others, others.indexOf(plain), scene.kinds);
    const link = withOwnAct(scene, plain, windows);
    const reality = link.act === null ? 'real' : realityOf(text, language, link, scene.parties);
    if (link.act === null || reality === 'not' || reality === 'unkept' || reality === 'unreal') {
      yield* withoutAct(scene, link, windows, reality);
      continue;
    }
    for (const one of acted(scene, link, link.act, windows, { reality, before, isFirst, taken })) {
      isFirst = false;
      before = { by: one.value.by, on: one.value.on };
      const day: Written | null = earlier?.draft.value.effective ?? null;
      const isBeside: boolean = SAME_TIME[language].test(text.slice(earlier?.end ?? 0, link.start));
      const dated: Draft<MeasureValue> =
        day !== null && isBeside && mayBegin(one, one.value.by) ? begun(one, day) : one;
      earlier = { draft: dated, end: link.end };
      yield dated;
    }
  }
}

/** What is done beside something else begins with it. */
const SAME_TIME = {
  en: /^[^;.]{0,60}(?:at the same time|simultaneously|on the same day)[^,;.]{0,20}$/,
  zh: /^[^;。]{0,40}(?:同时|同日|一并)[^,;。]{0,6}$/,
};
