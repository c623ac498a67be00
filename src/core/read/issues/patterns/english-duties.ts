import { english as en, type Row } from './row.ts';

/** What is paid at a border or in a harbour, and how long it is not. */
const GOODS =
  '(?:imports?|imported|foreign|goods|products|steel|alumini?um|cars?|trucks?|machines?|machinery|furniture|toys|tyres|tires|textiles|garments|shoes|wine|wines|spirits|beer|cheese|batteries|ferries|ships?|vessels?|boats|electronics|turbines?|cranes?|excavators?|paper|glass|timber|lumber|wood|chemicals|medicines|drugs|films|parcels?|packages?|components|parts|chips|panels|grain|fruit|fish|salmon|meat|cotton|copper|metals?|cement|ceramics|fertili[sz]ers?|appliances|devices|instruments|bicycles|motorcycles|jewellery|leather|rubber|plastics?)';
const NOT_A_DUTY =
  '(?<!on |off |anti-dumping |antidumping |countervailing |countervailable |safeguard |heavy |heavy-|civic |moral |legal |solemn |sacred |constitutional |active |patriotic |double |fiduciary |excise |night |guard |stamp |death |estate |official |public |professional |diplomatic |consular |treaty |bounden |family |household |jury |military |sea |shore |light |official-|of )(?<!(?:carry|carrying|carried) out (?:the|their|its|his|her) )(?<!(?:perform|performing|performed) (?:the|their|its|his|her) )(?<!(?:our|my|his|her|your|a|whose) )';
const AFTER_DUTY =
  '(?! (?:to (?:protect|act|keep|defend|inform|report|do|help|serve|care|consult|warn|cooperate|the (?:public|country|nation|people|alliance|crew))|of (?:care|the (?:office|state)|every|all|any|a (?:state|government)|his|her|their|its)|officers?|free|roster|station|calls?|bound|as|at|under (?:the |its )?[a-z]+ convention|in (?:the|its) (?:capital|mission|embassy)|lawyer|solicitor|and honou?r))';

