/** Word classes that rows of several subjects share. Sources of regular expressions over shapes, without groups. */

/** What makes an act one that is to come, may come or is wished for. */
export const WILL =
  '(?:will|would|shall|should|could|can|may|might|must|cannot|(?:is|are|was|were|be) (?:now |still |also |currently |widely |tentatively )?(?:expected |likely |unlikely |scheduled |set |due |slated |planned |supposed |meant |about |ready |hoping |free |able )?to|due to|set to|expected? to|expects? to|scheduled to|likely to|hop(?:e|es|ed|ing) to|plan(?:s|ned|ning)? to|want(?:s|ed)? to|agree(?:d|s)? to|decided to|intend(?:s|ed)? to|promised? to|offered to|ready to|prepar(?:e|es|ed|ing) to|asked to|invited to)(?: not| also| then| now| soon| still| again| first| probably| likely| therefore| nevertheless)?';

/** Days, months and other times that a schedule names right behind its verb. */
export const WHEN =
  '(?:today|tomorrow|tonight|later|again|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shortly|soon|early|before|after|within|by|from|(?:in|on|at|around|as of) (?:the |a |an |early |late |mid-|about )*(?:[a-z]+ )?(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|month|months|year|days|fortnight|morning|afternoon|evening|L+|P+))';

/** Members of a government below its head. */
export const MINISTER =
  '(?:(?<!prime )ministers?|foreign secretary|secretary of state|vice[- ]premiers?|deputy premiers?|vice[- ]presidents?|state secretar(?:y|ies)|security advis[eo]rs?|N+)';
