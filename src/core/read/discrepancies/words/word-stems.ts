/** Past forms that share no beginning with their verb. */
const IRREGULAR: Readonly<Record<string, string>> = {
  came: 'come',
  went: 'go',
  gone: 'go',
  said: 'say',
  made: 'make',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  became: 'become',
  began: 'begin',
  begun: 'begin',
  kept: 'keep',
  held: 'hold',
  left: 'leave',
  met: 'meet',
  lost: 'lose',
  won: 'win',
  stood: 'stand',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  found: 'find',
  built: 'build',
  paid: 'pay',
  sent: 'send',
  told: 'tell',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
};

/** An English word without its ending of number, person and tense, so that its forms compare alike: talks, talked. */
export function stemOf(word: string): string {
  const base = IRREGULAR[word] ?? word;
  if (base.length < 4) return base;
  return base.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|e)$/, '');
}
