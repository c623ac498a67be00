import { OF_A_PARTY } from '../../read/own-texts.ts';
import type { FormulationValue, IssueValue } from '../../read/values.ts';
import type { TextId } from '../../text/text.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';

/** What one text adds to phases: that somebody was looking on its day, and, of an account, what it brings up. */
export interface PhaseNote {
  readonly text: TextId;
  /** ISO day; `null` where the text says none. */
  readonly known: string | null;
  /** The exchange of which it is a side's own account, statement or post. */
  readonly exchange: string | null;
  /** Ids, sorted. */
  readonly issues: readonly string[];
  readonly formulations: readonly string[];
}

/** Notes the day of a text and, where it is a side's own about an exchange, its issues and set phrases. */
export function notePhases(text: TrackedText): PhaseNote {
  const { id, kind, party, parties, exchange, findings } = text;
  const isOwn = kind !== null && OF_A_PARTY.has(kind) && (party !== null || parties.length > 0);
  const issues = new Set<string>();
  const formulations = new Set<string>();
  if (isOwn && exchange !== null)
    for (const finding of findings) {
      if (finding.kind === 'issue') {
        const { issue, status } = finding.value as IssueValue;
        if (status === 'mentioned') issues.add(issue);
      } else if (finding.kind === 'formulation')
        formulations.add((finding.value as FormulationValue).formulation);
    }
  return {
    text: id,
    known: knownSince(text),
    exchange: isOwn ? exchange : null,
    issues: [...issues].sort(),
    formulations: [...formulations].sort(),
  };
}
