import { FINDING_KINDS } from '../core/evidence/finding.ts';
import { UsageError } from './report-error.ts';

const KINDS: readonly string[] = FINDING_KINDS;

/**
 * The kinds that `--kind a,b` names; `null` where the option is absent.
 * @throws UsageError `kind-unknown`
 */
export function requireKinds(option: string | undefined): readonly string[] | null {
  if (option === undefined) return null;
  const kinds = option.split(',').map((kind) => kind.trim());
  const wrong = kinds.find((kind) => !KINDS.includes(kind));
  if (wrong === undefined) return kinds;
  throw new UsageError(
    'kind-unknown',
    `There is no kind “${wrong}”. Use one or more of ${KINDS.join(', ')}, joined by commas.`,
  );
}
