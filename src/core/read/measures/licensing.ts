import type { CueEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Frame } from '../actors/frame.ts';
import type { MeasureValue } from '../values.ts';
import type { KindWord } from './words.ts';

/** For how many sentences a licence that was named is what applications are for. */
const REACH = 4;

const LICENSING: ReadonlySet<string> = new Set([
  'measure-kind:licence',
  'measure-kind:import-licence',
  'measure-kind:export-licensing',
]);

const APPLICATIONS = {
  en: /(?<![a-z])(?:applications|permits|approvals|clearances|requests)(?![a-z])/,
  zh: /(?<=[批通放受][^,;:。]{0,14})申请(?!人|书|国|加入|者)|(?<=[0-9一二三四五六七八九十百千多余]{1,4}(?:份|批|项|件|张|宗))(?:申请|许可|批文|准许)(?!人|书)|(?<=[批发放])了?(?:出)?[0-9一二三四五六七八九十百]{1,4}[份张](?=[,;。!?”]|$)/,
};

/** A sentence about a regime may go on with what was approved under it: 许可制度…，已批准近80份申请. */
function withApplications(
  frame: Frame,
  kinds: readonly KindWord[],
  own: KindWord,
  entry: CueEntry,
): readonly KindWord[] {
  const match = APPROVED[frame.language].exec(frame.text.slice(own.end));
  // 许可证的审批越来越慢，7月只批了4份: a permit goes on with its bare number only.
  if (match === null || (own.nature === 'permission' && match[2] === undefined)) return kinds;
  const end = own.end + match.index + match[0].length;
  const start = end - (match[1] ?? match[2] ?? '').length;
  if (kinds.some((one) => one.start < end && start < one.end)) return kinds;
  const found = { ...own, entry, nature: 'permission', isList: false, isFlow: false, start, end };
  return [...kinds, found].sort((a, b) => a.start - b.start);
}

const APPROVED = {
  en: /(?:approved|granted|cleared|issued) [^,;:.]{0,30}?[0-9,]+ (?:[a-z-]+ ){0,3}(applications|permits|approvals|requests)(?![a-z])/,
  zh: /(?:批准|核准|通过)[^,;:。]{0,20}?[0-9一二三四五六七八九十百]+(?:多|余)?(?:份|批|项|件|张|宗)[^,;:。]{0,6}?(申请|许可)|(?<=[只仅共就才已][^,;:。]{0,3}?)批(?:准|出|复)?了?[0-9一二三四五六七八九十百]+([份张])(?=[,;。!?”]|$)/,
};

/** What a text has told of licences: "it has approved 400 applications" goes on with the licence named before. */
export class Licensing {
  #last: KindWord | null = null;
  #left = 0;
  #owner: string | null = null;
  readonly #permit: CueEntry | undefined;

  /** @param lexicon where the kind of a permit that is granted stands */
  constructor(lexicon: Lexicon) {
    this.#permit = lexicon.get('cue', 'measure-kind:licence');
  }

  /** Remembers whose licences a measure is about. */
  note({ measure, by }: MeasureValue): void {
    if (by !== null && /licen[cs]|import-/.test(measure)) this.#owner = by;
  }

  /** Remembers who is to issue licences, be it only asked or hoped for. */
  noteIssuer(by: string | null): void {
    if (by !== null && by !== 'both') this.#owner = by;
  }

  /** The measures of the next sentence, with the applications in it. */
  in(frame: Frame, kinds: readonly KindWord[]): readonly KindWord[] {
    const own = kinds.find(({ entry }) => LICENSING.has(entry.id));
    if (own !== undefined) {
      const isNear = this.#left > 0;
      this.#last = own;
      this.#left = REACH;
      const owned = kinds.map((one) =>
        isNear && one.nature === 'permission' && LICENSING.has(one.entry.id) && one.owner === undefined
          ? { ...one, owner: this.#owner }
          : one,
      );
      return withApplications(frame, owned, own, this.#permit ?? own.entry);
    }
    if (this.#last === null || this.#left === 0) return kinds;
    this.#left -= 1;
    const match = APPLICATIONS[frame.language].exec(frame.text);
    if (match === null) return kinds;
    const [start, end] = [match.index, match.index + match[0].length];
    const others = kinds.filter((one) => !(one.isWeak === true && one.start < end && start < one.end));
    if (others.some((one) => one.start < end && start < one.end)) return kinds;
    const isRegime = this.#last.entry.id === 'measure-kind:export-licensing';
    const entry = isRegime ? (this.#permit ?? this.#last.entry) : this.#last.entry;
    const owner = this.#owner;
    const found = {
      ...this.#last,
      owner,
      entry,
      nature: 'permission',
      isList: false,
      isFlow: false,
      start,
      end,
    };
    return [...others, found].sort((a, b) => a.start - b.start);
  }
}
