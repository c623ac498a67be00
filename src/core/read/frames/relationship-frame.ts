import type { Hit } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FrameValue } from '../values.ts';

/** Words that speak of a relationship as one between persons or one between institutions, with whose words they are. */
export const relationshipFrame: Reader<'frame'> = {
  id: 'frame/relationship',
  version: '0.1.0',
  kind: 'frame',
  summary:
    'A word of friendship or regard between leaders (私交, "my friend") or of the mechanisms, channels and consensus by which the sides deal with each other (磋商机制, "lines of communication").',
  *read(context): Iterable<Draft<FrameValue>> {
    for (const sentence of context.sentences) {
      for (const hit of context.hits('cue', sentence)) {
        if (hit.entry.class !== 'frame') continue;
        const frame = hit.entry.attributes?.frame;
        if (frame !== 'personal' && frame !== 'institutional') continue;
        if (
          frame === 'personal' &&
          !namesLeader(context, within(context, hit, sentence)) &&
          (hit.entry.id === 'frame:friend' || !BETWEEN_STATES.test(context.folded(sentence)))
        )
          continue;
        const holders = context.voices.at(hit.start)?.holders ?? [];
        yield { span: { start: hit.start, end: hit.end }, value: { frame, holders, form: hit.form } };
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '加方表示，总理同对方[[私交]]甚好。',
      because: 'a tie between persons',
      value: { frame: 'personal', holders: ['CA'], form: '私交' },
    },
    {
      language: 'zh',
      marked: '加方強調，雙方應用好[[經貿磋商機制]]。',
      because: 'a mechanism by which the sides deal with each other',
      value: { frame: 'institutional', holders: ['CA'] },
    },
    {
      language: 'en',
      marked: 'Canada said that the premier had called his counterpart “[[my good friend]]”.',
      because: 'a friend between leaders',
      value: { frame: 'personal' },
    },
    {
      language: 'en',
      marked: 'Both sides should keep [[lines of communication]] open.',
      because: 'a channel between the sides; nobody is reported',
      value: { frame: 'institutional', holders: [] },
    },
    {
      language: 'zh',
      marked: '加方对稀土实施新的出口许可机制。',
      because: 'a licensing system frames nothing',
    },
    { language: 'zh', marked: '双方签署了渔业协定。', because: 'an agreement named for its content' },
    { language: 'zh', marked: '渔民协会的两名会员私人关系不错。', because: 'no leader is spoken of' },
    { language: 'zh', marked: '昨天，我的朋友来信谈起墨西哥的渔业。', because: 'a friend of the author' },
    {
      language: 'en',
      marked: 'The price mechanism works badly, and friends of the fishing industry complained.',
      because: 'neither is about how the sides deal with each other',
    },
  ],
};

/** What shows that leaders or states are spoken of where nobody is named. */
const BETWEEN_STATES =
  /两国|领导人|元首|首脑|双边关系|外长|(?:^|[^a-z])(?:leaders|presidents|prime ministers|heads of state|bilateral|summit|the two countries|[a-z]+-[a-z]+ (?:relationship|relations|ties))(?![a-z])/;

/**
 * Where a leader must be named: for a friend in the sentence itself; for a tie in its paragraph, since what is said of
 * 私交 goes on about somebody named before.
 */
function within(context: ReadingContext, { entry }: Hit<'cue'>, sentence: Sentence): Span {
  return entry.id === 'frame:friend' ? sentence : (context.layout.blocks[sentence.block] ?? sentence);
}

/** Whether a stretch names somebody who acts for a party: a friend of the author's is nobody's frame. */
function namesLeader(context: ReadingContext, stretch: Span): boolean {
  return (
    context.hits('person', stretch).some(({ entry }) => entry.party !== null) ||
    context.hits('title', stretch).some(({ entry }) => entry.rank === 'head')
  );
}
