import type { Sentence } from '../../../text/layout.ts';
import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import { channelWords } from '../../record/channel-words.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from './versions.ts';

/** Contacts of leaders, and contacts of a level that is left vague. Ministers who meet after their leaders are another contact. */
const LEVEL = {
  leaders: {
    zh: /元首|首脑|领导人|总统(?=通|会|电)/,
    en: /(?<![a-z])(?:leaders|presidents|heads of (?:state|government)|prime ministers)(?:['’])?(?![a-z])/,
  },
  senior: {
    zh: /高层(?!会谈机制|对话机制|次)|高级官员|高官/,
    en: /(?<![a-z])(?:senior|high-level|top) (?:[a-z]+ (?:and [a-z]+ )?)?(?:officials|aides|envoys|diplomats)(?![a-z])/,
  },
} as const;

/** Words that turn to a further contact. */
const FURTHER = {
  zh: /随后|此后|之后又|另|还|同时|下一轮|将|计划|拟|会前|此前|其后/,
  en: /(?<![a-z])(?:then|later|also|separately|meanwhile|will|would|plan|next|earlier|another|before|ahead)(?![a-z])/,
} as const;

/** One contact of two parties, told at two levels in neighbouring sentences. */
export const level: Reader<'discrepancy'> = {
  id: 'discrepancy/level',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'A contact of two parties told as one of leaders (元首通话) and, in the next sentence, as one of a vague level (高层…电话交谈).',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const { sentences } = context;
    let before: Contact | null = null;
    for (const sentence of sentences) {
      const contact = contactIn(context, sentence);
      if (
        before !== null &&
        contact !== null &&
        contact.level !== before.level &&
        contact.channel === before.channel &&
        contact.pair === before.pair &&
        !contact.isFurther
      ) {
        yield disagreement(context, { discrepancy: 'level', class: 'caution', about: 'participants' }, [
          before.version,
          contact.version,
        ]);
      }
      before = contact;
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '这次访问发生在[[英德元首通话]]之后。就在3月4日，德英高层就能源问题进行长时间电话交谈。',
      because: 'one call of two parties, by leaders and by a vague level',
      value: { discrepancy: 'level', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '訪問安排在[[英德領導人通話]]之後。3月4日，英德高層通電話，談及能源。',
      because: 'Traditional is folded',
    },
    {
      language: 'en',
      marked:
        'The visit came after the [[German and British leaders spoke]] by phone. On 4 March, senior British and German officials spoke by phone at length about gas.',
      because: 'one call of two parties, by leaders and by officials',
      value: { discrepancy: 'level' },
    },
    {
      language: 'zh',
      marked: '英德元首通话。随后，德英高层又就能源问题进行电话交谈。',
      because: 'a further contact',
    },
    {
      language: 'en',
      marked:
        'The German and British leaders spoke by phone. Senior French and German officials spoke by phone at length about gas.',
      because: 'other parties',
    },
  ],
};

interface Contact {
  readonly level: keyof typeof LEVEL;
  readonly channel: string;
  readonly pair: string;
  readonly isFurther: boolean;
  readonly version: Version;
}

/** The one contact of exactly two parties that a sentence tells of, or `null`. */
function contactIn(context: ReadingContext, sentence: Sentence): Contact | null {
  const folded = foldSpan(context, sentence, sentence.language);
  const { language } = sentence;
  const leaders = LEVEL.leaders[language].exec(folded.text);
  const senior = LEVEL.senior[language].exec(folded.text);
  const rank = leaders ?? senior;
  if (rank === null || (leaders !== null && senior !== null)) return null;
  const word = channelWords(folded, language).find(({ start }) => start >= rank.index);
  if (word === undefined || /[,;。]/.test(folded.text.slice(rank.index, word.start))) return null;
  const clause = Math.max(...[',', ';', '。'].map((stop) => folded.text.lastIndexOf(stop, rank.index))) + 1;
  // The two parties stand before the rank (俄美高层); English may name them after it.
  const lead = context.hits('party', folded.source(clause, rank.index + rank[0].length));
  const hits = lead.length > 0 ? lead : context.hits('party', folded.source(rank.index, word.end));
  const parties = [...new Set(hits.map((hit) => hit.entry.id))].sort();
  const first = hits[0];
  if (parties.length !== 2 || first === undefined) return null;
  const start = Math.min(first.start, folded.source(rank.index, rank.index + 1).start);
  return {
    level: leaders !== null ? 'leaders' : 'senior',
    channel: word.channel,
    pair: parties.join('-'),
    isFurther: FURTHER[language].test(folded.text),
    version: {
      start,
      end: folded.source(word.start, word.end).end,
      value: leaders !== null ? 'leaders' : 'senior-officials',
    },
  };
}
