import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import type { Voice } from './voice.ts';

const CHINESE_ACCOUNT: Partial<SourceFacts> = { kind: 'account', party: 'CN', parties: ['US', 'CN'] };
const ENGLISH_ACCOUNT: Partial<SourceFacts> = { kind: 'account', party: 'GB', parties: ['GB', 'CN'] };
const REPORT: Partial<SourceFacts> = { kind: 'report', parties: ['US', 'CN'] };

function voicesIn(content: string, about: Partial<SourceFacts>): readonly Voice[] {
  return buildContext(createText('t', content), { ...UNKNOWN_SOURCE, ...about }, builtinLexicon()).voices
    .voices;
}

/** Speaker, holders and act of each voice, one line each. */
function told(content: string, about: Partial<SourceFacts>): string[] {
  return voicesIn(content, about).map(
    (voice) => `${voice.speaker.id} [${voice.holders}] ${voice.act} ${voice.mode}`,
  );
}

describe('voicesOf in a Chinese account', () => {
  it('carries a leader on, whatever side the next sentence has as its subject', () => {
    expect(told('特朗普表示，很高兴通话。美方愿继续对话。双方应保持冷静。', CHINESE_ACCOUNT)).toEqual([
      'per:donald-trump [US] assert explicit',
      'per:donald-trump [US] commit carried',
      'per:donald-trump [US] demand carried',
    ]);
  });

  it('carries on over a paragraph and turns to a new speaker', () => {
    const content = '习近平指出，合作很重要。\n\n中方希望扩大交流。\n\n特朗普感谢款待，期待再次见面。';
    expect(told(content, CHINESE_ACCOUNT)).toEqual([
      'per:xi-jinping [CN] assert explicit',
      'per:xi-jinping [CN] hope carried',
      'per:donald-trump [US] thank explicit',
      'per:donald-trump [US] hope carried',
    ]);
  });

  it('gives joint acts to both and the frame to the narrator', () => {
    const content = '习近平同特朗普通电话。两国元首同意尽快会面。王毅参加会见。';
    expect(told(content, CHINESE_ACCOUNT)).toEqual([
      'doc:t [CN] assert narrator',
      'side:both [US,CN] agree explicit',
      'doc:t [CN] assert narrator',
    ]);
  });

  it('reads 我 as whoever speaks, and 根据美方提议 as an occasion', () => {
    expect(told('特朗普说，会谈顺利。我期待见面。根据美方提议，双方设立小组。', CHINESE_ACCOUNT)).toEqual([
      'per:donald-trump [US] assert explicit',
      'per:donald-trump [US] hope explicit',
      'per:donald-trump [US] assert carried',
    ]);
  });
});

describe('voicesOf in an English account', () => {
  it('resolves an office without a name to the author’s own', () => {
    const content =
      'The Prime Minister raised the case. President Xi welcomed the visit. They agreed to meet again.';
    expect(told(content, ENGLISH_ACCOUNT)).toEqual([
      'side:gb [GB] discuss explicit',
      'per:xi-jinping [CN] welcome explicit',
      'side:both [GB,CN] agree explicit',
    ]);
  });

  it('reads speakers after the words, participles and coordinated verbs', () => {
    const content =
      'Trade must be fair, said Trump, adding that talks would go on. Xi welcomed this and stressed patience.';
    expect(told(content, REPORT)).toEqual([
      'per:donald-trump [US] demand explicit',
      'per:donald-trump [US] assert carried',
      'per:xi-jinping [CN] welcome explicit',
      'per:xi-jinping [CN] stress carried',
    ]);
  });

  it('keeps "I" for the author of a post and "we agreed" for both', () => {
    const post: Partial<SourceFacts> = { kind: 'post', party: 'US', parties: ['US', 'CN'] };
    expect(told('I thank the team. We agreed on many things. China has agreed to buy grain.', post)).toEqual([
      'side:us [US] thank explicit',
      'side:both [US,CN] agree explicit',
      'side:cn [CN] agree explicit',
    ]);
  });
});

describe('voicesOf in a report', () => {
  it('keeps the carriers of a nested source, outermost first', () => {
    const [, , last] = voicesIn('据路透社报道，知情人士称，总理曾警告“绝不会退出”。', REPORT);
    expect(last).toMatchObject({ act: 'warn', quotation: 'direct' });
    expect(last?.chain.map((carrier) => carrier.id)).toEqual(['out:reuters', 'anon:knowledgeable']);
  });

  it('does not carry a speaker into the narrator’s next sentence', () => {
    expect(told('Trump said the deal was close. Markets rose in the afternoon.', REPORT)).toEqual([
      'per:donald-trump [US] assert explicit',
      'doc:t [] assert narrator',
    ]);
  });

  it('does not merge a known name with a role that cannot be its bearer’s', () => {
    const [voice] = voicesIn('某研究所前主任文在寅表示乐观。', REPORT);
    expect(voice?.speaker).toMatchObject({ id: 'per:文在寅-as-written', party: null });
  });

  it('reads the same in both scripts', () => {
    const [simplified, traditional] = [
      '华盛顿称将等待，中方则强调分歧仍在。',
      '華盛頓稱將等待，中方則強調分歧仍在。',
    ];
    expect(told(simplified as string, REPORT)).toEqual(told(traditional as string, REPORT));
  });
});

describe('voicesOf of any text', () => {
  const words = [
    '习近平指出，',
    '特朗普',
    '表示',
    '“',
    '”',
    '。',
    '，',
    '；',
    '双方',
    'Xi said ',
    'and ',
    'he ',
    'agreed ',
    '. ',
    '\n\n',
    '据',
    '称',
    '(',
    '》',
    '希望',
  ];

  it('tiles the sentences of the body, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const context = buildContext(
          createText('t', parts.join('')),
          { ...UNKNOWN_SOURCE, ...CHINESE_ACCOUNT },
          builtinLexicon(),
        );
        const { voices } = context.voices;
        for (const sentence of context.sentences) {
          const inside = voices.filter((voice) => voice.start >= sentence.start && voice.end <= sentence.end);
          expect(inside[0]?.start).toBe(sentence.start);
          expect(inside.at(-1)?.end).toBe(sentence.end);
          for (let i = 1; i < inside.length; i += 1) expect(inside[i]?.start).toBe(inside[i - 1]?.end);
        }
        for (const voice of voices) {
          expect(voice.content.start).toBeLessThanOrEqual(voice.content.end);
          expect(voice.end).toBeGreaterThan(voice.start);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
