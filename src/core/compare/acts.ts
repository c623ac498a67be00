import { quote } from '../evidence/quote.ts';
import type { Account } from './account.ts';
import type { ActOnIssue } from './comparison.ts';

/** What `party` does by speaking on an issue, in every account that gives its view. */
export function actsOnIssue(
  party: string,
  issue: string,
  accounts: readonly Account[],
): readonly ActOnIssue[] {
  const acts: ActOnIssue[] = [];
  for (const account of accounts) {
    const { context } = account.reading;
    const seen = new Set<number>();
    for (const finding of account.issues.get(issue) ?? []) {
      const { value, evidence } = finding;
      if (value.status !== 'mentioned' || !value.holders.includes(party)) continue;
      const voice = context.voices.at(evidence[0].start);
      // Several forms inside one voice are one act; a narrator's clause performs none.
      if (!voice || voice.mode === 'narrator' || seen.has(voice.start)) continue;
      seen.add(voice.start);
      acts.push({
        act: voice.act,
        strength: voice.strength,
        negated: voice.negated,
        party,
        evidence: quote(context.text, { start: voice.start, end: voice.end }),
      });
    }
  }
  return acts;
}
