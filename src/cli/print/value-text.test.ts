import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../core/evidence/finding.ts';
import { builtinLexicon } from '../../core/lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../../core/read/build-context.ts';
import { readText } from '../../core/read/engine.ts';
import { readers } from '../../core/read/registry.ts';
import { createText } from '../../core/text/text.ts';
import { READING_KINDS } from './reading-words.ts';
import { valueText } from './value-text.ts';

const lexicon = builtinLexicon();

function linesOf(content: string, kind: string): readonly string[] {
  const source = { ...UNKNOWN_SOURCE, parties: ['CN', 'US'], exchangeDate: '2031-06-05' };
  return readText(createText('text', content), lexicon, readers, source)
    .findings.filter((one) => one.kind === kind)
    .map(valueText);
}

describe('the line of a finding', () => {
  it.each([
    [
      'utterance',
      'Beijing criticised the United States over tariffs.',
      /: criticise tariffs.*critical of US/,
    ],
    ['measure', '美方宣布对中国加征30%的关税。', /^US → CN: impose tariff-rate.*30%/],
    [
      'discrepancy',
      'The call lasted more than 90 minutes. The two leaders spoke by telephone for 40 minutes.',
      /^duration: more than 90 min \/ 40 min$/,
    ],
    [
      'discrepancy',
      'The talks are set for Thursday, June 6, 2031.',
      /^weekday: .*\(counted: that day is a Friday\)$/,
    ],
    [
      'balance',
      'Beijing was reckless. Beijing was reckless over fish. Washington showed restraint. Washington showed restraint over fish.',
      /^CN \+0 −2; US \+2 −0; the words favour US \(n=4\)$/,
    ],
    ['evaluation', 'Beijing was reckless.', /^the text blames CN \(\w+\)$/],
    ['motive', 'Washington is trying to contain Beijing.', /^the text on the aims of US: /],
    ['event', 'The two leaders spoke by telephone on June 5, 2031.', /^2031-06-05 consult call/],
    ['record', 'The call lasted about 40 minutes.', /^duration: about 40 min$/],
    ['amount', 'Tariffs rose to 145 percent.', /145%/],
    ['time', 'The two leaders met on June 5, 2031.', /^2031-06-05$/],
    ['formulation', '美方应恪守一个中国原则。', /one-china-principle.*not the same as one-china-policy-cont/],
    [
      'commitment',
      'The United States promised to lift the tariffs by August 1, 2031.',
      /^commitment US.*tariffs.*until 2031-08-01, firmness \d\/5$/,
    ],
    ['claim', '中方违反了协议。', /broken by CN/],
    ['mention', 'Tariffs hurt Beijing.', /CN|place/],
  ])('of %s tells what an analyst asks first: %s', (kind, content, line) => {
    expect(linesOf(content, kind)).toContainEqual(expect.stringMatching(line));
  });

  it('shows the characters of the text, and no folded ones', () => {
    const told = linesOf('中方表示，雙方要「嚴肅認真履約」。中方強調“嚴肅認真履行協議”。', 'discrepancy');
    expect(told).toContainEqual(expect.stringContaining('嚴肅'));
    for (const line of told) expect(line).not.toMatch(/严肃/);
  });
});

it('every kind has a heading', () => {
  expect(READING_KINDS.map(([kind]) => kind).sort()).toEqual([...FINDING_KINDS].sort());
});
