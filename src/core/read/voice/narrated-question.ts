import type { ActedSentence } from '../actors/actors-of.ts';
import { slug } from '../actors/identity.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { mayStand, sought } from '../sought/may-stand.ts';
import type { Voiced } from './memory.ts';
import type { Turn } from './turns.ts';

/** A reporter who asks, as a report tells it: 会上有记者提问称, 某某社记者问. */
const ASKING =
  /^((?:(?:[^,;:。“”]{0,8}(?:会|会议|会谈|会晤|活动|仪式))?(?:上|前|后|期间|结束[时前后]|最后|散场[时前后])|散会[时前后]|离[场席开][时前后]|随后|之后|期间|最后|另外?|此外|接着),?)?((?:仍|还|也|又|另|再)?(?:有|另有|又有)?(?:一[名位]|多[名位]|另一[名位]|现场)?([^,;:。“”有]{0,12}?)(?:的|驻[^,;:。]{1,4})?(?:(?:女|男)?记者|媒体))(?:则|又|还|也|就此|随即|随后|接着|继续|现场|当场|再|再次|进一步)*(?:提问|追问|发问|问)(?:称|说|道|到|及|起|表示)?(?:[,:]|“|(?=[\u3400-\u9fff]{4}))/;

/** What before 记者 is no outlet. */
const KINDS = /^(?:|外媒|媒体|多家媒体|现场|中外|外国|外籍|本地|当地|驻华|本报|本台|本社|总台)$/;

const REPORTER = sought(/记者|媒体[则又还也就随接继现当再进]{0,3}(?:提问|追问|发问|问)/);

/**
 * The turn that a Chinese sentence of a report opens by telling that a reporter asks; `null` for any other sentence.
 * What it and the next ones of the paragraph ask is the reporter's.
 */
function narratedQuestion(context: Pick<NamingContext, 'hits'>, { frame }: ActedSentence): Turn | null {
  const { text } = frame;
  if (frame.language !== 'zh' || !mayStand(frame, REPORTER) || !/记者|媒体/.test(text.slice(0, 40)))
    return null;
  const match = ASKING.exec(text);
  // 记者问到…，部长回答: an indirect question, and the answer in the same sentence.
  if (match === null || (/[到及]$/.test(match[0]) && !text.includes('?'))) return null;
  const start = match[1]?.length ?? 0;
  const end = start + (match[2] ?? '').length;
  const [outlet] = context.hits('outlet', frame.span(start, end));
  const named = (match[3] ?? '').replace(/[《》]/g, '');
  const id =
    outlet?.entry.id ??
    (KINDS.test(named) || !/[社报台网刊]$/.test(named) ? 'anon:reporter' : `out:${slug(named)}`);
  const asker: Voiced = {
    speaker: {
      id,
      party: null,
      asWritten: frame.written(start, end),
      span: frame.span(start, end),
      role: null,
    },
    holders: [],
    joint: false,
    personal: false,
  };
  return { end: match[0].length, voiced: null, asker, narrated: true };
}

/** Follows the questions that a report tells: each lasts to the end of its paragraph, or until somebody answers. */
export class NarratedQuestions {
  readonly #context: Pick<NamingContext, 'hits'>;
  #turn: Turn | null = null;
  #opening: ActedSentence | null = null;
  /** Whether the question itself has come; what stands before it leads up to it. */
  #asked = false;

  constructor(context: Pick<NamingContext, 'hits'>) {
    this.#context = context;
  }

  /** The turn of the reporter to which the sentence belongs; `null` for the report's own sentences. */
  turnOf(sentence: ActedSentence): Turn | null {
    const asks = sentence.frame.text.includes('?');
    const opened = narratedQuestion(this.#context, sentence);
    if (opened !== null) {
      this.#opening = sentence;
      this.#turn = opened;
      this.#asked = asks;
      return opened;
    }
    const isElsewhere = this.#opening?.frame.sentence.block !== sentence.frame.sentence.block;
    if (isElsewhere || (this.#asked && !asks)) this.#turn = null;
    this.#asked ||= asks;
    return this.#turn;
  }

  /** Whether the sentence is the one that names the reporter. */
  opensAt(sentence: ActedSentence): boolean {
    return this.#turn !== null && this.#opening === sentence;
  }
}
