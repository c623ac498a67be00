/** Auxiliaries, copulas and adverbs without -ly that may stand between a subject and what is said of it. */
const BETWEEN: ReadonlySet<string> = new Set(
  "from one is are was were be been being has have had do does did also again still now then once ever always often soon today yesterday only just already once-again more most very so too quite rather both all increasingly far less as such may might could seem seems seemed appear appears appeared look looks looked sound sounds sounded remain remains remained stay stays stayed to be become becomes became grow grows grew prove proves proved turn turns turned not never hardly scarcely no nothing but n't isn't wasn't aren't weren't hasn't haven't and visibly a an the nonetheless nevertheless however therefore meanwhile perhaps though at times in fact instead itself himself herself themselves long".split(
    ' ',
  ),
);

/** Adverbs of several words. */
const PHRASES =
  /(?<![a-z])(?:above all(?: else)?|first and foremost|more than anything(?: else)?|most of all|no doubt|without doubt|of course|after all|for (?:its|his|her|their|our) (?:own )?part|in truth|in reality|at bottom|at heart|in private|in public|so far|for now|these days|this time|for the moment|at least|in part|not least|by contrast|in turn)(?![a-z])/g;

/** An aside between commas: ", under pressure at home,". */
const ASIDE = /,[^,;]{1,80},/;

/** Whether a stretch holds nothing but auxiliaries, copulas, adverbs and at most one aside. */
export function englishGap(gap: string): boolean {
  const words = gap
    .replace(PHRASES, ' ')
    .replace(ASIDE, ' ')
    .replace(/(?:^|\s),\s|,\s*$/g, ' ')
    .trim();
  if (words === '') return true;
  return words.split(/\s+/).every((word) => BETWEEN.has(word) || /^[a-z]{2,}ly$/.test(word));
}
