import type { Actor } from '../actors/actor.ts';
import type { ActedSentence } from '../actors/actors-of.ts';
import type { NamingContext } from '../actors/pieces.ts';
import type { Attribution } from './attribution.ts';
import { hasUnreadSubject, turnsToAuthor, withheld } from './authorship.ts';
import { introduced, signer } from './dashed.ts';
import { narratedHolders } from './narrated-holders.ts';
import { firstSubject, isNarration, isOpening, opensAnew } from './narration.ts';
import {
  goesOnFrom,
  isAnalyst,
  isAuthorsAct,
  isEmpty,
  isInside,
  isNested,
  leadsUp,
  refinementOf,
} from './nesting.ts';
import { personNamed } from './person-named.ts';
import { leavesOpen } from './quotation.ts';
import {
  bothTogether,
  isBody,
  isSomebody,
  type Memory,
  narratorOf,
  ownParty,
  resolve,
  speakingNow,
  unattributed,
  type Voiced,
} from './resolve.ts';
import {
  type Segment,
  type Spoken,
  segmentsOf,
  splitAfterDirectWords,
  splitAtSemicolons,
  spokenBy,
} from './segments.ts';
import { attributionsOf } from './sentence-clauses.ts';
import { toVoice } from './to-voice.ts';
import { toldBehind } from './told-behind.ts';
import { withLabel } from './turn-label.ts';
import type { Turn } from './turns.ts';
import type { Voice } from './voice.ts';

