/** Measures are taken and lists drawn up with 提出; proposals, demands and doubts are said. */
const PUT_FORTH =
  /^提出了?[^,;:。“”]{0,16}?(?:措施|举措|规则|关税|清单|名单|法案|条例|诉讼|起诉|上诉|申诉|辞呈|辞职|申请)(?=$|[,;。!?)]|以|来|予以|加以)/;

/** 介绍会谈有关情况 tells that something was told, and nothing of it. */
const BRIEFED = /^介绍了?[^,;:。“”]{0,16}?(?:有关|相关|最新)情况(?=$|[,;。!?)])/;

/** A family name that is a verb elsewhere, with a given name and what its bearer does: 祝某某说. */
const WISHES_NOBODY =
  /^祝(?![贺愿福]|大家|各位|[你您他她我]们?|两国|双方|全国)[\u3400-\u9fff]{1,2}(?:说|称|表示|指出|强调|认为|介绍|透露|回应|补充|坦言|直言|重申|警告|呼吁|随后|此前|同时|近日|日前|(?:在|对|向|就|则|还|也|又|同|与|和|[昨今当][天日晚])[^,;。]{0,24}?(?:说|称|表示|指出|强调|认为|会谈|会见|会面|举行|通话))/;

/** 重视甲方关切: the concern of a side as the object of heeding it. */
const CONCERN = /^(?:关切|关注|期待|主张|诉求)(?=$|[,;。、!?和与及])/;
const HEEDED = /(?:重视|尊重|照顾|理解|回应|考虑|顾及|兼顾|解决|听取|关注|维护)[^,;:。“”]{1,8}$/;

/** What somebody refuses to do, and does not say. */
const REFUSES_TO_DO =
  /^拒绝(?:[给向为对][^,;:。“”]{1,16}?(?:发放|签发|颁发|核发|提供|供应|供货|出口|开放|办理|延长|续签)|发放|签发|颁发|核发|办理|供货|签署|履行|执行|参加|出席|交出|放行|释放|返还|归还|遵守|撤出|撤军|撤离|配合|支付|入境|登机|开放|延长|续签|谈判|对话|停火)/;

/** 谈到凌晨两点 tells until when they talked. */
const LASTS =
  /^谈[到至](?:了)?(?:第二天|次日|翌日)?(?:凌晨|清晨|深夜|半夜|午夜|傍晚|早[晨上]|[上中下]午|晚上|天亮|天黑|破晓|黎明|最后一刻|日落|日出|[0-9一二三四五六七八九十两]{1,3}(?:点|时(?!代|期)|日|天))/;

/** What others can only give when it is asked of them. */
const ASKED_FOR =
  /^(?:寻求|谋求)[^,;:。“”]{0,16}?(?:允许|许可|同意|批准|协助|帮助|支持|援助|谅解|置评|评论|保证|澄清|庇护)/;

/** A noun at the end of its clause: 符合技术要求. */
const REQUIREMENT = /^要求(?=$|[,;。、!?)])/;

/** Whether a Chinese word of saying tells an act here, stands in a denial of seeking, or is a noun. */
export function isChineseAct(text: string, start: number): boolean {
  const rest = text.slice(start, start + 40);
  return (
    PUT_FORTH.test(rest) ||
    BRIEFED.test(rest) ||
    WISHES_NOBODY.test(rest) ||
    REFUSES_TO_DO.test(rest) ||
    (CONCERN.test(rest) && HEEDED.test(text.slice(Math.max(0, start - 14), start))) ||
    /^谈了(?:约|近|大约|整整|超过|足足)?[0-9一二三四五六七八九十百半两几]+多?个?(?:半)?(?:小时|分钟|刻钟|钟头|天|轮|次)/.test(
      rest,
    ) ||
    LASTS.test(rest) ||
    /^(?:要求|请求)(?:匿名|不具名|不署名|不要?透露|隐去|保密)/.test(rest) ||
    (REQUIREMENT.test(rest) && !/提出[^,;。]{0,12}$|[并也还则又另更再]$/.test(text.slice(0, start))) ||
    (/^(?:寻求|谋求)/.test(rest) &&
      (!ASKED_FOR.test(rest) ||
        /[不未没正]$|没有$|无意$|正在$|一直$|继续$|积极$|试图$/.test(
          text.slice(Math.max(0, start - 2), start),
        )))
  );
}
