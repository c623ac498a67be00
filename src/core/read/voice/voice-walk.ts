import type { ActedSentence } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { NamingContext } from '../actors/pieces.ts';
import type { ReadingContext } from '../context.ts';
import type { Attribution } from './attribution.ts';
import { withheld } from './authorship.ts';
import { endedBy, isBareAttitude } from './bare-attitude.ts';
import { speakerBehind } from './behind-semicolon.ts';
import { bodiesAfter } from './bodies-before.ts';
import { carries } from './carried-on.ts';
import { introduced } from './dashed.ts';
import { namedForNext } from './former-latter.ts';
import { heard } from './heard.ts';
import { leadsUp } from './leads-up.ts';
import type { Memory, Voiced } from './memory.ts';
import { narratedHolders } from './narrated-holders.ts';
import { NarratedQuestions } from './narrated-question.ts';
import { firstSubject, isNarration, isOpening } from './narration.ts';
import { goesOnFrom, isEmpty, refinedBy } from './nesting.ts';
import { isOwnClause, isShortOpening } from './opening-clause.ts';
import { Pair } from './pair.ts';
import { NOBODY_BEFORE, peopleAfter } from './people-before.ts';
import { personAfter } from './person-named.ts';
import { isPlannedTalk, isSaidAgain } from './planned-talk.ts';
import { postAuthor } from './post-author.ts';
import { printedBehind } from './printed-behind.ts';
import { askedIn, toldByAsker } from './question.ts';
import { leavesOpen } from './quotation.ts';
import { narratorOf, ownParty, resolve, unattributed } from './resolve.ts';
import {
  type Segment,
  type Spoken,
  segmentsOf,
  splitAfterDirectWords,
  splitAtSemicolons,
  splitAtSpeaker,
  spokenBy,
} from './segments.ts';
import { attributionsOf } from './sentence-clauses.ts';
import { isBody } from './speaker-kinds.ts';
import { speakerOf } from './speaker-of.ts';
import { goesOnUnattributed, type Standing } from './standing.ts';
import { toVoice } from './to-voice.ts';
import { toldAgain } from './told-again.ts';
import { toldBehind } from './told-behind.ts';
import { withLabel } from './turn-label.ts';
import type { Turn } from './turns.ts';
import type { Voice } from './voice.ts';

/** Reads the sentences of one text in order and remembers who speaks. */
export class VoiceWalk {
  #context: NamingContext;
  #narrator: Voiced;
  #memory: Memory = { current: null, person: null, topic: null };
  #chain: readonly Voiced[] = [];
  #block = -1;
  /** Whether no sentence was read yet. */
  #isFirst = true;
  /** Whether labels tell whose turn it is. */
  #hasTurns: boolean;
  /** Whether the sentence is the first of its block. */
  #opened = false;
  /** Whether a quotation that opened in an earlier sentence of the block is still open. */
  #quoting = false;
  /** What was found for a sentence, which the sentence before it may have asked for already. */
  #found: { readonly sentence: ActedSentence; readonly attributions: readonly Attribution[] } | null = null;
  /** Whether the current speaker was named in an earlier block and nobody has been since. */
  #inherited = false;
  readonly #turns: ReadonlyMap<ActedSentence, Turn>;
  /** Whom a line with a colon at its end introduced right before. */
  #introduced: Voiced | null = null;

  readonly #pair = new Pair();
  /** The questions that a report tells. */
  readonly #questions: NarratedQuestions;
  /** The turn of a transcript that the sentence belongs to. */
  #turn: Turn | null = null;

  constructor(
    context: NamingContext & Pick<ReadingContext, 'layout'>,
    turns: ReadonlyMap<ActedSentence, Turn>,
  ) {
    this.#context = context;
    this.#turns = turns;
    this.#hasTurns = turns.size > 0;
    this.#questions = new NarratedQuestions(context);
    this.#memory = { ...this.#memory, author: postAuthor(context) };
    this.#narrator = narratorOf(context.about, context.text.id);
  }

