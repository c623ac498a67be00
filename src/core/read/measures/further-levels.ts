import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import { draft } from './draft.ts';
import { type Amount, type Figures, NO_FIGURES } from './figures.ts';
import type { Link } from './link.ts';
import { type Scene, within } from './scene.ts';
import type { Windows } from './window.ts';

/** "Comes to 25 percent on farm goods and to 20 percent on all others", 农产品为25%，其他商品为20%. */
const AND_TO = {
  en: /^(?: (?:on|for|by|from|in|at|until|before|within|as of) (?:[^;:.%]{2,60}))?,? (?:and|but) (?:only |just )?(?:to|at) $/,
  zh: /^[^;:。%]{0,8},(?:而)?(?:对|其余|其他|其它|另外)[^,;:。%]{1,14}(?:为|是|达|则为)$/,
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
  for (const one of furtherRates(scene, first, windows))
    yield {
      ...draft(scene, link, windows, told, [one], levelOf(one, null)),
      span: one.span,
      also: [scene.frame.span(link.start, link.end)],
    };
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
