/** Chinese words for things and names that stand in a sentence without being its matter. */

const FISHING_BOAT = /^(?:渔船|渔轮|拖网渔?船)$/;
const ENGINE_OF = /(?:渡轮|船用|柴油|汽车|摩托|卡车|拖拉机|燃气|火箭|轮船)$/;
const COMPOUND = /(?:氮化|砷化|磷化)$/;
/** 霍尔登电信、北塔半导体等九家: names of firms end in what they make. */
const IN_A_ROW_OF_FIRMS =
  /^(?:、[^,;。、]{2,10}){0,6}(?:(?:和|及|与)[^,;。、]{2,10})?等(?:\d+|[一二三四五六七八九十几数多]+)(?:多|余)?[家个]/;
const MINISTERIAL = /(?:副?部长|副?外长|副?财长|副?防长|次长|大臣)级?(?:别)?$/;
const MINISTERIAL_IN = /(?:副?部长|副?外长|次长|大臣)级/;

interface Thing {
  readonly issue: string;
  readonly form: string;
  readonly family: string | undefined;
  readonly shape: string;
  readonly before: string;
  readonly after: string;
}

/** Whether the topic is the end of the name of a firm in a row of firms. */
function namesAFirm({ family, before, after }: Thing): boolean {
  return (
    (family === 'economy' || family === 'technology') &&
    IN_A_ROW_OF_FIRMS.test(after) &&
    /(?:将|把|对|、|和|及|括)[\u4e00-\u9fff]{2,4}$/.test(before)
  );
}

/** Whether a word names a thing, a ship, a firm or somebody's trade, and no matter. */
export function isOnlyAThing(thing: Thing): boolean {
  const { issue, form, shape, before, after } = thing;
  if (namesAFirm(thing)) return true;
  switch (issue) {
    case 'seafood-fisheries':
      return (
        FISHING_BOAT.test(form) &&
        (/^(?:[“"「]|碰撞|相撞)/.test(after) || /(?:交还|归还|放还|送还)$/.test(before))
      );
    case 'tourism':
      return (
        (/^(?:旅游|观光)签?$/.test(form) && /^签?证/.test(after)) ||
        (form === '邮轮' && /(?:停靠|港口|靠泊|港务)费|收费/.test(shape))
      );
    case 'taxation-customs':
      return form === '海关' && /^(?:人员|工作人员|关员|之外|以外|门外)/.test(after);
    case 'belt-and-road':
      return after.startsWith('费');
    case 'maritime-security':
      return form === '商船' && /^的?[^,;。]{0,6}费/.test(after);
    case 'licences':
      return form === '获批' && /航班|加班|航线/.test(shape);
    case 'consular':
      return form === '领事官员' || (form === '领事' && /^(?:官员|馆员|馆)/.test(after));
    case 'border-issues':
      return form.endsWith('越界') && /渔船|入渔|捕捞/.test(shape);
    case 'aero-engines':
      return ENGINE_OF.test(before);
    case 'aircraft-purchases':
      return /[飞客货]机$/.test(form) && /^(?:发动机|零部?件|部件|维修|机组)/.test(after);
    case 'defence-cooperation':
      return form === '军工' && /^(?:客户|用户|背景)/.test(after);
    case 'energy-purchases':
      return form === '油轮' && !/购|买|进口|装载|运载|运往/.test(shape);
    case 'environment-biodiversity':
      return form === '公海' && !/保护|生物|条约|捕捞/.test(shape);
    case 'critical-minerals':
      return COMPOUND.test(before) || /[氮砷磷]化镓/.test(form);
    case 'food-safety-barriers':
      return form.endsWith('注册') && /^的?(?:船|公司|企业|商标|货轮)/.test(after);
    case 'tariffs':
      return /税率|征税/.test(form) && /反倾销|反补贴/.test(shape) && !/关税|加征/.test(shape);
    case 'tariff-truce':
      return (
        /续期|展期|延期|期$/.test(form) &&
        /规则|清单|许可|协定|合同|制裁|签证|豁免/.test(before) &&
        !/关税|休战/.test(shape)
      );
    case 'export-controls':
      return /^设备的?(?:禁令|限制)$/.test(form) && !/出口|芯片|半导体|光刻/.test(shape);
    case 'agreement-implementation':
      return form.includes('合同');
    case 'unreliable-entity-list':
    case 'entity-list':
      return /[清名]单$/.test(form) && /^[^,;。]{0,12}(?:在[^,;。]{0,10}公布|附后|见附件|登载)/.test(after);
    case 'next-round':
      return MINISTERIAL_IN.test(form) || MINISTERIAL.test(before);
    default:
      return false;
  }
}
