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
    .map((reader) => ruleOf(reader, measured.get(reader.id) ?? measured.get(reader.kind) ?? null))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ruleOf(reader: Reader, measured: MeasuredPrecision | null): Rule {
  const { id, version, kind, summary } = reader;
  const examples = reader.examples.map(({ language, marked, because }) => ({ language, marked, because }));
  return { id, version, kind, summary, examples, measured };
}
