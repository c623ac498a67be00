import type { Statement } from '../statements/statement.ts';

/** A word that makes what follows supposed, wanted or to come. */
const SUPPOSED =
  /(?:^如(?=[一任甲乙双各对他我该缔有某])|如果|倘若|假如|一旦|若|除非|可能|或将|恐|将|会(?![谈晤议面见])|希望|期待|盼|要求|敦促|督促|(?<![仓急短迫局])促(?![进成使])|吁|促请|敦请|催促|催|吁请|呼吁|为何|为什么|何以|有没有|是不是|应当|应该|必须|务必|需要|须|(?<![答相响供反效回适对])应(?!约|邀)|愿|要(?!求)|继续|避免|防止|不得|不能|不应|推动|确保|(?<!把[^,;。]{0,14}|的|其|该|此)(?:保证|承诺)(?![^,;。]*(?:至今|迄今|却|但|仍|从未|始终|一直|的|迟迟|又|并|三度|再度|再次))|是否|能否|担心|(?<![会面洽和])谈(?![妥成拢定好])|讨论|磋商|强调)[^,;。]{0,16}$/;

/** Whether what stands at `at` of a clause is supposed, wanted or to come. */
export function isSupposed({ text, previous }: Statement, at: number): boolean {
  // 如果…，… : the consequence of a condition is no claim either.
  const isConsequence =
    previous !== null && /^["“]?(?:但|而)?(?:如果|倘若|假如|一旦|若|除非)/.test(previous.text);
  return (
    isConsequence ||
    SUPPOSED.test(text.slice(0, at).replace(/^[^,;。]*(?:强调|重申|指出|表示|称|指责|批评|抱怨|指控)/, ''))
  );
}
