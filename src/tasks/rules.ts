import { InputError } from '../collect/input-error.ts';
import { nearest } from '../collect/nearest.ts';
import type { FindingKind } from '../core/evidence/finding.ts';
import type { Reader } from '../core/read/reader.ts';
import { readers } from '../core/read/registry.ts';
import { type MeasuredPrecision, measuredPrecision } from './measured-precision.ts';

/** A reader as `readout rules` shows it. */
export interface Rule {
  readonly id: string;
  readonly version: string;
  readonly kind: FindingKind;
  readonly summary: string;
  /** `[[...]]` marks what is found; an example without marks finds nothing. */
  readonly examples: readonly {
    readonly language: 'en' | 'zh';
    readonly marked: string;
    readonly because: string;
  }[];
  /** Precision measured on the gold sets; `null` where none is recorded. */
  readonly measured: MeasuredPrecision | null;
}

/** All readers, in order of their ids. */
export function listRules(): readonly Rule[] {
  const measured = measuredPrecision();
  return readers
    .map((reader) => ruleOf(reader, measured.get(reader.id) ?? null))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * One reader by its id, with or without its version.
 * @throws InputError `rule-unknown`
 */
export function requireRule(id: string): Rule {
  const rules = listRules();
  const rule = rules.find((one) => one.id === id.replace(/@[\d.]+$/, ''));
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
    2,
  );
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw new InputError(
    'rule-unknown',
    `There is no reader “${id}”.${hint} \`readout rules\` lists them all.`,
  );
}

function ruleOf(reader: Reader, measured: MeasuredPrecision | null): Rule {
  const { id, version, kind, summary } = reader;
  const examples = reader.examples.map(({ language, marked, because }) => ({ language, marked, because }));
  return { id, version, kind, summary, examples, measured };
}
