import type { ProposalContent } from '../types.js';

/** 经济发展。 */
export const economy = [
  {
    key: 'park-facilities',
    subject: '关于完善安澜经济开发区生活配套设施的提案',
    category: 'economy',
    situation:
      '安澜经济开发区建成区3.1平方公里，职工8600余人，其中外县和乡镇职工约3400人。区内食堂3处、超市2家，没有一处公办幼儿园和文体场所，职工宿舍床位2100个，供需缺口明显。走访31家企业，有22家反映招工难首先难在配套，夫妻双职工招来了，孩子没有地方上学，干不满一年就走。',
    analysis:
      '开发区规划重产业用地、轻公共服务，配套建设没有投资主体；双桥镇与开发区公共服务分割，各算各的账；企业自建宿舍零散，管理水平低，占了生产用地却不够用。',
    suggestions: [
      '统一建设职工公寓1200套，一室一厅为主，企业整租、职工直租相结合，配套食堂和健身房，由县属国有企业运营。',
      '在开发区西侧规划幼儿园和社区卫生服务站，2027年秋季投入使用，此前由双桥镇中心园开设开发区班。',
      '建立企业职工需求清单，管委会每季度公布一次办理情况，职工子女入学、就医、补贴等事项实行专员代办。',
    ],
    proposer: 'zhengHaibo',
    coSigners: ['pengZhiliang', 'qinYong'],
    units: { lead: 'economicZone', co: ['education', 'housing', 'health'] },
    research: {
      type: '问卷',
      date: '2025-11-20',
      place: '安澜经济开发区',
      summary: '走访企业31家，发放职工问卷500份，收回473份。',
    },
    reply: {
      letterNo: '安开管函〔2026〕12号',
      mark: 'B',
      perSuggestion: [
        { adopted: true, done: false, text: '职工公寓一期480套开工，2027年6月交付，二期720套完成土地报批。' },
        {
          adopted: true,
          done: false,
          text: '幼儿园和卫生服务站选址通过论证，开发区班秋季开班，首批招收56名幼儿。',
        },
        { adopted: true, done: true, text: '需求清单收集事项173条，办结139条，入学就医由6名专员代办。' },
      ],
      summary: '公寓、学校、医疗三项建设分年实施，专员代办制度已经运行。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '管委会负责人走访提案人并核对企业名单。' },
      { phase: 'during', mode: 'meeting', summary: '召开企业座谈会，讨论公寓租金和分配办法。' },
    ],
  },
  {
    key: 'policy-delivery',
    subject: '关于推动惠企政策免申即享的提案',
    category: 'economy',
    situation:
      '全县现行有效惠企政策64项，涉及税费、稳岗、技改、电商等。我们对120家中小企业开展调查，知晓一半以上政策的只有27家，实际享受过的41家。申报一项稳岗补贴要在三个系统录入信息、盖章5次，从申报到拨付平均87天。有的企业把时间花在填表上，最后因材料晚一天而错过。',
    analysis:
      '政策由各部门发布，平台不一、口径不同；数据没有共享，工商、社保、税务部门已有的信息要求企业重复填报；承办人员考核看是否审核，不看是否兑付，宁慢勿错。',
    suggestions: [
      '建设县级惠企政策一张清单，按行业、规模、环节打标签，企业登录后自动匹配，逐项写明条件、金额和截止日期。',
      '对稳岗补贴、社保补贴等14项条件明确的政策实行免申即享，部门数据比对后直接公示拨付，有异议再复核。',
      '把从申报到拨付压缩到30个工作日以内，进度网上可查，超时由县委县政府督查室点名通报。',
    ],
    collective: { kind: 'peoplesOrganization', name: '县工商业联合会', contact: 'pengZhiliang' },
    units: { lead: 'industry', co: ['data', 'humanResources', 'finance'] },
    research: {
      type: '问卷',
      date: '2025-11-18',
      place: '全县120家中小企业',
      summary: '发放调查表120份全部收回，跟踪申报5家、记录每一步耗时。',
    },
    reply: {
      letterNo: '安工信函〔2026〕11号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '政策清单平台4月上线，64项政策全部打标，匹配推送企业3100户次。' },
        { adopted: true, done: true, text: '16项政策实行免申即享，首批拨付1240万元，惠及企业428家。' },
        {
          adopted: true,
          done: true,
          text: '拨付平均时长23个工作日，超时预警接入督查系统，今年以来超时3件已通报。',
        },
      ],
      summary: '建议全部采纳，免申即享项目比提案建议多2项，将继续扩大数据共享范围。',
    },
    contacts: [
      { phase: 'before', mode: 'meeting', summary: '与工商联会员企业讨论标签字段。' },
      { phase: 'during', mode: 'faceToFace', summary: '请提案单位参加平台试用，提出修改意见11条。' },
      { phase: 'after', mode: 'phone', summary: '通报首批拨付名单和金额。' },
    ],
  },
  {
    key: 'live-ecommerce',
    subject: '关于提升县域直播电商供应链能力的提案',
    category: 'economy',
    situation:
      '全县电商经营主体683家，2025年网络零售额9.4亿元，但农产品上行只占21%。调查32位带货主播，开播一小时平均订单110单，退货率13%，主要原因是分级不清、包装破损和发货慢。云雾茶快递单价6.5元，比邻县高1.8元；脆李坏果理赔没有标准，主播、合作社互相推诿。',
    analysis:
      '前台热、后台冷，缺少统一的选品、分级、打包和云仓；快递企业各自揽收，单量分散，议价能力弱；主播培训偏重流量技巧，法律、售后和食品标签知识不足。',
    suggestions: [
      '在县电商产业园建设集选品、检测、分级、打包于一体的公共云仓，按件收费，对年发货10万单以内的小主体优惠三成。',
      '整合四家快递企业在园区统一揽收，力争首重降到4.8元以内，邮政农村网点承担乡镇到园区的集散。',
      '制定脆李、茶叶、竹编三类产品网销标准和理赔指引，主播持证开播，培训中必修食品标签和消费者权益课程。',
    ],
    proposer: 'duYiming',
    coSigners: ['yaoJinfeng', 'zhengHaibo'],
    units: { lead: 'commerce', co: ['agriculture', 'marketRegulation'] },
    research: {
      type: '座谈',
      date: '2025-10-25',
      place: '县电商产业园、马岭镇',
      summary: '与主播32人、快递企业4家座谈，抽查发货包裹60件。',
    },
    reply: {
      letterNo: '安商函〔2026〕9号',
      mark: 'B',
      perSuggestion: [
        { adopted: true, done: true, text: '公共云仓一期1800平方米3月投用，日处理6000单，小主体优惠30%。' },
        {
          adopted: true,
          done: false,
          text: '三家快递统一揽收，首重降到5.1元，剩余一家因总部合同未签，正在协商。',
        },
        {
          adopted: true,
          done: false,
          text: '茶叶、脆李标准已发布，竹编标准征求意见；培训主播214人并颁发合格证。',
        },
      ],
      summary: '云仓和统仓统配成效明显，退货率降到8.6%，快递整合和竹编标准继续推进。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '核对发货抽查数据。' },
      { phase: 'during', mode: 'meeting', summary: '与四家快递企业和提案人协商首重价格。' },
      { phase: 'after', mode: 'email', summary: '发送标准文本和培训名单。' },
    ],
  },
  {
    key: 'night-economy',
    subject: '关于发展老码头夜间消费街区的提案',
    category: 'economy',
    timing: 'recess',
    situation:
      '县城夜间消费以烧烤、宵夜为主，集中在文昌路、站前路，油烟噪声投诉多，九点半后逐渐冷清。老码头片区有临江仓库11座，建筑面积8600平方米，自2018年搬迁后闲置，周边两公里居住人口近4万。暑期在老码头临时举办四场非遗夜市，场均客流5200人，商户人均收入1100元，但缺水缺电、卫生间和停车都很紧张。',
    analysis:
      '老码头有江景、有故事、有空间，却没有统一经营主体；仓库产权归两家改制企业，租期短、投资者不敢改造；夜间公交九点停运，群众来得、回不去。',
    suggestions: [
      '由县文旅投资公司统一租赁改造11座仓库，首期开放4座，保留砖墙木梁，划分演艺、餐饮、手作和亲子区。',
      '完善给排水、电力和公共卫生间，设临时停车位300个，夜间公交延长到22点半，停运前15分钟播报提示。',
      '组织渔鼓、龙舟、竹编等每周一场驻场演出，引进本地商户不少于七成，实行租金与营业额挂钩的阶梯租。',
    ],
    proposer: 'duYiming',
    coSigners: ['heMinghui'],
    units: { lead: 'commerce', co: ['culture', 'transport', 'urbanManagement'] },
    research: {
      type: '随机走访',
      date: '2026-08-12',
      place: '老码头、文昌路',
      summary: '统计夜市客流四场，走访摊主67户、居民90人。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人踏看11座仓库结构，约请两家产权单位。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
