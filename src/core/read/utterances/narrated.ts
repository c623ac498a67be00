import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Draft, Reader } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import { ownParty } from '../voice/resolve.ts';
import { utteranceOf } from './utterance.ts';

/** Acts that an author can do without a word of saying. */
const DONE: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['demand', 'predict']);

/** What a law or an agreement ordains is told and not demanded. */
const ORDAINS =
  /^[^,;。]{0,24}(?:法|条例|规定|办法|协定|协议|章程|细则|决议|公约|通知|公告)(?:中)?(?:规定|明确|列明|载明|要求)/;

/** "A duty of 10 percent shall apply": what an official text ordains. Folded. */
const ORDAINS_EN = /(?<![a-z])shall(?![a-z])/;

/** A numbered rule of a notice, and what applicants and traders have to do. Folded. */
const ORDAINS_ZH =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百0-9]{1,4}条|\([一二三四五六七八九十]{1,2}\))|(?:经营者|申请人|当事人|进口商|出口商|企业|单位|个人|机构|公司|船舶|货物|物项|产品|部门)(?:均|也|还|都|一律)?(?:应当?|须|必须|不得)/;

/**
 * What the text itself demands or predicts without naming a speaker: the author of a party's own text, or of a text
 * of which nothing is known, whose author may be a party. The writer of a report or a commentary is none, and what
 * such a writer expects is read as a forecast.
 */
export const narrated: Reader<'utterance'> = {
  id: 'utterance/narrated',
  version: '0.1.0',
  kind: 'utterance',
  summary:
    'A demand (应, "should") or a prediction (应会, "should go well") in the author’s own words, in an account, a post or a statement of a party, or in a text of unknown origin.',
  *read(context): Iterable<Draft<UtteranceValue>> {
    const party = ownParty(context.about);
    if (party === null && context.about.kind !== null) return;
    for (const voice of context.voices.voices) {
      if (voice.mode !== 'narrator' || voice.cue !== null || !DONE.has(voice.act)) continue;
      const isOwn = party === null ? voice.holders.length === 0 : voice.holders.join() === party;
      const words = context.folded(voice);
      if (!isOwn || ORDAINS.test(words)) continue;
      if (context.about.kind === 'statement' && (ORDAINS_EN.test(words) || ORDAINS_ZH.test(words))) continue;
      yield utteranceOf(context, voice);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[对方应取消限制]]；[[会谈应会顺利。]]',
      because: '应 demands and 应会 predicts; the statement’s party speaks',
      value: { act: 'demand', holders: ['NV'] },
      about: { party: 'NV', parties: ['NV', 'TS'] },
    },
    {
      language: 'zh',
      marked: '[[會談應會順利。]]',
      because: '應會 predicts',
      value: { act: 'predict' },
      about: { party: 'NV', parties: ['NV', 'TS'] },
    },
    {
      language: 'en',
      marked: '[[The curbs should be lifted at once.]]',
      because: 'a demand in the author’s own words',
      value: { act: 'demand', holders: ['NV'] },
      about: { party: 'NV', parties: ['NV', 'TS'] },
    },
    {
      language: 'en',
      marked: '[[Tessaly should lift the curbs]]; [[the talks should go well.]]',
      because: 'nothing is known of the text, so that its author may be a party; no party holds the view',
      value: { act: 'demand', holders: [], subject: 'narrated', sourceClass: 'unattributed', weight: 0 },
    },
    {
      language: 'zh',
      marked: '对方应取消限制。',
      because: 'the writer of a commentary is no party',
      about: { kind: 'commentary' },
    },
    {
      language: 'en',
      marked: 'The call took place on Monday.',
      because: 'an account tells; it demands and predicts nothing',
      about: { party: 'NV', parties: ['NV', 'TS'] },
    },
  ],
};
