import type { Sentence } from '../../../text/layout.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import { matchesWithin, soughtAll } from '../../sought/may-stand.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from './versions.ts';

/** Words for a meeting that point back to the exchange just spoken of. */
const MEETING = soughtAll({
  zh: /(?:此次|这次|本次|该次|这场)(?:会谈|会晤|会面|会见)|(?<=^|[,;。、“方国统席在于])会后/g,
  en: /(?<![a-z])(?:this (?:face-to-face )?meeting|(?:after|during|following) the face-to-face)(?![a-z])/g,
});

/** Words for a call that point back to it. */
const CALL = soughtAll({
  zh: /(?:此次|这次|本次|该次|这场|此番|这一|这通)(?:中美|两国|双方|元首|领导人|电话)*(?:通话|电话)/g,
  en: /(?<![a-z])(?:this|the) (?:phone |telephone )?call(?![a-z])/g,
});

/** A meeting or round of talks that the paragraph speaks of as well: the words may mean that one. */
const ANOTHER = soughtAll({
  zh: /会谈|会晤|会见|会面|(?:轮|次|场)(?:[一-龥]{0,4})(?:谈判|磋商)|峰会|会议|论坛/g,
  en: /(?<![a-z])(?:meetings?|met|talks|summits?|negotiations?|face-to-face)(?![a-z])/g,
});

/** Words for a meeting where the exchange that the text is about was a call. */
export const channel: Reader<'discrepancy'> = {
  id: 'discrepancy/channel',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Words for a meeting that point back to a call (会后, 本次会谈, "this meeting") in a paragraph that speaks of the call and of no meeting.',
  after: ['record'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const record = earlier.of('record').find(({ value }) => value.field === 'channel');
    if (record?.value.field !== 'channel' || record.value.value !== 'call' || record.basis !== 'stated')
      return;
    const versions = meetingWords(context);
    if (versions.length === 0) return;
    const [{ start, end }] = record.evidence;
    yield disagreement(context, { discrepancy: 'channel', class: 'caution', about: 'channel' }, [
      { start, end, value: 'call' },
      ...versions,
    ]);
  },
  examples: [
    {
      language: 'zh',
      marked: '3月4日，加拿大总理同挪威首相[[通电话]]。此次通话被视为关系回暖的信号，加方在会后发布了通稿。',
      because: '会后 points to the call',
      value: { discrepancy: 'channel', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '3月4日，加拿大總理同挪威首相[[通電話]]。這次通話歷時一小時，專家認為本次會談氣氛良好。',
      because: '本次會談 points to the call',
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada had a long [[phone call]] with the Prime Minister of Norway on Monday. The call lasted an hour, and this meeting was called useful by both sides.',
      because: '“this meeting” points to the call',
      value: { discrepancy: 'channel' },
    },
    {
      language: 'zh',
      marked:
        '3月4日，加拿大总理同挪威首相通电话。此次通话之后，两国代表在奥斯陆举行会谈，本次会谈历时两天。',
      because: 'a round of talks took place as well',
    },
    {
      language: 'en',
      marked:
        'The Prime Minister of Canada had a long phone call with the Prime Minister of Norway on Monday. The two will hold a meeting in May, and this meeting matters more than the call.',
      because: 'another meeting is spoken of',
    },
  ],
};

/** Meeting words of paragraphs in which a call is the only exchange. */
function meetingWords(context: ReadingContext): Version[] {
  const found: Version[] = [];
  let block: Sentence[] = [];
  const flush = (): void => {
    found.push(...inParagraph(context, block));
    block = [];
  };
  for (const sentence of context.sentences) {
    if (block[0] !== undefined && block[0].block !== sentence.block) flush();
    block.push(sentence);
  }
  flush();
  return found;
}

function inParagraph(context: ReadingContext, sentences: readonly Sentence[]): Version[] {
  const versions: Version[] = [];
  let others = 0;
  let calls = 0;
  for (const sentence of sentences) {
    const folded = foldSpan(context, sentence, sentence.language);
    const { language } = sentence;
    calls += matchesWithin(folded, folded.text, CALL[language]).length;
    others += matchesWithin(folded, folded.text, ANOTHER[language]).length;
    for (const match of matchesWithin(folded, folded.text, MEETING[language])) {
      if (/会谈|会晤|会面|会见|meeting|face/.test(match[0])) others -= 1;
      versions.push({ ...folded.source(match.index, match.index + match[0].length), value: 'meeting' });
    }
  }
  return calls > 0 && others === 0 ? versions : [];
}