  /** The voices of one sentence. `next` is the sentence after it, for speakers who are named last. */
  read(sentence: ActedSentence, next: ActedSentence | null): Voice[] {
    const { frame } = sentence;
    this.#enter(frame.sentence.block, frame.language === 'zh');
    this.#turnToReport(frame);
    if (this.#introduced && /^[“"]/.test(frame.text))
      this.#memory = { ...this.#memory, current: this.#introduced };
    this.#take(sentence);
    if (frame.language === 'en') {
      this.#pair.add(sentence.actors);
      this.#memory = { ...this.#memory, pair: this.#pair.parties };
    }
    const spoken = this.#spoken(sentence);
    const carried = carries(this.#standing(), (one) => this.#attributions(one), sentence, spoken, next);
    const narrated = (): Omit<Segment, 'start' | 'end' | 'attribution'> => {
      return { voiced: this.#narrated(sentence), chain: [], mode: 'narrator' };
    };
    const before = carried
      ? () => ({ voiced: carried, chain: this.#chain, mode: 'carried' as const })
      : narrated;
    // Behind the words that a report quotes, nobody but its writer goes on.
    const behind = ownParty(this.#context.about) === null ? narrated : before;
    const joins = (end: number): boolean => {
      const first = spoken[0];
      if (first && carried && first.voiced.speaker.id === carried.speaker.id)
        return (first.mode !== 'explicit' || isShortOpening(frame, end)) && !isOwnClause(frame, end);
      return isOpening(frame.language, frame.text.slice(0, end));
    };
    const whole = splitAtSpeaker(frame.text, segmentsOf(frame.text.length, spoken, before, behind, joins));
    const said =
      ownParty(this.#context.about) === null
        ? splitAfterDirectWords(frame.text, whole, this.#narrator)
        : whole;
    const segments = splitAtSemicolons(frame, said, (start, before) =>
      speakerBehind(this.#context.about, this.#narrator, sentence, this.#turn, start, before),
    );
    this.#remember(sentence, spoken, carried);
    const turn = this.#turn;
    const asked = turn?.asker
      ? segments.map((one) => askedIn(frame.language, frame.text, turn, one, this.#opensTurn(sentence)))
      : segments;
    return asked.map((segment) => toVoice(this.#context, sentence.frame, segment));
  }

  /** From the dateline of a report that is printed behind a party's own text on, nothing is the party's own. */
  #turnToReport(frame: Frame): void {
    const about = this.#opened ? printedBehind(this.#context.about, frame, this.#isFirst) : null;
    this.#isFirst = false;
    if (about === null) return;
    this.#context = { ...this.#context, about };
    this.#narrator = narratorOf(about, this.#context.text.id);
    this.#memory = { current: null, person: null, topic: null };
    this.#turn = null;
    this.#chain = [];
    this.#hasTurns = false;
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
    this.#turn = this.#turnAt(sentence);
    if (this.#turn === null) return;
    const { voiced } = this.#turn;
    this.#memory = { ...this.#memory, current: voiced, topic: voiced, talking: voiced };
    this.#chain = [];
  }

  /** In a transcript a label opens a turn, and so does a paragraph that tells that a reporter asks. */
  #turnAt(sentence: ActedSentence): Turn | null {
    if (!this.#hasTurns) return this.#questions.turnOf(sentence);
    const labelled = this.#turns.get(sentence);
    const asks =
      labelled === undefined && (this.#opened || this.#turn?.narrated === true)
        ? this.#questions.turnOf(sentence)
        : null;
    return labelled ?? asks ?? (this.#turn?.narrated === true ? null : this.#turn);
  }

  #opensTurn(sentence: ActedSentence): boolean {
    return this.#turns.has(sentence) || this.#questions.opensAt(sentence);
  }

  #enter(block: number, isChinese: boolean): void {
    this.#opened = block !== this.#block;
    if (!this.#opened) return;
    this.#block = block;
    this.#quoting = false;
    const { current } = this.#memory;
    const goesOn = isChinese && ownParty(this.#context.about) !== null && current !== null && !current.joint;
    this.#inherited = goesOn;
    if (!goesOn) {
      const before = current?.personal === true ? current : null;
      this.#memory = { ...this.#memory, current: null, before };
      this.#chain = [];
    }
  }

  #standing(): Standing {
    return {
      context: this.#context,
      memory: this.#memory,
      chain: this.#chain,
      quoting: this.#quoting,
      turn: this.#turn,
      inherited: this.#inherited,
    };
  }

  #attributions(sentence: ActedSentence): readonly Attribution[] {
    if (this.#found?.sentence !== sentence)
      this.#found = {
        sentence,
        attributions: withLabel(sentence, attributionsOf(this.#context, sentence), this.#turns.get(sentence)),
      };
    return this.#found.attributions;
  }

  /** The clauses of saying of a sentence; in the turn of somebody who asks those before the question. */
  #told(sentence: ActedSentence): readonly Attribution[] {
    const attributions = this.#attributions(sentence);
    const turn = this.#turn;
    if (!turn?.asker) return attributions;
    const from = this.#opensTurn(sentence) ? turn.end : 0;
    return toldByAsker(sentence.frame, attributions, from);
  }

  /** Resolves the clauses of saying, and drops those that open no voice. */
  #spoken(sentence: ActedSentence): Spoken[] {
    const { frame } = sentence;
    const attributions = this.#told(sentence);
    const standing = this.#standing();
    const spoken: Spoken[] = [];
    for (const attribution of attributions) {
      const last = spoken.at(-1);
      if (last && isPlannedTalk(frame.text, last, attribution)) continue;
      if (last && frame.language === 'zh' && isSaidAgain(frame.text, last, attribution)) continue;
      const around = last?.goesOn ?? (goesOnUnattributed(standing) ? this.#memory.current : null);
      if (isBareAttitude(frame, attribution, around)) {
        if (last) spoken[spoken.length - 1] = endedBy(last, attribution);
        continue;
      }
      const one = speakerOf(standing, sentence, attribution, last, attributions);
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
        spoken[spoken.length - 1] = refinedBy(last, attribution);
      } else if (one) spoken.push(withheld(this.#context.about, this.#narrator, one));
      else if (
        attribution.kind === 'agentless' &&
        (!last || (last.attribution.kind === 'agentless' && frame.language === 'zh'))
      ) {
        const nobody = unattributed(frame, attribution.cue.start, attribution.cue.end);
        spoken.push(spokenBy(attribution, nobody, [], 'explicit'));
      }
    }
    return toldAgain(frame, toldBehind(frame, spoken), this.#memory.talking ?? null);
  }

  #remember(sentence: ActedSentence, spoken: readonly Spoken[], carried: Voiced | null): void {
    const { frame } = sentence;
    const { about } = this.#context;
    const last = spoken.at(-1);
    if (last || !carried) this.#inherited = false;
    // A view that nobody owns leaves whoever was spoken of before.
    const owned = last ? goesOnFrom(about, last) : null;
    const current = owned ?? carried;
    const opening = last && current?.personal ? null : firstSubject(sentence);
    const topic = opening ? resolve(about, frame, opening, this.#memory) : null;
    const person = personAfter(about, sentence, this.#memory, { current, topic, opened: this.#opened });
    const isTeller = last !== undefined && owned !== null && owned !== last.goesOn;
    const paper = sentence.actors.findLast(({ kind }) => kind === 'outlet');
    const press = paper ? resolve(about, frame, paper, this.#memory) : null;
    this.#chain = (isTeller ? last.chain.slice(0, -1) : last?.chain) ?? (carried ? this.#chain : []);
    const body =
      [topic, ...spoken.map(({ goesOn }) => goesOn)].findLast((one) => isBody(one)) ?? this.#memory.body;
    this.#memory = {
      ...heard(about, sentence, this.#turn, this.#memory, [
        topic,
        ...spoken.flatMap(({ chain, goesOn }) => [...chain, goesOn]),
      ]),
      body: body ?? null,
      named: namedForNext(this.#standing(), sentence),
      bodies: bodiesAfter(this.#memory.bodies ?? [], sentence),
      press: press ?? this.#memory.press ?? null,
      current,
      person,
      peopleBefore: peopleAfter(this.#memory.peopleBefore ?? NOBODY_BEFORE, frame, spoken, person),
      topic: owned ?? topic ?? this.#memory.topic,
    };
    const named = introduced(sentence);
    this.#introduced =
      (named ? resolve(about, frame, named, this.#memory) : null) ??
      (frame.text.trimEnd().endsWith(':') ? owned : null);
    this.#quoting = leavesOpen(frame.text, this.#quoting);
  }
}
