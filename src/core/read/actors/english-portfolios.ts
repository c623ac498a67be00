/**
 * What an office is for or where it ranks, between a country and a title that the lexicon knows: "Peru's deputy
 * production minister", "the Kalandese chief trade negotiator". Folded.
 */
const WORDS =
  'deputy vice assistant associate acting interim caretaker outgoing incoming newly appointed elect senior chief top lead leading principal special permanent high-level first second junior roving veteran long-time longtime state national federal royal presidential ministerial cabinet government parliamentary ' +
  'foreign external internal interior home public civil social political diplomatic security trade trading commerce commercial business finance financial treasury budget economy economic economics planning development investment industry industrial production manufacturing mining mines minerals resources energy oil petroleum gas electricity power nuclear water irrigation rivers fisheries fishing fishery maritime marine ports shipping aviation transport transportation railways rail roads infrastructure works housing construction land lands agriculture agricultural farm food rural forestry environment environmental climate health education science technology digital information communications communication telecommunications media culture cultural tourism sport sports youth women labour labor employment immigration migration border borders customs tax revenue justice legal defence defense military army naval navy air war peace reconciliation cooperation co-operation international regional european asian african americas north south east west bilateral multilateral global strategic arms disarmament non-proliferation counter-terrorism counterterrorism cyber human rights humanitarian relief emergency disaster affairs relations integration territories islands overseas privatisation privatization competition consumer';

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(' '));

/** At most so many words stand between a country and a title. */
const MOST = 6;

/** Where the words of a portfolio begin that end right before `end`; `end` where none do. */
export function portfolioStart(text: string, end: number): number {
  let start = end;
  for (let words = 0; words < MOST && text[start - 1] === ' '; words += 1) {
    const word = /[a-z-]+$/.exec(text.slice(Math.max(0, start - 24), start - 1))?.[0] ?? '';
    const before = start - 1 - word.length;
    if (KNOWN.has(word)) start = before;
    // "oil and gas": a conjunction between two of them.
    else if (
      word === 'and' &&
      start < end &&
      KNOWN.has(/[a-z-]+$/.exec(text.slice(Math.max(0, before - 24), before - 1))?.[0] ?? '')
    )
      start = before;
    else break;
  }
  return start;
}
