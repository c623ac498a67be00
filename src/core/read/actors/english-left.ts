/** Words that may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'since there here long first finally at-last fully newly only has have had having did do does also then both all again further once too now still later earlier jointly together each separately merely simply just ever even reportedly in-turn always often soon today yesterday thereafter likewise instead meanwhile nonetheless once-again not never may might could can should must themselves himself herself itself alike in turn therefore thus much very well kindly strongly rather quite as however though'.split(
    ' ',
  ),
);

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  "didn't",
  "don't",
  "doesn't",
  "hasn't",
  "haven't",
  "won't",
]);

/** Short phrases between subject and verb that need no commas. */
const PHRASES =
  /(?:^| )(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in a (?:\w+ )?(?:statement|post|interview|speech|letter|readout|note|report)|in an (?:\w+ )?(?:interview|article|editorial|analysis)|(?:would like|wants?|wanted|wish(?:es|ed)?|continued?s?|went on|goes on|am pleased|(?:was|were|is|are) (?:pleased|able|happy|set|due|expected)) to|for (?:his|her|its|their) part|in turn|at (?:a|the) (?:\w+ )?(?:briefing|meeting|press conference|news conference)|the (?:next|following|same) (?:day|week|month|morning|evening)|(?:an?|one|two|three) (?:hours?|days?|weeks?) later)$/;

/** The last words of these phrases. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday statement post interview speech letter readout note report article editorial analysis to part turn briefing meeting conference day week month morning evening later'.split(
    ' ',
  ),
);

const BLOCKING: ReadonlySet<string> = new Set(
  'to is are was were be been being the a an of this that these its his her their our my any no for by with from in at'.split(
    ' ',
  ),
);

/** What is found between a verb and its subject, going left from the verb. */
export interface LeftOfVerb {
  /** Where the subject must end. */
  readonly end: number;
  readonly negated: boolean;
  /** An aside between commas that was stepped over: ", for his part,". */
  readonly aside: { readonly start: number; readonly end: number } | null;
  /** Whether "to" before the verb makes an infinitive of it, or a form of "be" a passive. */
  readonly blocked: boolean;
}

/** The title of a text behind its name, up to the verb. */
const TITLED = /, (?:titled|entitled|called|headlined|named) ["“][^"“”]{2,120},["”]$/;

/** The longest aside that is stepped over, in code units. */
const LONGEST_ASIDE = 160;

/**
 * Steps left over adverbs, auxiliaries, short phrases and one aside in commas. A word in -ly that `isName` takes for a
 * name is no adverb: "Italy said".
 */
export function leftOfVerb(
  text: string,
  verbStart: number,
  hasVerb: (start: number, end: number) => boolean,
  isName: (start: number, end: number) => boolean = () => false,
): LeftOfVerb {
  let end = verbStart;
  let negated = false;
  let aside: LeftOfVerb['aside'] = null;
  for (;;) {
    while (end > 0 && text[end - 1] === ' ') end -= 1;
    // A comma inside the closing marks of a title: “The report, titled “A Quiet Year,” said”.
    const titled: RegExpExecArray | null =
      aside === null ? TITLED.exec(text.slice(Math.max(0, end - LONGEST_ASIDE), end)) : null;
    if (titled) {
      aside = { start: end - titled[0].length + 1, end: end - 1 };
      end -= titled[0].length;
      continue;
    }
    if (text[end - 1] === ',' && aside === null) {
      const open = text.lastIndexOf(',', end - 2);
      if (
        open > 0 &&
        end - open <= LONGEST_ASIDE &&
        isAside(text.slice(open + 1, end - 1), () => hasVerb(open + 1, end - 1))
      ) {
        aside = { start: open + 1, end: end - 1 };
        end = open;
        continue;
      }
      break;
    }
    if (text[end - 1] === ')' && aside === null) {
      const open = text.lastIndexOf('(', end - 1);
      if (open > 0 && end - open <= LONGEST_ASIDE) {
        aside = { start: open + 1, end: end - 1 };
        end = open;
        continue;
      }
      break;
    }
    const word = wordBefore(text, end);
    const phrase = PHRASE_ENDS.has(word) ? PHRASES.exec(text.slice(Math.max(0, end - 40), end)) : null;
    if (phrase) {
      end -= phrase[0].length;
      continue;
    }
    if (word === 'only' && text.slice(0, end).endsWith('would only')) {
      end -= 'would only'.length;
      continue;
    }
    if (
      BETWEEN.has(word) ||
      NEGATIONS.has(word) ||
      (word.length > 5 && word.endsWith('ly') && word !== 'family' && !isName(end - word.length, end))
    ) {
      negated ||= NEGATIONS.has(word);
      end -= word.length;
      continue;
    }
    break;
  }
  const word = wordBefore(text, end);
  return {
    end,
    negated,
    aside,
    blocked: BLOCKING.has(word),
  };
}

function isAside(inside: string, hasVerb: () => boolean): boolean {
  if (inside.includes(':') || /^ (?:and|but|or|while|that|then) /.test(inside)) return false;
  if (
    /^ (?:who|which|whose|an?|the|one|now|former|formerly|director|professor|head|speaking|citing|quoting|(?:as )?quoted|cited|interviewed|reached|contacted|in|at|on|for|during|after|through|via|like|as|also|however|meanwhile|too|following)(?![a-z])/.test(
      inside,
    )
  )
    return true;
  return !hasVerb();
}

/** The word that ends at `end`. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x27 ||
    unit === 0x2d ||
    (unit >= 0xdf && unit <= 0x24f) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}
