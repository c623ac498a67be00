import { expect, it } from 'vitest';
import { builtinLexiconData, LEXICON_VERSION } from '../../lexicon/builtin.ts';
import { compileLexicon } from '../../lexicon/compile.ts';
import { mergeLexicon } from '../../lexicon/merge.ts';
import { readAdditions } from '../../lexicon/read-additions.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import type { MeasureValue } from '../values.ts';
import { measureTaken } from './measure.ts';

/** Verbs that are an act upon a measure by the noun that they have, in the frames that they stand in. */
const additions = {
  parties: [
    state('XN', 'Norvania', 'Norvanian', '诺瓦尼亚', '諾瓦尼亞'),
    state('XL', 'Lacharra', 'Lacharran', '利哈拉', '利哈拉'),
  ],
};
const lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), readAdditions(additions, 'verb classes')), {
  version: LEXICON_VERSION,
});

function state(id: string, en: string, demonym: string, hans: string, hant: string) {
  const label = { en, 'zh-Hans': hans, 'zh-Hant': hant };
  return {
    id,
    label,
    en: [en],
    zh: [hans],
    demonyms: [demonym],
    abbreviations: [],
    metonyms: { en: [], zh: [] },
  };
}

function tell({ measure, by, on, action, value, before }: MeasureValue): string {
  const was = before === null ? '' : ` from ${before}`;
  return `${measure} ${by}>${on} ${action}${value === null ? '' : ` ${value}`}${was}`;
}

it.each([
  // To give.
  ['Norvania gave 40 Lacharran hauliers permits for its passes.', 'licence-grant XN>XL grant 40'],
  ['Norvania gave licences to six Lacharran smelters.', 'licence-grant XN>XL grant 6'],
  ['Licences have been handed to nine Lacharran refiners.', 'licence-grant null>XL grant 9'],
  ['Norvania is giving Lacharran students multiple-entry visas again.', 'visa-easing XN>XL grant'],
  ['Norvania gave Lacharran airlines 14 landing slots.', 'airspace-flights XN>XL grant 14'],
  ['Up to 12 Lacharran boats receive permits for Norvanian waters.', 'licence-grant XN>XL grant 12'],
  ['Norvania gave a speech on visas in Lacharra.', ''],
  ['Norvania gave no reason for the licences.', ''],
  ['Norvania won a licence to host the games.', ''],
  ['The pilot lost his licence in Norvania.', ''],
  // To hold back.
  ['Norvania is holding back permits for Lacharran lorries.', 'licence-revocation XN>XL suspend'],
  ['Lacharra no longer issues licences for magnets.', 'licence-revocation XL>null suspend'],
  ['Licences for tungsten powder are being withheld by Lacharra.', 'licence-revocation XL>null suspend'],
  ['Norvania is holding back its answer on the visas.', ''],
  ['Lacharra has sat on 30 applications since June.', ''],
  // To require.
  ['Norvania began requiring licences for shipments of helium.', 'export-licensing XN>null impose'],
  ['Norvania will start demanding visas from Lacharran visitors.', 'visa-restriction XN>XL impose'],
  ['Lacharra has made exports of cobalt powder subject to a licence.', 'export-licensing XL>null impose'],
  ['Norvanian companies may sell lathes to Lacharra only with a licence.', 'export-licensing XN>XL impose'],
  ['Norvania stopped requiring permits for the export of looms.', 'export-licensing XN>null remove'],
  ['The job requires a licence, the Norvanian pilot said.', ''],
  // To add.
  [
    'The deal will add four weekly flights between Norvania and Lacharra.',
    'airspace-flights both>both grant 4',
  ],
  [
    'Norvania cut the flights allowed to Lacharran carriers from 30 to 18 a week.',
    'airspace-flights XN>XL cut 18 from 30',
  ],
  ['Norvania added flights to the agenda.', ''],
  ['The airline added two weekly flights to the island.', ''],
  // To order.
  ['Norvania ordered at least four ferries from Lacharran yards.', 'purchase-commitment XN>XL grant 4'],
  ['Norvania booked 90,000 tonnes of Lacharran palm oil.', 'purchase-commitment XN>XL grant 90000'],
  ['Norvania ordered 300 officials home from Lacharra.', ''],
  ['A court in Norvania ordered six tankers from Lacharra to leave.', ''],
  // Verbs made of nouns.
  ['Norvania licensed the sale of two turbines to Lacharran utilities.', 'licence-grant XN>XL grant 2'],
  ['Norvania will license 20 Lacharran trawlers to fish off its coast.', 'licence-grant XN>XL grant 20'],
  ['Lacharra taxed Norvanian kettles at 12 percent.', 'tariff-rate XL>XN impose 12'],
  ['Norvania embargoed Lacharran antimony.', 'import-restriction XN>XL impose'],
  ['Norvania sanctioned four Lacharran brokers.', 'sanction XN>XL impose 4'],
  ['Norvania sanctioned the new school in Lacharra.', ''],
  // To take, to give back.
  ['Norvania took the permits of six Lacharran boats away.', 'licence-revocation XN>XL revoke 6'],
  ['Norvania handed back the Lacharran survey ship Ondine.', 'vessel-seizure XN>XL remove'],
  ['Norvania did not renew its berthing fee for Lacharran ships.', 'port-fee XN>XL remove'],
  // Each conjunct has its own figures.
  [
    'Norvania will scrap its 14 percent duty on Lacharran ham and lower the rate on Lacharran honey from 20 percent to 8 percent.',
    'tariff-rate XN>XL remove from 14, tariff-rate XN>XL cut 8 from 20',
  ],
  // Spoken of, and no higher than before.
  ['Norvania raised the duty with the Lacharran minister.', ''],
  ['Norvania raised the fee at the meeting with Lacharra.', ''],
  // In place, without an act.
  ['Norvania says that the vans wait because of its new duty on Lacharran plums.', 'tariff-rate XN>XL null'],
  ['Lacharra’s ban on Norvanian eels has cost growers dear.', 'import-restriction XL>XN null'],
  ['It is Norvania’s duty to protect Lacharran citizens.', ''],
  // By the noun of its verb, a pronoun, or who acted last.
  [
    'Norvania will cap visas for Lacharran students at 900. Lacharra urged Norvania to withdraw the cap.',
    'visa-restriction XN>XL impose 900, visa-restriction XN>null null',
  ],
  [
    'Norvania stopped issuing permits to Lacharran boats. It then closed its airspace to Lacharran jets.',
    'licence-revocation XN>XL suspend, airspace-flights XN>XL impose',
  ],
  ['It lapsed into silence.', ''],
])('reads %s', (content, told) => {
  const source = { ...UNKNOWN_SOURCE, parties: ['XN', 'XL'] };
  const { findings } = readText(createText('class', content), lexicon, [measureTaken], source);
  expect(findings.map(({ value }) => tell(value as MeasureValue)).join(', ')).toBe(told);
});
