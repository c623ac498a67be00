import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { kindWord } from './kind-word.ts';
import type { KindWord } from './words.ts';

/** A permit that importers need is one to import. */
export function ofImports(context: ReadingContext, text: string, one: KindWord): KindWord {
  if (one.entry.id !== 'measure-kind:licence' || one.verb !== undefined) return one;
  if (/export|出口/.test(text)) return one;
  const clause =
    /[^,;:。]*$/.exec(text.slice(0, one.start))?.[0] + (/^[^,;:。]*/.exec(text.slice(one.start))?.[0] ?? '');
  if (!/import(?! (?:tax|dut|lev|tariff|charge|surcharge))|进口(?!关?税)/.test(clause)) return one;
  const entry = context.lexicon.get('cue', 'measure-kind:import-licence');
  return entry === undefined ? one : kindWord(entry, one.start, one.end);
}

/** "A levy of 50 dollars on foreign ships" is a fee in ports. */
export function onShips(context: ReadingContext, { text, language }: Frame, one: KindWord): KindWord {
  if (language !== 'en' || one.entry.id !== 'measure-kind:tariff') return one;
  if (!/^(?:lev(?:y|ies)|surcharge|charge|tax)/.test(text.slice(one.start, one.end))) return one;
  const entry = context.lexicon.get('cue', 'measure-kind:port-fee');
  const isHit =
    /(?<![a-z])(?:ships|vessels|tankers|coasters|freighters|boats|trawlers|ferries) with an? (?:[a-z-]+ ){0,2}$/.test(
      text.slice(Math.max(0, one.start - 50), one.start),
    );
  return entry !== undefined &&
    (isHit ||
      /^(?: of)?(?: [^,;:]{2,40}?)? (?:on|for|against) (?:[a-z'-]+ ){0,4}(?:ships|vessels|tankers|coasters|freighters|boats|trawlers)(?![a-z])/.test(
        text.slice(one.end),
      ))
    ? kindWord(entry, one.start, one.end)
    : one;
}

const REQUIREMENT =
  /(?<![a-z])(?:requirements?|obligation|need|rule) (?:for|of|to (?:obtain|hold|seek|have|apply for)) (?:an? |the |any )?(?:prior |individual |separate )?$/;

/** "The requirement for a permit" is a restriction: ending it helps. */
export function asRequirement(text: string, one: KindWord): KindWord {
  if (one.nature !== 'permission' || !/(?:licence|visa)$/.test(one.entry.id)) return one;
  const before = REQUIREMENT.exec(text.slice(Math.max(0, one.start - 60), one.start));
  return before === null ? one : { ...one, nature: 'restriction', start: one.start - before[0].length };
}
