import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { ReadingContext } from '../context.ts';
import type { Voice } from '../voice/voice.ts';

/** Through which outlet words reach the reader, and where the text names it for them. */
export interface Through {
  readonly id: string;
  readonly span: Span | null;
}

/** Before an outlet's name, these let somebody's words go through it. */
const CARRIES_ZH =
  /(?:在|接受|对|向|通过|于|据|根据|给|为|刊于|发表于|告诉|登上|做客|借助|利用)(?:其|了|自己的?|个人|官方|美国|英国|中国|德国|法国|日本|社交媒体|社交平台|社交网站|社媒|媒体|平台|网站|电视台|报纸|杂志|[“《"(\s])*$/;
const CARRIES_EN =
  /(?:told|tells|interview(?:ed)? (?:with|to|on|by)|speaking (?:to|on|with)|spoke (?:to|on)|(?:comments?|messages?|emails?|e-mails?|letters?|call|briefing) (?:to|with|for)|remarks to|according to|in an? [a-z -]{0,24}(?:for|in)|posted? (?:on|to)|(?:wrote|writing|posted|said|says|writes) (?:on|in|to)|(?:[a-z]{3,}(?:ed|ing)|column|article|editorial|essay|commentary|op-ed|piece|letter) in|published (?:by|in)|quoted by|cited by|reported by|carried by|statement to|appearing on|appearance on|platform|social media(?: site)?|via|through|on) (?:the |his |her |its |state |weekly |daily |newspaper |magazine |broadcaster |website |paper |["“'(]){0,3}$/;

/** Before "on X". */
const WRITES_EN =
  /(?:wrote|writes|writing|said|says|saying|posted|posting|tweeted|added|announced|confirmed|declared|replied|responded|commented|warned|shared|published|message|messages|statement|posts?|comments?|thread|video|note|reply|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday) $/;

const KNOWN = new WeakMap<ReadingContext, ReadonlyMap<Voice, Through>>();

/**
 * The outlet of each voice that has one: the outlet that speaks or passes on; the one to which or on which the
 * speaker says it (在接受《…》采访时, "told Reuters"); or, further down the paragraph, the one that carried the same
 * speaker's words before, or those of the same side.
 */
export function outletsOf(context: ReadingContext): ReadonlyMap<Voice, Through> {
  let found = KNOWN.get(context);
  if (found === undefined) {
    found = trace(context);
    KNOWN.set(context, found);
  }
  return found;
}

function trace(context: ReadingContext): ReadonlyMap<Voice, Through> {
  const found = new Map<Voice, Through>();
  const { named, voices } = context.voices;
  if (!named.some(({ actors }) => actors.some(isOutlet)) && !voices.some(({ chain }) => chain.length > 0))
    return found;
  let block = -1;
  let sentence = -1;
  let memory = new Map<string, Through>();
  let according: Through | null = null;
  let last: Actor | null = null;
  let seen = 0;
  for (const voice of voices) {
    const at = headLength(named, ({ frame }) => frame.sentence.start <= voice.start) - 1;
    const acted = named[at];
    if (acted === undefined) continue;
    for (; seen <= at; seen += 1) last = named[seen]?.actors.findLast(isOutlet) ?? last;
    if (acted.frame.sentence.block !== block) memory = new Map();
    if (at !== sentence) according = null;
    block = acted.frame.sentence.block;
    sentence = at;
    if (voice.mode === 'narrator') continue;
    const own: Through | null =
      carrierOf(voice) ?? namedFor(acted, voice) ?? toldThem(acted, voice, last) ?? according;
    const through = own ?? memory.get(voice.speaker.id);
    if (own && voice.cue?.verb === 'according-to') according = own;
    if (through === undefined || through === null) continue;
    found.set(voice, through);
    if (voice.speaker.id.startsWith('out:')) continue;
    memory.set(voice.speaker.id, { id: through.id, span: through.span });
    // Later the side as such may stand for its leader; a ministry or another person speaks elsewhere.
    if (voice.speaker.party !== null) memory.set(`side:${voice.speaker.party.toLowerCase()}`, through);
  }
  return found;
}

/** 告诉该社: the outlet that the text named last. */
function toldThem({ frame }: ActedSentence, { cue }: Voice, last: Actor | null): Through | null {
  if (cue === null || last === null) return null;
  const words = frame.text.slice(Math.max(0, frame.local(cue.start) - 8), frame.local(cue.end) + 24);
  const isTold =
    frame.language === 'en' &&
    /t(?:old|ells?) (?:the (?:newspaper|paper|agency|news agency|broadcaster|magazine|daily|station|network|outlet|weekly))(?![a-z])/.test(
      words,
    );
  if (isTold) return { id: last.id ?? 'out:unknown', span: null };
  if (frame.language !== 'zh') return null;
  if (!/(?:告诉|告知|向|对)该(?:社|报|台|刊|网站?|媒体|通讯社)/.test(words)) return null;
  return { id: last.id ?? 'out:unknown', span: null };
}

function isOutlet({ kind }: Actor): boolean {
  return kind === 'outlet';
}

/** The outlet that speaks itself, or the outermost one that passes the words on. */
function carrierOf({ speaker, chain }: Voice): Through | null {
  const one = [...chain, speaker].find(({ id }) => id.startsWith('out:'));
  return one === undefined ? null : { id: one.id, span: one.span };
}

/** An outlet that the clause of saying names as the place of the words. */
function namedFor({ frame, actors }: ActedSentence, voice: Voice): Through | null {
  const isChinese = frame.language === 'zh';
  const { cue, content } = voice;
  if (cue === null) return null;
  const from = frame.local(voice.start);
  const to = frame.local(voice.end);
  const words = { start: frame.local(content.start), end: frame.local(content.end) };
  for (const one of actors) {
    if (one.kind !== 'outlet' || one.start < from || one.end > to) continue;
    // What is named inside the words is part of what is said, but for a few words right behind the verb ("told").
    const isInside = one.start > words.start && one.end <= words.end;
    if (isInside && !(one.start - frame.local(cue.end) <= 4 && !isChinese)) continue;
    const before = frame.text.slice(Math.max(0, one.start - 40), one.start);
    // The name of a platform may hold the preposition: "on X".
    const carries = /^on /.test(frame.text.slice(one.start, one.start + 3)) ? WRITES_EN : CARRIES_EN;
    if (!(isChinese ? CARRIES_ZH : carries).test(before)) continue;
    return { id: one.id ?? 'out:unknown', span: frame.span(one.start, one.end) };
  }
  return null;
}
