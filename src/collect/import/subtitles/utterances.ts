import { type Cue, VOICE } from './cues.ts';

/** A pause after which a finished sentence ends a paragraph, and one that ends it in any case; in seconds. */
const PAUSE = 2;
const LONG_PAUSE = 6;
/** A paragraph of this length ends with its sentence. In UTF-16 code units. */
const LONG = 700;

const LABEL =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,4}|[\p{Script=Han}·]{1,12}) ?[:：]/u;
const ENDS = /[.!?。！？…]["'”’」』）)]*$/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What was said, as paragraphs: a new one with every speaker, after a pause, and where one becomes long. */
export function utterancesOf(cues: readonly Cue[]): readonly string[] {
  const punctuated =
    cues.filter(({ lines }) => /[。，！？]$/.test(lines.at(-1) ?? '')).length * 4 > cues.length;
  const utterances: string[] = [];
  const open = new Utterance(punctuated);
  let speaking: string | null = null;
  let before: Cue | null = null;
  const close = (): void => {
    if (!open.isEmpty) utterances.push(open.take());
  };
  for (const cue of cues) {
    const pause = before === null ? 0 : cue.start - before.end;
    if (pause >= LONG_PAUSE || (open.ends && (pause >= PAUSE || open.length >= LONG))) close();
    for (const line of newLines(cue, before)) {
      // A voice is named on every cue: where it stays the same, the label is no word of the speaker's.
      const voice = line.startsWith(VOICE) ? line.slice(1, line.indexOf(': ') + 2) : null;
      // “>>” and a hyphen at the start of a line mark another speaker.
      const turn = voice === null ? (/^(?:>{2,3}|[-–—](?=\s?\S))\s*/.exec(line)?.[0] ?? '') : '';
      let said = line.slice(voice === null ? turn.length : 1);
      if (voice !== null && voice === speaking && !open.isEmpty) said = said.slice(voice.length);
      else if (voice !== null || turn !== '' || LABEL.test(said)) close();
      speaking = voice;
      if (said !== '') open.add(said);
    }
    before = cue;
  }
  close();
  return utterances;
}

/** Captions that roll up show the last line again above the new one: only what is new was said. */
function newLines(cue: Cue, before: Cue | null): readonly string[] {
  if (before === null || cue.start - before.end > 0.5) return cue.lines;
  const [first] = cue.lines;
  if (first !== before.lines.at(-1)) return cue.lines;
  if (cue.lines.length > 1) return cue.lines.slice(1);
  // The same line alone is a repetition in speech, unless it is only shown a moment longer.
  return cue.end - cue.start < 0.1 ? [] : cue.lines;
}

/** What one speaker says, as it grows. Only its end is ever looked at, so that a long one costs no more than a short. */
class Utterance {
  length = 0;
  private readonly punctuated: boolean;
  private pieces: string[] = [];
  private tail = '';

  constructor(punctuated: boolean) {
    this.punctuated = punctuated;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** Whether its last sentence is finished. */
  get ends(): boolean {
    return ENDS.test(this.tail);
  }

  add(said: string): void {
    if (!this.isEmpty) this.pieces.push(joint(this.tail.at(-1) ?? '', said.charAt(0), this.punctuated));
    this.pieces.push(said);
    this.tail = said.slice(-8);
    this.length += said.length;
  }

  take(): string {
    const whole = this.pieces.join('');
    this.pieces = [];
    this.tail = '';
    this.length = 0;
    return whole;
  }
}

/** Chinese goes on without a space; where a transcript has no punctuation, a space is all that parts its phrases. */
function joint(last: string, first: string, punctuated: boolean): string {
  if (!HAN.test(last) && !HAN.test(first)) return ' ';
  return punctuated || /\p{P}/u.test(last) || !(HAN.test(last) && HAN.test(first)) ? '' : ' ';
}
