/** Nouns for people whose name is not told, in the singular; what the id of somebody unnamed says of them. Folded. */
const PEOPLE =
  'agent master clerk broker trader farmer fisher fisherman skipper captain sailor driver worker unionist executive manager owner shipowner shipbroker exporter importer grower producer miner banker lender lawyer attorney activist campaigner resident villager witness survivor student teacher doctor aide adviser advisor consultant contractor supplier buyer seller retailer lobbyist negotiator mediator envoy delegate participant attendee politician parliamentarian lawmaker legislator senator councillor officer soldier general admiral commander policeman guard inspector engineer technician researcher scientist academic historian author journalist correspondent reporter editor columnist blogger critic opponent supporter ally veteran insider source person woman man official bureaucrat businessman businesswoman entrepreneur industrialist investor analyst economist expert diplomat minister ambassador attache consul counsellor spokesperson spokesman spokeswoman representative organiser organizer planner broadcaster pilot docker trucker customer passenger relative neighbour neighbor tourist migrant refugee volunteer monitor observer commentator strategist scholar professor director chairman chairwoman chair chief boss head leader mayor governor judge prosecutor mep mp congressman congresswoman commissioner principal founder co-founder partner associate colleague friend mother father widow brother sister son daughter wife husband priest bishop imam rabbi pastor nurse biologist geologist hydrologist ecologist chemist physicist sociologist pollster trustee deputy delegate-general secretary undersecretary under-secretary treasurer shopkeeper hotelier logger herder hunter fishmonger haulier carrier shipper veterinarian demographer strategist forecaster rector trustee curator warden stevedore deckhand crewman beekeeper winemaker brewer farmhand welder seafarer trade-unionist member';

/** Bodies that answer to no government, by the last word of what they are called. */
const PRIVATE =
  'groups businesses body association federation union chamber institute university company firm group charity foundation organisation organization ngo alliance coalition airline operator shipbuilder shipyard carmaker automaker chipmaker manufacturer retailer supplier exchange club league cooperative consortium syndicate lobby society congregation network nonprofit consultancy brokerage refiner refinery exporter importer steelmaker planemaker drugmaker insurer lender developer think-tank tank guild confederation party caucus faction campaign movement militia church synod co-operative collective';

/** Bodies of a state: with its country they are its side. */
const PUBLIC =
  'ministry department government administration cabinet presidency parliament senate army military navy police coastguard guard customs court tribunal embassy consulate mission delegation secretariat treasury prosecutor prosecutors office agency authority authorities regulator commission bureau service inspectorate chancellery palace command forces troops legislature board council committee';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const people = set(PEOPLE);

/** What a noun for people calls them, in the singular; `null` for other nouns. */
export function personNoun(noun: string): string | null {
  if (people.has(noun)) return noun;
  const one =
    noun === 'people' ? 'person' : noun.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
  return people.has(one) ? one : null;
}

export const PRIVATE_BODIES: ReadonlySet<string> = set(PRIVATE);
export const PUBLIC_BODIES: ReadonlySet<string> = set(PUBLIC);

/** A periodical, a station or an agency: the name behind is that of an outlet. */
export const PRESS_NOUN =
  /(?<![a-z])(?:newspaper|newspapers|daily|tabloid|broadsheet|weekly|magazine|broadcaster|channel|station|network|website|site|portal|outlet|paper|news agency|press agency|agency|newswire|wire service|radio|radio station|television|tv|tv station|tv channel|podcast|newsletter|blog|journal|platform) (?=[a-z])/g;
