import type { ProposalContent } from '../types.js';

/** 城乡建设之一：住房与小区。 */
export const housing = [
  {
    key: 'old-building-lifts',
    subject: '关于破解老旧小区加装电梯推进难的提案',
    category: 'urbanRural',
    situation:
      '县城2005年以前建成的无电梯多层住宅有312栋、764个单元，居住60岁以上老人约5200名。加装电梯政策出台三年，全县申请单元96个，建成投用的只有21个。机床厂小区6栋二单元从2023年初开始商议，因一楼住户担心采光和噪声、三家管线单位迁改报价过高，至今没有动工，住在六楼的一位81岁老人已经半年没有下过楼。',
    analysis:
      '一是意见难统一，低层与高层利益不同，社区调解缺少可参照的补偿办法；二是管线迁改各家自行报价，一个单元少则三万、多则九万，居民觉得不透明；三是手续要跑七个窗口，居民代表多为退休老人，跑不动也弄不懂；四是后续维保费用没有着落，有的电梯建好后因分摊争议停用。',
    suggestions: [
      '出台低层住户补偿指导标准，按楼层列出出资和补偿的参考比例，由社区、律师、人民调解员组成调解小组上门协商。',
      '由县住建局与供水、供电、燃气、通信单位统一签订管线迁改协议，明码标价、一次核定，迁改费用给予一半补助。',
      '设立加装电梯联合审查窗口，资料一次提交、部门并联会审，十五个工作日内出具审查意见，社区指定专人代办。',
      '明确维修资金和公共收益可用于电梯维保，推广“整小区连片加装、统一维保”，机床厂小区先行试点。',
    ],
    proposer: 'suQiaoyun',
    coSigners: ['tangXiaojuan', 'shenRuiqi', 'caoShulan'],
    units: { lead: 'housing', co: ['marketRegulation', 'power', 'adminApproval'] },
    research: {
      type: '问卷',
      date: '2025-11-03',
      place: '机床厂小区、北门社区',
      summary: '发放入户问卷260份，收回241份；召开低层、高层住户座谈会各一场。',
    },
    reply: {
      letterNo: '安住建函〔2026〕15号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '《加装电梯出资和补偿指导标准》4月印发，组建调解小组9个，调解成功单元14个。',
        },
        {
          adopted: true,
          done: true,
          text: '与五家管线单位签订协议，单元迁改费用统一核定为2.8万元以内，县级补助一半。',
        },
        {
          adopted: true,
          done: true,
          text: '联合审查窗口设在政务服务大厅二楼，承诺十二个工作日办结，已受理33件。',
        },
        {
          adopted: true,
          done: false,
          text: '机床厂小区18个单元列为连片试点，已开工11个单元，预计年底投用；统一维保协议正在与业主委员会协商。',
        },
      ],
      summary: '政策、价格、手续三个堵点已经打通，连片加装试点正在施工。年底前力争全县建成投用单元达到60个。',
    },
    contacts: [
      {
        phase: 'before',
        mode: 'faceToFace',
        summary: '局长到县人民医院当面征求提案人意见，逐条研究办理方案。',
      },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在北门社区召开办理协商会，四位提案人、管线单位、高低层住户代表参加。',
      },
      {
        phase: 'after',
        mode: 'faceToFace',
        summary: '邀请提案人查看机床厂小区施工现场，6栋二单元住户代表到场介绍情况。',
      },
    ],
  },
  {
    key: 'property-management',
    subject: '关于提升老旧小区物业服务覆盖率的提案',
    category: 'urbanRural',
    situation:
      '县城有住宅小区246个，其中老旧小区117个，引入专业物业服务的仅29个，其余由社区托底或无人管理。南苑社区的粮食局宿舍、二轻家属院等6个院落，门卫撤了以后路灯坏了没人修、化粪池满了没人清，住户自发凑钱请人打扫，两年换了四拨人。2025年城区物业类投诉1432件，近半数来自无物业小区。',
    analysis:
      '单个院落户数少则二三十户，按每平方米三四毛钱收费，请一个保洁员都不够，物业企业算不过账自然不来。住户长期习惯了单位包管，缴费意愿不强；业委会成立率只有两成，无人组织、无人议价。',
    suggestions: [
      '打破院墙，以街道或社区为单位把相邻的零散院落合并为物业管理片区，整体打包引入企业，实现一个团队管几个院子。',
      '由国有企业组建公益性物业公司，对暂时引不进企业的片区托底三年，县财政按户给予逐年递减的补助。',
      '社区党组织牵头，年内把粮食局宿舍等重点院落的业委会或物业管理委员会组建起来，定期公布收支，逐步培养住户缴费习惯。',
    ],
    proposer: 'tangXiaojuan',
    coSigners: ['qinYong'],
    units: { lead: 'housing', co: ['finance'] },
    research: {
      type: '座谈',
      date: '2025-10-30',
      place: '南苑社区、北门社区',
      summary: '召开居民议事会3场，测算6个院落的管理成本和收费缺口。',
    },
    reply: {
      letterNo: '安住建函〔2026〕19号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '南苑、北门、滨江三个社区共划定物业片区8个，已有5个签约，其余年底前完成。',
        },
        {
          adopted: true,
          done: true,
          text: '县城投公司组建安居物业服务公司，托底管理院落19个，补助标准为首年每户每月6元，逐年递减。',
        },
        {
          adopted: true,
          done: false,
          text: '组建物业管理委员会27个，粮食局宿舍、二轻家属院已公布半年收支。',
        },
      ],
      summary: '片区化管理思路已经采纳，托底公司投入运行，物业覆盖率由25%提高到51%，余下片区继续推进。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '就院落合并范围听取提案人意见，取得成本测算表。' },
      { phase: 'during', mode: 'meeting', summary: '参加南苑社区居民议事会，现场回应收费标准和服务内容。' },
    ],
    feedbackReason:
      '托底公司进驻后保洁有改善，但二轻家属院化粪池满溢问题反映三次仍未处理，路灯修复也没有时间表，与答复内容不一致。',
    secondReply: {
      letterNo: '安住建函〔2026〕41号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '8个物业片区全部签约进驻，名单和负责人电话在社区公示。' },
        {
          adopted: true,
          done: true,
          text: '安居公司建立报修限时制，二轻家属院化粪池清掏并更换管道42米，路灯修复16盏，费用由托底资金列支。',
        },
        {
          adopted: true,
          done: true,
          text: '六个院落管理委员会全部成立，已完成首次住户满意度测评，总体满意率为88%。',
        },
      ],
      summary:
        '针对提案人指出的问题重新办理，逐院落列单整改，由提案人和居民代表现场验收，并建立报修限时制防止反复。',
    },
  },
  {
    key: 'self-built-houses',
    subject: '关于加强农村经营性自建房安全管理的提案',
    category: 'urbanRural',
    situation:
      '我县排查登记农村自建房11.7万栋，其中用作饭店、民宿、小作坊、幼儿托管的经营性自建房2143栋。走访新圩、云台两镇发现，三层以上、擅自加层改墙的不在少数。新圩镇老街一家旅馆为扩大前厅拆除了一面承重墙，用一根槽钢支撑；云台镇12家民宿中，能提供房屋安全鉴定报告的只有3家。',
    analysis:
      '乡镇村镇建设服务中心平均不到2人，多非建筑专业，看不出结构隐患；鉴定费用一栋三四千元，业主嫌贵能拖就拖；市场准入、消防、房屋安全分属不同部门，一张营业执照办下来，房子是否安全却无人把关。',
    suggestions: [
      '由县里统一购买专业技术服务，对2143栋经营性自建房分批鉴定，鉴定费由县、乡、业主按五三二分担，初判为C、D级的立即停用。',
      '建立房屋安全与经营许可联动机制，申办营业执照、特种行业许可时一并核验安全鉴定结论，没有结论的先承诺、限期补齐。',
      '为每个乡镇培训两名以上持证房屋安全协管员，发放简易检测工具，按月巡查加层、拆墙等行为并拍照上传。',
    ],
    proposer: 'jiangWeiqiao',
    coSigners: ['shenRuiqi'],
    units: { lead: 'housing', co: ['marketRegulation', 'fire', 'yuntaiTown'] },
    research: {
      type: '实地走访',
      date: '2025-12-04',
      place: '新圩镇老街、云台镇',
      summary: '会同结构工程师查看经营性自建房46栋，发现明显隐患9栋。',
    },
    reply: {
      letterNo: '安住建函〔2026〕23号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '第三方机构完成2143栋鉴定，C级57栋、D级8栋全部停用，其中41栋已加固恢复使用。',
        },
        { adopted: true, done: true, text: '与市场监管、公安、行政审批部门联合发文，4月1日起核验安全结论。' },
        { adopted: true, done: true, text: '培训协管员38名，17个乡镇街道全部配齐，已制止违规拆改行为15起。' },
      ],
      summary: '建议全部采纳落实，新圩老街旅馆等9处隐患已整改到位，后续转入常态化巡查。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得提案人发现的9栋隐患房屋清单，当日通知属地先行停用。' },
      { phase: 'during', mode: 'faceToFace', summary: '邀请提案人参加技术服务方案评审。' },
      { phase: 'after', mode: 'faceToFace', summary: '与提案人复查新圩老街旅馆加固情况。' },
    ],
  },
  {
    key: 'ebike-charging',
    subject: '关于增设城区电动自行车集中充电设施的提案',
    category: 'urbanRural',
    situation:
      '县城电动自行车上牌量已达5.9万辆，而小区和公共场所的集中充电端口只有7600个，平均近八辆车一个。北门、滨江社区入户走访，近三成住户承认曾把电池拎回家充电，还有从三楼窗口往下拉线的。县消防救援大队通报，2025年全县涉及电动自行车的火警19起，其中16起发生在楼道或室内。',
    analysis:
      '集中充电端口少，且分布不均，老旧小区没有空地；运营企业收费偏高，电费加服务费折合每度1.6至2元，是居民电价的三倍左右，群众自然不愿用；执法以劝阻为主，清理了又回来，治标难治本。',
    suggestions: [
      '按三年新增1.5万个端口的目标编制布点方案，老旧小区利用围墙边、闲置自行车棚改造，没有空地的由街道就近协调机关单位停车场夜间开放。',
      '执行居民合表电价，电费与服务费分开公示，服务费实行上限管理，由国有企业运营的端口率先降到每度0.3元以内。',
      '在楼道口安装电动自行车阻车系统，对孤寡老人、外卖骑手等群体开展一对一宣传，组织换电柜进小区。',
    ],
    proposer: 'tangXiaojuan',
    coSigners: ['qinYong', 'duYiming'],
    units: { lead: 'housing', co: ['fire', 'development', 'power'] },
    research: {
      type: '随机走访',
      date: '2025-11-17',
      place: '北门社区、滨江社区',
      summary: '夜间查看楼道46个单元，入户访谈132户，核对充电收费票据。',
    },
    reply: {
      letterNo: '安住建函〔2026〕27号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '布点方案已印发，2026年计划新增5200个端口，已建成2300个，开放机关停车场11处。',
        },
        {
          adopted: true,
          done: true,
          text: '县发展和改革局核定服务费上限为每度0.35元，国有企业运营端口执行0.28元，所有端口分开公示。',
        },
        {
          adopted: true,
          done: false,
          text: '在46个重点单元安装阻车系统，换电柜进入小区22个，其余结合老旧小区改造推进。',
        },
      ],
      summary: '价格问题已解决，端口建设按三年计划推进，消防部门同步加强夜间巡查。',
    },
    contacts: [
      {
        phase: 'during',
        mode: 'meeting',
        summary: '召开运营企业、社区和提案人参加的价格协商会，明确服务费上限。',
      },
      { phase: 'after', mode: 'phone', summary: '通报新增端口位置，提案人建议优先北门社区三处老院。' },
    ],
  },
  {
    key: 'estate-title-legacy',
    subject: '关于化解城区住宅不动产登记历史遗留问题的提案',
    category: 'governmentService',
    situation:
      '由于开发企业注销、欠缴税费、手续不全等原因，县城仍有23个小区、3860户居民入住多年拿不到不动产权证，最早的锦绣苑2008年交房，至今已逾17年。没有证，孩子入学要反复开证明，房屋不能抵押、过户，住户常年奔走于多个部门。2025年相关信访件占住建领域信访总量的31%。',
    analysis:
      '遗留问题多为“企业之过、群众受累”。23个小区情况各异：土地手续不全的6个，竣工验收缺失的9个，欠缴出让金和税费的5个，企业主体灭失的3个。部门之间互为前置，谁都无法先出具意见。',
    suggestions: [
      '坚持“证缴分离、容缺办理”，对购房人无过错的，先行为住户办理登记，欠缴税费由政府依法向开发企业追缴。',
      '成立由县政府分管领导牵头的工作专班，对23个小区一区一策建立台账，逐个明确缺什么、谁补、何时办结，每月在政府网站公布进度。',
      '对竣工验收资料缺失的小区，由住建部门委托有资质的机构进行房屋安全和消防检测，以检测合格报告替代验收手续。',
    ],
    proposer: 'shenRuiqi',
    coSigners: ['tangXiaojuan', 'luoZhengping'],
    units: { lead: 'naturalResources', co: ['housing', 'finance', 'fire'] },
    research: {
      type: '座谈',
      date: '2025-10-17',
      place: '锦绣苑、江滨小区等5个小区',
      summary: '召开住户代表座谈会，收集材料41份，逐一梳理卡点。',
    },
    reply: {
      letterNo: '安自然资函〔2026〕26号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '县政府印发处置办法，明确证缴分离原则，向4家开发企业发出追缴通知。',
        },
        {
          adopted: true,
          done: true,
          text: '工作专班3月成立，23个小区台账每月公布，锦绣苑等8个小区已开始发证。',
        },
        {
          adopted: true,
          done: false,
          text: '9个小区检测全部委托，5个出具合格报告，其余4个正在整改消防设施。',
        },
      ],
      summary: '截至答复之日累计发证1427户，占遗留总数的37%，其余小区按一区一策台账推进，年底前力争过七成。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '听取提案人对“以检测报告替代验收”的法律依据说明。' },
      { phase: 'during', mode: 'meeting', summary: '在锦绣苑召开现场协商会，当场受理住户申请86件。' },
      { phase: 'after', mode: 'phone', summary: '向三位提案人分别通报发证户数。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
