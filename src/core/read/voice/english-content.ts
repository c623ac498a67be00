/** When, where and to whom, between a verb of saying and the "that" behind which the words begin. */
const CIRCUMSTANCE =
  /^,? (?!to (?!reporters|journalists|parliament|lawmakers|the |an? |his |her |its |their |[a-z]+'s |me |him |us |them |both |all ))(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?= )|(?:on|in|at|during|after|late|early|earlier|last|this|yesterday|today|to|through|via|by|from|before|following|for|since|all|again)(?= (?!that(?![a-z])))|(?:yesterday|today|earlier|later|again|afterwards?|[a-z]{4,}ly)(?= ))(?:(?!, (?:and|but|while|or|[a-z]+ing) | (?:and|but|or) that )[^.;:"“”]){0,70}? that(?! (?:was|were|is|are|has been|had been|have been|has|had|have|will|would|could|can|may|might|must|should|[a-z]+ed) )(?![a-z])/;

/** A name of a place to write in, before "that". */
const WHERE = /^ (?:the |an? |his |her |its |their )?(?:[a-z]+ ){1,4}that /;

/** Where the words begin behind a verb of saying that ends at `cueEnd`: "said on Friday that …". */
export function contentStart(text: string, verbEnd: number): number {
  // An article that a form of the lexicon holds ("thank the") is one of the words.
  const article =
    / (?:the|an?|his|her|its)$/.exec(text.slice(Math.max(0, verbEnd - 4), verbEnd))?.[0].length ?? 0;
  const cueEnd = verbEnd - article;
  const rest = text.slice(cueEnd);
  // "Wrote on Weibo that": the form ends in the preposition of where.
  const where = / (?:on|in|for)$/.test(text.slice(cueEnd - 4, cueEnd))
    ? WHERE.exec(rest)?.[0].length
    : undefined;
  if (where !== undefined) return cueEnd + where;
  const circumstance = CIRCUMSTANCE.exec(rest);
  // A verb inside ("said in a post it hoped that") begins the words before "that".
  const isPlain = circumstance !== null && !VERB.test(circumstance[0]);
  const aside = isPlain
    ? undefined
    : (DATED.exec(rest.slice(0, 120)) ??
        ASIDE.exec(rest.slice(0, 100)) ??
        BEFORE_MARKS.exec(rest.slice(0, 110)))?.[0].length;
  const from = isPlain ? cueEnd + circumstance[0].length : cueEnd + (aside ?? 0);
  const opened = from + (/^(?: that(?![a-z])|[,: ])+/.exec(text.slice(from))?.[0].length ?? 0);
  const told = /^(?:brief|inform|updat)/.test(
    text.slice(Math.max(0, text.lastIndexOf(' ', verbEnd - 1) + 1), verbEnd),
  )
    ? (TOLD_OF.exec(text.slice(opened, opened + 70))?.[0].length ?? 0)
    : 0;
  if (told > 0) return opened + told;
  const inText = IN_A_TEXT.exec(text.slice(opened, opened + 60))?.[0].length ?? 0;
  if (inText > 0) return opened + inText;
  return opened + (HELD.exec(text.slice(opened, opened + 70))?.[0].length ?? 0);
}

/** ", however, that …", "earlier the talks were …", "on Friday the need …": what only links or dates the saying. */
const ASIDE =
  /^(?:(?: [a-z]+day)?, (?:citing|quoting|without|offering|providing) [^,;]{3,80}, that(?= )| (?:only|simply|merely) that(?= )|,? (?:however|though|meanwhile|too|also|again|in turn|moreover|further),? that(?= )| (?:earlier|later|yesterday|today|afterwards|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:during|at|in) (?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}(?:conference|briefing|interview|statement|post|speech|letter|broadcast)(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?)(?= (?:the|its|his|her|their|it|he|she|they|an?|there|no|to)(?![a-z])))/;

/** "said last Friday the talks would …", "said late on Monday Kaland had …": the day of saying, right before a clause. */
const DATED =
  /^ (?:(?:late |early |earlier |later )?(?:on )?(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|(?:earlier |later |late |early )?(?:last|this) (?:week|month|year|morning|spring|summer|autumn|winter))(?= (?!(?:that|in|at|to|on|for|after|before|with|by|and|but|or|of|from|during|as|when|while|following|without|via|through|under|amid|about|against|ahead|was|were|is|are|had|has|have|would|will|which|who|where)(?![a-z]))[a-z][a-z’'.-]*(?: (?!that )[a-z’'.-]+){0,4}? (?:would|will|could|can|had|has|have|was|were|is|are|should|must|may|might|did|does)(?![a-z]))/;

/** "said on Friday: “…”": when and where, up to a colon and words in quotation marks. */
const BEFORE_MARKS =
  /^ (?:(?:late |early )?(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|in|at|during|after|late|early|earlier|later|yesterday|today|via|separately|to (?:reporters|journalists|parliament))(?![a-z])(?:(?! (?:that|is|are|was|were|had|has|have|will|would) )[^.;:"“”]){0,90}:(?= ?["“])/;

/** In what something is said, right before words in quotation marks that hold a clause: 'said in a statement “the text is …”'. */
const IN_A_TEXT =
  /^in (?:an?|its|his|her|the|their) (?:[a-z]+ )?(?:statement|post|letter|note|tweet|message|interview|speech|communiqué)(?: (?:on|late|early) [a-z]+day)?,? (?=[“"][a-z’' ]{6,})/;

/** Behind "briefed" and "informed", who is told, before what of. */
const TOLD_OF =
  /^(?:(?:his|her|its|their|the|[a-z]+'s) (?:[a-z-]+ ){1,5}?|(?:reporters|journalists|lawmakers|diplomats|envoys)(?: on [a-z]+day)?(?: \([^)]{2,20}\))? )(?:on|about|of) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=[a-z])/;

/** A noun for words that the clause behind it gives: "denied reports that …", "rejected the idea that …". */
const HELD =
  /^(?:(?:the|any|all|such|its|their|his|her|recent|press|media|earlier) ){0,2}(?:accusations?|allegations?|assertions?|charges?|claims?|idea|notion|reports?|rumou?rs?|speculation|suggestions?|insinuations?) that(?: |$)/;

/** To whom an invitation goes, before what it is to. */
const INVITED =
  /^to (?:(?!visit|attend|come|travel|join|take|hold|meet|make|send)[a-z'.-]+ ){1,5}?(?=to [a-z])/;

const VERB =
  /(?:^|[^a-z])(?:is|are|was|were|had|has|have|will|would|should|could|can|may|must|hope[sd]?|believe[sd]?|said|it|he|she|they|we|i)(?![a-z])/;

/** Behind "extended an invitation": what the invitation is to, without whom it goes to. */
export function afterInvited(text: string, cueEnd: number, content: number): number {
  if (!text.slice(0, cueEnd).endsWith('invitation')) return content;
  return content + (INVITED.exec(text.slice(content, content + 80))?.[0].length ?? 0);
}

/** Right behind a verb of saying whose words stand in marks before it: "while refuting …", "saying …". */
export const GOES_ON = /^ (?:while|when|as|after|before|saying|adding)(?![a-z])/;

/** Behind words in quotation marks and a verb of saying: only when, where and to whom. */
const OCCASION =
  /^ (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|during|in|on|at|after|as|before|when|while|of|to|later|late|earlier|last|this|yesterday|today|through|via|from|following|ahead|online|publicly|privately|separately|without|wednesday)(?![a-z])[^"“”]*$/;

/** Whether what follows a verb of saying only tells the occasion: "“…,” she said during a briefing". */
export function isOccasionOnly(rest: string): boolean {
  return OCCASION.test(rest) && !/ that(?! (?:was|were|is|are|has been|had been) )(?![a-z])/.test(rest);
}
