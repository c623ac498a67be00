import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import { draft } from './draft.ts';
import { type Amount, type Figures, NO_FIGURES } from './figures.ts';
import type { Link } from './link.ts';
import { type Scene, within } from './scene.ts';
import type { Windows } from './window.ts';

/** "Comes to 25 percent on farm goods and to 20 percent on all others", 农产品为25%，其他商品为20%. */
const AND_TO = {
  en: /^(?: (?:on|for|by|from|in|at|until|before|within|as of) (?:[^;:.%]{2,60}))?,? (?:and|but|then|and then|before) (?:(?:only|just|later|finally|again|further|eventually) )?(?:(?:falls?|falling|rises?|rising|drops?|climbs?|cut|raised|lowered) )?(?:to|at) $/,
  zh: /^[^;:。%]{0,8},(?:并|再|又|随后|然后|之后|其后|此后)*(?:于|在|自|从)?[^,;:。%个只]{0,14}?(?:再|又|进一步|逐步|继续|最终|最后|重新)+(?:下调|上调|提高|降低|降|升|提|减|涨)?(?:至|到|回|为)(?:了)?$|^[^;:。%]{0,8},(?:而)?(?:对|其余|其他|其它|另外)[^,;:。%]{1,14}(?:为|是|达|则为)$/,
};

/** The rates of a sentence behind `first` that the same verb brings other goods to. */
export function furtherRates(scene: Scene, first: Amount | null, { wide }: Windows): readonly Amount[] {
  const { frame } = scene;
  const found: Amount[] = [];
  let last = first;
  for (const one of within(scene, wide)) {
    if (last === null || one.value.quantity !== 'percent' || one.value.value === null) continue;
    if (one.span.start < last.span.end) continue;
    const gap = frame.text.slice(frame.local(last.span.end), frame.local(one.span.start));
    if (!AND_TO[frame.language].test(gap)) return found;
    found.push(one);
    last = one;
  }
  return found;
}

/** Each of those rates as a measure of its own, told by the words of the first. */
export function* furtherLevels(
  scene: Scene,
  link: Link,
  first: Amount | null,
  windows: Windows,
  told: Pick<MeasureValue, 'measure' | 'by' | 'on' | 'action' | 'direction'> & Partial<MeasureValue>,
): Iterable<Draft<MeasureValue>> {
  const rates = furtherRates(scene, first, windows);
  let last = first;
  for (const [at, one] of rates.entries()) {
    const start = last === null ? windows.wide.start : partedAt(scene, last, one);
    const next = rates[at + 1];
    const end = next === undefined ? windows.wide.end : partedAt(scene, one, next);
    const own = { near: windows.near, wide: { start, end } };
    yield {
      ...draft(scene, link, own, { ...told, ...turned(scene, told, start, one) }, [one], levelOf(one, null)),
      span: one.span,
      also: [scene.frame.span(link.start, link.end)],
    };
    last = one;
  }
}

/** Where what is told of one rate ends and that of the next begins. */
export function partedAt({ frame }: Scene, one: Amount, next: Amount): number {
  const end = frame.local(one.span.end);
  const gap = frame.text.slice(end, frame.local(next.span.start));
  const mark = frame.language === 'zh' ? gap.lastIndexOf(',') : gap.search(/,? (?:and|but|then|before) /);
  return end + Math.max(0, mark);
}

/** 三月又降回20%: behind a rise a cut, and the other way round, where the verb says so. */
function turned(
  { frame }: Scene,
  { action }: Pick<MeasureValue, 'action'>,
  from: number,
  { span }: Amount,
): Partial<Pick<MeasureValue, 'action' | 'direction'>> {
  const gap = frame.text.slice(from, frame.local(span.start));
  if (action === 'raise' && /[降减]|下调|(?:fall|drop|cut|lower)/.test(gap))
    return { action: 'cut', direction: 'ease' };
  if (action === 'cut' && /[升涨]|上调|提高|(?:ris|climb|raise)/.test(gap))
    return { action: 'raise', direction: 'tighten' };
  return {};
}

/** A rate as the level of a measure, with the one that it has come from. */
export function levelOf({ value, span }: Amount, former: Amount | null): Figures {
  const { value: number, unit, bound } = value;
  const spans = former === null ? [span] : [span, former.span];
  return {
    ...NO_FIGURES,
    value: number,
    unit,
    bound,
    before: former?.value.value ?? null,
    figure: 'level',
    spans,
  };
}
