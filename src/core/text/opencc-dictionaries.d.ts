/**
 * The character dictionaries of opencc-js: entries divided by `|`, each a key, a space, and the candidates
 * divided by spaces. The package ships them without types.
 */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
