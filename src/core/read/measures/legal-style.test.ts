import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import type { MeasureValue } from '../values.ts';
import { measuresOf } from './measures-of.ts';

const FRANCE: Partial<SourceFacts> = { kind: 'statement', party: 'FR', parties: ['FR', 'BR'] };

function measures(content: string): readonly MeasureValue[] {
  const context = buildContext(createText('t', content), { ...UNKNOWN_SOURCE, ...FRANCE }, builtinLexicon());
  return [...measuresOf(context)].map(({ value }) => value);
}

describe('measures in the style of notices', () => {
  it.each([
    ['Nine firms of Brazil are hereby added to the Entity List.', 'entity-list-add', 'impose', 9, 'BR'],
    [
      'Four entities, having settled, are removed from the Entity List.',
      'entity-list-remove',
      'remove',
      4,
      null,
    ],
    [
      'Articles of Brazil shall be subject to an additional ad valorem rate of duty of 12 percent.',
      'tariff-rate',
      'impose',
      12,
      'BR',
    ],
    ['Sales of lathes to Brazil will require a licence.', 'export-licensing', 'impose', null, 'BR'],
    [
      'The suspension of the 18 percent duty is extended through 4 May.',
      'tariff-suspension',
      'extend',
      18,
      null,
    ],
    ['The licence that was suspended in June is revoked.', 'licence-revocation', 'revoke', null, null],
    ['Tariff exclusions granted in 2030 expire on 4 May.', 'tariff-exclusion', 'revoke', null, null],
    ['The additional duties on tyres remain in place.', 'non-change', 'retain', null, null],
    ['If talks fail, the duty will revert to 44 percent.', 'tariff-rate', 'raise', 44, null],
    ['France is considering raising the duty on tyres to 21 percent.', 'tariff-rate', 'raise', 21, null],
    ['France sanctioned two Brazilian banks.', 'sanction', 'impose', 2, 'BR'],
    ['对原产于巴西的轮胎，在现行税率基础上加征12%关税。', 'tariff-rate', 'impose', 12, 'BR'],
    ['将巴西9家企业列入出口管制“实体清单”。', 'entity-list-add', 'impose', 9, 'BR'],
    ['对巴西公民实行免签政策。', 'visa-easing', 'grant', null, 'BR'],
    ['敦促巴西取消芯片出口限制。', 'export-control', null, null, null],
  ])('%s', (content, measure, action, value, on) => {
    expect(measures(content)[0]).toMatchObject({ measure, action, value, on });
  });

  it('parts the duty from the combined rate that it leads to', () => {
    const found = measures(
      'Articles of Brazil face an additional duty of 12 percent, for a combined rate of 20 percent.',
    );
    expect(found.map(({ value, action, component }) => [value, action, component])).toEqual([
      [12, 'impose', 'component'],
      [20, null, 'total'],
    ]);
  });

  it('goes on with the measure before', () => {
    const found = measures(
      'France raised its duties on Brazilian tyres to 30 percent and cut them to 12 percent.',
    );
    expect(found.map(({ value, action, on }) => [value, action, on])).toEqual([
      [30, 'raise', 'BR'],
      [12, 'cut', 'BR'],
    ]);
  });

  it.each([
    'France will raise export licences and visas at the talks.',
    'France raised concerns about the duties.',
    'The office reopens by the end of February, visa matters aside.',
    '被列入实体清单的企业可以提出申请。',
  ])('finds no act in %s', (content) => {
    expect(measures(content).filter(({ action }) => action !== null)).toEqual([]);
  });
});
