import type { ActedSentence } from '../actors/actors-of.ts';
import { looksLikeName } from '../actors/chinese-names.ts';
import { sideId, slug } from '../actors/identity.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { askerOf } from './asker.ts';
import { englishRoles, type Label, type LabelRole } from './english-labels.ts';
import type { Voiced } from './memory.ts';
import { ownParty } from './resolve.ts';
import { outletIntroduced } from './self-introduced.ts';
import {
  bareName,
  englishHost,
  fullName,
  isOffice,
  nameIn,
  personCalled,
  personInterviewed,
  spokespersonNamed,
} from './turn-names.ts';

/** A turn of a transcript, by the label that opens it. */
export interface Turn {
  /** Where the words begin behind the label, at a local offset. */
  readonly end: number;
  /** Who speaks; `null` for whoever asks, whose questions are nobody's view. */
  readonly voiced: Voiced | null;
  /** Who asks, in a turn that asks. */
  readonly asker: Voiced | null;
  /** Whether the text tells that somebody asks, without a label. */
  readonly narrated?: true;
}

/** A label and a colon: a name, "Q" or "A". Folded. */
const LABEL_EN =
  /^((?:[a-z][a-z.'’-]*)(?: [a-z.'’-]+){0,4}(?:, [a-z.'’-]+(?: [a-z.'’-]+){0,3}| \([a-z0-9 .,&'’/-]{2,50}\))?): ?/;
const LABEL_ZH = /^([^,。;:!?“”\s]{1,20}): ?/;

/** As what a label asks that its place makes one of somebody who asks. */
const ASKS: ReadonlyMap<LabelRole | undefined, 'outlet' | 'person'> = new Map([
  ['outlet asks', 'outlet'],
  ['person asks', 'person'],
]);

const ANSWERS = /^(?:a|answer|(?:the )?spokes(?:person|man|woman)|答|回答|[\u3400-\u9fff]{0,10}发言人)\.?$/;

/**
 * The turns of a transcript (a briefing, an interview), by the first sentence of each. A text with fewer than two
 * labels at the start of paragraphs is no transcript and has none.
 */
export function turnsOf(
  context: NamingContext,
  named: readonly ActedSentence[],
): ReadonlyMap<ActedSentence, Turn> {
  const labels = new Map<ActedSentence, Label>();
  const counts = new Map<string, number>();
  let block = -1;
  for (const sentence of named) {
    const { frame } = sentence;
    if (frame.sentence.block === block) continue;
    block = frame.sentence.block;
    if (!frame.text.slice(0, 60).includes(':')) continue;
    const match = (frame.language === 'zh' ? LABEL_ZH : LABEL_EN).exec(frame.text.slice(0, 80));
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    labels.set(sentence, { name, end: match[0].length });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const turns = new Map<ActedSentence, Turn>();
  const answering = labels.size > 1 ? partyAsked(named) : null;
  const host = spokespersonNamed(context);
  const roles = englishRoles(context, named, labels);
  const asked = [...labels].some(([sentence, { name }]) => askerOf(sentence, name) !== null);
  let last: Voiced | null = null;
  const first = [...labels.keys()][0] as ActedSentence;
  for (const [sentence, { name, end }] of labels) {
    const asker = introduced(named, sentence, askerOf(sentence, name, ASKS.get(roles.get(sentence)) ?? null));
    const labelled = asker || !asked ? null : officeNamed(sentence, name);
    if (asker) turns.set(sentence, { end, voiced: null, asker });
    else if (labelled) {
      const voiced: Voiced | null = labelled === 'last' ? last : labelled;
      if (voiced) {
        last = voiced;
        turns.set(sentence, { end, voiced, asker: null });
      }
    } else if (
      ANSWERS.test(name) ||
      roles.get(sentence) === 'answers' ||
      isSpeakersName(
        sentence,
        bareName(name),
        counts.get(name) ?? 0,
        asked,
        host?.split('·').includes(bareName(name)) === true || host === bareName(name),
      )
    )
      turns.set(sentence, {
        end,
        voiced: speakerOf(context, named, sentence, name, answering, first),
        asker: null,
      });
  }
  const isRemarks = turns.size === 1 && [...labels.values()].some(({ name }) => isOffice(name));
  const isTranscript = turns.size > 1 || (isRemarks && ownParty(context.about) !== null);
  return isTranscript && [...turns.values()].some(({ voiced }) => voiced !== null) ? turns : NONE;
}

/** Whoever asks behind a label without a name may say in the first sentences for which paper. */
function introduced(
  named: readonly ActedSentence[],
  sentence: ActedSentence,
  asker: Voiced | null,
): Voiced | null {
  if (asker?.speaker.id !== 'anon:reporter' || sentence.frame.language !== 'en') return asker;
  const at = named.indexOf(sentence);
  const { block } = sentence.frame.sentence;
  const opening = named.slice(at, at + 3).filter(({ frame }) => frame.sentence.block === block);
  const id = outletIntroduced(opening);
  return id === null ? asker : { ...asker, speaker: { ...asker.speaker, id } };
}

const NONE: ReadonlyMap<ActedSentence, Turn> = new Map();

/** Whoever a Chinese label between questions names with an office; `last` for an office alone, which is whoever answered before. */
function officeNamed({ frame, actors }: ActedSentence, label: string): Voiced | 'last' | null {
  if (frame.language !== 'zh') return null;
  const one = actors.find(({ start, end }) => start === 0 && end === label.length);
  if (one?.kind === 'person' && one.roles.length > 0)
    return {
      speaker: {
        id: one.id ?? 'src:unattributed',
        party: one.party,
        asWritten: frame.written(0, label.length),
        span: frame.span(0, label.length),
        role: null,
      },
      holders: one.party === null ? [] : [one.party],
      joint: false,
      personal: true,
    };
  return /^(?:副?部长|外长|大臣|总理|首相|总统|主席|司长|局长|大使|他|她)$/.test(label) ? 'last' : null;
}

/** In English a name in capitals; in Chinese a name, or any short label that comes back. */
function isSpeakersName(
  { frame }: ActedSentence,
  name: string,
  count: number,
  asked: boolean,
  isHostsName: boolean,
): boolean {
  // Between questions a name is a label the first time too.
  if (frame.language === 'zh' && asked && (looksLikeName(name) || isHostsName)) return true;
  if (frame.language === 'zh')
    return count > 1 && (looksLikeName(name) || /^[\u3400-\u9fff]{2,4}$/.test(name));
  const written = frame.written(0, name.length);
  return written === written.toUpperCase();
}

function speakerOf(
  context: NamingContext,
  named: readonly ActedSentence[],
  { frame }: ActedSentence,
  label: string,
  answering: string | null,
  first: ActedSentence,
): Voiced {
  const own = ownParty(context.about) ?? (frame.language === 'zh' ? answering : null);
  const isAnswer = ANSWERS.test(label);
  const name = nameIn(label);
  const holder = spokespersonNamed(context);
  const host = isAnswer || holder?.split('·').includes(name) ? holder : null;
  const english = isAnswer && frame.language === 'en' ? englishHost(context) : null;
  const met = isAnswer && own === null && host === null && !english ? personInterviewed(named, first) : null;
  const known = isAnswer ? met : (personListed(context, frame, label) ?? personCalled(named, name));
  const slugged = host === null ? english : slug(host);
  const nameless = slugged === null ? (own === null ? 'per:spokesperson' : sideId(own)) : `per:${slugged}`;
  const full = isAnswer || host !== null ? nameless : `per:${fullName(context, name)}`;
  const isBare = known?.id === `per:${slug(name)}`;
  const id = known === null || (isBare && host === null) ? full : known.id;
  const party = known?.party ?? own;
  return {
    speaker: {
      id,
      party,
      asWritten: frame.written(0, label.length),
      span: frame.span(0, label.length),
      role: null,
    },
    holders: party === null ? [] : [party],
    joint: false,
    personal: true,
  };
}

/** Whom the lexicon knows by the name at the end of a label. */
function personListed(
  context: NamingContext,
  frame: ActedSentence['frame'],
  label: string,
): { id: string; party: string | null } | null {
  const span = frame.span(0, label.length);
  const hit = context.hits('person', span).findLast(({ end }) => end === span.end);
  return hit === undefined ? null : { id: hit.entry.id, party: hit.entry.party };
}

/** What a side is asked: 甲方对此有何评论, 甲方是否…. */
const ASKED = /^(?:对此|对于|如何|有何|怎么|是否|能否|会否|将|就|会不会|有没有|何时|目前|什么)/;

/** Whose spokesperson answers between 问 and 答 in a text of no party: the one side that the questions ask. */
function partyAsked(named: readonly ActedSentence[]): string | null {
  const asked = new Set<string>();
  for (const { frame, actors } of named) {
    if (!frame.text.trimEnd().endsWith('?')) continue;
    for (const { kind, party, end, partyRole } of actors)
      if (
        kind === 'party' &&
        partyRole === 'side' &&
        party !== null &&
        ASKED.test(frame.text.slice(end, end + 4))
      )
        asked.add(party);
  }
  return asked.size === 1 ? ([...asked][0] ?? null) : null;
}
