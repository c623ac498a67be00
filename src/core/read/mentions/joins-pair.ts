/** What joins the two names of a pair, folded: 中美, 中国和美国, US-China, "the US and China". */
export const JOINS_PAIR = /^(?:|[·、—–/-]|和|与|同| and (?:the )?)$/;
