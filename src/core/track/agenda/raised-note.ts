import type { Quote } from '../../evidence/quote.ts';
import type { FindingOf } from '../../read/reading.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TextSentences } from './text-sentences.ts';

/** An issue in an account of a party, as its first mention there puts it. */
export interface RaisedNote {
  readonly issue: string;
  readonly account: string;
  readonly party: string;
  readonly exchange: string | null;
  readonly known: string | null;
  /** Parties whose view the first mention gives, sorted. */
  readonly by: readonly string[];
  /** The account says that it was not discussed. */
  readonly excluded: boolean;
  readonly mention: Mention;
  /** What the party demands of the other side on it, or objects to, in its own words. */
  readonly demand: Quote | null;
  /** Every mention in the account. */
  readonly passages: readonly Quote[];
}

/** What asks something of the other side, or goes against what it does. */
const DEMANDS: ReadonlySet<string> = new Set([
  'demand',
  'urge',
  'oppose',
  'criticise',
  'accuse',
  'concern',
  'reject',
]);

/** Notes which issues a full account of a party names, each once; none of any other text. */
export function noteRaised({ text, passages }: TextSentences): readonly RaisedNote[] {
  const { id, kind, party, exchange } = text;
  if (kind !== 'account' || party === null) return [];
  const demands = passages
    .all('utterance')
    .filter(({ value }) => value.party === party && DEMANDS.has(value.act));
  const byIssue = Map.groupBy(passages.all('issue'), ({ value }) => value.issue);
  return [...byIssue].map(([issue, findings]) => {
    const said = findings.filter(({ value }) => value.status === 'mentioned');
    const [first] = (said.length > 0 ? said : findings) as [FindingOf<'issue'>, ...FindingOf<'issue'>[]];
    const mention = mentionOf(text, first);
    return {
      issue,
      account: id,
      party,
      exchange,
      known: mention.known,
      by: [...new Set(first.value.holders)].sort(),
      excluded: said.length === 0,
      demand: demands.find(({ value }) => value.issues.includes(issue))?.evidence[0] ?? null,
      mention,
      passages: findings.map(({ evidence: [quote] }) => quote),
    };
  });
}
