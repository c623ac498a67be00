import type { ReadingContext } from '../context.ts';
import { isSurchargeOnShips } from './pointed-at.ts';
import { isAboutTrade } from './subject-matter.ts';

const FUEL = /(?<![a-z])(?:gas|oil|coal|crude|lng|diesel|fuel)(?![a-z])/i;
const TRADED =
  /(?<![a-z])(?:bu(?:y|ys|ying)|bought|purchas[a-z]*|orders?|ordered|tonnes?|tons?|barrels?|cubic met(?:re|er)s|cargo(?:es)?|shipments?|deliver(?:y|ies|ed)|imports?|exports?|sells?|sold)(?![a-z])/;
const OF_FARMS =
  /(?<![a-z])(?:soy[a-z]*|maize|corn|wheat|grains?|barley|rice|beef|pork|poultry|farm|farmers|agricultur[a-z]+|crops?|cotton|dairy|cheese|fruit|wine|food)(?![a-z])/i;
const BUYING = /(?<![a-z])(?:purchas|buying)/i;
const AT_LEVEL =
  /at (?:the level of (?:the )?)?(?:deputy |vice |vice-|foreign |trade )?minister(?:s|ial level)(?![a-z])/;

/** Flying over a country is a matter of airlines where they are spoken of. */
const OF_AIRLINES =
  /(?<![a-z])(?:airlines?|carriers?|air services|aviation|cargo|passengers?|flights?)(?![a-z])/;

/** A warship that nobody buys or builds is at sea. */
const WARSHIP = /^(?:frigates?|destroyers?|corvettes?|warships?)$/i;
const DELIVERED =
  /(?<![a-z])(?:bu(?:y|ys|ying|ild|ilt|ilding)|bought|sells?|sold|suppl[a-z]+|deliver[a-z]*|orders?|ordered|contracts?|exercises?|drills?|develop[a-z]*|donat[a-z]+)(?![a-z])/;

const farms = new WeakMap<ReadingContext, boolean>();

function speaksOfFarms(context: ReadingContext): boolean {
  let answer = farms.get(context);
  if (answer === undefined) {
    answer = OF_FARMS.test(context.folded({ start: 0, end: context.text.content.length }));
    farms.set(context, answer);
  }
  return answer;
}

/** A mission that is in touch with one of its people looks after them. */
const MISSION = /^(?:consulates?|embass(?:y|ies)|consuls?|diplomats)$/i;
const LOOKING_AFTER =
  /(?<![a-z])(?:(?:contact|touch) with|help(?:s|ed|ing)?|assist[a-z]*|look(?:s|ed|ing)? after|inform[a-z]* of|asked for news) ?(?:the |his |her |their |its |two |three |both )*(?:[a-z]+ )?(?:students?|famil(?:y|ies)|sailors|crew|citizens?|nationals?|tourists?|workers|him|her|them|men|women|injured|victims|detainees?|relatives|news)(?![a-z])/;
const FIRMS =
  /(?<![a-z])(?:compan(?:y|ies)|firms?|operators?|shipyards?|entit(?:y|ies)|universit(?:y|ies)|makers?|[a-z]+makers|suppliers?|enterprises|institutes?|laborator(?:y|ies)|groups)(?![a-z])/;

const GAZA = /(?<![a-z])(?:gaza|hamas|israel|palestin|hezbollah|lebanon)/i;

/** Hostages are a matter of the Middle East where the text is about it, and of those held anywhere else. */
function speaksOfGaza(context: ReadingContext): boolean {
  return GAZA.test(context.text.content);
}

function speaksOfXinjiang(context: ReadingContext): boolean {
  return /xinjiang|uyghur|uighur/i.test(context.text.content);
}

/**
 * The issue that English words mean in their sentence and their text: gas that is bought is a purchase, bare
 * "purchases" are those the text is about, and a meeting at the level of ministers is one of theirs.
 * @param shape the sentence as patterns see it
 */
export function meantInEnglish(context: ReadingContext, issue: string, form: string, shape: string): string {
  switch (issue) {
    case 'energy-cooperation':
      return FUEL.test(form) && TRADED.test(shape) && !/pipeline|plant|grid|power/.test(form)
        ? 'energy-purchases'
        : issue;
    case 'agricultural-purchases':
      return BUYING.test(form) &&
        !OF_FARMS.test(form) &&
        FUEL.test(context.text.content) &&
        !speaksOfFarms(context)
        ? 'energy-purchases'
        : issue;
    case 'next-round':
      return AT_LEVEL.test(shape) &&
        /sides|they|meet/i.test(form) &&
        !/group|committee|commission/i.test(shape)
        ? 'high-level-contacts'
        : issue;
    case 'defence-cooperation':
      return WARSHIP.test(form) && !DELIVERED.test(shape) ? 'maritime-security' : issue;
    case 'middle-east':
      return /^hostages?$/i.test(form) && !speaksOfGaza(context) ? 'detained-citizens' : issue;
    case 'journalists-consulates':
      return MISSION.test(form) && LOOKING_AFTER.test(shape) ? 'consular' : issue;
    case 'sanctions':
      return /^blacklist/i.test(form) && FIRMS.test(shape) && isAboutTrade(context) ? 'entity-list' : issue;
    case 'xinjiang':
      if (!/^forced labou?r$/i.test(form) || speaksOfXinjiang(context)) return issue;
      return /(?<![a-z])(?:war|wartime|colonial|occupation)(?![a-z])/.test(shape)
        ? 'wartime-history'
        : 'human-rights';
    case 'maritime-security':
      return /^overflights?$/i.test(form) && OF_AIRLINES.test(shape) ? 'air-links' : issue;
    case 'entity-list':
      return /^unverified list$/i.test(form) ? 'export-controls' : issue;
    case 'tariffs':
      return isSurchargeOnShips(context, form) ? 'port-fees' : issue;
    default:
      return issue;
  }
}
