import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { TagVerb } from './english-tag-verbs.ts';
import type { Frame } from './frame.ts';

/** An object of some words. */
const NOUN = '(?:[a-z0-9$€£%’\'“”"-]+ ){1,9}?';
/** A determiner, behind which stands an object and no other use of the verb. */
const DETERMINED =
  "(?= (?:the|its|their|his|her|this|these|those|any|an?|another|no|more|some|such|all|both|every|what|[a-z]+(?:'s|s')) )";
const CLAUSE =
  "(?= that (?!day|week|month|year|same|of )| (?:the|its|their|his|her|this|these|those|any|no|some|most|an?|it|he|she|they|there|we|neither|both)(?: [a-z0-9’'-]+){0,9}? (?:was|were|would|will|had|could|is|are|has|have|might|may|should|can|must)(?![a-z]))";
const WHETHER = '(?=(?: aloud| publicly| openly)? (?:whether|if|why|how|when|who|what) )';
const AS =
  '(?= NOUNas (?!soon |well|long |part of it|planned|usual|expected|agreed|promised|announced|before|always|far |much |many |if |though |he |she |it |they |we |i )[a-z“"])';

/** What stands behind a verb and makes it one of saying or thinking. */
const BEHIND: Readonly<Record<string, string>> = {
  as: AS,
  asSign:
    '(?= NOUNas (?:an?|the|another) (?:[a-z]+ )?(?:sign|signal|insult|affront|victory|success|gift|warning|threat|proof|confirmation|challenge|provocation|test|betrayal|concession|weakness|invitation|promise|admission|gesture|slap|snub|breakthrough|win|defeat|trap|rebuff|failure|mistake)(?![a-z]))',
  clause: CLAUSE,
  whether: WHETHER,
  object: DETERMINED,
  of: '(?= of [a-z“"])',
  about: '(?= (?:about|over) [a-z“"])',
  for: '(?= for [a-z“"])',
  against: '(?= against [a-z“"])',
  at: '(?= at the [a-z])',
  downTo: '(?= NOUNdown to [a-z])',
  to: '(?= NOUN(?:back )?to [a-z“"])',
  on: '(?= NOUNon [a-z])',
  blameFor: '(?= NOUN(?:for|over|with) [a-z])',
  toDo: '(?= (?!to |from |of |in |at |on |by )NOUN(?:not )?to [a-z])',
  inIt: '(?= (?:in|behind) [^,;:.]{3,60}? (?:an?|the|no|little|signs|nothing|only) )',
  sign: '(?= (?:no|little|scant|few|some|every|any|hardly any|good|a|the|much) (?:[a-z]+ )?(?:reason|chance|chances|need|sign|signs|point|prospect|prospects|risk|risks|danger|room|hope|benefit|use|alternative|link|contradiction|progress|evidence|justification|basis|way|opportunity|trap|threat|problem)(?![a-z]))',
  few: '(?= (?:an?|the|no|little|slower|weaker|stronger|faster|higher|lower|losses|growth|falls?|shortages|delays|further|another|only|exports|imports|prices) )',
  figure:
    '(?= NOUNat (?:[a-z]+ ){0,3}?(?:[0-9$€£¥]|an?|one|two|three|four|five|six|seven|eight|nine|ten|half))',
  pointTo: '(?= to (?:the|its|their|his|her|an?|signs|progress|figures|evidence|[a-z]+(?:ing|s|ion)) )',
  someOf: '(?= (?!of |that )NOUNof [a-z])',
};

/**
 * Verbs by what stands behind them: their forms, those behind a plural subject after the bar. The forms are ones that
 * no list of words of saying may have, because the verb tells of no words with another object ("saw the ship", "put
 * the crates down", "the call for tenders").
 */
