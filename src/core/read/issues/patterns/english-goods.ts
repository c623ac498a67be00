import { english as en, type Row } from './row.ts';

/** Goods that two states buy from each other, and what either does to hold them back. */
const CROPS =
  '(?:coffee|tea|flowers|avocados?|bananas?|sugar|rice|cocoa|nuts|almonds|pistachios|walnuts|cashews|cherries|grapes|apples|pears|oranges|lemons|mango(?:es)?|pineapples|durians?|berries|blueberries|wine|wines|cheese|butter|eggs|lamb|mutton|potatoes|tomatoes|onions|garlic|lentils|peas|chickpeas|pulses|vegetables|dates|honey|tobacco|rubber|spices|pepper|oilseeds|meat|chicken|veal|grapefruit|citrus|figs|olives)';
const LOT = '(?:tons|tonnes|containers|cargoes|boxes|bags|shiploads|shipments|lorryloads|truckloads)';
const PACT = '(?:accord|pact|deal|agreement|arrangement|treaty|protocol|compact)';
const TOOLS =
  '(?:chips?|semiconductors?|processors?|lithography|technolog(?:y|ies)|equipment|machines|machinery|tools|software|components|rare earths?|magnets?|graphite|gallium|engines?)';

export const englishGoodsRows: readonly Row[] = [
  en(
    'agricultural-purchases',
    'import|export|ship|buy|bought|sell|sold|purchas|take|tons|tonnes|more of|bags of |boxes of |cargoes of |containers of |lorryloads of |truckloads of ',
    `(?:import|export)[a-z]* (?:of )?(?:[a-zP0-9-]+ ){0,3}?${CROPS}|(?:buy|bought|sell|sold|purchas|take|ship)[a-z]* (?:more |its |their |P+ |extra |another )+(?:[a-z]+ )?${CROPS}|${LOT} of (?:P+ )?(?:[a-z]+ )?${CROPS}|more of (?:its|their|P+) ${CROPS}`,
  ),
  en(
    'agricultural-purchases',
    'export|import|shipment|cargo|grower|market for|tariff|dut|lev|quota|ban on',
    `(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|ban) on (?:[a-zP-]+,? (?:and )?){0,4}?${CROPS}|${CROPS} (?:exports?|imports?|exporters|importers|shipments?|cargoes)|market for (?:its|their|P+) ${CROPS}`,
  ),
  en(
    'trade-deal',
    'accord|pact|deal|agreement|arrangement|treaty|protocol|compact',
    `(?:cotton|textiles?|sugar|rice|coffee|tea|cocoa|steel|alumin(?:i)?um|cars?|autos?|automotive|vehicles?|lumber|softwood|wheat|grain|beef|dairy|poultry|bananas?|fruit|wine|timber|commodit(?:y|ies)|customs|goods|services|commercial|barter|import|export|purchas(?:e|ing)|quota|market-access|farm|agricultural|fisheries|rubber|chips?|garments?) (?:trade )?${PACT}`,
  ),
  en(
    'energy-cooperation',
    'gas',
    '(?:on|about|over|of|for|and|more|its|their|cheap|cheaper|piped|shale|sells?|buys?|supply|supplies|supplying|P+),? gas(?= (?:and|or|to|from|at|by|through|for|via|under)[^a-z]|[^a-z ]|$)',
  ),
  en(
    'licences',
    'permit|authori|certificate',
    '(?:needs?|needed|requires?|required|must (?:have|hold|obtain|get|seek)|without|apply for|applied for|applying for|obtain|obtained|issue[ds]?|issuing|grant(?:ed|s|ing)?|refuse[ds]?|refusing|revoke[ds]?|suspend(?:ed|s)?|withdrawn?|withdrew) (?:a |an |any |the |such |its |their )?(?:(?!work|building|residence|planning|parking|driving|camping|entry|exit)[a-z-]+ ){0,2}?(?:(?<!work |building |residence |planning |parking |driving |camping |entry |exit )permits?|(?:export |prior |written )authori[sz]ations?|certificates? of (?:end[ -]use|export))(?! to (?:stay|work|build|reside))',
  ),
  en(
    'export-controls',
    'from buying|from acquiring|from obtaining|from receiving|from importing|from purchasing',
    `(?:barr?|bann?|prohibit|forbid|forbad|block|stopp?|prevent|kept|keep)[a-z]* (?:[a-zP0-9-]+ ){0,6}?from (?:buying|acquiring|obtaining|receiving|importing|purchasing) (?:[a-zP-]+ ){0,5}?${TOOLS}`,
  ),
  en(
    'agreement-implementation',
    'paper|dust|letter|words|deeds|promises into action|promises to action',
    '(?:exist|exists|existed|remain|remains|remained|stay|stayed|left) (?:only |largely |mostly )?on paper|not worth the paper|gather(?:s|ed|ing)? dust|dead letter|(?:words|promises) (?:in)?to (?:deeds|action)',
  ),
  en(
    'food-safety-barriers',
    'inspect|veterinar|certif|hygiene|pest|residue| check| protocol| requirements| rules| standards',
    '(?:veterinar[a-z]+|hygiene|health|sanitary|phytosanitary|pest|residue) (?:certificates?|checks?|inspections?|rules|standards|protocols?|requirements)',
  ),
];
