import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Comparison } from '../../core/compare/comparison.ts';
import type { ValueOf } from '../../core/read/values.ts';
import type { Explanation } from '../../tasks/explain.ts';
import type { ReadResult } from '../../tasks/read-file.ts';
import type { Rule } from '../../tasks/rules.ts';
import type { DossierSearch } from '../../tasks/search-dossier.ts';
import type { Tracking } from '../../tasks/track.ts';
import type { VerifyResult } from '../../tasks/verify.ts';
import type { documents } from './documents.ts';
import { jsonSchemaText, SCHEMA_NAMES } from './json-schema.ts';

/** Quotations are branded and lists are read-only in the code; JSON knows neither. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value as Key extends string ? Key : never]: Plain<Value[Key]> }
    : Value;

type Printed<Command extends keyof typeof documents> = WithoutEnvelope<z.infer<(typeof documents)[Command]>>;
type WithoutEnvelope<Document> = Document extends unknown ? Omit<Document, 'readout'> : never;
type NoFinding<Explained> = Exclude<Explained, { readonly explained: 'finding' }>;
type PrintedValue<Kind> = Extract<Printed<'read'>['findings'][number], { kind: Kind }>['value'];

/** Every path of keys in a type, so that a key on one side only makes the two unequal. */
type Shape<Value, Path extends string = ''> = Value extends readonly (infer Item)[]
  ? Shape<Item, `${Path}[]`>
  : Value extends object
    ? { [Key in keyof Value & string]: Shape<Value[Key], `${Path}.${Key}`> }[keyof Value & string]
    : Path;

describe('the published JSON Schema', () => {
  it.each(SCHEMA_NAMES)('of %s is in step with the code (run `npm run schema`)', (command) => {
    const file = new URL(`../../../schema/${command}.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText(command));
  });

  it('describes the types of the code, no key more and no key less', () => {
    expectTypeOf<Shape<Plain<Comparison>>>().toEqualTypeOf<Shape<Printed<'compare'>>>();
    expectTypeOf<Shape<Plain<Tracking>>>().toEqualTypeOf<Shape<Printed<'track'>>>();
    expectTypeOf<Shape<Plain<DossierSearch>>>().toEqualTypeOf<Shape<Printed<'search'>>>();
    expectTypeOf<Shape<Plain<VerifyResult>>>().toEqualTypeOf<Shape<Printed<'verify'>>>();
    expectTypeOf<Shape<Plain<ReadResult['text']>>>().toEqualTypeOf<Shape<Printed<'read'>['text']>>();
    expectTypeOf<Shape<Plain<Rule>>>().toEqualTypeOf<Shape<Printed<'rules'>['rules'][number]>>();
    // The value of a finding is of any kind here; the kinds are compared one by one below.
    expectTypeOf<Shape<Plain<NoFinding<Explanation>>>>().toEqualTypeOf<
      Shape<NoFinding<Printed<'explain'>>>
    >();
    expectTypeOf<Shape<Plain<ValueOf<'record'>>>>().toEqualTypeOf<Shape<PrintedValue<'record'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'issue'>>>>().toEqualTypeOf<Shape<PrintedValue<'issue'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'mention'>>>>().toEqualTypeOf<Shape<PrintedValue<'mention'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'utterance'>>>>().toEqualTypeOf<Shape<PrintedValue<'utterance'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'commitment'>>>>().toEqualTypeOf<Shape<PrintedValue<'commitment'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'claim'>>>>().toEqualTypeOf<Shape<PrintedValue<'claim'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'forecast'>>>>().toEqualTypeOf<Shape<PrintedValue<'forecast'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'formulation'>>>>().toEqualTypeOf<Shape<PrintedValue<'formulation'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'amount'>>>>().toEqualTypeOf<Shape<PrintedValue<'amount'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'measure'>>>>().toEqualTypeOf<Shape<PrintedValue<'measure'>>>();
    expectTypeOf<Shape<Plain<ValueOf<'time'>>>>().toEqualTypeOf<Shape<PrintedValue<'time'>>>();
  });
});
