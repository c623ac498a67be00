import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

/** The id and the name as written of everybody named in a text. */
function named(content: string): string[] {
  const { voices } = buildContext(createText('t', content), UNKNOWN_SOURCE, builtinLexicon());
  return voices.named.flatMap(({ frame, actors }) =>
    actors.map((one) => `${one.id} ${frame.written(one.headStart, one.headEnd)}`),
  );
}

describe('actorsOf', () => {
  it('joins given and family name with any dot or none', () => {
    const written = ['唐纳德特朗普抵达。', '唐納德‧特朗普抵達。', '唐纳德•特朗普抵达。'];
    expect(written.map((content) => named(content)[0]?.split(' ')[0])).toEqual(
      Array(3).fill('per:donald-trump'),
    );
  });

  it('learns a name from its full mention and knows it afterwards', () => {
    expect(named('泰萨利总理亚历克斯·诺顿表示欢迎。诺顿还强调合作。')).toEqual([
      'per:亚历克斯-诺顿 亚历克斯·诺顿',
      'per:亚历克斯-诺顿 诺顿',
    ]);
    expect(named('Finance Minister Mara Quill said it would help. Quill added that time was short.')).toEqual(
      ['per:mara-quill Mara Quill', 'per:mara-quill Quill'],
    );
  });

  it('reads former and current roles apart', () => {
    const { voices } = buildContext(
      createText('t', '曾任某部副部长、现任某大学教授的陈某表示支持。'),
      UNKNOWN_SOURCE,
      builtinLexicon(),
    );
    const roles = voices.named[0]?.actors[0]?.roles.map((role) => `${role.title} ${role.time}`);
    expect(roles).toEqual(['某部副部长 former', '某大学教授 current']);
  });

  it('takes no verb into a name and no common noun for one', () => {
    expect(named('总理曾警告各方。')).toEqual(['per:premier 总理']);
    expect(named('文件指出，形势好转。')).toEqual([]);
  });
});
