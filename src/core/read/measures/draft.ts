import { contains } from '../../text/span.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import type { MeasureValue } from '../values.ts';
import { componentOf, partsOf } from './component.ts';
import { datesOf } from './dates.ts';
import type { Amount, Figures } from './figures.ts';
import type { Link } from './link.ts';
import { objectOf } from './object.ts';
import type { Scene } from './scene.ts';
import type { Windows } from './window.ts';

/** A measure with its figures, dates, instrument and object. */
export function draft(
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
      issues: issuesIn(context, span),
    },
    ...(also.length > 0 ? { also } : {}),
  };
}

/** The duties that add up to a stated total, each a measure of its own that is called a component. */
export function* componentsOf(
  scene: Scene,
  link: Link,
  windows: Windows,
  told: Pick<MeasureValue, 'measure' | 'by' | 'on' | 'action' | 'direction'> & Partial<MeasureValue>,
  { ...total }: Figures,
): Iterable<Draft<MeasureValue>> {
  const { frame } = scene;
  for (const part of partsOf(frame.text, windows.wide, total.value ?? 0)) {
    const value = { ...told, component: 'component' as const };
    const own = { ...total, value: part.value, before: null, spans: [frame.span(part.start, part.end)] };
    yield {
      ...draft(scene, link, windows, value, [], own),
      span: frame.span(part.start, part.end),
      also: [frame.span(link.start, link.end)],
    };
  }
}
