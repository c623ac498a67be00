/** A language that Readout reads. */
export type Language = 'en' | 'zh';

/** How a text is written: `Hans` simplified, `Hant` traditional, `Latn` Latin; `Zyyy` where it cannot be told. */
export type Script = 'Hans' | 'Hant' | 'Latn' | 'Zyyy';
