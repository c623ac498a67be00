import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { entryName, namesInBody } from './entry-names.ts';

const lexicon = builtinLexicon();
const contextOf = (content: string) => buildContext(createText('x', content), UNKNOWN_SOURCE, lexicon);

describe('entryName', () => {
  it.each([
    ['2. 晨光社：《车企复产》，2031年12月9日', '晨光社', 'out:晨光社'],
    ['[3] 《北岸商报》：《许可证》，2031年', '北岸商报', 'out:北岸商报'],
    ['Port Courier, On magnets, 2031', 'port courier', 'out:port-courier'],
    ['路透社：《谈判》', '路透社', 'out:reuters'],
    ['4. 林岸：《谈判的艺术》', '林岸', null],
  ])('reads %s', (entry, name, id) => {
    expect(entryName(contextOf(entry), { start: 0, end: entry.length })).toEqual({ name, id });
  });

  it('takes no address for a name', () => {
    const entry = 'https://example.org/a, b';
    expect(entryName(contextOf(entry), { start: 0, end: entry.length })).toBeNull();
  });
});

describe('namesInBody', () => {
  it('finds names with signs in them, and the longer of two', () => {
    const content = '让·鲍德里亚认为，这是一种姿态。会谈气氛良好（见附录）。';
    const names = namesInBody(contextOf(content), ['让·鲍德里亚', '鲍德里亚', 'a+b', '(见附录']);
    expect([...names.keys()]).toEqual(['让·鲍德里亚', '(见附录']);
  });
});
