import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';

const CN: Partial<SourceFacts> = { kind: 'account', party: 'CN', parties: ['US', 'CN'] };
const US: Partial<SourceFacts> = { kind: 'account', party: 'US', parties: ['US', 'CN'] };
const REPORT: Partial<SourceFacts> = { kind: 'report', parties: ['US', 'CN'] };

/** Speaker and holders of each voice. */
function holders(content: string, about: Partial<SourceFacts>): string[] {
  const context = buildContext(createText('t', content), { ...UNKNOWN_SOURCE, ...about }, builtinLexicon());
  return context.voices.voices.map((voice) => `${voice.speaker.id} [${voice.holders}]`);
}

describe('whose view a stretch gives', () => {
  it.each([
    [
      'Xi said the canal plan was sound, and the US side should acknowledge this and lift its fees.',
      CN,
      ['per:xi-jinping [CN]'],
    ],
    ['Xi stressed that Washington must reaffirm the pledge.', CN, ['per:xi-jinping [CN]']],
    ['Xi said both sides should agree on a calendar.', CN, ['per:xi-jinping [CN]']],
  ])('keeps a demand the speaker’s: %s', (content, about, expected) => {
    expect(holders(content, about)).toEqual(expected);
  });

  it.each([
    ['Applications will be read according to law, and China would confirm the dates.', ['doc:t []']],
    ['According to the plan, China will announce a date.', ['doc:t []']],
    ['According to Reuters, the round was short.', ['out:reuters []']],
  ])('takes only a name after "according to" for a source: %s', (content, expected) => {
    expect(holders(content, REPORT)).toEqual(expected);
  });

  it.each([
    ['中方通报对渔业只字未提。'],
    ['双方都没有说明航线安排。'],
    ['美方拒绝就渔业问题置评。'],
    ['China did not mention the fisheries.'],
    ['The US did not say whether the fees would fall.'],
    ['The White House declined to comment on fisheries.'],
    ['The plan which China announced in May is long.'],
    ['这是数月冷淡之后，美方希望恢复往来的表现。'],
    ['即便中方强调耐心，分歧仍在。'],
  ])('finds no speaker where nothing is said: %s', (content) => {
    expect(new Set(holders(content, REPORT))).toEqual(new Set(['doc:t []']));
  });

  it('goes on with the subject after a silence', () => {
    expect(holders('Trump declined to comment on the fees but called the talks "tough".', REPORT)).toEqual([
      'doc:t []',
      'per:donald-trump [US]',
    ]);
  });

  it.each([
    ['China will buy more timber.', US, ['doc:t [CN]']],
    ['President Xi authorized China to begin buying timber.', US, ['doc:t [CN]']],
    ['At the urging of President Trump, China will reopen the line.', US, ['doc:t [CN]']],
    ['美方将暂停收费。', CN, ['doc:t [US]']],
    ['I was honored by the fact that President Xi authorized China to buy timber.', US, ['doc:t [CN]']],
    ['In Beijing’s view, the fees are unfair.', US, ['side:cn [CN]']],
    ['President Xi’s concerns about the strait were noted.', US, ['doc:t []']],
    ['美方关切的渔业问题也得到讨论。', CN, ['doc:t []']],
    ['China should lift its fees.', US, ['doc:t [US]']],
    ['美方应取消收费。', CN, ['doc:t [CN]']],
    ['The two sides signed a timber agreement.', US, ['doc:t [US]']],
    ['The fisheries were also discussed.', US, ['doc:t []']],
    ['The President noted China’s concerns over the strait.', US, ['side:us []']],
    ['The President was urged by President Xi to respect the line.', US, ['per:xi-jinping [CN]']],
  ])('never gives the author a view of the other side: %s', (content, about, expected) => {
    expect(holders(content, about)).toEqual(expected);
  });

  it.each([
    [
      'President Xi raised Taiwan, and the President reaffirmed our policy.',
      ['per:xi-jinping [CN]', 'side:us [US]'],
    ],
    [
      'The leaders agreed on timber, with President Xi stressing the strait.',
      ['side:both [US,CN]', 'per:xi-jinping [CN]'],
    ],
    ['The Chinese side raised the fees. They agreed to buy timber.', ['side:cn [CN]', 'side:cn [CN]']],
    [
      'President Xi welcomed the visit. They agreed to meet again.',
      ['per:xi-jinping [CN]', 'side:both [US,CN]'],
    ],
  ])('makes nothing joint that is one side’s: %s', (content, expected) => {
    expect(holders(content, US)).toEqual(expected);
  });

  it('turns to the author where a new paragraph has its side as the subject', () => {
    expect(holders('特朗普表示，很高兴通话。\n\n关于木材，中方将扩大采购。', CN)).toEqual([
      'per:donald-trump [US]',
      'doc:t [CN]',
    ]);
  });

  it('leaves the narrator no view behind the other leader’s words', () => {
    const content =
      'Trump said the call was good. The United States loves students. China should buy timber.';
    expect(holders(content, CN)).toEqual(['per:donald-trump [US]', 'per:donald-trump [US]', 'doc:t []']);
  });

  it('gives hopes of the other side, inside a leader’s paragraph, to that side', () => {
    expect(holders('习近平指出，来往有益。美方希望扩大木材出口。', CN)).toEqual([
      'per:xi-jinping [CN]',
      'side:us [US]',
    ]);
  });

  it('ends direct words at their mark, and gives the rest of a report to its writer', () => {
    const text = createText('t', '特朗普称“通话很成功”，但围绕渔业的分歧仍在。');
    const { voices } = buildContext(text, { ...UNKNOWN_SOURCE, ...REPORT }, builtinLexicon()).voices;
    expect(voices.map((voice) => text.content.slice(voice.content.start, voice.content.end))).toEqual([
      '“通话很成功”',
      '但围绕渔业的分歧仍在。',
    ]);
    expect(voices.map((voice) => voice.mode)).toEqual(['explicit', 'narrator']);
  });

  it('gives a quotation at the start of a sentence to the name behind it', () => {
    expect(
      holders('马克龙批评了方案。“船不能等，”某港口协会高级顾问、航运专家吉米·古德曼表示。', REPORT)[1],
    ).toContain('吉米');
  });
});
