import type { ReadingContext } from '../context.ts';
import type { Agent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { claimantOf } from './claim.ts';

/** A verb of accusing with whom it accuses behind it. */
const ACCUSES =
  /(?<![a-z])(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing)|charg(?:ed|es|ing)|criticis(?:ed|es|e|ing)|criticiz(?:ed|es|e|ing)|fault(?:ed|s)|denounc(?:ed|es|e|ing)|condemn(?:ed|s|ing)|rebuk(?:ed|es)|castigat(?:ed|es)|chid(?:ed|es)|berat(?:ed|es)|(?:took|takes|taken|taking) [^,;]{2,30} to task|call(?:ed|s) out) (?=[^,;]{2,60}$)/;

/** Who accuses somebody of what follows, where no voice says so: "Peruvian officials accuse Chile of breaking". */
export function accuserBefore(context: ReadingContext, statement: Statement, at: number): Agent | null {
  if (claimantOf(context, statement).ids[0] !== 'narrator') return null;
  const match = ACCUSES.exec(statement.text.slice(0, at));
  const agent = match === null ? null : agentAt(context, statement, statement.start + match.index);
  return agent !== null && agent.parties.length === 1 ? agent : null;
}
