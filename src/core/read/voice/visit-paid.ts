import type { VerbToken } from './attribution.ts';

/** What somebody is called on for: an infinitive, "for", "not to", or words in quotation marks. */
const ASKED = /^[^.;:]{1,140}?(?: (?:to|for|not|against)(?![a-z])|[“"])/;

/** Whether "called on" tells of a visit: "the minister called on the President this morning". */
export function isVisitPaid(text: string, verb: VerbToken): boolean {
  if (verb.entry.id !== 'call-on') return false;
  if (!/^call(?:ed|s|ing) (?:up)?on$/.test(text.slice(verb.start, verb.end))) return false;
  return !ASKED.test(text.slice(verb.end));
}
