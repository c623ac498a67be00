import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { Measures } from '../measures/measures.ts';
import { contactRequests } from './contact-requests.ts';
import { directedEvents } from './directed.ts';
import { IssueLinks } from './issue-links.ts';
import { daysOf } from './lag.ts';
import type { SequenceNote } from './note-sequence.ts';
import { OrderedAnswers } from './ordered-answers.ts';
import { actionReactions } from './pairs.ts';
import { reciprocityOf, responseLags } from './reciprocity.ts';
import { reversals } from './reversals.ts';
import type { Sequence } from './sequence.ts';
import { datedExchanges, surroundings } from './surroundings.ts';
import { toldAnswers } from './told-answers.ts';

/** Days within which an answer is looked for, and within which an event counts as near an exchange. */
const WINDOWS = { answer: 30, around: 30 } as const;

/** What other rooms came to. */
export interface SequenceSources {
  readonly events: readonly TrackEvent[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly measures: Pick<Measures, 'acts' | 'components'>;
}

/** What came after what, in a dossier as known on a day. The order of `notes` and events does not matter. */
export function sequenceOf(
  notes: readonly SequenceNote[],
  context: Pick<TrackContext, 'parties' | 'asOf'> & { readonly lexicon: Pick<LexiconData, 'issue'> },
  { events, exchanges, measures }: SequenceSources,
): Sequence {
  const { parties, asOf, lexicon } = context;
  const ordered = [...notes].sort((a, b) => compareCodeUnits(a.text, b.text));
  const between = events.filter(({ actors, recipients }) =>
    [...actors, ...recipients].every((party) => parties.includes(party)),
  );
  const links = new IssueLinks(lexicon.issue);
  const directed = directedEvents(between);
  const answers = new OrderedAnswers(directed, links, WINDOWS.answer);
  const told = toldAnswers(directed, ordered, links);
  const pairs = actionReactions(directed, told, answers, links, WINDOWS.answer);
  return {
    windows: WINDOWS,
    pairs,
    reciprocity: reciprocityOf(directed, pairs, answers, WINDOWS.answer, asOf),
    responseLags: responseLags(pairs),
    around: surroundings(datedExchanges(exchanges), between, WINDOWS.around),
    requests: contactRequests(exchanges, events, ordered, parties),
    reversals: reversals(measures, between, ordered),
    undated: events
      .filter((event) => event.status === 'past' && daysOf(event) === null)
      .map(({ id }) => id)
      .sort(),
  };
}
