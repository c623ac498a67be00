/** English words that only tell who speaks, what a paper is called or whose goods are meant. */

/** The title of an agreement, in capitals, up to its topic: "Framework on Trade and". */
const TITLE =
  /(?:framework|agreement|treaty|convention|protocol|package|understanding|memorandum|accord|pact|charter) (?:on|for|of) (?:(?:the )?[a-z-]+(?:,|,? and)? ){0,4}$/i;

/** Whether a topic with a capital stands in the title of an agreement. */
export function isInATitle(family: string | undefined, form: string, before: string): boolean {
  return (
    (family === 'economy' || family === 'technology') && /^[A-Z]/.test(form) && TITLE.test(before.slice(-80))
  );
}

/** A body of the state that says something. */
const SAYS =
  /^,? (?:(?:also|later|then|has|had) )?(?:said|says|told|reported|reports|confirmed|confirms|added|adds|announced|denied)(?![a-z])/;

/** Whether a coast guard or a navy only speaks. */
export function onlySpeaks(form: string, after: string): boolean {
  return /^(?:coast ?guards?|navy|marines?)$/i.test(form) && SAYS.test(after);
}

/** Goods that go by road, or a firm that is called after them. */
const BY_ROAD =
  /(?<![a-z])(?:road|roads|truck(?:s|ing)?|lorr(?:y|ies)|hauliers?|pass|rail|overland)(?![a-z])/;

/** Whether freight is none of ships, and lines are only companies. */
export function isNoShipping(form: string, shape: string): boolean {
  if (/^freight$/i.test(form)) return /^F/.test(form) || BY_ROAD.test(shape);
  if (/^landing fees?$/i.test(form))
    return /(?<![a-z])(?:airlines?|flights?|overflight|airports?|carriers?)(?![a-z])/.test(shape);
  return (
    /^shipping lines$/i.test(form) &&
    !/(?<![a-z])(?:routes?|services?|new|open|opened|fees?|dues|port|ports|charges?|lev(?:y|ies))(?![a-z])/.test(
      shape,
    )
  );
}

/** Before a round by its number that is told as the one that was. */
const WAS_THE = /(?<![a-z])(?:was|were) (?:already )?(?:the|their|its) $/;

/** Whether a round by its number is over: "it was the third round since March". */
export function isARoundThatWas(form: string, before: string, after: string): boolean {
  return (
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th)) round$/i.test(form) &&
    WAS_THE.test(before.slice(-24)) &&
    !/^ (?:to come|planned)/.test(after)
  );
}

/** Whether reporters are only told something where they meet. */
export function isOnlyTheRoom(form: string, before: string): boolean {
  return (
    /^(?:news|press) conference$/i.test(form) &&
    /(?<![a-z])(?:told|at|in|during) (?:a|an|the|his|her|their) (?:[a-z]+ )?$/.test(before.slice(-40))
  );
}

/** A disease of animals, or one that only tells why goods were kept out. */
export function isOfAnimals(form: string): boolean {
  return /swine|avian|bird flu|foot-and-mouth|bovine|mad cow/i.test(form);
}

/** A college or university where somebody works. */
const WORKS_AT =
  /(?<![a-z])(?:teaches|taught|professor|lecturer|lectures|fellow|dean|rector|researcher|scholar|who studies|economist|historian)(?:[^.;]{0,60}) (?:at|of) (?:the )?(?:[a-zPL]+ )?$/;

/** Whether a place of learning only tells where somebody works. */
export function isAWorkplace(form: string, before: string): boolean {
  return /(?:college|universit(?:y|ies)|school|academy)$/i.test(form) && WORKS_AT.test(before.slice(-120));
}

/** Metal that is cast, and no chips. */
export function castsMetal(form: string, shape: string): boolean {
  return (
    /^foundr(?:y|ies)$/i.test(form) &&
    /(?<![a-z])(?:metals?|iron|steel|bronze|alumini?um|cast(?:ing|ings)?)(?![a-z])/.test(shape)
  );
}

/** What is not to be bought is no company. */
const COMPANIES =
  /(?<![a-z])(?:stakes?|shares|shareholdings?|compan(?:y|ies)|firms?|ports?|grids?|land|farmland|property|houses|homes|assets|investors?|investments?|terminals?|mines?|banks?|utilities|plants?|business(?:es)?|takeovers?|acquisitions?)(?![a-z])/;

/** Whether what may not be bought or was forbidden to be sold is goods. */
export function isOfGoods(form: string, shape: string): boolean {
  return (
    /(?:not|no longer) (?:buy|purchase|own)$|sale of/i.test(form) &&
    !COMPANIES.test(shape.replace(/equipment that [a-z]+ may not buy/, ''))
  );
}
