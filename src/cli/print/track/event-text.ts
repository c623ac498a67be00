import type { QuoteRecord } from '../../../core/evidence/quote.ts';
import { EVENT_KINDS } from '../../../core/lexicon/data/scales/event-kinds.ts';
import type { LexiconData } from '../../../core/lexicon/lexicon.ts';
import type { EventRef } from '../../../core/track/sequence/event-ref.ts';
import type { Lag } from '../../../core/track/sequence/lag.ts';
import { count } from '../count.ts';
import { dateText } from './event-words.ts';
import { type Page, passageText } from './page.ts';

const KIND_LABELS = new Map(EVENT_KINDS.map(({ id, label }) => [id, label.en.toLowerCase()]));

/** Names issues as a reader knows them. */
export type IssueNames = (ids: readonly string[]) => string;

/** Names by the lexicon; an id that it does not have stands as it is. At most three are named. */
export function issueNames(lexicon: Pick<LexiconData, 'issue'>): IssueNames {
  const labels = new Map(lexicon.issue.map(({ id, label }) => [id, label.en]));
  return (ids) => {
    const names = ids.slice(0, 3).map((id) => labels.get(id) ?? id);
    return ids.length > 3 ? `${names.join(', ')} +${ids.length - 3}` : names.join(', ');
  };
}

/** The kind of an event in words. */
export function kindText(kind: string): string {
  return KIND_LABELS.get(kind) ?? kind.replaceAll('-', ' ');
}

/** Who did what on which day. */
export function eventText({ actors, kind, date }: EventRef): string {
  return `${dateText({ date })} ${actors.join('+')} ${kindText(kind)}`;
}

/** Days between two times, with their range where one of them is vague. */
export function lagText({ least, most }: Lag): string {
  return least === most ? count(least, 'day') : `${least} to ${most} days`;
}

/** A passage with the text that it stands in, on one line under its indent. */
export function passageLine(passage: QuoteRecord, indent: number, page: Page): string {
  return page.paint.dim(`${' '.repeat(indent)}${passageText(passage, page.columns - indent, page)}`);
}
