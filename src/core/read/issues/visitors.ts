import { headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { visitorIn } from './of-leaders.ts';
import { shapeOf } from './shape.ts';

/** Whose visit a place of the text tells. */
interface Told {
  readonly end: number;
  readonly by: 'leaders' | 'others';
}

const known = new WeakMap<ReadingContext, readonly Told[]>();
/** Words of a visit. A sentence without them is not looked at. */
const VISIT = {
  en: /visit|trip(?![a-z])|(?:fly|flies|flew|flown|travels?|travelled|go|goes|come|comes) to (?=[LP])|(?:expected|due) in (?=[LP])/g,
  zh: /访问|来访|到访|出访|往访|访(?=P|L)|之行|赴(?=P|L)/g,
};
/** How far a visit that was told with its visitor reaches: text that is further off speaks of another one. */
const REACH = 1500;

/** A delegation without a word for whose it is goes with whoever travels. Chinese. */
const DELEGATION = /(?:^|[,;。])(?:随行)?代表团[^,;。]{0,12}$/;
/** Words of the same visit again, whose sentence names somebody who only speaks of it. */
const AGAIN = /(?:此次?|这[次趟])$/;

/**
 * Whether a visit named without a visitor (此访, 访问期间, "during the visit") is one of ministers or teams: the visit
 * that the text told last with whoever travels.
 */
export function isOfLastVisitor(context: ReadingContext, { start }: Sentence): boolean {
  return lastVisitorBefore(context, start) === 'others';
}

/** Whether the text has told of a visit with whoever travels, shortly enough before a sentence. */
export function isVisitTold(context: ReadingContext, { start }: Sentence): boolean {
  return lastVisitorBefore(context, start) !== null;
}

/** Who travels on the visit that the text told last before a place; `null` where it told none near it. */
export function lastVisitorBefore(context: ReadingContext, start: number): 'leaders' | 'others' | null {
  let told = known.get(context);
  if (told === undefined) {
    told = visitsIn(context);
    known.set(context, told);
  }
  const last = told[headLength(told, (one) => one.end <= start) - 1];
  return last !== undefined && start - last.end < REACH ? last.by : null;
}

function visitsIn(context: ReadingContext): readonly Told[] {
  const found: Told[] = [];
  for (const sentence of context.sentences) {
    const { language } = sentence;
    const written = context.folded(sentence);
    if (!(language === 'zh' ? /访|之行|赴/ : /visit|trip| to | in /i).test(written)) continue;
    const { text, folded } = shapeOf(context, sentence);
    for (const match of matchesIn(text, VISIT[language])) {
      const before = text.slice(0, match.index);
      const isAgain =
        language === 'zh' && (AGAIN.test(before) || text.startsWith('期间', match.index + match[0].length));
      const by = isAgain ? null : visitorIn(before, language);
      const end = folded.source(match.index, match.index + 1).end;
      if (by === null) continue;
      const last = found.at(-1);
      const isTheirs = last?.by === 'leaders' && end - last.end < REACH && DELEGATION.test(before);
      found.push({ end, by: language === 'zh' && isTheirs ? 'leaders' : by });
    }
  }
  return found;
}
