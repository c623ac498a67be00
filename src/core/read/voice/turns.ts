import type { ActedSentence } from '../actors/actors-of.ts';
import { isTranscribing, looksLikeName } from '../actors/chinese-names.ts';
import { sideId, slug } from '../actors/identity.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { askerOf } from './asker.ts';
import { ownParty, type Voiced } from './resolve.ts';

/** A turn of a transcript, by the label that opens it. */
export interface Turn {
  /** Where the words begin behind the label, at a local offset. */
  readonly end: number;
  /** Who speaks; `null` for whoever asks, whose questions are nobody's view. */
  readonly voiced: Voiced | null;
  /** Who asks, in a turn that asks. */
  readonly asker: Voiced | null;
}

/** A label in capitals, "Q" or "A", and a colon. Folded. */
const LABEL_EN =
  /^((?:[a-z][a-z.'’-]*)(?: [a-z.'’-]+){0,4}(?:, [a-z.'’-]+(?: [a-z.'’-]+){0,3}| \([a-z .'’-]{2,40}\))?): ?/;
const LABEL_ZH = /^([^,。;:!?“”\s]{1,20}): ?/;

const ANSWERS = /^(?:a|answer|答|回答|[\u3400-\u9fff]{0,10}发言人)\.?$/;

/** Forms of address and offices before the name in a label. */
const ADDRESS =
  /^(?:mr|ms|mrs|dr|sir|madam|secretary|deputy|assistant|foreign|prime|minister|ambassador|president|premier|chancellor|spokesperson|spokesman|spokeswoman)\.? /;

/** A list of speakers, or a byline, names them in full near the top. */
const TOP = 4000;

/**
 * The turns of a transcript (a briefing, an interview), by the first sentence of each. A text with fewer than two
 * labels at the start of paragraphs is no transcript and has none.
 */
export function turnsOf(
  context: NamingContext,
  named: readonly ActedSentence[],
): ReadonlyMap<ActedSentence, Turn> {
  const labels = new Map<ActedSentence, { readonly name: string; readonly end: number }>();
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
  const asked = [...labels].some(([sentence, { name }]) => askerOf(sentence, name) !== null);
  let last: Voiced | null = null;
  for (const [sentence, { name, end }] of labels) {
    const asker = askerOf(sentence, name);
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
      isSpeakersName(
        sentence,
        bareName(name),
        counts.get(name) ?? 0,
        asked,
        host?.split('·').includes(bareName(name)) === true || host === bareName(name),
      )
    )
      turns.set(sentence, { end, voiced: speakerOf(context, named, sentence, name, answering), asker: null });
  }
  return turns.size > 1 && [...turns.values()].some(({ voiced }) => voiced !== null) ? turns : NONE;
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
): Voiced {
  const own = ownParty(context.about) ?? (frame.language === 'zh' ? answering : null);
  const isAnswer = ANSWERS.test(label);
  const name = nameIn(label);
  const holder = spokespersonNamed(context);
  const host = isAnswer || holder?.split('·').includes(name) ? holder : null;
  const known = isAnswer ? null : personCalled(named, name);
  const nameless = host === null ? (own === null ? 'per:spokesperson' : sideId(own)) : `per:${slug(host)}`;
  const id = known?.id ?? (isAnswer || host !== null ? nameless : `per:${fullName(context, name)}`);
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

/** A name without the office that a Chinese label gives it: 发言人某某, 某某部长. */
function bareName(label: string): string {
  return label
    .replace(/(?<=[\u3400-\u9fff·]{2})(?:回答|回应|答复|答道|答|说道|说)$/, '')
    .replace(
      /^(?:[\u3400-\u9fff]{0,8}(?:发言人|司长|局长|部长|外长|大使|总理|总统|主席|主任))(?=[\u3400-\u9fff]{2,3}$)/,
      '',
    )
    .replace(
      /(?<=^[\u3400-\u9fff]{2,3})(?:发言人|副?部长|外长|总理|总统|主席|副?主任|大使|司长|局长|先生|女士)$/,
      '',
    );
}

function nameIn(label: string): string {
  let rest = bareName(label);
  for (let lead = ADDRESS.exec(rest); lead !== null; lead = ADDRESS.exec(rest))
    rest = rest.slice(lead[0].length);
  return rest;
}

/** The spokesperson who holds the briefing, as the text's top names one: 发言人某某主持例行记者会. */
function spokespersonNamed({ view }: NamingContext): string | null {
  const top = view.folded.slice(0, TOP / 4);
  return HOST.exec(top)?.[1] ?? null;
}

/** The spokesperson's name before what is done by him; one in three parts at most. */
const HOST =
  /发言人((?:[\u3400-\u9fff]{1,6}·){1,2}[\u3400-\u9fff]{1,8}?|[\u3400-\u9fff]{2,4}?)(?=主持|就|答|回答|举行|在|于|出席|表示|介绍|例行|[\s,。:0-9])/;

/** Whoever the text names in full with this family name. */
function personCalled(
  named: readonly ActedSentence[],
  name: string,
): { id: string; party: string | null } | null {
  const key = slug(name);
  for (const { actors } of named)
    for (const one of actors)
      if (
        one.kind === 'person' &&
        one.id !== null &&
        (one.id === `per:${key}` || one.id.endsWith(`-${key}`) || one.id.startsWith(`per:${key}-`))
      )
        return { id: one.id, party: one.party };
  return null;
}

/** The full name as a byline near the top gives it, as a slug; the name in the label where none does. */
function fullName({ text }: NamingContext, name: string): string {
  const top = text.content.slice(0, TOP);
  const dotted = /([\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})*)·$/.exec(
    top.slice(0, Math.max(0, top.indexOf(`·${name}`) + 1)),
  )?.[1];
  if (dotted !== undefined) {
    let from = dotted.length;
    while (from > 0 && (isTranscribing(dotted[from - 1]) || dotted[from - 1] === '·')) from -= 1;
    return slug(`${dotted.slice(from)}·${name}`);
  }
  const family = name.charAt(0).toUpperCase() + name.slice(1);
  for (let at = top.indexOf(family); at >= 0; at = top.indexOf(family, at + 1)) {
    const given = /(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?) $/u.exec(top.slice(Math.max(0, at - 30), at))?.[1];
    if (given !== undefined && !/^(?:Mr|Ms|Mrs|Dr|Secretary|Spokes[a-z]+|Minister)$/.test(given))
      return slug(`${given} ${family}`);
  }
  return slug(name);
}
