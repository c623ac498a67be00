import type { FindingKind } from '../core/evidence/finding.ts';
import { UsageError } from './report-error.ts';
import { finding } from './schema/finding.ts';

/**
 * A value for a finding of a kind, from JSON that a person wrote. `base` fills in what the JSON leaves out.
 * @throws UsageError `value-wrong`, naming the field and what it must be.
 */
export function requireValue(kind: FindingKind, json: string, option: string, base: unknown = null): unknown {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new UsageError(
      'value-wrong',
      `${option} is no JSON: ${(error as Error).message}. Write ${option} '{"key": "value"}'.`,
    );
  }
  const value = isObject(given) && isObject(base) ? { ...base, ...given } : given;
  const shape = finding.options.find((one) => one.shape.kind.value === kind)?.shape.value;
  const parsed = shape?.safeParse(value);
  if (parsed === undefined || parsed.success) return value;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'the value';
  throw new UsageError(
    'value-wrong',
    `${option}: \`${field}\` does not fit the kind ${kind}: ${issue?.message ?? 'unknown'}. schema/read.json describes the values of each kind.`,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
