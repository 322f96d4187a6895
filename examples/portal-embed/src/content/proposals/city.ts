import type { ProposalContent } from '../types.js';

/** 城乡建设之二：市政与城市管理。 */
export const city = [
  {
    key: 'back-street-lighting',
    subject: '关于改善城区背街小巷夜间照明的提案',
    category: 'urbanRural',
    situation:
      '县城主干道照明近年有了明显改观，但背街小巷仍是短板。我们组织界别群众晚上七点半至九点步行踏查，在解放街以北、人民路以西的38条巷道中，完全没有路灯的11条，灯坏不亮的14条。酱园巷、水巷口一带坡陡石阶多，2025年入冬以来社区登记夜间摔伤7人次，其中5人是老人。二轻巷是县实验小学学生下晚托的必经之路，家长只能打着手电来接。',
    analysis:
      '背街小巷路灯产权不一，有市政的、有单位的、有居民自己拉的，坏了互相推；路灯电费由社区垫付的有9条巷道，社区无力承担。巷道窄、墙面杂，按主干道标准立杆安装又无法施工。',
    suggestions: [
      '由县城市管理局统一接管38条巷道照明设施，建立编号和报修电话，故障灯具三日内修复，电费列入市政照明经费。',
      '因地制宜采用壁灯、庭院灯和太阳能灯，今年先行完成酱园巷、水巷口、二轻巷等11条无灯巷道。',
      '结合弱电管线整治一并施工，避免反复开挖，灯位选择和夜间验收请社区居民代表全程参加。',
    ],
    collective: { kind: 'sector', name: '妇联界', contact: 'tangXiaojuan' },
    units: { lead: 'urbanManagement', co: ['housing', 'finance'] },
    research: {
      type: '随机走访',
      date: '2025-12-01',
      place: '解放街以北、人民路以西巷道',
      summary: '三个夜晚步行踏查38条巷道，绘制无灯点位图一张。',
    },
    reply: {
      letterNo: '安城管函〔2026〕5号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '38条巷道照明全部接管编号，公布报修电话，平均修复时间1.6天。' },
        { adopted: true, done: true, text: '11条无灯巷道安装壁灯、庭院灯287盏，4月底全部亮灯。' },
        { adopted: true, done: true, text: '与通信管线整治同步实施，居民代表参加夜间验收，调整灯位19处。' },
      ],
      summary: '提案点位图为我们节省了大量排查时间，三条建议已全部落实，今后将把背街小巷照明纳入日常养护。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '取得点位图，与界别召集人商定先易后难的施工顺序。' },
      { phase: 'during', mode: 'faceToFace', summary: '夜间与委员、居民代表现场确定酱园巷灯位。' },
      {
        phase: 'after',
        mode: 'meeting',
        summary: '在滨江社区反馈亮灯情况，居民反映二轻巷灯光偏暗，已更换灯具。',
      },
    ],
  },
  {
    key: 'waterlogging-renmin',
    subject: '关于整治人民路下穿桥及周边内涝点的提案',
    category: 'urbanRural',
    situation:
      '人民路下穿桥是连接澜城、东渡两个街道的主要通道，每遇强降雨必积水。2025年5月和7月两次暴雨，最大积水深度分别达到0.9米和1.2米，交通中断合计11小时，有3辆小车熄火被困，周边沿街商铺41户进水。附近的老汽车站、粮油市场也有不同程度积水。',
    analysis:
      '一是片区雨水管网多为上世纪九十年代铺设，管径300毫米，设计标准不足一年一遇；二是下穿桥泵站两台水泵只有一台能用，备用电源缺失；三是粮油市场雨污混接，餐厨油脂板结，管道过水断面减少一半以上。',
    suggestions: [
      '汛期前更换人民路下穿桥泵站水泵和控制柜，加装备用发电机及水位自动报警道闸，积水超过27厘米自动封闭通行。',
      '将人民路、粮油市场片区约3.2公里雨水管网列入城市更新项目，按不低于三年一遇标准改造，同步完成雨污分流。',
      '每年汛前汛后各开展一次管网清淤，用管道机器人检测，影像资料建档；对粮油市场餐饮户限期加装隔油设施。',
    ],
    proposer: 'baiGuohua',
    coSigners: ['jiangWeiqiao', 'qinYong'],
    units: { lead: 'housing', co: ['urbanManagement', 'emergency'] },
    research: {
      type: '实地走访',
      date: '2025-09-04',
      place: '人民路下穿桥、粮油市场',
      summary: '查看泵站和检查井17处，走访进水商户26户，调阅积水视频。',
    },
    reply: {
      letterNo: '安住建函〔2026〕31号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '泵站改造4月完工，三台水泵和备用发电机投入使用，道闸联动报警经两次强降雨检验有效。',
        },
        {
          adopted: true,
          done: false,
          text: '3.2公里管网改造列入2026年城市更新项目，先行实施人民路段1.1公里，12月完工。',
        },
        {
          adopted: true,
          done: true,
          text: '完成片区清淤4.6公里，检测影像建档，粮油市场38家餐饮户全部安装隔油设施。',
        },
      ],
      summary: '下穿桥积水伤人伤车的风险已经消除，管网改造分段实施，剩余2.1公里列入2027年计划。',
    },
    contacts: [
      {
        phase: 'before',
        mode: 'faceToFace',
        summary: '与提案人共同核实泵站设备状况，明确汛前必须完成的事项。',
      },
      { phase: 'during', mode: 'faceToFace', summary: '4月首场强降雨当日邀请提案人现场查看泵站运行。' },
    ],
  },
  {
    key: 'public-toilets',
    subject: '关于补齐城区公共厕所短板的提案',
    category: 'urbanRural',
    situation:
      '县城建成区14.6平方公里，现有公共厕所39座，平均每平方公里2.7座。滨河公园沿江步道4.8公里，仅两头各有一座，傍晚散步的老人孩子常常找不到厕所。站前路农贸市场日均人流近万，厕所只有6个蹲位，女厕高峰期排队十几分钟。39座公厕中有无障碍厕位的15座，有第三卫生间的仅3座。',
    analysis:
      '新建公厕选址难，居民不愿建在家门口；沿街单位厕所开放少，标识不清；保洁外包后按座计费，客流大的也是一天两扫，臭味和污渍影响使用。',
    suggestions: [
      '在滨河步道中段、站前路、文体中心新建装配式公厕5座，男女厕位比例不低于2比3，全部设置无障碍厕位和第三卫生间。',
      '动员机关、银行、加油站等沿街单位对外开放厕所，统一悬挂标识、上线地图，县财政按人流量给予水费和保洁补贴。',
      '保洁服务改为按客流量分级计费，高峰时段专人值守，设置扫码评价，评价结果与服务费挂钩。',
    ],
    proposer: 'suQiaoyun',
    units: { lead: 'urbanManagement', co: ['naturalResources'] },
    research: {
      type: '随机走访',
      date: '2025-10-11',
      place: '滨河公园、站前路农贸市场',
      summary: '分早晚两个时段计数使用人流，现场访谈市民87人。',
    },
    reply: {
      letterNo: '安城管函〔2026〕12号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '滨河步道中段、站前路2座已建成开放，文体中心等3座正在办理用地手续，年底前建成。',
        },
        {
          adopted: true,
          done: true,
          text: '沿街单位开放厕所54处，统一标识并上线地图，补贴标准为每处每年2000至5000元。',
        },
        { adopted: true, done: true, text: '新一轮保洁合同实行分级计费，站前路等8座高峰时段专人值守。' },
      ],
      summary: '新建、开放、管护三方面建议均予采纳，余下3座公厕完工后将一并反馈。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '征求提案人对滨河步道中段两处备选点位的意见。' },
      { phase: 'after', mode: 'phone', summary: '告知建成2座的位置和开放时间。' },
    ],
  },
  {
    key: 'hospital-parking',
    subject: '关于缓解县人民医院周边停车难的提案',
    category: 'urbanRural',
    situation:
      '县人民医院日均门诊量约2300人次，院内停车位318个，其中职工占用近百个。解放街双向两车道，上午八点至十点半，等候入院的车辆常排到与文昌路交叉口，救护车通行也受影响。我们连续五个工作日计数，高峰时段平均等候进场车辆47辆，最长等候52分钟，路边违停日均130辆次。',
    analysis:
      '车位总量不足是一方面，周转慢是另一方面：院内收费半天5元，周边商户和居民长期占位；离医院400米的原县汽修厂地块闲置多年，可停车近200辆，却因权属分散没有利用；医院预约挂号时段集中，上午十点前占了六成。',
    suggestions: [
      '将原县汽修厂地块平整为临时公共停车场，设200个车位，开通免费接驳车，人行道设置遮雨廊和指示牌。',
      '医院职工车辆全部移至院外停放，腾出车位向患者开放；实行阶梯收费，就诊前两小时免费、超时递增，提高周转率。',
      '解放街医院段设置即停即走区和救护车专用道，高峰时段由交警和医院志愿者联合疏导；门诊预约分时段精确到半小时。',
    ],
    proposer: 'suQiaoyun',
    coSigners: ['fangDecheng'],
    units: { lead: 'publicSecurity', co: ['health', 'urbanManagement', 'naturalResources'] },
    research: {
      type: '实地走访',
      date: '2025-11-21',
      place: '县人民医院、解放街',
      summary: '连续五个工作日分时段计数，访谈就诊人员和驾驶员104人。',
    },
    reply: {
      letterNo: '安公函〔2026〕17号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '汽修厂地块已与两家产权单位达成临时使用协议，9月平整完工，首期开放120个车位，接驳车同步开通。',
        },
        {
          adopted: true,
          done: true,
          text: '医院职工车辆4月起全部外停，腾出车位96个，阶梯收费方案经核准后执行。',
        },
        {
          adopted: true,
          done: true,
          text: '即停即走区和救护车专用道施划完成，高峰时段警医联合疏导，分时段预约精确到半小时。',
        },
      ],
      summary: '高峰平均等候时间由31分钟降至14分钟。停车场首期开放后将继续推进二期80个车位。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '取得提案人五日计数数据，作为交通组织方案依据。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在县人民医院召开协商会，医院、城管、自然资源部门和提案人参加。',
      },
    ],
  },
  {
    key: 'pocket-parks',
    subject: '关于利用城区边角地建设口袋公园和运动场地的提案',
    category: 'urbanRural',
    timing: 'recess',
    situation:
      '县城老城区人均公园绿地面积约6.3平方米，不到新区的一半。北门、解放街、水巷口三个社区居住2.8万人，没有一处超过2000平方米的公共活动场地，居民打球要骑车去文体中心，广场舞挤在银行门口。我们利用卫星影像和现场踏勘梳理出可用边角地26块，最小的180平方米，最大的3400平方米，多数堆放杂物或被围挡多年。',
    analysis:
      '边角地分属不同单位，权属、用途不清，没有部门牵头收储；建设标准照搬大公园，造价高、审批慢；建成后由谁维护没有说法，社区不敢接。',
    suggestions: [
      '由自然资源部门牵头核清26块边角地权属，对暂时不开发的闲置地签订三至五年临时借用协议，先用于公共活动。',
      '按“一园一主题”建设口袋公园和笼式球场，每年不少于6处，设计方案在社区公示并由居民投票选定。',
      '建立社区认养制度，明确水电和日常维护费用由县级按面积补助，沿街商户、企业可冠名认养。',
    ],
    proposer: 'jiangWeiqiao',
    coSigners: ['heMinghui', 'duYiming'],
    units: { lead: 'housing', co: ['naturalResources', 'culture'] },
    research: {
      type: '实地走访',
      date: '2026-03-24',
      place: '北门、解放街、水巷口社区',
      summary: '踏勘边角地26块，逐块测量并询问权属，发放居民意愿卡400张。',
    },
    reply: {
      letterNo: '安住建函〔2026〕45号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '26块边角地权属核查完毕，其中17块可以利用，已签订临时借用协议11份，期限三至五年。',
        },
        {
          adopted: true,
          done: false,
          text: '年内先建7处，水巷口笼式球场和北门两处口袋公园方案经居民投票选定，已开工4处。',
        },
        {
          adopted: false,
          done: false,
          text: '按面积补助维护费用暂无预算科目，拟先由市政养护单位统一维护；商户认养办法正在征求意见。',
        },
      ],
      summary:
        '边角地“能不能用”的问题已经查清，建设分批推进。维护经费办法待下一年度预算明确后再向提案人反馈。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得26块边角地的位置图，约定与自然资源局共同核查权属。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在水巷口社区召开居民议事会，提案人介绍三个备选方案并现场投票。',
      },
    ],
  },
  {
    key: 'market-renovation',
    subject: '关于改造提升站前路农贸市场的提案',
    category: 'urbanRural',
    situation:
      '站前路农贸市场建于1998年，占地9.6亩，有固定摊位284个，承担老城区四成以上居民的日常买菜。市场顶棚为石棉瓦，漏雨处用塑料布兜着；活禽宰杀与蔬菜摊位仅隔一条过道，排水沟常年油污外溢；消防通道被自产自销的菜农占用，消防部门2025年下达整改通知两次。',
    analysis:
      '市场由原供销公司管理，企业改制后只收摊位费、无力投入；摊主担心改造期间没有生意、改造后租金上涨，两次改造动议都因意见不一搁置。周边没有合适的临时过渡场地，也是一道难题。',
    suggestions: [
      '由县城投公司回购或合作改造，更换钢结构顶棚，分区设置活禽、水产、熟食，建设独立宰杀间和三级隔油池，预留消防通道。',
      '利用老汽车站空地搭建过渡市场，改造期间免收摊位费，并书面承诺改造后三年内租金涨幅不超过一成。',
      '设置60个自产自销公益摊位，供周边农民免费经营，按先到先得、每日轮换的办法管理。',
    ],
    proposer: 'zhengHaibo',
    coSigners: ['tangXiaojuan', 'qinYong'],
    units: { lead: 'marketRegulation', co: ['housing', 'fire', 'commerce'] },
    research: {
      type: '座谈',
      date: '2025-12-11',
      place: '站前路农贸市场',
      summary: '与摊主代表32人、周边居民座谈，核算改造和过渡费用。',
    },
    objection: {
      unit: 'commerce',
      reason:
        '农贸市场升级改造和日常监管的牵头职责已在2025年机构职能调整中划转市场监管部门，我局可配合做好流通体系资金申报。',
      suggestedUnit: 'marketRegulation',
    },
    reply: {
      letterNo: '安市监函〔2026〕13号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '改造方案经县政府同意，由县城投公司与供销公司合作实施，总投资1860万元，计划11月动工。',
        },
        {
          adopted: true,
          done: false,
          text: '老汽车站过渡市场设计完成，可容纳摊位260个，租金承诺书已发放摊主签字。',
        },
        {
          adopted: true,
          done: true,
          text: '改造前先在市场北门设置临时公益摊位32个，消防通道已清理，改造后增至60个。',
        },
      ],
      summary: '改造方案充分吸收提案意见，过渡安置和租金承诺均已明确，动工前将再次召开摊主大会。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '说明主办单位调整情况，听取提案人对过渡场地的意见。' },
      { phase: 'during', mode: 'meeting', summary: '召开摊主、居民、提案人三方协商会，就租金涨幅达成共识。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
