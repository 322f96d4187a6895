import type { ProposalContent } from '../types.js';

/** Deliberately weak or misplaced proposals: at least one for every review outcome other than filing. */
export const outcomes = [
  {
    key: 'overall-development',
    subject: '关于加快全县经济社会高质量发展的提案',
    category: 'economy',
    situation:
      '近年来，全县上下齐心协力，经济社会发展取得了可喜成绩，但与先进地区相比仍有一定差距，发展不平衡不充分的问题依然存在，产业、城建、民生等方面都需要进一步加强。',
    analysis: '主要原因是思想还不够解放，措施还不够有力，机制还不够健全，各方面力量还没有充分调动起来。',
    suggestions: [
      '进一步解放思想、提高认识、加强领导，把高质量发展摆在更加突出的位置，形成齐抓共管的良好局面。',
      '进一步加大投入力度，完善体制机制，狠抓工作落实，推动全县各项事业再上新台阶。',
    ],
    proposer: 'zhengHaibo',
    units: { lead: 'development' },
    outcome: {
      event: 'decline',
      code: 'empty',
      reason:
        '提案涉及面过宽，没有反映具体问题，建议为一般性要求，承办单位无法办理和答复。欢迎选择其中一个具体问题，补充事实和可操作的建议后重新提出。',
    },
  },
  {
    key: 'tea-warehouse-land',
    subject: '关于解决安澜云岫茶业有限公司仓储用地的提案',
    category: 'economy',
    situation:
      '安澜云岫茶业有限公司成立于2016年，现有仓库1200平方米，春茶旺季需另租三处民房存放成品茶，消防条件差、租金逐年上涨。公司曾两次向柳溪镇提出在茶园路东侧安排12亩仓储用地，因该地块为规划绿地未获同意。',
    analysis: '公司年收购鲜叶占柳溪镇近两成，仓储不足影响扩大收购。地块闲置多年，改作仓储可以带动周边就业。',
    suggestions: [
      '请县自然资源局调整茶园路东侧12亩地块用途，以协议方式优先供应给本公司建设成品茶仓库。',
      '仓库建设期间，请有关部门减免城市基础设施配套费，并协调低息贷款300万元用于设备购置。',
    ],
    proposer: 'pengZhiliang',
    units: { lead: 'naturalResources' },
    outcome: {
      event: 'decline',
      code: 'personal',
      reason:
        '提案要求为提案人任职企业安排用地和减免费用，属于为本人解决个别问题，不宜以提案形式提出。用地需求可依法向自然资源部门申请；如拟反映茶企仓储普遍困难，可另行调研后提出。',
    },
  },
  {
    key: 'shop-contract-lawsuit',
    subject: '关于督促解决江滨商业街商铺延期交付纠纷的提案',
    category: 'disciplineLaw',
    situation:
      '江滨商业街二期应于2024年6月交付，开发企业因资金问题停工，187户购铺群众至今无法使用。其中62户已向县人民法院提起诉讼，要求解除合同、返还购房款并支付违约金，一审已开庭两次，尚未宣判。',
    analysis:
      '购铺群众认为开发企业有房产可供执行，担心拖延时间导致资产转移；企业则称已与新的投资方洽谈复工，双方各执一词。',
    suggestions: [
      '请县政府督促县人民法院尽快判决，并在判决前冻结开发企业名下的全部资产，优先偿还购铺群众。',
      '由住建部门牵头协调开发企业按合同约定支付违约金，逾期不付的取消其开发资质。',
    ],
    proposer: 'zhengHaibo',
    coSigners: ['duYiming'],
    units: { lead: 'housing' },
    outcome: {
      event: 'decline',
      code: 'litigation',
      reason:
        '提案所涉合同纠纷已进入民事诉讼程序，应由人民法院依法审理，不宜以提案形式要求干预。可引导当事人依法主张权利并申请财产保全。',
    },
  },
  {
    key: 'basic-pension-standard',
    subject: '关于提高城乡居民基础养老金最低标准的提案',
    category: 'civilLabour',
    situation:
      '我县城乡居民养老保险参保21.4万人，领取待遇的老人7.2万人，多数人月领取额在200元上下。走访南坡乡40户老人家庭，扣除必需的药费和电费后，每月可支配的现金不足百元，主要靠子女接济和零散务农补贴生活。',
    analysis:
      '居民养老金由基础养老金和个人账户构成，老人早年缴费低、年限短，个人账户几乎可以忽略，最低标准多年来小幅调整，赶不上物价。',
    suggestions: [
      '将国家规定的城乡居民基础养老金最低标准提高一倍，并建立与城镇居民消费价格指数同步调整的机制。',
      '对75岁以上老人在国家标准之外统一加发高龄养老金，所需资金由中央和省级财政承担。',
    ],
    proposer: 'qinYong',
    units: { lead: 'humanResources' },
    outcome: {
      event: 'decline',
      code: 'beyondAuthority',
      reason:
        '基础养老金最低标准由国家统一确定，所提建议超出县级权限。经征得提案人同意，相关情况可整理后通过社情民意信息渠道向上反映。',
    },
  },
  {
    key: 'place-name-study',
    subject: '关于考证“安澜”县名由来及得名年代的提案',
    category: 'scienceCultureHealth',
    situation:
      '关于“安澜”县名由来，现有三种说法：一说因清澜河治水成功、波澜得安而名；一说取自旧志所载“安澜渡”；一说为某任知县所改。旧县志现存三个版本，成书年代不同，记载互相矛盾，乡贤所藏手抄本又有出入。',
    analysis:
      '三种说法分歧的关键在于“渡”与“县”孰先孰后。若手抄本年代可靠，则得名可以提前一百余年；但手抄本纸张和避讳字尚未经过鉴定，结论有待商榷。',
    suggestions: [
      '组织史志专家对三个版本县志和手抄本进行版本比对、避讳字考证和纸张年代鉴定，得出较为可信的结论。',
      '在县文史刊物开设专栏，邀请各方学者就县名由来撰文讨论，择优汇编成册，供后续研究者参考。',
    ],
    proposer: 'heMinghui',
    units: { lead: 'culture' },
    outcome: {
      event: 'decline',
      code: 'academic',
      reason:
        '提案内容属于学术研讨范围，可由县政协文化文史和学习委员会列入文史资料征编选题，不宜作为提案立案。',
    },
  },
  {
    key: 'gift-box-promotion',
    subject: '关于在公务活动中推广“澜小鲜”农产品礼盒的提案',
    category: 'economy',
    situation:
      '“澜小鲜”礼盒由本县青年团队设计，包含云雾茶、脆李干、竹编茶席三件组合，分298元、498元两档，上市八个月销售4600盒，获得较好口碑。目前产品销售仍以个人订购为主，知名度有待提高。',
    analysis:
      '产品包装精美、内容丰富，能够集中展示我县特色。若在各类接待、招商和会议场合统一使用，可以迅速打开市场。',
    suggestions: [
      '将“澜小鲜”礼盒列为全县招商推介和会议活动的指定伴手礼，由各单位按年度计划统一采购。',
      '在高速出口、车站、政务大厅设置“澜小鲜”专柜，免收场地费，并由县级媒体进行系列宣传报道。',
    ],
    proposer: 'duYiming',
    units: { lead: 'commerce' },
    outcome: {
      event: 'decline',
      code: 'promotion',
      reason:
        '提案以推介特定品牌产品为主要内容，且要求单位指定采购，不符合立案条件和有关采购、公务接待规定。可就农产品公用品牌建设另提建议。',
    },
  },
  {
    key: 'highway-interchange',
    subject: '关于在云台镇增设高速公路互通立交的提案',
    category: 'transportTourism',
    situation:
      '经过我县的高速公路全长38公里，境内仅设城东、双桥两处互通，间距29公里。云台镇是全县旅游和茶叶的主要片区，2025年接待游客31万人次，茶叶外运1900吨，车辆需从城东互通绕行县道34公里，旺季拥堵时要一个半小时。',
    analysis:
      '云台段线路距镇区不足3公里，地形较为开阔，具备增设条件。但高速公路由省级规划、企业经营，增设互通须经省级交通主管部门批准，并涉及收费、征地和运营主体的意见。',
    suggestions: [
      '向省级交通主管部门申请在云台段增设互通立交，争取列入下一轮高速公路互通增设计划，同步开展工程可行性研究。',
      '在互通增设之前，先行拓宽云台至城东互通的县道，设置旅游旺季潮汐车道和临时停车带。',
    ],
    proposer: 'luoZhengping',
    coSigners: ['pengZhiliang'],
    units: { lead: 'transport', co: ['development'] },
    research: {
      type: '实地走访',
      date: '2025-11-09',
      place: '云台镇、城东互通',
      summary: '实测绕行里程和时间，查看云台段地形，走访茶企和民宿11家。',
    },
    outcome: {
      event: 'refer',
      destination: '县交通运输局、县发展和改革局',
      reason:
        '增设互通立交属省级规划和审批事项，县级无权决定。提案调研扎实，转县交通运输局、县发展和改革局在编制交通规划、向上争取项目时参考，并将采纳情况告知提案人。',
    },
  },
  {
    key: 'first-primary-traffic',
    subject: '关于缓解县第一小学上下学时段交通拥堵的提案',
    category: 'transportTourism',
    situation:
      '县第一小学有学生3180人，上下学时段文昌路几乎瘫痪。我们在门诊常接诊被电动车剐蹭的学生和老人，2025年下半年登记9人。下午放学时，从学校到文昌路口250米要走十几分钟，急救车曾因此绕行解放街。',
    analysis:
      '三十多个班同一时间放学，家长提前半小时到场占位；门口没有电动车停放区，车辆停到第二排、第三排；交警到岗时间与放学时间不完全衔接。',
    suggestions: [
      '学校分年级错峰放学，低年级先走、高年级后走，间隔不少于十分钟，放学时间提前告知家长。',
      '由公安、城管在文昌路划定电动车停放区和接送专用通道，上下学时段安排固定人员值守引导。',
    ],
    proposer: 'suQiaoyun',
    units: { lead: 'publicSecurity', co: ['education'] },
    outcome: {
      event: 'merge',
      mainProposal: 'school-gate-guard',
      reason:
        '与“关于健全城区中小学校门口护学岗机制的提案”反映同一问题、建议基本一致，拟并案办理，以该提案为主提案，承办单位将分别答复各提案人。',
    },
  },
  {
    key: 'plum-cold-chain',
    subject: '关于支持马岭脆李发展冷链保鲜的提案',
    category: 'agricultureWater',
    situation:
      '马岭脆李皮薄多汁，常温下三天就发软。我们电商协会2025年帮助果农网上销售脆李620吨，因没有预冷就直接装箱，坏果率达到14%，赔付金额近40万元，有的店铺因差评过多被平台降权。',
    analysis:
      '果农普遍没有冷藏条件，采下的果子在路边堆放四五个小时才装车；合作社的小冷库只顾自用，不对外服务；快递企业冷链车少、收费高。',
    suggestions: [
      '在马岭镇建设公共预冷和冷藏设施，面向果农和电商开放使用，采收季实行全天服务、价格公示。',
      '对使用冷链发运脆李的电商订单给予每单一元左右的补助，连续补助三年，逐步培养用冷链的习惯。',
    ],
    proposer: 'duYiming',
    units: { lead: 'agriculture', co: ['commerce'] },
    research: {
      type: '座谈',
      date: '2025-12-08',
      place: '马岭镇电商服务站',
      summary: '与果农、网店店主21人座谈，核对2025年售后赔付记录。',
    },
    outcome: {
      event: 'merge',
      mainProposal: 'cold-storage-maling',
      reason:
        '与“关于在马岭镇建设脆李产地冷链仓储中心的提案”均要求解决马岭脆李产地冷藏问题，主办单位相同，拟并案办理；其中冷链发运补助建议由承办单位在答复中一并回应。',
    },
  },
  {
    key: 'two-matters',
    subject: '关于加强校园周边食品摊点管理和硬化石门乡通组公路的提案',
    category: 'other',
    situation:
      '县城多所学校门口有流动食品摊点，放学时聚集售卖油炸食品，学生围堵购买，油烟和竹签随处可见，食品来源不清。另外，石门乡仍有6个村民小组未通水泥路，雨天泥泞难行，村民运送农资和老人就医都很不方便。',
    analysis:
      '校园周边摊点流动性大，城管下班后无人管理；石门乡通组公路因人口少、造价高，多年来未能列入建设计划。',
    suggestions: [
      '由城管和市场监管部门在上下学时段开展联合值守，在学校周边划定禁摆区域，取缔来源不明的食品摊点。',
      '由交通运输部门将石门乡6个村民小组的通组公路列入年度计划，按每公里不低于35万元安排建设资金。',
    ],
    proposer: 'yaoJinfeng',
    coSigners: ['weiLan'],
    units: { lead: 'urbanManagement', co: ['transport'] },
    outcome: {
      event: 'returnForRevision',
      reason:
        '一件提案中反映了两个互不相关的问题，不符合一事一案的要求。请拆分为两件分别提出，其中通组公路请补充6个村民小组的里程和人口。',
    },
  },
  {
    key: 'paediatric-medicine-shortage',
    subject: '关于关注近期儿科常用退热药阶段性缺货的提案',
    category: 'scienceCultureHealth',
    situation:
      '2025年12月下旬以来，县城儿童发热病例明显增多，县人民医院儿科日均接诊由90人次上升到260人次。我们走访城区14家药店，儿童用布洛芬混悬液缺货的11家，有家长连跑五家药店未能买到，网上转卖价格涨到平时的三倍。',
    analysis:
      '冬季流感叠加返乡儿童增多，用药需求短期猛增；连锁药店按往年销量备货，补货周期五至七天；家长担心买不到而多买囤积，进一步加剧紧张。',
    suggestions: [
      '由卫生健康、市场监管部门立即摸清库存，协调配送企业优先向县城和乡镇卫生院补货，实行每人限购并查处加价。',
      '通过县级媒体每日发布有货网点和替代用药提示，引导家长合理用药，避免恐慌囤药。',
    ],
    proposer: 'suQiaoyun',
    coSigners: ['fangDecheng'],
    units: { lead: 'health', co: ['marketRegulation'] },
    outcome: {
      event: 'convert',
      to: 'socialSentiment',
      reason: '反映的是时效性强的突发情况，按提案程序办理难以及时见效，拟转为社情民意信息专报县委、县政府。',
    },
  },
  {
    key: 'single-street-lamp',
    subject: '关于修复康宁路12号院门前两盏路灯的提案',
    category: 'urbanRural',
    situation:
      '康宁路12号院门前两盏路灯自2025年11月起不亮，院内居住老人较多，傍晚出行看不清台阶。住户已向社区反映，社区告知路灯编号不在其管理范围内，至今未修复。',
    analysis: '该路段路灯由市政和原房管单位分段管理，两盏灯恰好在交界处，双方都认为不归自己维修。',
    suggestions: [
      '请城市管理部门明确康宁路12号院门前两盏路灯的管理归属，并在一周之内更换灯具、恢复照明，方便老人出行。',
    ],
    proposer: 'caoShulan',
    units: { lead: 'urbanManagement' },
    outcome: {
      event: 'convert',
      to: 'letter',
      reason:
        '反映的是个别具体事项，事实清楚、可以即办，拟作为委员来信转县城市管理局办理并限期回告，不作提案立案。',
    },
  },
  {
    key: 'library-hours',
    subject: '关于延长县图书馆晚间和节假日开放时间的提案',
    category: 'scienceCultureHealth',
    situation:
      '县图书馆新馆2025年3月开放，日均入馆1400人次，目前开放时间为9时至17时30分，周一闭馆。城南中学、第一中学学生放学后已闭馆，周末自习座位要提前一小时排队。对读者的调查中，八成以上希望开放到21时。',
    analysis: '图书馆编内人员11名，延时开放需要轮班，夜间安保、物业费用每年增加约26万元，没有列入预算。',
    suggestions: [
      '将县图书馆周二至周日开放时间延长至21时，寒暑假取消周一闭馆，所需安保和物业费用由县财政列支。',
      '招募大学生和退休教师担任晚间志愿馆员，并增设学生自习专区座位不少于120个，实行网上预约。',
    ],
    proposer: 'liangXueqin',
    units: { lead: 'culture', co: ['finance'] },
    research: {
      type: '问卷',
      date: '2025-12-06',
      place: '县图书馆',
      summary: '向读者发放问卷240份，收回228份。',
    },
    outcome: {
      event: 'withdraw',
      reason:
        '县文化旅游体育局已发布公告，自2026年1月起县图书馆开放至21时并增设预约自习座位，所提建议已经实现，申请撤回。',
    },
  },
] as const satisfies readonly ProposalContent[];
