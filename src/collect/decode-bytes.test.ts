import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const SIMPLIFIED = '林岸指出，双方应就出口管制问题保持沟通，在相互尊重的基础上解决分歧。\n';
// 林岸表示，雙方應當保持溝通。in Big5, which no Node API writes.
const BIG5 = Buffer.from('aa4ca9a4aaeda5dca141c2f9a4e8c0b3b7edab4fabf9b7beb371a143', 'hex');
// 双方应就出口管制问题保持沟通，发展友好关系。in GBK.
const GBK = Buffer.from(
  'cbabb7bdd3a6becdb3f6bfdab9dcd6c6cecacce2b1a3b3d6b9b5cda8a3acb7a2d5b9d3d1bac3b9d8cfb5a1a3',
  'hex',
);

// 日本の代表団は協議を続けることで合意した。
const SHIFT_JIS = Buffer.from(
  '93fa967b82cc91e3955c926382cd8ba68b6382f091b182af82e982b182c682c58d8788d382b582bd8142',
  'hex',
);
// 양측은 무역 문제에 대해 계속 협의하기로 합의했다. 장관은 이번 회담이 유익했다고 말했다.
const EUC_KR = Buffer.from(
  'bee7c3f8c0ba20b9abbfaa20b9aec1a6bfa120b4ebc7d820b0e8bcd320c7f9c0c7c7cfb1e2b7ce20c7d5c0c7c7dfb4d92e20c0e5b0fcc0ba20c0ccb9f820c8b8b4e3c0cc20c0afc0cdc7dfb4d9b0ed20b8bbc7dfb4d92e',
  'hex',
);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decodeBytes', () => {
  it.each([
    ['utf-8', Buffer.from(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', Buffer.from(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ['utf-16le', utf16(SIMPLIFIED, 'le', true), SIMPLIFIED],
    ['utf-16be', utf16(SIMPLIFIED, 'be', true), SIMPLIFIED],
    ['utf-16le', utf16(SIMPLIFIED, 'le', false), SIMPLIFIED],
    ['utf-16be', utf16(SIMPLIFIED, 'be', false), SIMPLIFIED],
    ['utf-16le', utf16('The leaders agreed to meet.\n', 'le', false), 'The leaders agreed to meet.\n'],
    ['gb18030', GBK, '双方应就出口管制问题保持沟通，发展友好关系。'],
    ['big5', BIG5, '林岸表示，雙方應當保持溝通。'],
    ['shift_jis', SHIFT_JIS, '日本の代表団は協議を続けることで合意した。'],
    [
      'euc-kr',
      EUC_KR,
      '양측은 무역 문제에 대해 계속 협의하기로 합의했다. 장관은 이번 회담이 유익했다고 말했다.',
    ],
    [
      'windows-1252',
      Buffer.from('She said: \x93We agreed.\x94 It\x92s a start.', 'latin1'),
      'She said: “We agreed.” It’s a start.',
    ],
  ] as const)('reads %s (%#)', async (encoding, bytes, text) => {
    expect(await decodeBytes(bytes, 'a.txt')).toEqual({ text, encoding });
  });

  it.each([
    ['a charset that lies', GBK, 'big5', 'gb18030'],
    ['a charset of another script', BIG5, 'euc-kr', 'big5'],
    ['a charset against valid UTF-8', Buffer.from(SIMPLIFIED), 'gbk', 'utf-8'],
    ['a charset that nobody knows', GBK, 'x-none', 'gb18030'],
    ['a charset that is right', GBK, 'GB2312', 'gb18030'],
  ])('does not believe %s against the bytes', async (_, bytes, declared, encoding) => {
    expect(await decodeBytes(bytes, 'a.txt', declared)).toMatchObject({ encoding });
  });

  it('lets a declared charset settle bytes that say little', async () => {
    const few = Buffer.from('Caf\xe9 \xe0 Saint-\xc9tienne', 'latin1');
    expect(await decodeBytes(few, 'a.txt', 'iso-8859-1')).toEqual({
      text: 'Café à Saint-Étienne',
      encoding: 'windows-1252',
    });
  });

  it('refuses bytes that are no text, naming the file', async () => {
    const noise = Uint8Array.from({ length: 999 }, (_, at) => (at * 89) % 256);
    await expect(decodeBytes(noise, 'noise.txt')).rejects.toMatchObject({ code: 'file-binary' });
    await expect(decodeBytes(noise, 'noise.txt')).rejects.toThrow('noise.txt');
  });

  it('refuses UTF-8 with a broken character rather than guess at it, and names the line', async () => {
    const broken = Buffer.concat([
      Buffer.from(`${SIMPLIFIED}The leaders met. `),
      Buffer.from([0xe5, 0x0a]),
      Buffer.from(SIMPLIFIED),
    ]);
    await expect(decodeBytes(broken, 'cut.txt')).rejects.toThrow(/cut\.txt.*line 2/s);
  });

  it('refuses a text of white space', async () => {
    await expect(decodeBytes(Buffer.from(' \n\t\n'), 'blank.txt')).rejects.toMatchObject({
      code: 'file-empty',
    });
  });
});
