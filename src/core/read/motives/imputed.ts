import type { Draft, Reader } from '../reader.ts';
import { isQuestion, statementsOf } from '../statements/statement.ts';
import type { MotiveValue } from '../values.ts';
import { chineseMotives } from './chinese-motives.ts';
import { englishMotives } from './english-motives.ts';
import { type Imputed, motiveOf } from './motive.ts';

/** Aims that the narrator or a source imputes to a party or a person. */
export const imputed: Reader<'motive'> = {
  id: 'motive/imputed',
  version: '0.1.0',
  kind: 'motive',
  summary:
    'An aim that the narrator or a source imputes to somebody (试图, 急于, 意在; “in a bid to”, “eager to”, a move “designed to”), with whose inference it is. A party telling its own aim, and the purpose of a document or a meeting, are none.',
  *read(context): Iterable<Draft<MotiveValue>> {
    let last: Imputed | null = null;
    for (const statement of statementsOf(context)) {
      if (isQuestion(statement)) continue;
      const read = statement.frame.language === 'zh' ? chineseMotives : englishMotives;
      for (const found of read(context, statement)) {
        const draft = motiveOf(context, found);
        if (draft === null || (last !== null && goesOn(last, found))) continue;
        last = found;
        yield draft;
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '智方从一开始就没打算休战，谈判[[不过是为国内建厂争取时间]]。',
      because: 'the talks are the act of whoever was spoken of',
      value: { about: 'CL' },
    },
    {
      language: 'zh',
      marked: '[[智方打的算盘很清楚：先逼秘方让步]]。',
      because: 'the aim behind a colon',
      value: { about: 'CL' },
    },
    {
      language: 'zh',
      marked: '[[美方试图稳定国内市场的情绪]]。',
      because: 'the narrator says what the other wants',
      value: { by: 'narrator', attribution: 'narrator', about: 'US', cue: '试图', aim: '稳定国内市场的情绪' },
    },
    {
      language: 'zh',
      marked: '[[中方急於展示談判成果]]。',
      because: 'Traditional is folded',
      value: { about: 'CN', cue: '急於' },
    },
    {
      language: 'zh',
      marked: '美方宣布推迟加税，[[意在换取更多让步]]。',
      because: 'the subject is dropped and goes on',
      value: { about: 'US', aboutAsWritten: '美方' },
    },
    {
      language: 'zh',
      marked: '中方指出，[[美方企图把贸易问题政治化]]。',
      because: 'whose inference it is stands with it',
      value: { by: 'side:cn', attribution: 'attributed', about: 'US' },
    },
    {
      language: 'en',
      marked: '[[Washington is desperate to announce a deal before the vote]].',
      because: 'the narrator says so',
      value: { attribution: 'narrator', about: 'US', cue: 'desperate to' },
    },
    {
      language: 'en',
      marked: '[[Beijing released two ships in a bid to calm the markets]].',
      because: 'the subject of the clause',
      value: { about: 'CN', aim: 'calm the markets' },
    },
    { language: 'zh', marked: '该协议旨在扩大贸易。', because: 'the purpose of a document' },
    { language: 'zh', marked: '中方表示，我们旨在扩大合作。', because: 'its own aim, in its own words' },
    { language: 'zh', marked: '美方并非试图遏制谁。', because: 'denied' },
    { language: 'zh', marked: '这次访问很有意义。', because: 'another word' },
    { language: 'en', marked: 'The agreement aims to expand trade.', because: 'the purpose of a document' },
    {
      language: 'en',
      marked: 'The mechanism is designed to prevent accidents.',
      because: 'the purpose of a mechanism',
    },
    {
      language: 'en',
      marked: 'China said it was not seeking to replace anyone.',
      because: 'denied, and its own',
    },
  ],
};

/** 意在示好,以换取…: what the first aim is good for is no second one. */
function goesOn(last: Imputed, { statement, subject, dropped, cue }: Imputed): boolean {
  // "wants to buy time": the second word stands within the aim that the first one gives.
  if (last.statement.frame === statement.frame && last.cue.end <= cue.start && cue.start < last.aim.end)
    return true;
  return (
    dropped &&
    last.statement.frame === statement.frame &&
    last.subject.id === subject.id &&
    /^(?:以(?!拖)|好?借此)/.test(statement.frame.text.slice(cue.start, cue.end))
  );
}
