import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Comparison } from '../../core/compare/comparison.ts';
import type { ValueOf } from '../../core/read/values.ts';
import type { Explanation } from '../../tasks/explain.ts';
import type { Rule } from '../../tasks/rules.ts';
import type { VerifyResult } from '../../tasks/verify.ts';
import type { documents } from './documents.ts';
import { JSON_COMMANDS, jsonSchemaText } from './json-schema.ts';

/** Quotations are branded and lists are read-only in the code; JSON knows neither. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value as Key extends string ? Key : never]: Plain<Value[Key]> }
    : Value;

type Printed<Command extends keyof typeof documents> = Omit<z.infer<(typeof documents)[Command]>, 'readout'>;
type PrintedFinding = Printed<'read'>['findings'][number];

describe('the published JSON Schema', () => {
  it.each(JSON_COMMANDS)('of %s is in step with the code (run `node scripts/write-schema.ts`)', (command) => {
    const file = new URL(`../../../schema/${command}.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText(command));
  });

  it('describes the types of the code', () => {
    expectTypeOf<Plain<Comparison>>().toExtend<Printed<'compare'>>();
    expectTypeOf<Plain<VerifyResult>>().toExtend<Printed<'verify'>>();
    expectTypeOf<Plain<Rule>>().toExtend<Printed<'rules'>['rules'][number]>();
    expectTypeOf<Plain<ValueOf<'record'>>>().toExtend<Extract<PrintedFinding, { kind: 'record' }>['value']>();
    expectTypeOf<Plain<ValueOf<'issue'>>>().toExtend<Extract<PrintedFinding, { kind: 'issue' }>['value']>();
    expectTypeOf<Plain<ValueOf<'mention'>>>().toExtend<
      Extract<PrintedFinding, { kind: 'mention' }>['value']
    >();
    expectTypeOf<Plain<ValueOf<'utterance'>>>().toExtend<
      Extract<PrintedFinding, { kind: 'utterance' }>['value']
    >();
    expectTypeOf<Plain<ValueOf<'formulation'>>>().toExtend<
      Extract<PrintedFinding, { kind: 'formulation' }>['value']
    >();
    expectTypeOf<Plain<ValueOf<'time'>>>().toExtend<Extract<PrintedFinding, { kind: 'time' }>['value']>();
    expectTypeOf<Explanation['explained']>().toEqualTypeOf<z.infer<typeof documents.explain>['explained']>();
  });
});
