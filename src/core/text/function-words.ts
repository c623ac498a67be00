/**
 * Words that tell English from other languages in Latin letters. Words that are words of both sides (`in`, `a`,
 * `on`, `me`, `was`, `an`, `met`, `die`, `per`, `plus`, `pour`, `van`) are on neither list.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and that with for from this which have been were they their would will not are but his her its had into than
   by to it of is has he she we you be who or at as said about between both also should could all our there when what
   if after before more other these those while during can may must shall being how why where us them him`.split(
    /\s+/,
  ),
);

/** Function words of French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Turkish, Indonesian. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `le la les des du et est que qui une dans sur au aux ce cette avec sont pas ont leur
   der das und ist von mit dem nicht ein eine einen auf zu sich auch dass wurde haben
   el los las del una por para es se su como entre sobre
   il che di della delle sono nel alla dei gli
   não uma dos das com em ao mais foi
   het een en dat zijn voor niet aan ook werd
   och att det som är för av till inte
   nie się jest na oraz przez
   ve bir bu için ile olarak
   yang dengan untuk pada dari ini itu`.split(/\s+/),
);
