import type { Finding } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import { OF_A_PARTY } from '../../read/own-texts.ts';
import type { IssueValue } from '../../read/values/issue.ts';
import type { MotiveValue } from '../../read/values/motive.ts';
import type { UtteranceValue } from '../../read/values/utterance.ts';
import { enclosuresIn } from '../../text/enclosures.ts';
import type { Span } from '../../text/span.ts';
import { createText, type Text } from '../../text/text.ts';
import { mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import type { OwnText, QuotationNote } from './quotation-note.ts';
import { wholeExclusion } from './topics-in-accounts.ts';

const SAID_OF_OTHERS: ReadonlySet<string> = new Set(['party', 'official-named']);
/** 所谓“对等关税”, the so-called “truce”: the marks keep a word at a distance and quote nobody. */
const SO_CALLED = /所谓(?:的)?$|所謂(?:的)?$|so-called $/i;

/** 展示自己“拿到了承诺”, to show that it had "won a promise": what a side is to say of itself. */
const SELF =
  /(?:自己|自身|本国|本國)(?:已经?|已經|是)?$|(?<![a-z])(?:itself|himself|herself|themselves)(?: as)? $/;

/** The text of a side, for quotations to be looked for; `null` for texts that are nobody's own. */
export function noteOwnText(text: TrackedText): OwnText | null {
  const { id, kind, party, parties, published, exchange, content } = text;
  const sides = party === null ? parties : [party];
  if (sides.length === 0 || kind === null || !OF_A_PARTY.has(kind) || content === undefined) return null;
  const excluded = new Map(
    (text.findings as readonly Finding<IssueValue>[]).flatMap((finding) =>
      finding.kind === 'issue' && finding.value.status === 'excluded'
        ? [[finding.value.issue, mentionOf(text, wholeExclusion(text, finding))] as const]
        : [],
    ),
  );
  const known = published?.slice(0, 10) ?? null;
  return { id, parties: sides, language: languageOf(content), known, exchange, content, excluded };
}

/** Words in quotation marks that are said to be a party's, in a text that is not that party's own. */
export function noteQuotations(text: TrackedText, parties: readonly string[]): readonly QuotationNote[] {
  const { content } = text;
  if (content === undefined) return [];
  let made: Text | null = null;
  const mentionAt = (span: Span, finding: string | null) => {
    made ??= createText(text.id, content);
    const evidence = quote(made, span);
    return { ...mentionOf(text, { id: finding ?? '', evidence: [evidence] }), finding };
  };
  const notes: QuotationNote[] = [];
  const taken: Span[] = [];
  for (const finding of text.findings) {
    if (finding.kind !== 'utterance') continue;
    const value = finding.value as UtteranceValue;
    for (const words of value.quoted) {
      taken.push(words);
      if (isSoCalled(content, words.start)) continue;
      const party = value.party;
      // Whose words they are may still be told by where they stand.
      if (party === null) {
        taken.pop();
        continue;
      }
      if (!parties.includes(party) || isOwn(text, party)) continue;
      if (!SAID_OF_OTHERS.has(value.sourceClass) || value.roleTime === 'former') continue;
      // A side that passes on what the other said marks its own terms in it.
      if (text.party !== null && value.mode === 'indirect') continue;
      notes.push({
        words: words.asWritten,
        bracketed: words.version?.asWritten ?? null,
        speaker: value.speaker,
        party,
        as: value.speaker.startsWith('doc:') ? 'published' : 'spoken',
        issues: value.issues,
        exchange: text.exchange,
        mention: mentionAt(words, finding.id),
      });
    }
  }
  return [...notes, ...otherQuotes(text, content, parties, taken, mentionAt)];
}

/** Quotation marks outside of what somebody is told to have said. */
function otherQuotes(
  text: TrackedText,
  content: string,
  parties: readonly string[],
  taken: readonly Span[],
  mentionAt: (span: Span, finding: string | null) => QuotationNote['mention'],
): readonly QuotationNote[] {
  if (text.party !== null || text.parties.length > 0) return [];
  const starts = new Set(taken.map(({ start }) => start));
  const motives = (text.findings as readonly Finding<MotiveValue>[]).filter(({ kind }) => kind === 'motive');
  return enclosuresIn(content, { start: 0, end: content.length }).flatMap(
    ({ kind, start, end }): readonly QuotationNote[] => {
      const span = { start: start + 1, end: end - 1 };
      if (kind !== 'quote' || span.end <= span.start || starts.has(span.start)) return [];
      if (isSoCalled(content, span.start)) return [];
      const words = content.slice(span.start, span.end);
      const imputed = motives.find(
        ({ value, evidence: [own] }) =>
          value.by === 'narrator' &&
          own.start <= start &&
          end <= own.end &&
          parties.includes(value.about ?? ''),
      );
      const party = imputed?.value.about ?? null;
      return [
        {
          words,
          bracketed: null,
          speaker: party,
          party,
          as:
            imputed === undefined
              ? null
              : SELF.test(content.slice(0, start).slice(-12))
                ? 'imputed'
                : 'spoken',
          issues: [],
          exchange: text.exchange,
          mention: mentionAt(span, imputed?.id ?? null),
        },
      ];
    },
  );
}

function isOwn({ party, parties }: TrackedText, speaker: string): boolean {
  return party === speaker || parties.includes(speaker);
}

function isSoCalled(content: string, start: number): boolean {
  return SO_CALLED.test(content.slice(Math.max(0, start - 12), start - 1));
}

/** The language of words: that of a text with more than a few Chinese characters is Chinese. */
export function languageOf(words: string): 'en' | 'zh' {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
  return han * 3 >= latin ? 'zh' : 'en';
}