/** At most a day behind the word of saying. */
const TAG = /^(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[.\s]*$/;

/** Reads the sentences of one text in order and remembers who speaks. */
export class VoiceWalk {
  readonly #context: NamingContext;
  readonly #narrator: Voiced;
  #memory: Memory = { current: null, person: null, topic: null };
  #chain: readonly Voiced[] = [];
  #block = -1;
  /** Whether a quotation that opened in an earlier sentence of the block is still open. */
  #quoting = false;
  /** What was found for a sentence, which the sentence before it may have asked for already. */
  #found: { readonly sentence: ActedSentence; readonly attributions: readonly Attribution[] } | null = null;
  /** Whether the current speaker was named in an earlier block and nobody has been since. */
  #inherited = false;

  readonly #turns: ReadonlyMap<ActedSentence, Turn>;
  /** Whom a line with a colon at its end introduced right before. */
  #introduced: Voiced | null = null;

  /** The turn of a transcript that the sentence belongs to. */
  #turn: Turn | null = null;

  constructor(context: NamingContext, turns: ReadonlyMap<ActedSentence, Turn>) {
    this.#context = context;
    this.#turns = turns;
    this.#narrator = narratorOf(context.about, context.text.id);
  }

  /** The voices of one sentence. `next` is the sentence after it, for speakers who are named last. */
  read(sentence: ActedSentence, next: ActedSentence | null): Voice[] {
    const { frame } = sentence;
    this.#enter(frame.sentence.block, frame.language === 'zh');
    if (this.#introduced && /^[“"]/.test(frame.text))
      this.#memory = { ...this.#memory, current: this.#introduced };
    this.#take(sentence);
    const spoken = this.#spoken(sentence);
    const carried = this.#carries(sentence, spoken, next);
    const before = (): Omit<Segment, 'start' | 'end' | 'attribution'> =>
      carried
        ? { voiced: carried, chain: this.#chain, mode: 'carried' }
        : { voiced: this.#narrated(sentence), chain: [], mode: 'narrator' };
    const joins = (end: number): boolean => {
      const first = spoken[0];
      if (first && carried && first.voiced.speaker.id === carried.speaker.id)
        return first.mode !== 'explicit';
      return isOpening(frame.language, frame.text.slice(0, end));
    };
    const whole = segmentsOf(frame.text.length, spoken, before, joins);
    const said =
      ownParty(this.#context.about) === null
        ? splitAfterDirectWords(frame.text, whole, this.#narrator)
        : whole;
    const segments = splitAtSemicolons(frame.text, said, (start) =>
      ownParty(this.#context.about) === null && opensAnew(sentence, start) ? this.#narrator : null,
    );
    this.#remember(sentence, spoken, carried);
    return segments.map((segment) => toVoice(this.#context, sentence.frame, segment));
  }

  /** The narrator, with the parties whose view an unattributed sentence gives. */
  #narrated(sentence: ActedSentence): Voiced {
    if (this.#turn?.voiced === null) return { ...this.#narrator, holders: [] };
    const isEvent = isNarration(this.#context, sentence);
    const holders = narratedHolders(this.#context.about, sentence, this.#memory, isEvent);
    return { ...this.#narrator, holders };
  }

  /** Whose turn it is in a transcript; whoever asks leaves nobody speaking. */
  #take(sentence: ActedSentence): void {
    this.#turn = this.#turns.get(sentence) ?? this.#turn;
    if (this.#turn === null) return;
    const { voiced } = this.#turn;
    this.#memory = { ...this.#memory, current: voiced, topic: voiced, talking: voiced };
    this.#chain = [];
  }

  #enter(block: number, isChinese: boolean): void {
    if (block === this.#block) return;
    this.#block = block;
    this.#quoting = false;
    const { current } = this.#memory;
    const goesOn = isChinese && ownParty(this.#context.about) !== null && current !== null && !current.joint;
    this.#inherited = goesOn;
    if (!goesOn) {
      this.#memory = { ...this.#memory, current: null };
      this.#chain = [];
    }
  }

  #attributions(sentence: ActedSentence): readonly Attribution[] {
    if (this.#found?.sentence !== sentence)
      this.#found = {
        sentence,
        attributions: withLabel(attributionsOf(this.#context, sentence), this.#turns.get(sentence)),
      };
    return this.#found.attributions;
  }

  /** Resolves the clauses of saying, and drops those that open no voice. */
  #spoken(sentence: ActedSentence): Spoken[] {
    const { frame } = sentence;
    const attributions = this.#attributions(sentence);
    const spoken: Spoken[] = [];
    for (let i = 0; i < attributions.length; i += 1) {
      const attribution = attributions[i] as Attribution;
      const last = spoken.at(-1);
      const one = this.#speakerOf(sentence, attribution, last, attributions);
      if (one && last && leadsUp(frame.text, last.attribution, attribution)) {
        const start = last.attribution.start;
        spoken[spoken.length - 1] = { ...last, attribution: { ...attribution, start } };
      } else if (
        one &&
        last &&
        one.voiced.speaker.id === last.goesOn.speaker.id &&
        isEmpty(frame.text, last.attribution, attribution)
      ) {
        // The first clause of the words: it tells what is done by them, and opens nothing new.
        spoken[spoken.length - 1] = {
          ...last,
          attribution: {
            ...last.attribution,
            refined: last.attribution.refined ?? refinementOf(attribution, last.goesOn),
          },
        };
      } else if (one) spoken.push(withheld(this.#context.about, this.#narrator, one));
      else if (attribution.kind === 'agentless' && !last) {
        const nobody = unattributed(frame, attribution.cue.start, attribution.cue.end);
        spoken.push(spokenBy(attribution, nobody, [], 'explicit'));
      }
    }
    return toldBehind(frame, spoken);
  }

  #speakerOf(
    sentence: ActedSentence,
    attribution: Attribution,
    last: Spoken | undefined,
    all: readonly Attribution[],
  ): Spoken | null {
    const { frame } = sentence;
    const { about } = this.#context;
    const memory = last ? speakingNow(this.#memory, last.goesOn) : this.#memory;
    if (attribution.kind === 'agentless') return null;
    if (attribution.kind === 'following') {
      const named = all.slice(all.indexOf(attribution) + 1).find((one) => one.subject !== null);
      const voiced = named?.subject ? resolve(about, frame, named.subject, memory, named.companions) : null;
      return voiced ? spokenBy(attribution, voiced, [], 'carried') : null;
    }
    if (attribution.subject === null) {
      const topic = last ? null : this.#topicBefore(sentence, attribution);
      if (!last && topic === null && this.#isUnread(sentence, attribution)) return null;
      const voiced = last?.goesOn ?? topic ?? this.#memory.current ?? this.#memory.topic;
      return voiced
        ? spokenBy(attribution, voiced, last?.chain ?? (topic ? [] : this.#chain), 'carried')
        : null;
    }
    const { subject } = attribution;
    const voiced = resolve(about, frame, subject, memory, attribution.companions);
    if (voiced === null) return null;
    const jointAct = attribution.entry.act === 'agree' || attribution.entry.act === 'discuss';
    const together = jointAct || /both $/.test(frame.text.slice(subject.end, attribution.cue.start));
    if (
      subject.pronoun === 'first-plural' &&
      together &&
      about.parties.length > 1 &&
      (frame.language === 'en' || !memory.current)
    )
      return spokenBy(attribution, bothTogether(voiced, about.parties), [], 'explicit');
    if (about.kind === 'statement' && isAuthorsAct(about, frame.text, voiced, attribution)) return null;
    const outer = last?.goesOn ?? (this.#goesOn() ? this.#memory.current : null);
    const inside = outer !== null && isInside(about, sentence, attribution, last, outer);
    if (inside && outer)
      return last && isAnalyst(about, outer) && subject.kind === 'party'
        ? null
        : spokenBy(attribution, outer, last?.chain ?? this.#chain, 'carried');
    if (subject.kind === 'pronoun' && outer?.speaker.id === voiced.speaker.id) {
      return spokenBy(attribution, voiced, last?.chain ?? this.#chain, 'explicit');
    }
    const carriers = attribution.carriers.flatMap((carrier) => resolve(about, frame, carrier, memory) ?? []);
    const nested = last && isNested(frame.text, last, attribution) ? [...last.chain, last.goesOn] : [];
    return spokenBy(attribution, voiced, [...nested, ...carriers], 'explicit');
  }

  /** Whether the last speaker's words go on into unattributed sentences: in a party's own text, or inside a quotation. */
  #goesOn(): boolean {
    return ownParty(this.#context.about) !== null || this.#quoting;
  }

  /** A leader who is the subject of an earlier clause of the sentence: 总统发布声明，强调…. */
  #topicBefore(sentence: ActedSentence, attribution: Attribution): Voiced | null {
    const subject = firstSubject(sentence);
    if (!subject || subject.end > attribution.start) return null;
    const goesOn = this.#goesOn() && this.#memory.current?.personal === true;
    if (goesOn && subject.kind !== 'person' && subject.kind !== 'role') return null;
    return resolve(this.#context.about, sentence.frame, subject, this.#memory);
  }

  /** Whether a later verb of a report's sentence is that of a subject that is not read. */
  #isUnread({ frame }: ActedSentence, { start }: Attribution): boolean {
    const goesOn = this.#turn !== null || this.#quoting || ownParty(this.#context.about) !== null;
    return !goesOn && hasUnreadSubject(frame, start);
  }

  /** Who goes on speaking up to the sentence's first clause of saying, or through all of it. */
  #carries(sentence: ActedSentence, spoken: readonly Spoken[], next: ActedSentence | null): Voiced | null {
    const { frame } = sentence;
    const { current } = this.#memory;
    const signs =
      next && /[”"][.。]?$/.test(frame.text.trimEnd()) && spoken.length === 0 ? signer(next) : null;
    const tag = this.#tagBehind(sentence, spoken, next);
    if (tag && next) return resolve(this.#context.about, next.frame, tag, this.#memory);
    if (signs && next) return resolve(this.#context.about, next.frame, signs, this.#memory);
    if (this.#turn !== null) return this.#turn.voiced;
    if (current === null) {
      const { person } = this.#memory;
      const isNext =
        frame.language === 'en' && spoken.length === 0 && next?.frame.sentence.block === frame.sentence.block;
      return person && isNext && next && ownParty(this.#context.about) !== null && this.#goesOnAfter(next)
        ? person
        : null;
    }
    const quoted = this.#quoting || /^[“"]/.test(frame.text);
    if (quoted) return current;
    if (ownParty(this.#context.about) === null) return null;
    if (spoken.length === 0 && isNarration(this.#context, sentence)) return null;
    if (frame.language === 'zh')
      return turnsToAuthor(this.#context.about, sentence, current, this.#inherited) ? null : current;
    if (current.speaker.party !== null && current.speaker.party === ownParty(this.#context.about))
      return spoken.length === 0 ? current : null;
    const subject = spoken.length === 0 ? firstSubject(sentence) : null;
    if (subject?.kind === 'party' && current.personal && subject.party === current.speaker.party)
      return current;
    return next !== null && next.frame.sentence.block === frame.sentence.block && this.#goesOnAfter(next)
      ? current
      : null;
  }

  /** Whoever the next sentence names with a word of saying and no words, behind a quotation: “…!” X tweeted. */
  #tagBehind({ frame }: ActedSentence, spoken: readonly Spoken[], next: ActedSentence | null): Actor | null {
    if (!next || spoken.length > 0 || !/[!?][”"]$/.test(frame.text.trimEnd())) return null;
    if (next.frame.sentence.block !== frame.sentence.block) return null;
    const [one] = this.#attributions(next);
    if (!one?.subject || one.start > 0) return null;
    return TAG.test(next.frame.text.slice(one.cue.end)) ? one.subject : null;
  }

  /** Whether the next sentence ends with "he said", which makes this one the same speaker's. */
  #goesOnAfter(next: ActedSentence): boolean {
    return this.#attributions(next).some(
      (one) => one.position === 'after' && one.subject?.kind === 'pronoun',
    );
  }

  #remember(sentence: ActedSentence, spoken: readonly Spoken[], carried: Voiced | null): void {
    const last = spoken.at(-1);
    if (last || !carried) this.#inherited = false;
    // A view that nobody owns leaves whoever was spoken of before.
    const owned = last ? goesOnFrom(this.#context.about, last) : null;
    const current = owned ?? carried;
    const opening = last && current?.personal ? null : firstSubject(sentence);
    const topic = opening ? resolve(this.#context.about, sentence.frame, opening, this.#memory) : null;
    const person =
      current && isSomebody(current)
        ? current
        : ((topic && isSomebody(topic) ? topic : personNamed(this.#context.about, sentence, this.#memory)) ??
          this.#memory.person);
    const isTeller = last !== undefined && owned !== null && owned !== last.goesOn;
    this.#chain = (isTeller ? last.chain.slice(0, -1) : last?.chain) ?? (carried ? this.#chain : []);
    const body =
      [topic, ...spoken.map(({ goesOn }) => goesOn)].findLast((one) => isBody(one)) ?? this.#memory.body;
    this.#memory = {
      ...this.#memory,
      body: body ?? null,
      current,
      person,
      topic: owned ?? topic ?? this.#memory.topic,
    };
    const { text } = sentence.frame;
    const named = introduced(sentence);
    this.#introduced =
      (named ? resolve(this.#context.about, sentence.frame, named, this.#memory) : null) ??
      (text.trimEnd().endsWith(':') ? owned : null);
    this.#quoting = leavesOpen(text, this.#quoting);
  }
}
