import type { ProposalContent } from '../types.js';

/** 交通旅游之一：道路与出行。 */
export const transport = [
  {
    key: 'bus-economic-zone',
    subject: '关于优化城区至安澜经济开发区公交线路的提案',
    category: 'transportTourism',
    situation:
      '安澜经济开发区有规上企业43家，职工8600余人，其中约六成住在县城。目前仅有6路公交直达，发车间隔35分钟，末班车18点20分，而多数企业实行两班倒，夜班20点换班。我们在开发区东门统计，早高峰7点到8点骑电动车上班的职工每小时1400多人次，途经的双桥路口没有非机动车道，2025年发生涉及上下班职工的交通事故17起。',
    analysis:
      '6路车绕行城南三个居民区，全程62分钟，比骑电动车多半小时，越慢越没人坐、越没人坐越减班次。企业自办班车只有5家，各跑各的，上座率不足一半。公交公司按里程领取补贴，缺少按需求调整线路的动力。',
    suggestions: [
      '将6路拆分为两条线路，新开东渡大道至开发区的大站快线，中途只停6站，早晚高峰15分钟一班，全程压缩到35分钟以内。',
      '根据企业换班时间增设19点40分、20点30分两班夜班车，节假日照常开行，站牌同步公布时刻。',
      '由管委会牵头整合企业班车，委托公交公司开通定制班线，企业、职工、财政各承担一部分费用。',
    ],
    proposer: 'qinYong',
    coSigners: ['duYiming', 'zhengHaibo'],
    units: { lead: 'transport', co: ['economicZone', 'publicSecurity'] },
    research: {
      type: '问卷',
      date: '2025-11-13',
      place: '安澜经济开发区',
      summary: '向12家企业职工发放问卷620份，收回583份；跟车体验6路早晚班各一次。',
    },
    reply: {
      letterNo: '安交函〔2026〕6号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '大站快线K6路3月16日开通，停靠6站，高峰15分钟一班，实测全程33分钟。',
        },
        {
          adopted: true,
          done: true,
          text: '增设两班夜班车，按企业反馈将第二班调整为20点20分，节假日照常开行。',
        },
        {
          adopted: true,
          done: true,
          text: '整合企业班车开通定制线3条，覆盖企业19家，票价每月60元，由三方分担。',
        },
      ],
      summary:
        'K6路日均客流由原6路的410人次升至1270人次，职工通勤时间明显缩短，今后将每季度听取企业意见微调班次。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '取得问卷数据，与提案人一起比选快线停靠站。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在开发区召开协商会，12家企业工会代表参加，确定夜班车时刻。',
      },
      { phase: 'after', mode: 'faceToFace', summary: '邀请三位提案人试乘首班K6路，听取对站台遮雨棚的建议。' },
    ],
  },
  {
    key: 'rural-road-guardrail',
    subject: '关于消除农村公路临水临崖路段安全隐患的提案',
    category: 'transportTourism',
    situation:
      '我县农村公路总里程2140公里，其中临水临崖、急弯陡坡路段约186公里，已设防护栏的不足六成。石门乡至高岭乡的石高线17公里有回头弯23处，沿线没有护栏的悬崖路段4.2公里，校车和农村客运每天往返8趟。2025年该线发生车辆坠坡事故3起，造成2人死亡、5人受伤。',
    analysis:
      '安防工程资金按县级配套比例下达，乡道、村道常因配套不到位排不上队；部分早年修建的村道宽仅3.5米，没有错车道，新装护栏又要占去路面；管养站重路面保洁、轻隐患排查。',
    suggestions: [
      '对186公里隐患路段按事故风险打分排序，石高线等通校车、通客车路段列为第一批，2026年汛期前完成护栏安装。',
      '在急弯处增设凸面镜、减速带和夜间反光标志，窄路段每300米设置一处错车道，实行大型货车限时通行。',
      '设立农村公路安防专项资金，县级每年不少于600万元，并实行“一路一长”，隐患排查情况按月报送、张榜公开。',
    ],
    collective: { kind: 'party', name: '民盟安澜县支部', contact: 'zhongYumin' },
    units: { lead: 'transport', co: ['finance', 'publicSecurity'] },
    research: {
      type: '实地走访',
      date: '2025-10-24',
      place: '石门乡、高岭乡石高线',
      summary: '乘坐农村客运往返两次，标记无护栏路段和急弯点位。',
    },
    reply: {
      letterNo: '安交函〔2026〕10号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '186公里路段完成风险评分，石高线4.2公里悬崖段护栏4月底全部装完。',
        },
        {
          adopted: true,
          done: false,
          text: '石高线凸面镜、减速带安装完毕，错车道建成11处，剩余路段年底前完成。',
        },
        {
          adopted: true,
          done: false,
          text: '2026年县级安排安防资金420万元，路长名单已公示，资金规模在明年预算中争取增加。',
        },
      ],
      summary: '通校车、通客车路段优先处置，石高线隐患基本消除，其余隐患路段按评分次序分两年完成。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '核对提案单位标记的23处急弯点位。' },
      { phase: 'during', mode: 'faceToFace', summary: '邀请提案单位成员踏勘石高线，确定错车道位置。' },
      { phase: 'after', mode: 'phone', summary: '通报护栏完工和资金安排。' },
    ],
  },
  {
    key: 'rural-bus-market-day',
    subject: '关于开通高寒山区赶集日预约客运班线的提案',
    category: 'transportTourism',
    situation:
      '高岭、石门、南坡三乡有42个行政村，通客车的名义上有39个，但其中18个村每天只有一班车，部分班车因客源不足时开时停。山区群众逢农历三、六、九赶集，老人只好搭乘摩托车、三轮车甚至货厢。2025年腊月我们在石门集口计数，一上午进场的农用三轮车载人113辆次。',
    analysis:
      '客运经营者按线路承包，平日空驶、赶集日超员，固定班次不适应山区潮汐式出行；车辆19座以上，窄村道进不去；补贴按核定班次发放，跑不跑差别不大。',
    suggestions: [
      '在三乡投放7座小型客车8辆，赶集日、看病日实行预约响应，村民打电话或由村干部代约，满4人发车。',
      '将班线补贴由按班次改为按实载人次和服务质量发放，安装客流计数设备，停班三次以上的扣减补贴。',
      '60岁以上老人赶集日票价执行每人2元，由县财政和客运企业分担；同步整治三轮车载人，做到疏堵结合。',
    ],
    proposer: 'weiLan',
    coSigners: ['yaoJinfeng'],
    units: { lead: 'transport', co: ['finance', 'publicSecurity'] },
    research: {
      type: '蹲点',
      date: '2025-12-19',
      place: '石门乡集市、高岭乡集市',
      summary: '两个赶集日清晨蹲点计数，随车往返村屯4个，访谈老人38位。',
    },
    reply: {
      letterNo: '安交函〔2026〕13号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '投放7座客车8辆，3月起实行预约响应，截至答复日运送群众6400人次。',
        },
        {
          adopted: true,
          done: true,
          text: '补贴办法修订完成，客流计数设备安装64台，首次考核扣减停班补贴5.6万元。',
        },
        {
          adopted: true,
          done: true,
          text: '老人赶集日2元票价已执行，公安交警同步劝导三轮车载人，下降明显。',
        },
      ],
      summary: '预约客运群众反映良好，我局将在枫林、竹坪两乡镇推广，并继续跟踪服务质量。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '到枫树坪村与提案人和村民商定上车点。' },
      { phase: 'during', mode: 'other', summary: '建立村干部代约微信群，提案人参与试运行一周。' },
      { phase: 'after', mode: 'phone', summary: '回访，提案人建议增加卫生院停靠点，已采纳。' },
    ],
  },
  {
    key: 'truck-parking-xinxu',
    subject: '关于在新圩镇规划建设货运车辆停车场的提案',
    category: 'transportTourism',
    situation:
      '新圩镇地处两条省道交汇处，有物流企业和货运信息部29家，注册货车830余辆，每日过境货车4000辆次以上。镇区没有一处正规货车停车场，司机只能停在站前路、新圩大桥引桥和加油站周边。夜间路边停放货车最多时有190余辆，占去一条车道；司机反映偷油、偷电瓶每月都有发生，吃饭、洗澡、如厕也不方便。',
    analysis:
      '镇里曾划出两处临时点，因地面未硬化、无人看管被弃用。商业性投资嫌收益低，单靠停车费十年难以回本；但若与加水、维修、餐饮、货运信息交易结合，完全可以做到收支平衡。',
    suggestions: [
      '在新圩镇西出口原木材检查站地块规划货车停车场，设车位260个，一期先建120个，预留充电、加气设施用地。',
      '配套建设司机之家，提供淋浴、简餐、洗衣和夜间值守，停车四小时内免费，过夜收费不超过15元。',
      '停车场启用后对镇区主干道实行货车禁停，交警与镇政府联合整治，设立两个月劝导期后再行处罚。',
    ],
    proposer: 'zhengHaibo',
    units: { lead: 'transport', co: ['naturalResources', 'publicSecurity'] },
    research: {
      type: '随机走访',
      date: '2025-11-27',
      place: '新圩镇站前路、新圩大桥',
      summary: '夜间两次清点路边停放货车，访谈司机56人、信息部9家。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人踏看原木材检查站地块，核实进出口视距。' },
      { phase: 'during', mode: 'meeting', summary: '召开货运企业座谈会，征求收费标准和配套服务意见。' },
    ],
  },
  {
    key: 'ev-charging',
    subject: '关于在乡镇布局新能源汽车公共充电站的提案',
    category: 'transportTourism',
    situation:
      '截至2025年底全县新能源汽车保有量4900余辆，其中近四成车主户籍在乡镇。全县公共充电桩412个，乡镇只有37个，有7个乡镇一个都没有。春节返乡期间，双桥服务点排队充电最长达3小时，云台镇民宿客人因充不上电提前退房的情况时有发生。沙河镇有居民从二楼拉线到路边给汽车充电，存在明显隐患。',
    analysis:
      '乡镇桩平日利用率低于5%，企业不愿投资；节假日又集中爆满，供需在时间上错配。农村台区变压器容量不足，扩容周期长、费用高，个人安装家用桩也常因容量受限被退回。',
    suggestions: [
      '按照一乡一站的底线要求，利用乡镇政府、卫生院、客运站停车场布设快充桩，每站不少于4枪，2026年先补齐7个空白乡镇。',
      '由县属国有企业统一投资、统一平台，县级给予前三年运营补贴，春节、国庆投放移动充电车应急。',
      '供电部门结合农网改造提前扩容云台、沙河等台区，对居民家用桩实行一次踏勘、一次告知、限期接电。',
    ],
    proposer: 'duYiming',
    coSigners: ['pengZhiliang'],
    units: { lead: 'development', co: ['power', 'transport'] },
    research: {
      type: '问卷',
      date: '2025-10-09',
      place: '云台镇、沙河镇、双桥镇',
      summary: '国庆假期发放车主问卷210份，记录排队时长，访谈民宿业主8家。',
    },
    reply: {
      letterNo: '安发改函〔2026〕14号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '7个空白乡镇已建成5个站共22枪，石门、高岭两乡因台区扩容推迟至10月建成。',
        },
        {
          adopted: true,
          done: true,
          text: '由县城投新能源公司统一投资运营，补贴办法已印发，春节租用移动充电车3台。',
        },
        { adopted: true, done: true, text: '云台、沙河台区扩容完成，家用桩接电时限压缩到7个工作日以内。' },
      ],
      summary: '建议全部采纳，年底前实现公共充电站乡镇全覆盖，节假日保障方案每年更新。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得问卷数据，确定建设次序。' },
      { phase: 'during', mode: 'email', summary: '将布点方案发给提案人征求意见，收到修改意见4条。' },
    ],
  },
  {
    key: 'electric-tricycle',
    subject: '关于规范城区老年代步车和电动三轮车通行的提案',
    category: 'transportTourism',
    timing: 'recess',
    situation:
      '据交警部门摸底，城区有各类老年代步车、电动三轮车6100余辆，多数无牌无证无保险。县第一小学门口接送学生的车辆中，三轮车占四分之一。2026年1至6月，城区涉及三轮车、代步车的交通事故83起，受伤91人，因没有保险，伤者拿不到赔偿的有27人。',
    analysis:
      '老人接送孩子、就医买菜确有需要，简单禁止难以做到；车辆来源复杂，商家宣称“不用驾照、不用上牌”，购买后才知道不能上路；公交站点离部分小区较远，替代出行方式不足。',
    suggestions: [
      '对存量车辆登记发放临时号牌，设置两年过渡期，引导购买第三者责任险，过渡期满后不符合标准的禁止上路。',
      '市场监管部门对销售门店集中检查，不得销售不符合国家标准的车辆，门店显著位置公示可否上牌、是否需要驾驶证。',
      '增开县第一小学、县人民医院、粮油市场之间的社区微循环公交，10分钟一班，老年人凭卡免费，以便利换规范。',
    ],
    proposer: 'qinYong',
    coSigners: ['caoShulan', 'shenRuiqi'],
    units: { lead: 'publicSecurity', co: ['marketRegulation', 'transport'] },
    research: {
      type: '随机走访',
      date: '2026-07-08',
      place: '县第一小学、粮油市场',
      summary: '在早晚高峰计数过往车辆，访谈驾驶老人62位、销售门店7家。',
    },
  },
] as const satisfies readonly ProposalContent[];
