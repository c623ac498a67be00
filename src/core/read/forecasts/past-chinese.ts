/** Words that put what follows into the past. */
export const PAST = /(?:曾|当时|此前|原本|本来|一度|过去)[^,;。]{0,16}$/;
