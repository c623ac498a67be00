import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { type Quoted, quotedIn } from './quoted.ts';
import { contentTokens } from './same-utterance.ts';
import { excludeEachOther, type Venue, venuesIn } from './venue.ts';
import { disagreement, type Version } from './versions.ts';

/** Fewer content tokens are a phrase that somebody may well say twice. */
const LEAST = { zh: 8, en: 4 } as const;

/** The same quoted words, said to have been said at two venues: in the call and in a post after it. */
export const quotationVenue: Reader<'discrepancy'> = {
  id: 'discrepancy/quotation-venue',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'The same words in quotation marks, attributed to one side at venues that exclude each other (在通话中, 发帖, "told reporters").',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const byWords = new Map<string, VenueVersion[]>();
    for (const quoted of quotedIn(context)) {
      if (contentTokens(quoted).length < LEAST[quoted.language]) continue;
      const version = venueOf(context, quoted);
      if (version === null) continue;
      const list = byWords.get(quoted.plain);
      if (list) list.push(version);
      else byWords.set(quoted.plain, [version]);
    }
    for (const versions of byWords.values()) {
      if (!versions.some((a) => versions.some((b) => excludeEachOther(a.value, b.value)))) continue;
      // Two parties may use the same words; a carrier who tells them is no second speaker.
      if (new Set(versions.flatMap(({ side }) => side ?? [])).size > 1) continue;
      yield disagreement(
        context,
        { discrepancy: 'quotation-venue', class: 'conflict', about: null },
        versions,
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked:
        '挪威首相[[在社交平台发帖称，“北方渔场的问题已经彻底解决”]]。另据报道，挪威首相在通话中表示“北方渔场的问题已经彻底解决”。',
      because: 'one sentence, in a post and in the call',
      value: { discrepancy: 'quotation-venue', class: 'conflict' },
    },
    {
      language: 'zh',
      marked:
        '挪威首相[[在記者會上表示，“北方漁場的問題，已經徹底解決”]]。文章後段稱，挪威首相在通話中強調“北方漁場的問題已經徹底解決”。',
      because: 'punctuation makes no second sentence',
    },
    {
      language: 'en',
      marked:
        '[[“The northern fishing grounds are settled for good,” the Prime Minister of Norway told reporters]] on Monday. The Prime Minister of Norway said in the call that “the northern fishing grounds are settled for good”.',
      because: 'one sentence, to reporters and in the call',
    },
    {
      language: 'zh',
      marked:
        '挪威首相发布声明，称“北方渔场的问题已经彻底解决”。挪威首相在社交平台上称“北方渔场的问题已经彻底解决”。',
      because: 'a statement may be posted',
    },
    {
      language: 'zh',
      marked:
        '挪威首相在通话中称“北方渔场的问题已经彻底解决”。挪威首相在通话中强调“北方渔场的问题已经彻底解决”。',
      because: 'one venue',
    },
    {
      language: 'en',
      marked:
        'The minister said in a post that the grounds were settled. The minister said in the call that “the quota will stay as it is for years”.',
      because: 'two statements',
    },
  ],
};

interface VenueVersion extends Version {
  readonly value: Venue;
  readonly side: string | null;
}

/**
 * The venue that the attribution of a quotation names: the last one before it in its sentence, or the first one
 * after it. The version runs from the venue, or from the quotation, to the end of the other.
 */
function venueOf(context: ReadingContext, quoted: Quoted): VenueVersion | null {
  const sentence = coveringAt(context.sentences, quoted.start);
  if (sentence === null) return null;
  const folded = foldSpan(context, sentence, sentence.language);
  const before = folded.text.slice(0, folded.at(quoted.marks.start));
  const side = quoted.voice?.holders[0] ?? null;
  const leads = venuesIn(before, sentence.language);
  const last = leads.at(-1);
  const lead = leads.find(
    ({ venue }, at) => leads.slice(at).every((one) => one.venue === last?.venue) && venue === last?.venue,
  );
  if (lead && !/[“"]/.test(before.slice(lead.end))) {
    const { start } = folded.source(lead.start, lead.end);
    return { start, end: quoted.marks.end, value: lead.venue, side };
  }
  if (quoted.marks.end >= sentence.end) return null;
  const from = folded.at(quoted.marks.end);
  const tail = venuesIn(folded.text.slice(from).split(/[“"]/, 1)[0] as string, sentence.language)[0];
  if (!tail) return null;
  const { end } = folded.source(from + tail.start, from + tail.end);
  return { start: quoted.marks.start, end, value: tail.venue, side };
}
