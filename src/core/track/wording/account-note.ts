import { clausesWith, type IssueFinding } from '../../compare/account.ts';
import type { Finding } from '../../evidence/finding.ts';
import { type Quote, quote } from '../../evidence/quote.ts';
import type { FormulationValue, IssueValue, UtteranceValue } from '../../read/values.ts';
import type { Clause, Layout } from '../../text/layout.ts';
import { exchangeById, lastDayOf } from '../input/exchange-by-id.ts';
import { laidOut } from '../input/laid-out.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { topicOf } from './fronted-topic.ts';

/** An issue in one text. */
export interface IssueUse {
  /** Its first mention. */
  readonly first: Quote;
  /** Clauses that name it. */
  readonly clauses: number;
  /** Parties whose view is given, each with the first mention that gives it. */
  readonly views: ReadonlyMap<string, Quote>;
}

/** A set phrase in one text. */
export interface PhraseUse {
  readonly value: FormulationValue;
  readonly mention: Mention;
  readonly evidence: Quote;
  /** Issues of its clause; where that names none, of its sentence, else of the topic put in front of the paragraph. */
  readonly issues: readonly string[];
}

/** What somebody does by speaking, on which issues. */
export interface ActUse {
  readonly value: UtteranceValue;
  readonly evidence: Quote;
  /** As for a phrase. */
  readonly issues: readonly string[];
}

/** One text of an account, as far as wording goes. */
export interface AccountNote {
  readonly text: string;
  readonly party: string;
  readonly exchange: string | null;
  readonly day: string | null;
  readonly level: string | null;
  readonly language: string | null;
  readonly known: string | null;
  readonly publisher: string | null;
  readonly group: string;
  readonly clauses: number;
  readonly issues: ReadonlyMap<string, IssueUse>;
  /** Issues that it says were not discussed. */
  readonly excluded: ReadonlyMap<string, Quote>;
  readonly phrases: readonly PhraseUse[];
  readonly acts: readonly ActUse[];
  /** Clauses of the body in text order: what is aligned with another account. */
  readonly units: readonly Quote[];
  readonly content: string;
}

/** Notes a full account of a party; `null` for any other text. */
export function noteAccount(text: TrackedText, context: TrackContext): AccountNote | null {
  const { id, kind, party, exchange, published, language, publisher, group, findings, content = '' } = text;
  if (kind !== 'account' || party === null) return null;
  const about = exchangeById(context, exchange);
  const { layout, source } = laidOut(text);
  const clauses = bodyClauses(layout);
  return {
    text: id,
    party,
    exchange,
    day: lastDayOf(about) ?? published?.slice(0, 10) ?? null,
    level: about?.level ?? null,
    language,
    known: published?.slice(0, 10) ?? null,
    publisher,
    group,
    clauses: clauses.length,
    ...issuesOf(findings, clauses),
    ...speechOf(text, layout),
    units: clauses.map((clause) => quote(source, clause)),
    content,
  };
}

function bodyClauses(layout: Layout): readonly Clause[] {
  return layout.clauses.filter(
    ({ sentence }) => layout.blocks[layout.sentences[sentence]?.block ?? -1]?.kind === 'body',
  );
}

function issuesOf(
  findings: readonly Finding[],
  clauses: readonly Clause[],
): Pick<AccountNote, 'issues' | 'excluded'> {
  const mentions = new Map<string, IssueFinding[]>();
  const excluded = new Map<string, Quote>();
  for (const finding of findings) {
    if (finding.kind !== 'issue') continue;
    const { issue, status } = finding.value as IssueValue;
    if (status === 'excluded') {
      if (!excluded.has(issue)) excluded.set(issue, finding.evidence[0]);
      continue;
    }
    const list = mentions.get(issue);
    if (list === undefined) mentions.set(issue, [finding as IssueFinding]);
    else list.push(finding as IssueFinding);
  }
  const issues = new Map<string, IssueUse>();
  for (const [issue, list] of mentions) {
    const views = new Map<string, Quote>();
    for (const { value, evidence } of list)
      for (const party of value.holders) if (!views.has(party)) views.set(party, evidence[0]);
    const [first] = list as [IssueFinding, ...IssueFinding[]];
    issues.set(issue, { first: first.evidence[0], clauses: clausesWith(clauses, list), views });
  }
  return { issues, excluded };
}

/** Set phrases and what is done by speaking, each with what it is about. */
export function speechOf(
  text: TrackedText,
  layout: Layout,
): { readonly phrases: readonly PhraseUse[]; readonly acts: readonly ActUse[] } {
  const { findings, content = '' } = text;
  const phrases: PhraseUse[] = [];
  const acts: ActUse[] = [];
  const topics = topicOf(findings, layout, content);
  for (const finding of findings) {
    const { kind, value, evidence } = finding;
    const [first] = evidence;
    if (kind === 'formulation') {
      const phrase = value as FormulationValue;
      const issues = topics(first, phrase.issues);
      phrases.push({ value: phrase, mention: mentionOf(text, finding), evidence: first, issues });
    } else if (kind === 'utterance') {
      const act = value as UtteranceValue;
      acts.push({ value: act, evidence: first, issues: topics(first, act.issues) });
    }
  }
  return { phrases, acts };
}