const ROWS: readonly (readonly [verb: string, behind: string, forms: string])[] = [
  [
    'judge',
    'as',
    'sees saw seeing views viewed viewing regards regarded regarding interprets interpreted interpreting understands understood portrays portrayed portraying cast casts casting framed frames framing depicts depicted depicting paints painted painting celebrated celebrates celebrating touted touts touting denounced attacked attacks attacking assailed defended defends defending justified justifies justifying rejected slammed condemned criticised criticized scorned mocked derided ridiculed saluted saluting welcomed|see view regard interpret understand portray cast frame depict paint celebrate tout denounce attack defend justify dismiss describe hail condemn reject characterise characterize praise welcome criticise criticize',
  ],
  [
    'judge',
    'asSign',
    'treats treated treating reads reading read took takes taking sold sells selling presented presents presenting|treat take sell present',
  ],
  ['judge', 'inIt', 'sees saw seeing|see'],
  ['judge', 'sign', 'sees saw seeing|see'],
  ['judge', 'downTo', 'put puts putting'],
  [
    'judge',
    'to',
    'attributed attributes attributing ascribed ascribes ascribing traced traces likened likens likening compared compares|attribute ascribe trace liken compare',
  ],
  [
    'criticise',
    'blameFor',
    'rebuked rebukes reproached reproaches faulted faults chided berated scolded admonished upbraided blamed blames blaming|blame fault criticise criticize reproach',
  ],
  [
    'praise',
    'blameFor',
    'commended commends credited credits crediting applauded applauds|praise credit applaud commend',
  ],
  ['criticise', 'on', 'blamed blames blaming pinned pins|blame'],
  ['criticise', 'object', 'assailed assails decried decries|criticise criticize condemn deplore slam'],
  ['praise', 'object', 'saluted salutes|praise hail applaud'],
  ['welcome', 'object', '|welcome'],
  [
    'support',
    'object',
    'favoured favored favours favors defended defends defending|favour favor back support endorse defend',
  ],
  ['oppose', 'object', '|oppose'],
  ['demand', 'object', '|demand'],
  ['reject', 'object', '|reject dismiss'],
  ['think', 'clause', '|think believe assume suppose imagine suspect feel hold'],
  ['express-concern', 'clause', '|fear worry'],
  ['express-concern', 'about', 'fears feared frets fretted worries worried|fear worry fret'],
  ['express-concern', 'for', 'fears feared|fear'],
  ['express-concern', 'object', 'fears feared fearing|fear'],
  ['doubt', 'clause', '|doubt'],
  ['doubt', 'whether', 'doubting|doubt'],
  ['doubt', 'object', '|doubt'],
  ['query', 'whether', 'questioning wondering asking|question wonder ask'],
  [
    'query',
    'object',
    'challenged challenges contested contests disputed disputes|question dispute challenge contest',
  ],
  ['warn', 'of', '|warn'],
  ['warn', 'about', '|warn'],
  ['warn', 'against', 'advised advises advising|warn advise'],
  ['caution', 'against', '|caution'],
  ['caution', 'clause', '|caution warn'],
  ['oppose', 'against', 'pleaded pleads|argue plead'],
  ['complain', 'about', '|complain'],
  ['complain', 'of', '|complain'],
  ['expect', 'toDo', '|expect'],
  ['expect', 'few', 'foresees foresaw|expect anticipate'],
  ['expect', 'clause', '|expect anticipate'],
  ['hope', 'clause', '|hope'],
  ['hope', 'for', '|hope'],
  ['predict', 'few', 'forecast forecasts forecasting projected projects projecting|predict project'],
  ['predict', 'clause', 'forecast forecasts projected projects|predict project'],
  ['estimate', 'clause', '|estimate reckon calculate'],
  ['estimate', 'figure', 'estimated estimates put puts placed reckons|estimate reckon'],
  ['estimate', 'few', 'estimated estimates|estimate'],
  ['call-on', 'for', 'pushed pushes pleaded pleads|call press push plead appeal ask'],
  ['argue', 'clause', '|argue contend maintain claim allege'],
  ['claim', 'clause', 'insinuated insinuates pretended pretends|claim allege'],
  ['say', 'clause', '|say report note stress argue concede admit acknowledge conclude insist agree predict'],
  ['report', 'clause', '|report'],
  ['speak-about', 'of', 'spoke speaks talked talks|speak talk'],
  ['speak-about', 'about', '|speak talk'],
  ['note', 'object', '|note stress'],
  ['point-out', 'pointTo', 'pointing|point'],
  ['urge', 'toDo', 'pushed pushes|urge push press'],
  ['accuse', 'someOf', 'suspects suspected|suspect accuse'],
];

