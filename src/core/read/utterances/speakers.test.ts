import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import type { SourceFacts } from '../context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import type { UtteranceValue } from '../values.ts';
import { utteranceReaders } from './readers.ts';

function utterances(content: string, about: Partial<SourceFacts> = {}): readonly UtteranceValue[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, ...about };
  const reading = readText(createText('t', content), builtinLexicon(), utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => value);
}

describe('who speaks', () => {
  it('learns a name in apposition to an office', () => {
    const found = utterances(
      'The foreign minister, Ida Falk, rejected a plan for the harbour. Falk said it was weak.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['per:ida-falk', 'per:ida-falk']);
  });

  it('learns the name of a counterpart with the counterpart’s party', () => {
    const found = utterances('She met her French counterpart, Luc Rive. Rive warned against new curbs.');
    expect(found.at(-1)).toMatchObject({ speaker: 'per:luc-rive', party: 'FR' });
  });

  it('takes two heads side by side for two people', () => {
    const [one] = utterances('The President of France and Premier Shen Yuan of China agreed to talk.', {
      parties: ['FR', 'CN'],
    });
    expect(one).toMatchObject({ speaker: 'side:both', holders: ['FR', 'CN'] });
  });

  it('makes nobody speak who only stands behind a participle', () => {
    expect(utterances('Ships surveyed waters claimed by France and Britain.')).toEqual([]);
    const found = utterances('The plan was backed by Paris but rejected by London and has raised eyebrows.');
    expect(found.map(({ speaker }) => speaker)).not.toContain('side:gb');
    expect(found.filter(({ speaker }) => speaker === 'side:fr').length).toBeLessThan(2);
  });

  it('knows an office with a family name by the parties of the exchange, and takes no stranger for the own head', () => {
    const about = { kind: 'account' as const, party: 'US', parties: ['US', 'FR'], published: '2025-05-06' };
    const say = (name: string) =>
      utterances(`President ${name} told reporters that talks would go on.`, about)[0];
    expect(say('Macron')).toMatchObject({ speaker: 'per:emmanuel-macron', holders: ['FR'] });
    expect(say('Ostrander')).toMatchObject({ speaker: 'per:ostrander', holders: [] });
  });

  it('knows who holds an office on the day of the text', () => {
    const said = 'The President said that the talks would go on.';
    const about = { kind: 'account' as const, party: 'FR', parties: ['FR', 'CN'] };
    expect(utterances(said, { ...about, published: '2024-05-06' })[0]?.speaker).toBe('per:emmanuel-macron');
    expect(utterances(said, about)[0]?.holders).toEqual(['FR']);
  });

  it('keeps what a speaker was, and where the speaker works', () => {
    const [one] = utterances('前泰萨利外交部副部长、现任北湖大学教授林岸表示，谈判仍在继续。');
    expect(one?.role).toContain('前');
    expect(one).toMatchObject({ sourceClass: 'expert', affiliation: '北湖大学', roleTime: 'current' });
  });

  it('tells a periodical that no list knows by what it is called or does', () => {
    const [paper] = utterances('The Northlake Tribune said the round had failed.');
    expect(paper).toMatchObject({ speaker: 'out:northlake-tribune', sourceClass: 'press' });
  });

  it('weighs nothing where nobody answers for the words', () => {
    const [one] = utterances('这次会谈被普遍视为突破。');
    expect(one).toMatchObject({ sourceClass: 'unattributed', weight: 0 });
  });
});

describe('what is said', () => {
  const quoted = (content: string): readonly string[] =>
    utterances(content).flatMap((one) => one.quoted.map(({ asWritten }) => asWritten));

  it.each([
    ['林岸强调“守住底线”“保持克制”。', ['守住底线', '保持克制']],
    ['林岸表示：「所謂『停火』並不存在。」', ['所謂『停火』並不存在。']],
    ['林岸说：“我们谈了很久。分歧还在。”', ['我们谈了很久。分歧还在。', '分歧还在。']],
    ['林岸称所谓“对等”并不公平。', []],
    ['"We waited," the minister said. "Nobody came."', ['We waited,', 'Nobody came.']],
    ['The minister said the pact was "void and \'dead\' by now".', ["void and 'dead' by now"]],
  ])('%s', (content, expected) => {
    expect(quoted(content)).toEqual(expected);
  });

  it('holds having nothing to say for no denial', () => {
    const [first, second] = utterances('发言人称“没有可以提供的信息”，次日否认曾会面。');
    expect([first?.response, second?.response]).toEqual(['no-information', 'denied']);
  });

  it('reads what no longer should be, as a demand that something end', () => {
    const [one] = utterances('部长表示，对渔船的扣押不应再有。');
    expect(one).toMatchObject({ cessation: 'deontic', polarity: 'negative' });
  });

  it('passes the outlet down the paragraph to the same speaker', () => {
    const found = utterances('Ida Falk told Reuters that talks went on. Falk added that gaps remained.');
    expect(found.map(({ outlet }) => outlet)).toEqual(['out:reuters', 'out:reuters']);
  });

  it('commits the writer to nothing that another claims', () => {
    const [one] = utterances('法方声称，谈判可能破裂。');
    expect(one?.levels.map(({ factuality }) => factuality)).toEqual(['not-committed', 'possible']);
    expect(one?.hedges).toEqual(['可能']);
  });

  it('names the party that is blamed', () => {
    const [one] = utterances('法方指责英方违反协议。', { parties: ['FR', 'GB'] });
    expect(one?.target).toEqual([{ party: 'GB', stance: 'critical' }]);
  });
});
