import { contains, overlaps } from '../../text/span.ts';
import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import type { Written } from '../values.ts';
import { type Amount, amountsIn } from './figures.ts';
import { instrumentOf } from './instrument.ts';
import { type NamedParty, namedParties } from './named.ts';
import type { Told } from './named-again.ts';
import type { KindWord, Placed } from './words.ts';

/** What is needed to read the measures of one sentence. */
export interface Scene {
  readonly instrument: Written | null;
  /** Whose ministry was named last, before this sentence or in it. */
  readonly office: string | null;
  /** Who acted last, before this sentence. */
  readonly centre: string | null;
  readonly kinds: readonly KindWord[];
  /** The measures of the sentences before. */
  readonly told: readonly Told[];
  readonly context: ReadingContext;
  readonly frame: Frame;
  readonly parties: readonly NamedParty[];
  readonly amounts: readonly Amount[];
}

/** Gathers what the measures of one sentence are read from. */
export function sceneOf(
  context: ReadingContext,
  frame: Frame,
  actors: readonly Actor[],
  kinds: readonly KindWord[],
  office: string | null,
  centre: string | null,
  told: readonly Told[],
): Scene {
  const instrument = instrumentOf(context, frame);
  return {
    instrument,
    office,
    centre,
    kinds,
    told,
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

/** The amounts that stand in a stretch of the sentence. */
export function within({ amounts, frame }: Scene, { start, end }: Placed): readonly Amount[] {
  return amounts.filter((one) => overlaps(one.span, frame.span(start, end)));
}
