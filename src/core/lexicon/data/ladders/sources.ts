/** Works that describe how such words are graded, cited as facts. */
export const GODWIN_MILLER =
  "Godwin and Miller, China's Forbearance Has Limits (National Defense University Press, 2013): a hierarchy of warnings of increasing seriousness";
export const SCMP_GUIDE =
  "South China Morning Post, Xi and Trump: A beginner's guide to translating Chinese diplomatic speak (also Politico, 1 December 2018)";
export const WORLD_OF_CHINESE = 'The World of Chinese, Diplomat Dialect (November 2014)';
export const TEA_LEAF =
  "Tea Leaf Nation, Decoding China's Diplomatic Speak (May 2012): a list that circulates among Chinese readers";
export const SINA_LIST =
  'Sina Military, 16 October 2020 and elsewhere: a list of the meaning of diplomatic wording that circulates among Chinese readers';
export const OWN = 'own compilation';