export const englishDutiesRows: readonly Row[] = [
  en('tariffs', 'dut', `${NOT_A_DUTY}dut(?:y|ies)${AFTER_DUTY}`, 'trade'),
  en(
    'tariffs',
    'duties of|in duty|of duty|duty for|in duties|of duties|duty bill|duty collection|duty cut|duty point|duty rate|duty refund|duty relief|duty rise',
    'duties of (?:its|their|our) own|(?:paid|pay|pays|paying|owed|collected|collects|collecting|refund(?:ed)?) (?:[a-z0-9.$]+ ){0,5}?(?:in|of) dut(?:y|ies)|duty (?:for|point|rates?|rise|cut|relief|refunds?|bill|collections?)',
    'trade',
  ),
  en(
    'tariffs',
    'tax|levy|levies|charge|surcharge|toll|border costs|customs costs|entry costs|import costs',
    `(?:tax|taxes|taxing|taxed|surtax) (?:(?:on|all|its|their|P+|the|most|some|more|imported|foreign|incoming|certain|[a-z]+-made) )*(?:[a-z-]+ )?${GOODS}|${GOODS} (?:[a-z]+ ){0,4}?(?:are|is|be|were|been) (?:[a-z]+ )?taxed(?: at)?|(?:border|customs|import|entry) (?:charges?|tax(?:es)?|lev(?:y|ies)|costs|surcharges?|tolls?)(?! (?:office|officer|return))|(?:the|a|an|its|this|that|new|any|their) (?:[a-z-]+ )?lev(?:y|ies)(?! on (?:income|banks?|property|fuel|carbon|wealth|profits|tourists|passengers))`,
    'trade',
  ),
  en(
    'tariffs',
    'at the border|extra charge|additional charge|border charge|import charge|special charge',
    '(?:pay|pays|paid|charged|taxed|face|faces|owe) (?:[a-z0-9.%]+ ){0,6}?at the border|(?:extra|additional|special|import) charges?(?! (?:against|of (?:fraud|murder)))',
    'trade',
  ),
  en(
    'tariffs',
    'percent|per cent|%',
    '\\d+(?:\\.\\d+)?(?: percent| per cent|%) (?:wall|hit|penalty|hurdle|border (?:tax|charge)|rate|surcharge|charge)(?! (?:of (?:growth|return|interest)))',
    'trade',
  ),
  en(
    'tariff-truce tariffs',
    'tariff|dut|lev|surcharge|rate|percentage points',
    '(?:suspend|freez|froze|paus|waiv|halt|hold(?:ing)? (?:back|off)|put(?:ting)? on hold|shelv|stay)[a-z]* (?:until [a-z0-9, ]{3,20} |for [a-z0-9 ]{3,20} )(?:the |its |their |all |most |part of |a |[0-9]+ )*(?:[a-zP0-9.%-]+ ){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|percentage points)',
    'trade',
  ),
  en(
    'tariff-truce',
    'hold their fire|holding their fire|hold fire|held fire|held their fire|standstill|stand-still|lay down|breathing space|breathing room|cessation|armistice|detente|détente|hostilities|grace period|pause|freeze|held its fire|hold its fire|holding fire|holding its fire|duty stop|tariff stop|trade stop',
    `(?:hold|holding|held) (?:their |its )?fire|(?:stand-?still|cessation of (?:trade )?hostilities|armistice|breathing (?:space|room)|détente|detente)|(?:trade|tariff|commercial) hostilities|hostilities over trade|grace period|(?:tariff|trade|duty) (?:pause|freeze|stop)`,
    'trade',
  ),
  en(
    'tariff-truce',
    'extend|extension|prolong|renew|lapse|expire|runs out|run out|rolled over|roll over|freeze |grace period |moratorium |suspension |waiver ',
    `(?:extend|prolong|renew|roll(?:ed)? over)[a-z]* (?:it|them|this|that|the arrangement|the pause|the (?:[a-z0-9-]+ )?(?:grace period|reprieve|suspension|freeze|moratorium|waiver|exemption)) (?:by|for|until|to|beyond|past|again|once)|(?:suspension|freeze|waiver|moratorium|grace period) (?:[a-z]+ ){0,3}?(?:extended|prolonged|renewed|expires?|lapses?|ends|runs out|run until|runs until)`,
    'trade',
  ),
  en(
    'section-232-metals',
    'steel|alumin|copper|lumber|truck|car |cars|metal|pharma|timber|auto|duties|duty|levies|levy|surcharge|tariff',
    '(?:steel|alumini?um|metals?|copper|car|auto|automotive|vehicle|truck|lumber|timber|pharmaceutical|drug|sector|sectoral) (?:and (?:[a-z]+ ))?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)',
    'trade',
  ),
  en(
    'section-232-metals',
    'steel|alumin',
    '(?<!nerves? of |man of |men of |fist of |group on |committee on |panel on )(?:steel|alumini?um)(?=$|[.,;:”"’!?]| (?:and|or|from|to|in|is|are|was|were|at|by|exports?|imports?|shipments?|quotas?|deliveries|prices)(?![a-z]))',
    'trade',
  ),
  en(
    'de-minimis',
    'parcel|package|low-value|small consignment|postal|loophole|consignments|cheap |duty-free |e-commerce |inexpensive |international |low-cost |mail-order |online |small |tiny |packets |exemption for |limit for |threshold for |waiver for ',
    '(?:small|cheap|tiny|low-value|low-cost|inexpensive|e-commerce|online|mail-order|postal|international|duty-free) (?:parcels?|packages?|consignments?|packets?|shipments?|mail)|(?:parcels?|packages?|packets) (?:from|for|to|bound for|out of|into|arriving|entering|below|under|worth|valued|lose|lost|exempt)(?: (?:P+|abroad|the))?|(?:parcel|low-value|small-parcel|small-package) (?:loophole|exemption|exception|rule|fee|tax|duty|shipments?|traffic|post)|(?:exemption|loophole|waiver|threshold|limit) for (?:[a-z-]+ ){0,2}?(?:parcels?|packages?|consignments?|shipments?)',
    'trade',
  ),
  en(
    'port-fees',
    'freight|shipping|charter|container|vessel|ship|hull|berth|harbour|harbor|dock|tonnage|liner|call at|calls at|tanker|carriers|calling at |calling in |landing at |landing in |haulage by sea bill|haulage by sea charge|haulage by sea cost|haulage by sea prices|haulage by sea rate|ocean carrier|ocean companies|ocean line| port| quays|a call|a ton|at every quay|per call|per gross ton|per net ton|per ton|to land|anchorage |canal |lock |mooring |pilot |port |quay |wharf |charge |charges |dues |fee |fees |levies |levy |toll |tolls | pay | pays ',
    '(?:berthing|docking|mooring|calling|landing) (?:in|at) (?:[a-zP]+ ){0,3}?(?:harbou?rs?|ports?|docks)|(?:freight|shipping|charter|container|haulage by sea) (?:rates?|costs?|prices|charges?|bills?)|(?:container|liner|ocean|shipping) (?:lines?|carriers?|companies)|(?:pay|pays|paid|paying|charged?|owe) (?:[a-z0-9.$]+ ){0,8}?(?:to dock|to berth|to land|per (?:net |gross )?ton(?:ne)?|a ton(?:ne)?|a call|per call|at every (?:berth|port|quay)|at (?:its|their|our|P+) (?:ports?|harbou?rs?|docks|quays))|(?:harbou?r|port|dock|berth|quay|wharf|tonnage|docking|mooring|pilot|anchorage|canal|lock) (?:[a-z]+ )?(?:fees?|dues|charges?|tolls?|tax|tariffs?|levy|levies)|(?:fees?|charges?|dues|tolls?|levy|levies) (?:[a-z0-9.$]+ ){0,6}?(?:on|for|from|levied on|charged to) (?:[a-zP-]+ ){0,3}?(?:ships?|vessels?|boats?|ferries|trawlers|coasters|hulls|freighters|tankers|bulkers|carriers|tonnage|shipping)|(?:ships?|vessels?|tankers?|freighters|hulls|coasters)(?: [a-zP-]+){0,6}? (?:will |must |would |have to |had to |to )?pays? (?:[a-z0-9.$]+ )',
    'trade',
  ),
  en(
    'non-tariff-countermeasures',
    'answer|reciprocat|react|repl|retaliat|in kind|hit back|hits back|strike back|struck back|reprisal|countermeasure|counter-measure|counter-duties|fight back|respond|counter-sanctions|counter-steps|counter-tariff|counterduties|countersanctions|countersteps|countertariff|fights back|fought back|hitting back|strikes back|an eye for an eye|tit for tat|tit-for-tat',
    'retaliat(?:e|es|ed|ion|ory|ing)|reprisals?|counter-?(?:measures?|duties|tariffs?|steps|sanctions)|(?:hit|hits|hitting|str(?:ike|ikes|uck)|fight(?:s)?|fought) back|(?:answer|respond|repl(?:y|ie)|reciprocat|react)[a-z]* (?:in kind|measure for measure|like for like|blow for blow|with (?:[a-z]+ ){0,2}(?:measures|duties|tariffs|curbs|steps|sanctions|controls|levies)(?! (?:to (?:help|support))))|(?:tit for tat|tit-for-tat|an eye for an eye)|(?:will|would|shall|could) not go unanswered',
    'trade',
  ),
];
