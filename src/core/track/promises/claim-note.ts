import type { ClaimValue, CommitmentValue, IssueValue, MentionValue, TimeValue } from '../../read/values.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages, paragraphStart, sentenceAround, within } from '../input/passage.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { actsIn } from './act-kinds.ts';
import { figuresIn } from './figures.ts';
import { isAboutKeeping, isAgreement } from './issues-of-keeping.ts';

/** One passage that claims something of promises, with what tells which promises are meant. */
export interface ClaimNote {
  readonly finding: string;
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly value: ClaimValue;
  /** The party that claims; `null` for a third one. */
  readonly party: string | null;
  /** Issues of its sentence that say what it is about. */
  readonly issues: readonly string[];
  /** Amounts of its sentence, such as `percentage-point:90`. */
  readonly figures: readonly string[];
  readonly named: Named;
  /** Kinds of act that its sentence names: "we have kept our side: the duties were suspended". */
  readonly acts: readonly string[];
  /** The exchange that the text is about. */
  readonly exchange: string | null;
}

/** What a passage names of the occasion on which something was promised. */
export interface Named {
  /** Ids of places in its sentence, then in the rest of its paragraph before it. */
  readonly places: readonly string[];
  /** ISO days, likewise. */
  readonly days: readonly string[];
  /** Whether it speaks of an agreement or a statement. */
  readonly agreement: boolean;
}

/** What a text claims. Words that ask for a promise to be kept claim nothing. */
export function noteClaims(
  text: TrackedText,
  passages: Passages,
  parties: readonly string[],
): readonly ClaimNote[] {
  const isAsked = within(
    passages.findings
      .filter(({ kind, value }) => kind === 'commitment' && (value as CommitmentValue).type === 'demand')
      .map(({ evidence: [span] }) => span),
  );
  return passages.findings.flatMap((finding) => {
    if (finding.kind !== 'claim') return [];
    const [{ start, end }] = finding.evidence;
    if (isAsked(start, end)) return [];
    const value = finding.value as ClaimValue;
    if (value.claimant === 'narrator' && isSomebodyElses(text.content ?? '', start)) return [];
    const [from, to] = sentenceAround(passages, start, end);
    const issues = [
      ...value.issues,
      ...findingsIn(passages, 'issue', from, to).map((one) => (one.value as IssueValue).issue),
    ].filter((issue) => !isAboutKeeping(issue));
    return [
      {
        finding: finding.id,
        mention: mentionOf(text, finding),
        start,
        end,
        value,
        party: partyOf(value.claimant, parties, text),
        issues: [...new Set(issues)],
        figures: figuresIn(passages, from, to, ''),
        named: namedIn(passages, from, to, value.commitment !== null || value.issues.some(isAgreement)),
        acts: actsIn(passages.content.slice(from, to)),
        exchange: text.exchange,
      },
    ];
  });
}

/** How far before a claim the noun stands whose content it is. */
const BEFORE = 80;

/** `the charge that …`: the words that follow are of whoever made the charge, and a narrator may go on to reject them. */
const CONTENT_OF =
  /\b(?:charge|claim|allegation|accusation|assertion|argument|complaint|suggestion|notion|idea)s? that [^.;:!?]{0,30}$/i;

function isSomebodyElses(content: string, start: number): boolean {
  return CONTENT_OF.test(content.slice(Math.max(0, start - BEFORE), start));
}

/** What the sentence from `from` to `to`, and the paragraph before it, name. */
export function namedIn(passages: Passages, from: number, to: number, agreement: boolean): Named {
  const start = paragraphStart(passages, from);
  const of = (a: number, b: number) => ({
    places: findingsIn(passages, 'mention', a, b).flatMap(({ value }) => {
      const { type, entity } = value as MentionValue;
      return type === 'place' && entity !== null ? [entity] : [];
    }),
    days: findingsIn(passages, 'time', a, b).flatMap(({ value }) => {
      const { value: day } = value as TimeValue;
      return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? [day] : [];
    }),
  });
  const own = of(from, to);
  const before = of(start, from);
  return {
    places: [...own.places, ...before.places.reverse()],
    days: [...own.days, ...before.days.reverse()],
    agreement,
  };
}

/** The party that a claimant speaks for. A narrator speaks for the party whose text it is. */
function partyOf(claimant: string, parties: readonly string[], text: TrackedText): string | null {
  if (parties.includes(claimant)) return claimant;
  if (claimant === 'narrator') return text.party !== null && parties.includes(text.party) ? text.party : null;
  return parties.find((party) => claimant === `side:${party.toLowerCase()}`) ?? null;
}
