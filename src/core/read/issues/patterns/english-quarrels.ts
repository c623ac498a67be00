import { english as en, type Row } from './row.ts';

/** What two states quarrel over once they have agreed: whether the pact is kept, what is kept out, who suffers. */
const PACT =
  '(?:agreements?|deals?|accords?|frameworks?|understandings?|consensus|pacts?|truce|arrangements?|package|text|memorandum|bargain|terms|treaty|protocol|promises?|pledges?|commitments?|undertakings?|obligations?|assurances?)';
const OF = "(?:[a-zPHNL'-]+ ){0,4}?";
const FOOD =
  '(?:beef|pork|poultry|chicken|lamb|meat|eggs?|fish|seafood|salmon|lobsters?|shrimps?|prawns?|squid|tuna|crabs?|scallops?|oysters?|shellfish|dairy|milk|cheese|butter|fruit|apples?|oranges|citrus|lemons|grapes|cherries|mangoes|bananas|avocados|pineapples|berries|vegetables|tomatoes|potatoes|onions|garlic|peppers|grain|wheat|barley|corn|maize|rice|soybeans?|rapeseed|canola|palm oil|sugar|honey|coffee|cocoa|tea|nuts|wine|food|farm goods|farm produce|farm products|cattle|livestock|timber|logs)';
const MAKERS =
  '(?:exporters|importers|manufacturers|producers|growers|millers|retailers|wholesalers|shippers|ship ?owners|ship ?builders|suppliers|smelters|refiners|airlines|industries|industry|employers|[a-z]+makers|(?:battery|magnet|machine|tool|chip|car|steel|drug|toy|furniture|glass|paper|cable|turbine|engine|ship|tyre|tire|solar|cheese|wine) makers|mills|plants|factories|foundries|mines|firms|companies|businesses)';

