import { widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import type { ComparisonView } from './view.ts';

/** The line above the matrix: who, how, when, how long, who asked, how long since the last time. */
export function headline(view: ComparisonView): string {
  const { exchange } = view.result.comparison;
  const { words, terminal, symbols } = view;
  const pair = exchange.parties.map(view.party).join(view.language === 'en' ? '-' : '—');
  const channel =
    exchange.channel === null ? words.exchange : (words.channel[exchange.channel] ?? exchange.channel);
  const parts = [
    `${pair}${view.language === 'en' ? ' ' : ''}${channel}`,
    exchange.date === null
      ? words.undated
      : exchange.date.replace(/^XXXX-(.+)$/, (_, day: string) => words.yearless(day)),
    exchange.place,
    durationPart(view),
    requestPart(view),
    exchange.sincePrevious && words.since(exchange.sincePrevious.elapsed, exchange.sincePrevious.date),
  ].filter((part) => part !== null);
  const [first = '', ...rest] = joinParts(parts, ` ${symbols.dot} `, terminal.columns);
  return [terminal.paint.bold(first), ...rest.map((line) => terminal.paint.bold(line))].join('\n');
}

function durationPart({ result, words, party }: ComparisonView): string | null {
  const { duration, versions } = result.comparison.exchange;
  if (duration)
    return words.according(words.duration(duration.minutes, duration.bound), party(duration.party));
  // Sides that differ are listed below the matrix; the headline does not choose between them.
  return versions.duration.length > 1 ? `${words.kinds.duration} ?` : null;
}

function requestPart({ result, words, party }: ComparisonView): string {
  const { request, requestedBy } = result.comparison.exchange;
  if (requestedBy !== null) {
    const by = request.find((one) => one.value.requestedBy === requestedBy && one.value.explicit);
    const said = requestedBy === 'mutual' ? words.arranged : words.requestedBy(asker(requestedBy));
    return by ? words.according(said, party(by.party)) : said;
  }
  if (request.length === 0) return words.noRequest;
  const notes = request.map(({ party: by, value }) => {
    const named =
      value.requestedBy === null || value.requestedBy === 'mutual' ? null : asker(value.requestedBy);
    return words.colon(party(by), named === null ? value.formula : words.implying(value.formula, named));
  });
  return words.requesterNotNamed([...new Set(notes)].join('; '));

  function asker(code: string): string {
    return code === 'counterpart' ? words.otherSide : party(code);
  }
}

/** Joins with `separator`, breaking lines only between parts where that is possible. */
function joinParts(parts: readonly string[], separator: string, columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + separator + part) <= columns)
      lines[lines.length - 1] = last + separator + part;
    else lines.push(part);
  }
  return lines.flatMap((line) => wrap(line, columns));
}
