const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations, in lower case and without the last stop, that stand before a name or inside a phrase, never at an end. */
export const BEFORE_NAME = words(
  `mr mrs ms mx messrs dr prof gen sen rep gov lt col capt sgt maj adm amb rev hon st mt pres supt cmdr cpl brig
   vs v viz cf e.g i.e f.e ca approx med rs ind esp incl lt.gen brig.gen maj.gen`,
);

/** Abbreviations that belong to a number after them: p. 55, No. 7, Art. 3. */
export const BEFORE_NUMBER = words(
  'p pp no nos art arts fig figs vol vols ch sec sect para paras par eq ref tel ext cap app n° nr ver rs c jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Abbreviations that may end a sentence: it ends there only where the next word starts one. */
export const MAY_END = words(
  `inc ltd co corp bros jr sr etc al est dept div univ assn ave blvd rd st ste bldg min max jan feb mar apr jun jul
   aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm ph.d m.d b.a m.a ll.b ll.m btw
   gmbh kg plc llc govt intl nat'l int'l natl i.v ft lb oz sq mph`,
);

/** Words that begin a sentence far more often than they go on a name: what tells "in the U.S. He" from "U.S. President". */
export const STARTERS = words(
  `the a an he she it they we i you this that these those there here in on at but and or so if when while as after
   before since although however moreover meanwhile what who whom whose how why where which did do does is are was
   were has have had can could will would should may might must both his her their our my its your another under
   during for from with by to not no yes let please earlier later last asked according also then now nor yet thus
   despite although because once until among most many some all any each such to-day today tomorrow yesterday mr mrs
   ms dr in addition further speaking responding`,
);

/** Verbs that attribute the quotation before them: “Is that so?” Lin An asked. */
export const SPEAKING = words(
  `said says say asked asks added adds told tells replied replies answered wrote writes noted stressed declared
   explained continued insisted shouted cried warned thought wondered yelled concluded stated remarked observed`,
);

/** Words in capitals that go on a time of day: 5 p.m. Monday, 9 a.m. Eastern, at 5 a.m. Mr. */
export const AFTER_HOUR = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april
   may june july august september october november december eastern pacific central mountain greenwich beijing
   moscow london tokyo local mr mrs ms dr president prime minister secretary i`,
);