/** Right before a bare form a plural subject, and not an infinitive or a modal. */
const PLURAL_BEFORE =
  /(?:[a-rt-z]s|ss|people|women|men|police|both|others|some|many|most|few|two|three|several|they|we|you|i|of them)(?: (?:also|now|still|often|privately|publicly|generally|widely|mostly|largely|already|fully|do|therefore|again|both|alike|there|here|elsewhere|openly|quietly|typically|usually|increasingly|variously|instead|broadly|even|simply|rightly|[a-z]{4,}ly))? $/;

/** A plural with what describes it: "officials in the ministry", "farmers from both sides of the river". */
const DESCRIBED =
  /(?:^|[.,;:—–“”"] |(?:and|but|while|as|that|say|said) )(?:the |some |many |most |several |two |three |other |local |senior |both |all |its |their |[a-z-]+(?:'s|ish|ese|ian|an) ){0,3}(?:[a-z-]+ ){0,2}[a-z-]*s (?:in|at|of|from|for|on|with|close to|familiar with|briefed on|near|around|across|who|there)(?: [a-z0-9'’-]+){1,7} $/;

const NOT_FINITE =
  /(?:^|[^a-z])(?:to|not|n't|didn't|doesn't|don't|will|would|should|could|can|may|might|must|did|does|shall|let|help|make|makes|made|us|them|the|an?|its|their|his|her|of|no|any|this|that|is|was|in|for|with|by|at|on|from) $/;

/** Forms of the past that are those of the infinitive too. */
const BARE_PAST = /^(?:put|cast|forecast|read)$/;

/** Nobody says anything in a passive. */
const PASSIVE =
  /(?:^|[^a-z])(?:was|were|is|are|been|be|being|get|gets|got|so|to|not|than|as)(?: [a-z]+ly)? $/;

/** A row by its place: which forms are bare ones, and what must stand behind the verb. */
const PATTERNS = ROWS.map(([verb, behind, forms]) => {
  const [finite = [], bare = []] = forms.split('|').map((part) => part.trim().split(' ').filter(Boolean));
  const complement = (BEHIND[behind] ?? '').replaceAll('NOUN', NOUN);
  return {
    verb,
    forms: [...finite, ...bare],
    bare: new Set(bare.filter((form) => !finite.includes(form))),
    complement: new RegExp(complement, 'y'),
  };
});

/** The rows of a form, in their order. */
const ROWS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(PATTERNS.flatMap(({ forms }) => forms))].map((form) => [
    form,
    PATTERNS.flatMap(({ forms }, place) => (forms.includes(form) ? [place] : [])),
  ]),
);

const ANY_FORM = sought(
  new RegExp(
    `(?<![a-z'-])(?:${[...ROWS_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z'-])`,
    'g',
  ),
);

/** Verbs of saying and thinking by what stands behind them, where `known` has none. */
export function viewVerbs(
  lexicon: Lexicon,
  frame: Frame,
  known: readonly { readonly start: number; readonly end: number }[],
): TagVerb[] {
  const { text } = frame;
  const made: TagVerb[] = [];
  for (const { 0: written, index } of matchesWithin(frame, text, ANY_FORM)) {
    const end = index + written.length;
    if (index > 0 && !/[a-z0-9,)”"] $/.test(text.slice(Math.max(0, index - 2), index))) continue;
    if (known.some((one) => one.start < end && index < one.end)) continue;
    const lead = text.slice(Math.max(0, index - 90), index);
    if (BARE_PAST.test(written) && NOT_FINITE.test(lead)) continue;
    if (/ing$/.test(written) && !/(?:, |^| and | while | by | but )$/.test(lead)) continue;
    for (const place of ROWS_OF.get(written) ?? []) {
      const { verb, bare, complement } = PATTERNS[place] as (typeof PATTERNS)[number];
      complement.lastIndex = end;
      if (!complement.test(text)) continue;
      if (bare.has(written) ? !isPlural(lead) : PASSIVE.test(lead.slice(-24))) continue;
      const entry = lexicon.get('verb', verb);
      if (entry === undefined) continue;
      made.push({ start: index, end, entry });
      break;
    }
  }
  return made;
}

function isPlural(lead: string): boolean {
  return (PLURAL_BEFORE.test(lead) || DESCRIBED.test(lead)) && !NOT_FINITE.test(lead);
}
