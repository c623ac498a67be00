import { describe, expect, it } from 'vitest';
import { NO_HEADER } from './front-matter.ts';
import { IdsInUse, requireUsableId, sourceIdFor } from './source-id.ts';

const account = {
  ...NO_HEADER,
  kind: 'account',
  party: 'NV',
  published: '2031-07-21T14:05:00-03:00',
} as const;

describe('sourceIdFor', () => {
  it.each([
    [account, 'call.html', '2031-07-21-nv-account'],
    [
      { ...account, party: null, publisher: '《澜津时报》', kind: 'report' as const },
      'x.txt',
      '2031-07-21-澜津时报-report',
    ],
    [NO_HEADER, 'My Notes (2).txt', 'my-notes-2'],
    [NO_HEADER, 'https://example.org/readouts/april-4.html?x=1', 'april-4'],
    [NO_HEADER, 'https://example.org/', 'example-org'],
    [NO_HEADER, '???.txt', 'source'],
  ] as const)('%# gives %s, %s, %s', (header, name, id) => {
    expect(sourceIdFor(header, name, new IdsInUse())).toBe(id);
  });

  it('numbers those that share a day, whatever their capitals', () => {
    const ids = new IdsInUse();
    const next = (): string => {
      const id = sourceIdFor(account, 'a.txt', ids);
      ids.add(id);
      return id;
    };
    ids.add('2031-07-21-NV-account');
    expect([next(), next()]).toEqual(['2031-07-21-nv-account-2', '2031-07-21-nv-account-3']);
  });
});

describe('requireUsableId', () => {
  it.each(['../evil', '/etc/passwd', 'a/b', '', '.hidden', 'con', 'LPT1.txt', 'a'.repeat(200), 'a\nb'])(
    'refuses %j',
    (id) => {
      expect(() => requireUsableId(id)).toThrow(expect.objectContaining({ code: 'id-unusable' }));
    },
  );

  it.each(['2031-07-21-nv-account', '通话-1', 'a.b_c'])('takes %s', (id) => {
    expect(requireUsableId(id)).toBe(id);
  });
});
