import { OF_A_PARTY } from '../../read/own-texts.ts';
import type { FindingOf } from '../../read/reading.ts';
import { TextSentences } from '../agenda/text-sentences.ts';
import { whoseWords } from '../agenda/whose-words.ts';
import { wholeExclusion } from '../discrepancies/topics-in-accounts.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** One passage by which an issue was not discussed. */
export interface DenialNote {
  readonly issue: string;
  readonly party: string | null;
  readonly by: string;
  readonly exchange: string | null;
  readonly mention: Mention;
}

/** What one text adds: its denials, and, of a side's own text about a contact, where it brings issues up. */
export interface DeniedNote {
  readonly denials: readonly DenialNote[];
  readonly own: {
    readonly party: string;
    readonly exchange: string;
    readonly text: string;
    /** The first passage of each issue that the text brings up. */
    readonly issues: ReadonlyMap<string, Mention>;
  } | null;
}

/** Notes what a text says was not discussed; `null` where it has nothing of that kind. */
export function noteDenied(text: TrackedText, context: TrackContext): DeniedNote | null {
  const issues = text.findings.filter((one): one is FindingOf<'issue'> => one.kind === 'issue');
  const excluded = issues.filter(({ value }) => value.status === 'excluded');
  const denials = excluded.length === 0 ? [] : denialsIn(text, excluded, context);
  const { kind, party, exchange } = text;
  if (party === null || exchange === null || kind === null || !OF_A_PARTY.has(kind))
    return denials.length === 0 ? null : { denials, own: null };
  const first = new Map<string, Mention>();
  for (const finding of issues) {
    const { issue, status, umbrella, occasion } = finding.value;
    if (status !== 'mentioned' || umbrella || occasion !== null || first.has(issue)) continue;
    first.set(issue, mentionOf(text, finding));
  }
  return { denials, own: { party, exchange, text: text.id, issues: first } };
}

function denialsIn(
  text: TrackedText,
  excluded: readonly FindingOf<'issue'>[],
  { parties }: TrackContext,
): readonly DenialNote[] {
  const sentences = new TextSentences(text);
  return excluded.map((finding): DenialNote => {
    const { start, end, exact } = finding.evidence[0];
    const sentence = sentences.at(start);
    const whose =
      sentence === null
        ? { by: text.party ?? 'narrator', party: text.party }
        : whoseWords(
            sentences,
            { sentence, cue: { start, end }, words: exact, folded: '', at: 0, until: 0 },
            parties,
          );
    return {
      issue: finding.value.issue,
      ...whose,
      exchange: text.exchange,
      mention: mentionOf(text, wholeExclusion(text, finding)),
    };
  });
}
