import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type VersionChange } from './compare-versions.ts';
import type { Span } from './span.ts';

const cut = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

/** Changes in words: what stood there, what stands there, and the words that differ. */
function told(before: string, after: string): unknown[] {
  return compareVersions(before, after).changes.map((change: VersionChange) => {
    const from = cut(before, change.before);
    const to = cut(after, change.after);
    if (change.kind !== 'changed') return [change.kind, from ?? to];
    const { dropped, added } = change.words;
    return [
      change.writingOnly ? 'rewritten' : change.moved ? 'changed and moved' : 'changed',
      dropped.map((span) => cut(before, span)),
      added.map((span) => cut(after, span)),
    ];
  });
}

const ZH = '双方就渔业合作交换了意见。林岸强调，泰萨利应当遵守承诺。两国外长将于下月会晤。会谈在湖城举行。';
const EN =
  'The two sides spoke about fisheries. The Premier stressed that Nordavia must keep its word. The ministers will meet next month. The talks were held in Lakeside.';

describe('compareVersions', () => {
  it('finds nothing in a text that is the same but for white space', () => {
    expect(compareVersions(EN, EN.replaceAll('. ', '.\n\n'))).toEqual({
      changes: [],
      kept: 4,
      before: 4,
      after: 4,
    });
    expect(told(ZH, `　　${ZH}\n`)).toEqual([]);
  });

  it('tells what was added and what was dropped, in Chinese and English', () => {
    expect(told(ZH, ZH.replace('两国外长将于下月会晤。', ''))).toEqual([
      ['dropped', '两国外长将于下月会晤。'],
    ]);
    expect(told(EN.replace('The ministers will meet next month. ', ''), EN)).toEqual([
      ['added', 'The ministers will meet next month.'],
    ]);
  });

  it('tells which words of a sentence changed', () => {
    expect(told(ZH, ZH.replace('应当遵守承诺', '希望信守承诺'))).toEqual([
      ['changed', ['应当遵'], ['希望信']],
    ]);
    expect(told(EN, EN.replace('must keep its word', 'should keep its word'))).toEqual([
      ['changed', ['must'], ['should']],
    ]);
    expect(
      told('It raised duties by 12.5 percent on Monday.', 'It raised duties by 25 percent on Monday.'),
    ).toEqual([['changed', ['12.5'], ['25']]]);
  });

  it('tells a quotation that lost its marks and a name that was cut', () => {
    expect(
      told('林岸说：“合作是唯一出路。”会后双方合影。', '林岸说，合作是唯一出路。会后双方合影。')[0],
    ).toEqual(['changed', ['：“', '”'], ['，']]);
    expect(told(EN, EN.replace('that Nordavia must', 'that it must'))).toEqual([
      ['changed', ['Nordavia'], ['it']],
    ]);
  });

  it('tells what was moved', () => {
    const moved =
      '会谈在湖城举行。双方就渔业合作交换了意见。林岸强调，泰萨利应当遵守承诺。两国外长将于下月会晤。';
    expect(told(ZH, moved)).toEqual([['moved', '会谈在湖城举行。']]);
    const also = moved.replace('会谈在湖城举行', '会谈昨天在湖城举行');
    expect(told(ZH, also)).toEqual([['changed and moved', [], ['昨天']]]);
  });

  it('tells apart what only the writing changed', () => {
    expect(told('双方讨论了贸易问题。', '雙方討論了貿易問題。')).toMatchObject([{ 0: 'rewritten' }]);
    expect(told('Both sides said: "No."', 'Both sides said: “No.”')).toMatchObject([{ 0: 'rewritten' }]);
  });

  it('keeps repeated sentences in their order', () => {
    const refrain = 'I have nothing to add. ';
    const before = `${refrain}On fish we agree. ${refrain}On rail we do not. ${refrain}`;
    const after = `${refrain}On fish we agree. ${refrain}On rail and roads we do not. ${refrain}Thank you all.`;
    expect(told(before, after)).toEqual([
      ['changed', [], ['and roads']],
      ['added', 'Thank you all.'],
    ]);
  });

  it('tells a text from nothing and nothing from a text', () => {
    expect(told('', ZH)).toHaveLength(4);
    expect(compareVersions(ZH, '')).toMatchObject({ kept: 0, before: 4, after: 0 });
    expect(compareVersions('', '')).toEqual({ changes: [], kept: 0, before: 0, after: 0 });
  });

  it('puts what was dropped where it was missed', () => {
    expect(
      told(EN, EN.replace('The two sides spoke about fisheries. ', '').replace('Lakeside', 'the north')),
    ).toEqual([
      ['dropped', 'The two sides spoke about fisheries.'],
      ['changed', ['Lakeside'], ['the north']],
    ]);
  });

  const sentence = fc.constantFrom(...ZH.split(/(?<=。)/), ...EN.split(/(?<=\.) /), '\n\n', 'x', '好的。');
  const text = fc.array(sentence, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('accounts for every sentence of both texts once', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { changes, kept, before: old, after: now } = compareVersions(before, after);
        const inOld = changes.filter((change) => change.before !== null).length;
        const inNew = changes.filter((change) => change.after !== null).length;
        expect([kept + inOld, kept + inNew]).toEqual([old, now]);
        for (const change of changes) {
          if (change.kind === 'moved') {
            expect(cut(before, change.before)?.replace(/\s+/g, ' ')).toBe(
              cut(after, change.after)?.replace(/\s+/g, ' '),
            );
          }
          if (change.kind !== 'changed') continue;
          for (const { start, end } of change.words.dropped) {
            expect(change.before.start <= start && start < end && end <= change.before.end).toBe(true);
          }
        }
      }),
    );
  });

  it('finds no change between a text and itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareVersions(same, same).changes).toEqual([]);
      }),
    );
  });

  it('gets through texts that have nothing in common, and through one sentence over and over', () => {
    const long = (name: string): string =>
      Array.from({ length: 5_000 }, (_, at) => `${name} ${at} said so.`).join(' ');
    expect(compareVersions(long('Ana'), long('Ben')).changes.length).toBeGreaterThanOrEqual(5_000);
    expect(compareVersions('Nothing to add. '.repeat(20_000), 'Nothing to add. '.repeat(19_000)).kept).toBe(
      19_000,
    );
  });
});
