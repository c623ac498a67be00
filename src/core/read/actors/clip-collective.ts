/** What follows the noun itself in a form of "both": 双方均, "they agreed". */
const AFTER_NOUN = /^(.*?)(?:均|都|一致|还一致|同意)$/;

/** Forms that hold "both" without standing for the leaders or governments. */
const NO_SPEAKER = /^(?:彼此|彼此间|两国人民|两国关系|两国间|两国之间|两国社会各界|两大国|两个大国|双双|一道|jointly|together they|the two peoples|our .*|the two economies|each side)$/;

/** The part of a form of "both" that names the two, as a length in code units; 0 where nobody speaks. */
export function collectiveLength(form: string): number {
  if (NO_SPEAKER.test(form)) return 0;
  const they = /^(?:they|we)(?= )/.exec(form);
  if (they) return they[0].length;
  return AFTER_NOUN.exec(form)?.[1]?.length ?? form.length;
}
