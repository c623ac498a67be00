/** What ministries are for. */
const PORTFOLIO = `
外交 外务 外贸 供应 国内 公用事业 事业 通商 食物 粮农 供水 矿山 民间 传播 新闻 对外 国际 欧洲 国防 防务 防卫 内政 内务 财政 财务 经济 产业 经贸 商务 商业 贸易 工贸 工业 工商 工信 信息化 信息 通信 通讯 电信 数字 数码 科技 科学 技术
创新 教育 文化 体育 旅游 观光 青年 卫生 健康 医疗 福利 社会 保障 劳动 劳工 就业 人力 资源 人力资源 能源 石油 矿产 矿业 电力 核能 环境 环保 生态 气候 自然 水利 水资源
农业 农村 农林 林业 畜牧 粮食 食品 渔业 渔农 海洋 水产 交通 运输 交通运输 国土 基础设施 建设 住房 城市 发展 规划 计划 投资 民航 航空 航运 铁道 铁路 公路 港口 移民 公民
贸工 能矿 电讯 公共 安全 公安 司法 法务 统一 行政 政务 内阁 关系 管理 水 可持续 绿色 转型 数字化 主权 一体化 团结 竞争 市场 监管 和平 领土 生产 灾害 应急 救灾 语言 遗产 艺术 总务 地方 区域 地区 国家 国务 宗教 民政 家庭 妇女 儿童 平等 退伍军人 侨务 海外 合作 援助 预算 税务 海关 中小企业 企业 创业 消费 消费者 战略
港务 难民 统计 气象 地质 边防 边境 边检 警察 国安 反恐 选举 货币 证券 药品 药监 航天 太空 档案 专利 知识产权 反垄断 网络 数据 数据保护 检疫 兽医 疾控 人权
码头 运河 空管 海事 搜救 救援 渔政 林务 水务 灌溉 原子能 核安全 关税 贸易促进 投资促进 参议院 众议院 国会 宪法 检察 审计 监察 廉政 劳工 食药 天然气 核 乳业 葡萄酒 畜产
海警 海警局 海岸警卫队 军方 陆军 海军 空军 央行 总统府 总理府 首相府 事务 安保 情报 联邦 首席 副 常务 高级 第一 助理 新任 候任 看守 议会 省 部 厅
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

const BY_FIRST = new Map<string, string[]>();
for (const word of PORTFOLIO) {
  const first = word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}

/** No name of a ministry is longer than this, in characters. */
const LONGEST = 20;

/** Whether a stretch between a country and an office is only what the ministry is for: 渔业, 数字经济与社会. */
export function isPortfolio(stretch: string): boolean {
  if (stretch === '' || stretch.length > LONGEST) return false;
  // 中东问题特使, 气候事务代表: whatever a special office is for.
  if (/^[^的了是在与和对向]{2,8}(?:问题|事务)$/.test(stretch)) return true;
  // 畜牧业, 矿业与能源安全: what a ministry is for ends like this, whatever it begins with.
  if (
    /^[^的了是在对向将被称说会访宣据同由,;:。]{1,10}(?:业|安全|发展|保护|建设|资源|治理|团|委员会|办公室|司令部|总部|警方|海警|军队|总局|管理局|秘书处|当局|检方|法院|议会|使馆|警察局|机构|组织)部?$/.test(
      stretch,
    )
  )
    return true;
  let at = 0;
  while (at < stretch.length) {
    const word = BY_FIRST.get(stretch.charAt(at))?.find((one) => stretch.startsWith(one, at));
    if (word !== undefined) at += word.length;
    else if (at > 0 && /[与和及、暨]/.test(stretch.charAt(at))) at += 1;
    else return false;
  }
  return true;
}