export const englishQuarrelsRows: readonly Row[] = [
  en(
    'tariffs',
    'dut',
    '(?<!on |off |of |anti-dumping |antidumping |countervailing |safeguard |heavy-|heavy |civic |moral |legal |solemn |sacred |constitutional |active |patriotic |double |fiduciary |excise |night |guard |stamp )(?:(?:the|a|an|any|its|our|their|your|his|no|that|this|new|additional|import|export|percent|per cent|%|same|every) )(?:[a-zP%-]+ )?(?<!anti-dumping |countervailing |safeguard |civic |moral |legal |solemn |heavy |excise |stamp |guard )dut(?:y|ies)(?! (?:to|of care|officers?|free|roster|station|calls?|bound|on behalf|lawyer|solicitor|and honou?r))',
    'trade',
  ),
  en(
    'tariffs',
    ' rate',
    '(?<!interest |exchange |growth |inflation |unemployment |birth |tax |policy )(?:\\d+(?:\\.\\d+)?(?: percent| per cent|%) rates?(?! of (?:growth|inflation|interest))|(?:the|that|this|its|their) rates? (?:goes|go|went|rises?|rose|stays?|falls?|fell|drops?|doubles?|climbs?|is (?:to|due)|was (?:to|cut|raised|put)|will|would|covers|applies|comes|came)(?! of))',
    'trade',
  ),
  en(
    'tariffs',
    'dut',
    '(?:rais|lower|cut|doubl|tripl|halv|reimpos|impos|lift|drop|waiv|scrap|levy|levi|suspend|restor|collect|pay|paid)[a-z]* (?:any |its |the |their |a |an |all |no |his |our )?(?:[a-z]+ )?dut(?:y|ies)(?! (?:to|of care|officers?|free))',
    'trade',
  ),
  en(
    'agreement-implementation',
    'hono|kept|keep|set fire|drive|drove|driven|mockery|tramp|shred|tor|ignor|sidestep|circumvent|hollow|empt|water|trash|walk|pick|cheat|wriggl|defy|defi|bury|buried|dead letter|betray|disregard|flout|evad|dodg|skirt|met|stand|stood|accord|agreement|arrangement|assurance|bargain|commitment|consensus|deal|framework|memorandum|obligation|package|pact|pledge|promise|protocol|terms|text|treaty|truce|undertaking',
    `(?:hono(?:u)?r(?:ed|s|ing)?|set(?:ting)? fire to|driv(?:e|en|ing) a [a-z -]{2,20} through|drove a [a-z -]{2,20} through|ma(?:de|ke|king|kes) a (?:mockery|nonsense|farce) of|tramp(?:led|les|ling) (?:on|over|all over)|shred(?:ded|s|ding)?|tor(?:e|n) up|tear(?:s|ing)? up|ignor(?:ed|es|ing)|sidestep(?:ped|s|ping)?|circumvent(?:ed|s|ing)?|hollow(?:ed|s|ing)? out|empt(?:ied|ies|ying)|water(?:ed|s|ing)? down|trash(?:ed|es|ing)?|walk(?:ed|s|ing)? (?:away from|out on|out of)|cheat(?:ed|s|ing)? on|wriggl(?:ed|es|ing) out of|def(?:y|ied|ies|ying)|bur(?:y|ied|ies|ying)|betray(?:ed|s|ing)?|disregard(?:ed|s|ing)?|flout(?:ed|s|ing)?|evad(?:ed|es|ing)|dodg(?:ed|es|ing)|skirt(?:ed|s|ing)?|st(?:and|ands|ood|anding) by) (?:the |its |their |our |that |this |every |all |his |her |what it |what they )?${OF}${PACT}(?! (?:talks|negotiat|team|makers?))`,
  ),
  en(
    'agreement-implementation',
    'owe',
    '(?:owes?|owed) (?:us|them|it|P+) (?:[a-z]+ ){0,3}?[\\d,.]+ (?:[a-z]+ )?(?:tonnes?|tons?|barrels?|hulls?|ships?|licen[cs]es|permits|planes|aircraft|cargoes|shipments)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'delivered|shipped|bought|promised|carried out|agreed|what had |what has |what have |what is |what was |less than what |not what |short of what ',
    'what (?:has|had|was|is|have) (?:actually |really |not )?(?:been )?(?:delivered|shipped|bought|done|carried out|promised|implemented|kept)(?! (?:in|at|by) (?:the )?(?:speech|letter|campaign))|(?:short of|less than|not) what (?:was|had been|it had|they had|P+ (?:had )?)(?: )?(?:promised|agreed|pledged)',
    'trade',
  ),
  en(
    'agreement-implementation',
    'promise|pledge|word|commit|agreed in |undertook in ',
    '(?:promised|pledged|agreed|undertook) in L+ (?:and|but) (?:never|not|has not|did not)|it promised in (?:L+|P+)|(?:on|to) (?:its|their|his|her|our) word|good (?:on|as) (?:its|their|his|her|our) (?:word|promises?|pledges?)',
    'trade',
  ),
  en(
    'high-level-contacts',
    'minister',
    '(?:deputy |vice |foreign |trade |finance |defen[cs]e )?ministerial(?:-level)? (?:reviews?|meetings?|talks|consultations?|dialogues?|conference|session|contacts?|visits?|level)|(?:deputy|vice)-ministerial',
  ),
  en(
    'high-level-contacts',
    'minister|secretary',
    '(?<!prime )(?:minister|secretary) (?:[a-zN]+ ){0,3}?(?:will |would |is to |is due to |still |to |may |could |plans to |planned to )+(?:[a-z]+ )?(?:travel|fly|go|visit|pay a visit|come|return)',
  ),
  en(
    'next-round',
    'sit|hearing|session|meeting|meet|commission|committee|council|delegations|joint body|negotiators|panel|task force|teams|working group',
    '(?<!security )(?<!prime )(?:working group|committee|panel|commission|council|joint body|task force|negotiators|delegations|teams)(?: on [a-z ]{2,20}?)? (?:will|is to|are to|would|is due to|are due to|shall|to) (?:[a-z]+ )?(?:(?:sit|meet|convene|gather|reconvene)(?! (?:every|each|monthly|weekly|quarterly|regularly|once|twice|as|annually|yearly|at least|whenever))|hold (?:its|their|the|a) (?:first|next|second|third|opening) (?:hearing|session|meeting|sitting))',
  ),
  en(
    'next-round',
    'hearing|session|sitting|first meeting|next meeting|opening meeting|second meeting|third meeting',
    '(?:panel|committee|commission|group|council)[^.;]{0,60}? (?:is|are|was|were) (?:to|due to|set to) hold (?:its|their|the|a) (?:first|next|second|third|opening) (?:hearing|session|meeting|sitting)',
  ),
  en(
    'dialogue-mechanism',
    'dispute panel|dispute settlement|arbitration panel|joint panel|review panel|accord|agreement|deal|pact|treaty|understanding',
    "(?:accord|agreement|pact|treaty|deal|understanding)'s (?:[a-z]+ )?(?:panel|committee|commission|board)|(?:dispute|arbitration|joint|review) panel",
    'alone',
  ),
  en(
    'high-level-contacts',
    'ministers',
    '(?:deputy |vice )?(?:foreign|finance|trade|commerce|defen[cs]e|economy|interior|energy|agriculture|transport) ministers(?: of [a-zPL ,]{2,40}?)?,? (?:[a-z,]+ ){0,12}?(?:call|phone|video|meet|met|meeting|talks|speak|spoke|spoken|telephone|confer|conferred)(?![a-z])',
  ),
  en(
    'bilateral-relations',
    'relations|ties',
    '(?:^|(?<=[.;:,“"] ?))(?:relations|ties) (?:[a-z]+ ){0,2}?(?:had|have|has|are|were|remain|remained|soured|improved|worsened|thawed|warmed|chilled|cooled|went)(?![a-z])',
  ),
  en(
    'initiation',
    'rung|rang|dialled|phoned',
    'who (?:had )?(?:first )?(?:rung|rang|dialled|phoned) (?:whom|who|first)',
  ),
  en(
    'detained-citizens',
    'crew|seam|sailors|fishermen|skipper',
    '(?:crewm[ae]n|crew|seam[ae]n|sailors|fishermen|skippers?)(?: (?:who were |that were )?(?:taken|held|seized|arrested|captured|removed))(?: [a-z]+){0,10}? (?:home|released|freed|returned|custody|jail|port)',
  ),
  en(
    'agreement-implementation',
    'promised|pledged|agreed',
    '(?:promised|pledged|agreed) (?:[a-z]+ ){1,3}?(?:stand|stood|lie|lay|remain|remained|sit|sat|are|were) (?:[a-z]+ )?(?:unfinished|undelivered|unbuilt|unpaid|unsigned|outstanding|missing|stuck)',
    'trade',
  ),
  en(
    'detained-citizens',
    'holding|detaining',
    '(?:truckers|drivers|sailors|seam[ae]n|crewm[ae]n|fishermen|engineers|workers|journalists|citizens|nationals|pilots|soldiers|students|tourists|businessm[ae]n),? (?:whom |who |that )?(?:it|they|he|she|P+|L+) (?:is|are|was|were|has been|have been) (?:still )?(?:holding|detaining)',
  ),
  en(
    'food-safety-barriers',
    'quarantin|turned back|turned away|rejected|rejecting |rejects |turning away |turning back |turns away |turns back ',
    `(?:quarantin(?:ed|es|ing)|turn(?:ed|s|ing) (?:back|away)|reject(?:ed|s|ing)) (?:[a-z0-9]+ ){0,4}?(?:of )?(?:our |its |their |P+ )${FOOD}`,
  ),
  en(
    'next-round',
    'to the table|to the negotiating table|back to the |return to the |returned to the |returning to the |returns to the ',
    '(?:return(?:s|ed|ing)?|back|c[ao]m(?:e|es|ing) back|went back|go(?:es|ing)? back) to the (?:negotiating |bargaining |conference )?table',
  ),
  en(
    'maritime-security',
    'passage|navigation|sea lanes|shipping lanes|search and rescue|free transit |innocent transit |safe transit |unhindered transit |unimpeded transit ',
    '(?:free|safe|unhindered|innocent|unimpeded) (?:passage|navigation|transit) (?:of|for|through|in|by)|freedom of navigation|(?:sea|shipping) lanes|(?:maritime |sea )?search and rescue',
  ),
  en(
    'business-community',
    'exporters|importers|manufacturers|producers|growers|makers|millers|retailers|wholesalers|shippers|owners|builders|suppliers|smelters|refiners|employers|firms|companies|businesses|industr|mills|plants|factories|foundries|mines|airlines',
    `(?<!\\d )(?<!(?:two|three|four|five|six|seven|eight|nine|ten|dozen|more|several|some|to|from|for|of|by|with) )(?:P+(?:'s)?|our|their|its|domestic|local|home|many|most|small(?:er)?|big|the country's|both countries'|both sides') (?:(?!former|state|opposition)[a-z-]+ ){0,2}?${MAKERS}(?! (?:on the list|listed|federation|association|union|said in))(?: on both sides)?,? (?:[a-z]+ )?(?:may|might|could|would|will|cannot|can|fear|feared|worry|worried|complain|complained|were|are|have|had|face|faced|lose|lost|stand|stood|need|want|wanted|wait|hope|hoped|say|pay|paid|bear|suffer|suffered|struggle|shut|close|cut|lay|go bankrupt)`,
  ),
  en(
    'business-community',
    'cost|hurt|hit|squeeze|help|save|ruin|bankrupt|punish|protect|shield|spare|relief|interests|livelihood|airlines|businesses|companies|employers|exporters|factories|firms|foundries|growers|importers|industries|industry|makers|manufacturers|millers|mills|mines|plants|producers|refiners|retailers|ship builders|ship owners|shipbuilders|shipowners|shippers|smelters|suppliers|wholesalers',
    `(?:cost|costs|costing|hurt|hurts|hurting|hit|hits|hitting|squeez[a-z]+|ruin[a-z]*|bankrupt[a-z]*|punish[a-z]*|spare[sd]?|relief (?:for|to)|interests of|livelihoods? of) (?:the |our |its |their |P+(?:'s)? |domestic |local |small |both countries' )(?:(?!former)[a-z-]+ ){0,2}?${MAKERS}(?! (?:on the list|listed))`,
    'trade',
  ),
  en(
    'food-safety-barriers',
    'import|ban|shipment|residue|registr|delist|clear|quarantine|purchases of |purchases on |health curb on |health curbs on |health freeze on |health suspension on |sanitary curb on |sanitary curbs on |sanitary freeze on |sanitary suspension on |approval of |approvals of |licence of |licences of |license of |licenses of ',
    `(?:suspend|halt|stop|ban|banned|bann|restrict|block|resum|lift|reopen|end|eas|curb)[a-z]* (?:the |its |all |their |a )?(?:ban on )?(?:(?:imports?|shipments?|purchases) (?:of|on) (?:[a-zP-]+ ){0,3}?${FOOD}|(?:P+ )?${FOOD} (?:imports?|shipments?))|(?:import|sanitary|health) (?:ban|suspension|curbs?|freeze) on (?:[a-zP-]+ ){0,3}?${FOOD}|(?:registration|approval|licen[cs]e)s? of (?:[a-zP0-9-]+ ){0,3}?(?:slaughterhouses?|fish plants?|meat plants?|abattoirs?|processing plants?|dairies)`,
  ),
  en(
    'bilateral-relations',
    'relations|ties',
    '(?<!trade |economic |business |military )(?:relations|ties) between (?:their|our|the two|both|these|the) (?:two )?(?:countries|nations|governments|peoples|capitals|states)',
  ),
  en(
    'trade-deal',
    'bargain',
    '(?:a|the|this|that|our|L+|P+) bargain(?! (?:price|hunt|basement|store|bin))',
    'trade',
  ),
  en(
    'section-232-metals',
    'steel|alumin',
    '(?:rolled|galvani[sz]ed|stainless|flat|structural|hot-rolled|cold-rolled) steel|steel (?:futures|prices|rods?|plates?|pipes?|tubes?|beams?|bars?|coils?)|(?:rolled|cast|primary|scrap|raw) alumini?um|steel(?:makers|workers|mills)',
    'trade',
  ),
  en(
    'port-fees',
    'fee|berthing |docking |harbor |harbour |landing |mooring |port |wharf |boats|coasters|ferries|freighters|hulls|ships|trawlers|vessels',
    '(?:port|docking|berthing|harbou?r|mooring|landing|wharf) (?:fees?|dues|charges?|tolls?)|(?:fee|charge|toll)s? (?:of [^.;]{1,30} )?on (?:P+ |foreign |all )?(?:ships|vessels|boats|ferries|trawlers|coasters|hulls|freighters)',
  ),
];
