import type { ProposalContent } from '../types.js';

/** 资源环境。 */
export const environment = [
  {
    key: 'village-sewage',
    subject: '关于解决农村生活污水处理设施“晒太阳”问题的提案',
    category: 'environment',
    situation:
      '近年来我县建成农村生活污水处理站点68个，设计处理能力每日3100吨。我们在柳溪、白鹭、双桥三镇随机查看了22个站点，正常运行的只有9个。其余13个中，管网没有接户的5个，电费欠缴停机的4个，设备损坏无人维修的3个，还有1个进水全是雨水。白鹭镇水车村站点2022年建成，设备铭牌上的保护膜都没有撕掉。',
    analysis:
      '一是建设与运维脱节，施工单位质保期满后没有接手单位；二是重站点轻管网，户内接入靠农户自己出钱，接户率平均只有47%；三是部分站点规模偏大，外出务工多的村实际污水量不到设计的三成，达不到运行负荷。',
    suggestions: [
      '对68个站点逐一会诊，分为继续运行、改造运行、停用拆除三类，不再为了考核让低负荷站点空转，宜用三格式化粪池加资源化利用的就地改造。',
      '通过公开招标确定一家专业运维单位统一管护，电费和药剂费由县级据实结算，按出水水质和进水量付费。',
      '安排接户管网专项资金，今年优先补齐柳溪、白鹭两镇5个未接户站点的管网，由村集体组织农户投工投劳。',
    ],
    proposer: 'fangDecheng',
    coSigners: ['jiangWeiqiao', 'baiGuohua'],
    units: { lead: 'ecology', co: ['agriculture', 'finance'] },
    research: {
      type: '随机走访',
      date: '2025-11-25',
      place: '柳溪镇、白鹭镇、双桥镇',
      summary: '不打招呼查看站点22个，逐一记录电表读数和进出水情况。',
    },
    reply: {
      letterNo: '安环函〔2026〕11号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '68个站点会诊完成，继续运行31个、改造运行24个、停用13个，停用站点改为就地资源化利用。',
        },
        {
          adopted: true,
          done: true,
          text: '4月完成运维招标，服务期三年，按进水量和达标率付费，电费由县级统一结算。',
        },
        {
          adopted: true,
          done: false,
          text: '柳溪镇3个站点管网已接通，接户率升至81%；白鹭镇2个站点列入下半年计划。',
        },
      ],
      summary: '设施闲置问题底数已经摸清，运维体制基本理顺。白鹭镇接户管网年底前完成后，将请提案人复查。',
    },
    contacts: [
      {
        phase: 'before',
        mode: 'faceToFace',
        summary: '取得提案人22个站点的电表读数记录，确定先从欠费停机站点入手。',
      },
      {
        phase: 'during',
        mode: 'faceToFace',
        summary: '与提案人到水车村查看，商定该站点改为小型一体化设备。',
      },
      { phase: 'after', mode: 'phone', summary: '通报三类站点名单，提案人建议公开停用站点的处置去向。' },
    ],
  },
  {
    key: 'quarry-restoration',
    subject: '关于加快青石镇废弃采石场生态修复的提案',
    category: 'environment',
    situation:
      '青石镇因石得名，鼎盛时有采石场37家。2019年整治后关停29家，留下裸露山体约1350亩。沿县道往青石镇去，老鹰嘴、马蹄岭一带的断面最高处超过60米，没有任何防护。2025年6月强降雨，马蹄岭废弃矿坑边坡滑塌，泥石冲到县道上，交通中断7个小时。关停矿坑积水成潭，暑期常有学生到此野泳。',
    analysis:
      '关停矿山中有23家已注销，治理责任主体灭失，保证金不足以覆盖治理费用。近三年实施的修复项目以挂网喷播为主，造价高、成活率低。矿坑安全防护归属不清，镇里只竖了几块警示牌。',
    suggestions: [
      '按安全隐患大小排出治理时序，2026年优先治理老鹰嘴、马蹄岭两处，先削坡排险，再覆土复绿，消除对县道的威胁。',
      '推行“残留石料利用反哺治理”，在严格核定方量、公开拍卖的前提下，将削坡产生的石料收入全部用于本镇矿山修复。',
      '对积水矿坑逐个围挡，安装视频喊话设备，由镇村和学校共同落实暑期巡查，坚决防止溺水事故。',
    ],
    proposer: 'jiangWeiqiao',
    coSigners: ['luoZhengping'],
    units: { lead: 'naturalResources', co: ['transport', 'emergency'] },
    research: {
      type: '实地走访',
      date: '2025-10-15',
      place: '青石镇老鹰嘴、马蹄岭',
      summary: '用无人机航测断面两处，测算裸露面积，走访沿线住户18户。',
    },
    reply: {
      letterNo: '安自然资函〔2026〕22号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '马蹄岭削坡排险已完工，老鹰嘴段6月进场，两处共治理面积210亩，计划2027年春季完成复绿。',
        },
        {
          adopted: true,
          done: false,
          text: '残留石料处置方案已经县政府常务会议研究同意，正在委托第三方核定方量，所得收入实行专账管理。',
        },
        {
          adopted: true,
          done: true,
          text: '11处积水矿坑全部围挡，安装喊话设备14套，暑期值守排班表已印发到镇村和学校。',
        },
      ],
      summary: '安全防护已先行到位，修复工程分两处推进。石料处置坚持公开拍卖、专款专用，接受提案人监督。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '请提案人提供航测影像，作为设计单位的参考。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在青石镇召开协商会，讨论残留石料处置的方量核定和资金去向。',
      },
    ],
  },
  {
    key: 'construction-waste',
    subject: '关于建设县级建筑垃圾资源化利用场的提案',
    category: 'environment',
    situation:
      '据城市管理部门估算，我县城区每年产生建筑垃圾约26万吨，其中装修垃圾4万吨左右。目前只有城西一处临时消纳场，剩余容量不足10万吨。由于运距远、收费高，偷倒现象时有发生，东渡大道北段、机场坪水塘、老砖厂一带成了“夜间倾倒点”，2025年清理偷倒点31处，花费清运费87万元。',
    analysis:
      '现有做法只是把垃圾从这里埋到那里。混凝土块、砖瓦占建筑垃圾七成以上，破碎后可用于路基和透水砖，而我县农村公路建设每年外购砂石30余万方。缺的是固定场地、分类运输和再生产品的销路。',
    suggestions: [
      '利用双桥镇原水泥厂闲置厂区建设年处理能力20万吨的资源化利用场，采取特许经营方式引入社会资本，配套装修垃圾分拣线。',
      '对建筑垃圾运输实行电子联单，车辆安装密闭和定位设备，工地出土、运输、入场三方扫码，缺一单不予结算。',
      '政府投资的市政道路、农村公路项目在同等质量条件下优先使用再生骨料，并在招标文件中明确使用比例。',
    ],
    proposer: 'jiangWeiqiao',
    units: { lead: 'urbanManagement', co: ['development', 'housing', 'ecology'] },
    research: {
      type: '实地走访',
      date: '2025-09-23',
      place: '城西消纳场、双桥镇原水泥厂',
      summary: '测算消纳场剩余库容，查看偷倒点5处，与运输企业座谈。',
    },
    reply: {
      letterNo: '安城管函〔2026〕8号',
      mark: 'C',
      perSuggestion: [
        {
          adopted: false,
          done: false,
          text: '原水泥厂地块土地性质和环评条件正在论证，且全市正在统筹布局区域性资源化利用设施，县级单独建设需待市级规划明确。',
        },
        { adopted: true, done: true, text: '电子联单已于4月上线，86台运输车辆完成密闭改装和定位安装。' },
        { adopted: false, done: false, text: '本地尚无合格再生骨料供应，待区域设施投产后再行制定使用比例。' },
      ],
      summary:
        '运输监管建议已落实。因市级正统筹区域布点，县内建场和再生产品使用暂留作参考，待规划确定后主动与提案人对接。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '了解提案人对原水泥厂地块的掌握情况。' },
      {
        phase: 'during',
        mode: 'faceToFace',
        summary: '说明市级统筹布点的有关要求，共同测算本县垃圾产生量。',
      },
      { phase: 'after', mode: 'faceToFace', summary: '当面解释列为C类的原因，提案人希望保留地块备选。' },
    ],
    feedbackReason:
      '市级规划何时明确没有说明，城西消纳场剩余容量只够用一年左右，答复没有提出过渡期的去处，希望给出时间表和过渡方案。',
  },
  {
    key: 'wetland-birds',
    subject: '关于协调白鹭湿地候鸟保护与沿岸农户生产的提案',
    category: 'environment',
    situation:
      '白鹭镇清澜河湿地每年冬季有候鸟一万余只停歇，2025年首次记录到东方白鹳。候鸟增多本是好事，但沿岸的长滩、柳林两村农户反映，越冬油菜、蚕豆被啄食严重，两村受损面积约680亩，有的地块颗粒无收。另一方面，湿地周边观鸟拍鸟的人越来越多，有人用无人机追拍、投食诱拍，惊扰鸟群，也踩坏了田埂。',
    analysis:
      '保护的好处归大家，损失却由两个村的农户承担，时间长了容易产生对立情绪。湿地管理站只有2名工作人员，既管巡护又管宣传；观鸟没有固定点位和预约办法，游客想守规矩也无从守起。',
    suggestions: [
      '设立候鸟致害补偿，采取政策性保险和县级补助相结合的办法，按受损面积每亩补偿300至500元，每年3月底前兑付到户。',
      '在长滩、柳林两村流转300亩沿岸地块作为“候鸟食堂”，种植后不收获，按市场价付给农户租金。',
      '建设观鸟栈道和隐蔽棚各两处，实行网上预约，明确禁飞无人机、禁止投食诱拍的范围，聘请本村村民担任巡护员和引导员。',
    ],
    proposer: 'liangXueqin',
    coSigners: ['fangDecheng'],
    units: { lead: 'forestry', co: ['finance', 'culture'] },
    research: {
      type: '蹲点',
      date: '2025-12-16',
      place: '白鹭镇长滩村、柳林村',
      summary: '随湿地管理站巡护2天，丈量受损地块，访谈农户29户。',
    },
    reply: {
      letterNo: '安林函〔2026〕10号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '候鸟致害保险已落地，保费由县财政全额承担，首批赔付27.2万元，惠及农户214户。',
        },
        { adopted: true, done: true, text: '已流转沿岸地块320亩，签订三年协议，每亩年租金550元。' },
        { adopted: true, done: true, text: '观鸟栈道和隐蔽棚建成，预约小程序上线，聘用本村巡护员12名。' },
      ],
      summary: '三条建议全部采纳落实，农户损失有补偿、观鸟有秩序，湿地保护与群众增收初步实现兼顾。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人共同到长滩村核对受损地块面积。' },
      { phase: 'during', mode: 'meeting', summary: '在白鹭镇与两村村民代表协商租金标准和赔付程序。' },
      { phase: 'after', mode: 'phone', summary: '告知首批赔付到户情况，提案人表示满意。' },
    ],
  },
  {
    key: 'restaurant-fumes',
    subject: '关于治理文昌路沿街餐饮油烟扰民问题的提案',
    category: 'environment',
    timing: 'recess',
    situation:
      '文昌路南段是近年形成的餐饮一条街，600米内有餐饮店57家，多数开在居民楼底商。二楼以上住户常年不敢开窗，文昌社区2026年上半年收到油烟投诉118件，占全部投诉的四成。现场查看，安装油烟净化器的42家中，能出示清洗记录的只有16家，有的净化器电源线都拔掉了；11家直接把排烟口对着居民窗户。',
    analysis:
      '老楼没有设计专用烟道，商户只能穿墙直排；净化器清洗一次需二三百元，小店能省就省。部门多次联合检查，但查时开、走时关，缺少日常监管手段，商户与住户矛盾越积越深。',
    suggestions: [
      '对无专用烟道的楼栋由街道组织商户共建公共烟道，高于楼顶排放，费用由商户分摊、县级给予三成补助，先在37号至45号楼试点。',
      '推行净化器在线监测和第三方统一清洗，每月清洗一次并张贴记录，未清洗的推送城管执法部门重点检查。',
      '今后对居民楼底商新设餐饮项目，审批环节提前告知选址限制，由行政审批、城管、生态环境部门联合踏勘，从源头上避免新增矛盾。',
    ],
    proposer: 'tangXiaojuan',
    coSigners: ['shenRuiqi'],
    units: { lead: 'urbanManagement', co: ['ecology', 'adminApproval'] },
    research: {
      type: '随机走访',
      date: '2026-06-18',
      place: '澜城街道文昌路南段',
      summary: '晚高峰走访餐饮店57家、住户40户，查看净化器清洗记录。',
    },
  },
] as const satisfies readonly ProposalContent[];
