import { type ImplicationRow, implied } from './row.ts';

const FARM =
  '(?:大豆|黄豆|豆粕|玉米|小麦|粮食|谷物|大米|牛肉|猪肉|禽肉|鸡肉|羊肉|农产品|棉花|高粱|大麦|燕麦|菜籽|水果|乳制品|奶粉|食糖|棕榈油|咖啡|可可)';

/** What Chinese words make of a finding. */
export const chineseImplications: readonly ImplicationRow[] = [
  implied(
    'claim',
    'trade-deal',
    '协议|协定|谅解|备忘录|议定书|(?<!按照?|依照?|依据|根据)约定(?!的?(?:数|额|时|期|水平|目标))|条约|(?<!停)(?:P|L|月|年|达成的)共识|(?:P|L|月|日|达成的|这份|该)安排|文本',
    'trade',
  ),
  implied('measure:purchase-commitment', 'agricultural-purchases', FARM),
  implied('measure:purchase-commitment', 'energy-purchases', '原油|石油|天然气|液化气|煤炭|能源'),
  implied('measure:purchase-commitment', 'aircraft-purchases', '飞机|客机'),
  implied(
    'measure:import-restriction measure:import-easing',
    'food-safety-barriers',
    `${FARM}|水产|海产|海鲜|三文鱼|虾|蟹|贝|鱼|肉|蛋|奶|食品|水果|蔬菜|菜|酒|茶`,
  ),
];
