import type { SpeechAct } from '../../lexicon/entry.ts';
import { OF_A_PARTY } from '../../read/own-texts.ts';
import type { FindingOf } from '../../read/reading.ts';
import { mentionOf } from '../input/mention.ts';
import type { EventNote } from './event-note.ts';
import { type EventSource, saidOn } from './event-source.ts';
import { issuesTold } from './issues-told.ts';

/** What an act of speech does to the other side. Acts that are left out, such as saying or explaining, do nothing. */
const KINDS: Readonly<Partial<Record<SpeechAct, string>>> = {
  praise: 'praise',
  welcome: 'praise',
  thank: 'praise',
  congratulate: 'praise',
  hope: 'request',
  propose: 'request',
  ask: 'request',
  request: 'request',
  demand: 'demand',
  urge: 'demand',
  warn: 'warning',
  threaten: 'threat',
  accuse: 'criticism',
  criticise: 'criticism',
  oppose: 'criticism',
  reject: 'denial-rejection',
  concern: 'concern',
  regret: 'concern',
  invite: 'invitation',
};

/** Acts that are aimed at somebody by themselves; a hope or a word of praise may be about anything. */
const AIMED: ReadonlySet<SpeechAct> = new Set([
  'demand',
  'urge',
  'warn',
  'threaten',
  'accuse',
  'criticise',
  'oppose',
  'reject',
  'invite',
]);

/** The strength of a clause that says what should be; one that says what must be is stronger. */
const SHOULD = 2;

/** Speakers who answer for a side. A senator or a firm of the same country does not. */
const OFFICIAL = new Set(['party', 'official-named', 'official-unnamed']);

/** What officials of one side say to or about the other. */
export function wordsTold(source: EventSource): readonly EventNote[] {
  return source.passages
    .all('utterance')
    .flatMap((finding) => agreedOn(finding, source) ?? wordTold(finding, source) ?? []);
}

/** What both sides are said to have agreed on, where it is no promise to act: to keep lines open, to see things alike. */
function agreedOn(finding: FindingOf<'utterance'>, source: EventSource): EventNote | null {
  const { text, sides, matters } = source;
  const { act, holders, negated } = finding.value;
  const all = sides.known(holders);
  if (act !== 'agree' || negated || all.length < 2 || !OF_A_PARTY.has(text.kind ?? '')) return null;
  const issues = issuesTold(finding, source);
  const again = issues.includes('next-round') && matters.of(issues).length === 0;
  return {
    kind: again ? 'next-round-agreed' : 'joint-commitment',
    actors: all,
    recipients: all,
    ...saidOn(source, true),
    issues,
    status: 'past',
    mentions: [mentionOf(text, finding)],
  };
}

function wordTold(finding: FindingOf<'utterance'>, source: EventSource): EventNote | null {
  const { text, sides } = source;
  const { value } = finding;
  const [actor] = sides.known([value.party]);
  if (actor === undefined || value.weight === 0 || value.negated || !OFFICIAL.has(value.sourceClass))
    return null;
  // What a rule lays down for everybody is said to nobody.
  if (value.subject === 'narrated') return null;
  const target = value.target.find(({ party }) => sides.known([party]).length > 0 && party !== actor);
  const kind = kindOf(finding, target?.stance ?? null);
  const recipient = target?.party ?? addressed(finding, actor, source);
  if (kind === null || recipient === null) return null;
  return {
    kind,
    actors: [actor],
    recipients: [recipient],
    ...saidOn(source, false),
    issues: issuesTold(finding, source),
    status: 'past',
    mentions: [mentionOf(text, finding)],
  };
}

function kindOf({ value }: FindingOf<'utterance'>, stance: 'critical' | 'supportive' | null): string | null {
  const { act, strength } = value;
  // To raise a matter is weaker than any verb of judgement and stronger than to have talked about it.
  if (act === 'discuss') return strength > 1 && value.holders.length === 1 ? 'issue-raised' : null;
  // 双方要…: what should be done, in words that call upon nobody, is a proposal.
  if (act === 'demand' && strength <= SHOULD && stance === null) return 'request';
  const kind = KINDS[act];
  if (kind !== undefined) return kind;
  if (act !== 'assert' && act !== 'claim' && act !== 'stress') return null;
  return stance === 'critical' ? 'criticism' : stance === 'supportive' ? 'praise' : null;
}

/** Whom words reach that name nobody: the other side of an exchange, or of a quarrel of two. */
function addressed(finding: FindingOf<'utterance'>, actor: string, source: EventSource): string | null {
  const { text, sides, passages, about } = source;
  const across = sides.across(actor);
  if (across === null) return null;
  const named = passages.over('mention', finding);
  const { act, said } = finding.value;
  // A hope asks for something where the other side is the one to act: 希望对方…, "hopes that they will …".
  if (act === 'hope')
    return named.some(({ value, evidence }) => value.party === across && said.startsWith(evidence[0].exact))
      ? across
      : null;
  if (named.some(({ value }) => value.party === across)) return across;
  if (!OF_A_PARTY.has(text.kind ?? '')) return null;
  if (AIMED.has(act)) return across;
  // Thanks to a host, praise for a third country: whoever is named is meant.
  const third =
    KINDS[act] === 'praise' &&
    named.some(({ value }) => value.type === 'place' || (value.party !== null && value.party !== actor));
  return about !== null && text.kind !== 'statement' && !third ? across : null;
}
