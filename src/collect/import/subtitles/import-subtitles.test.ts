import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCues } from './cues.ts';
import { importSubtitles } from './import-subtitles.ts';

async function read(content: string): Promise<string> {
  return (await importSubtitles(Buffer.from(content), 'a.srt')).text;
}

describe('importSubtitles', () => {
  it('joins cues to what each speaker said and drops the time codes', async () => {
    const { text, warnings, format, encoding } = await importSubtitles(
      Buffer.from(
        '1\r\n00:00:01,000 --> 00:00:03,000\r\nMARSH: We met the delegation\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\nand agreed on a plan.\r\n\r\n3\r\n00:00:05,200 --> 00:00:06,000\r\nMARSH: It is a good one.\r\n\r\n4\r\n00:00:06,000 --> 00:20:11,000\r\nLIN AN: I agree.\r\n',
      ),
      'a.srt',
    );
    expect(text).toBe(
      'MARSH: We met the delegation and agreed on a plan.\n\nMARSH: It is a good one.\n\nLIN AN: I agree.\n',
    );
    expect({ format, encoding }).toEqual({ format: 'subtitles', encoding: 'utf-8' });
    expect(warnings).toEqual([
      {
        code: 'time-codes-dropped',
        message:
          'The 4 cues of `a.srt` (00:00:01 to 00:20:11) were joined into 3 paragraphs; their time codes are not in the text.',
      },
    ]);
  });

  it('reads WebVTT with voices, notes, styles, names of cues and entities', async () => {
    expect(
      await read(
        'WEBVTT - talks\nKind: captions\n\nNOTE made by hand\nnot text\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 line:0\n<v.loud Lin An>Trade &amp; <i>tariffs</i>\n\nlast\n00:02.000 --> 00:03.000\n<v Lin An>come first.</v>\n\n00:03.000 --> 00:04.000\n<v Marsh>And <00:03.500>last.',
      ),
    ).toBe('Lin An: Trade & tariffs come first.\n\nMarsh: And last.\n');
  });

  it('takes no words for a label', async () => {
    expect(
      await read(
        '1\n00:00:01,000 --> 00:00:02,000\nHe said: go.\n\n2\n00:00:02,000 --> 00:00:03,000\nHe said: stay.\n',
      ),
    ).toBe('He said: go. He said: stay.\n');
  });

  it('keeps a number that is what somebody said', async () => {
    expect(
      await read(
        '1\n00:00:01,000 --> 00:00:02,000\nHow many rounds?\n1945\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n',
      ),
    ).toBe('How many rounds? 1945 No.\n');
  });

  it('says rolled-up captions once, and a word said twice twice', async () => {
    expect(
      await read(
        '1\n00:00:01,000 --> 00:00:02,000\nwe will\n\n2\n00:00:02,000 --> 00:00:03,000\nwe will\ngo on\n\n3\n00:00:03,000 --> 00:00:03,010\ngo on\n\n4\n00:00:03,010 --> 00:00:04,000\ngo on\ntalking\n\n5\n00:00:04,000 --> 00:00:05,000\nNo.\n\n6\n00:00:05,000 --> 00:00:06,000\nNo.\n',
      ),
    ).toBe('we will go on talking No. No.\n');
  });

  it('parts speakers by their marks, and sentences by a pause', async () => {
    expect(
      await read(
        '1\n00:00:01,000 --> 00:00:02,000\n- Are we ready?\n- We are.\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Good evening.\n\n3\n00:00:08,000 --> 00:00:09,000\nLet us begin.\n',
      ),
    ).toBe('Are we ready?\n\nWe are.\n\nGood evening.\n\nLet us begin.\n');
  });

  it('joins Chinese without spaces where it is punctuated, with them where it is not', async () => {
    const cue = (at: number, text: string): string =>
      `${at}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n\n`;
    expect(await read(cue(1, '林岸：双方同意，') + cue(2, '继续磋商。') + cue(3, '谢谢。'))).toBe(
      '林岸：双方同意，继续磋商。谢谢。\n',
    );
    expect(await read(cue(1, '双方同意继续磋商') + cue(2, '谢谢各位'))).toBe('双方同意继续磋商 谢谢各位\n');
  });

  it.each(['', 'WEBVTT\n\nNOTE nothing', 'Some text without times.', '1\n00:00:01,000 --> 00:00:02,000\n\n'])(
    'refuses %j',
    async (content) => {
      await expect(read(content)).rejects.toMatchObject({
        code: content === '' ? 'file-empty' : 'subtitles-broken',
      });
    },
  );

  it('reads a cue of very many lines', async () => {
    const text = await read(`1\n00:00:01,000 --> 00:00:02,000\n${'trade talks\n'.repeat(300_000)}`);
    expect(text.length).toBe('trade talks '.length * 300_000);
  });

  it('loses no word of any cue', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 }),
        (said) => {
          const srt = said.map(
            (words, at) =>
              `${at + 1}\n00:${String(at).padStart(2, '0')}:00,000 --> 00:${String(at).padStart(2, '0')}:59,000\n${words.join(' ')}\n`,
          );
          expect(readCues(srt.join('\n')).map(({ lines }) => lines.join(' '))).toEqual(
            said.map((words) => words.join(' ')),
          );
        },
      ),
    );
  });
});
