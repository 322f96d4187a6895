import type { SupervisionContent } from './types.js';

/**
 * Written opinions of the supervision teams. `scope` is one of the nine items of SZ-21, `form` a way of supervising;
 * both are ids of the profile.
 */
export const supervision = [
  {
    key: 'school-canteen-supervision',
    topic: '校园食堂食品安全与家长陪餐制度落实情况专项监督',
    scope: 'livelihood',
    form: 'special',
    team: {
      name: '教科卫体民主监督小组',
      lead: 'linWenbo',
      members: ['suQiaoyun', 'liangXueqin', 'tangXiaojuan'],
    },
    unit: 'education',
    findings:
      '小组分三路抽查学校食堂23所。留样不规范的7所，食材台账缺少索证的5所，陪餐记录由食堂人员代签的4所；农村学校菜品一周内重复三次以上的9所。多数学校整改态度积极，但监管责任在学校、教育、市场监管之间界限不清。',
    opinions: [
      '对23所学校问题逐校下发清单，限期整改并在家长群公布，代签陪餐记录的学校由县教育局约谈校长。',
      '明确教育、市场监管部门食堂检查分工，每月联合抽查不少于10所，检查结果当日上传。',
      '农村学校推行大宗食材集中采购，每周食谱由家长委员会参与评议，不得连续重复主菜。',
    ],
    isKey: true,
    reply: {
      handling: '已制定整改方案，成立由分管副局长任组长的工作专班，23所学校问题清单逐校签收。',
      adoption: '三条意见全部采纳，联合抽查机制写入部门年度工作要点。',
      implementation: '留样、索证、陪餐问题整改完成，抽查61所次；集中采购在12所农村学校试行。',
    },
  },
  {
    key: 'safe-water-supervision',
    topic: '农村饮水安全设施运行和水质公示情况监督',
    scope: 'livelihood',
    form: 'inspection',
    team: {
      name: '人口资源环境民主监督小组',
      lead: 'baiGuohua',
      members: ['jiangWeiqiao', 'fangDecheng', 'weiLan'],
    },
    unit: 'water',
    findings:
      '小组到6个乡镇查看集中供水工程27处，水质检测公示上墙的19处，公示日期超过半年的8处；南坡乡一处水源地上游堆有农药包装物。四个供水服务所接报后平均到场时间为3小时，群众总体认可。',
    opinions: [
      '立即清理南坡乡水源地包装物，划定警示围网，明确巡护人和巡查频次。',
      '水质检测结果自出具之日起五个工作日内公示，未公示的纳入服务所考核。',
      '对低压台区和高寒工程增设备用电源，公布停电停水应急送水点。',
    ],
    isKey: false,
    reply: {
      handling: '收到意见当日清理水源地包装物9车，安排专人看护。',
      adoption: '公示时限和应急送水点两项建议列入供水服务所管理办法。',
      implementation: '27处工程公示全部更新，备用发电机安装6台，余下4台正在采购。',
    },
  },
  {
    key: 'lift-policy-supervision',
    topic: '老旧小区加装电梯政策兑现情况监督性调研',
    scope: 'policies',
    form: 'inspection',
    team: { name: '社会法制民主监督小组', lead: 'tangXiaojuan', members: ['shenRuiqi', 'caoShulan'] },
    unit: 'housing',
    findings:
      '小组查阅审批卷宗33件，实地访问单元21个。联合审查窗口办结时间明显缩短，但补助资金从竣工到拨付平均超过90天，个别单元因管线报价变化被迫二次出资，居民意见集中。',
    opinions: [
      '县住建局、财政局明确补助拨付时限不超过30日，对已竣工单元一次性补拨到位。',
      '管线迁改报价在施工前一次锁定，确需调整的由居民代表、监理和审计共同签字。',
    ],
    isKey: true,
    explanation:
      '补助拨付需完成竣工结算和资金审计，其中7个单元因签证资料不全，无法在意见规定期限内全部补拨。我局已逐户说明，安排专人补齐资料，先行拨付资料齐全的26个单元，其余单元在资料补齐后十五日内拨付，并每周向监督小组通报。',
  },
  {
    key: 'business-subsidy-supervision',
    topic: '惠企稳岗补贴免申即享落实情况监督',
    scope: 'policies',
    form: 'special',
    team: { name: '经济民主监督小组', lead: 'pengZhiliang', members: ['zhengHaibo', 'duYiming', 'qinYong'] },
    unit: 'humanResources',
    findings:
      '小组随机联系企业60家，免申即享到账58家，平均21个工作日；另有2家因社保缴费单位变更未匹配。平台标签总体准确，但小微企业仍反映政策条目多、看不清自己适用哪些条款。',
    opinions: [
      '对2家未匹配企业人工复核，建立合并分立和名称变更企业的自动关联规则。',
      '在推送页面用三句以内的白话写清条件、金额和到账时间，设置人工复核入口。',
    ],
    isKey: false,
    reply: {
      handling: '两家企业当日人工复核并拨付，平台运维单位限期完善关联规则。',
      adoption: '白话说明和人工复核入口建议采纳，制作政策卡片64张。',
      implementation: '关联规则上线，新增复核入口7个工作日内答复，已处理复核申请12件。',
    },
  },
  {
    key: 'budget-livelihood-supervision',
    topic: '2025年度民生实事项目预算执行情况监督',
    scope: 'budget',
    form: 'meeting',
    team: { name: '提案委员会民主监督小组', lead: 'luoZhengping', members: ['hanJianping', 'shenRuiqi'] },
    unit: 'finance',
    findings:
      '会议听取十件民生实事资金和进度报告，抽查凭证74份。八件项目支付进度与实施进度相符，社区食堂、残疾人照料站两个项目预算下达晚于招标约两个月，年末结转资金较多。',
    opinions: [
      '建立民生实事资金与项目进度月度对账表，资金下达与招标前置事项同步安排。',
      '对社区食堂和照料站结转资金说明原因，明确使用时限，不得用于其他支出。',
    ],
    isKey: true,
    reply: {
      handling: '已召开项目单位和预算单位专题会，逐项核对结转资金。',
      adoption: '月度对账和资金前置两条意见写入预算执行管理规定。',
      implementation: '结转资金完成支付82%，余款因工程尾款未到验收节点，按合同于8月支付。',
    },
  },
  {
    key: 'river-assembly-supervision',
    topic: '清澜河河道采砂联合执法问题整改情况监督',
    scope: 'rectification',
    form: 'inspection',
    team: { name: '人口资源环境民主监督小组', lead: 'jiangWeiqiao', members: ['baiGuohua', 'hanJianping'] },
    unit: 'water',
    findings:
      '小组昼夜两次查看白沙洲、石埠头和沙河大桥，未发现新的采坑；两处护坡修复土工布外露，夜视监控有一处图像延迟超过20秒。当地群众反映举报反馈不够及时。',
    opinions: [
      '护坡完成覆土绿化并委托第三方检测，检测结果在沙河镇政务公开栏公布。',
      '校准夜视监控图像和警号，群众举报二十四小时内反馈受理情况，三个工作日内反馈初步结果。',
    ],
    isKey: false,
    reply: {
      handling: '护坡施工单位已返工，夜视监控调试完成。',
      adoption: '举报反馈时限纳入联合执法专班工作规程。',
      implementation: '护坡修复190米全部覆土，收到举报6件，均按时反馈。',
    },
  },
  {
    key: 'warning-proposal-supervision',
    topic: '山洪预警重点提案办理和复查情况监督',
    scope: 'proposals',
    form: 'inspection',
    team: {
      name: '农业农村民主监督小组',
      lead: 'hanJianping',
      members: ['yaoJinfeng', 'baiGuohua', 'weiLan'],
    },
    unit: 'emergency',
    findings:
      '小组对照提案答复抽查柳溪、石门、高岭12个危险区，手摇警报器、太阳能广播和责任人名单均到位；两处太阳能广播连续阴雨五天后电量不足，三户名册未更新。',
    opinions: [
      '对阴雨天太阳能广播补装市电或大容量电池，按月测试并记录。',
      '每季度更新一次转移对象名册，外出和租住人员由村组共同核对。',
    ],
    isKey: false,
  },
  {
    key: 'elder-canteen-supervision',
    topic: '社区食堂建设运营民生实事项目监督',
    scope: 'plans',
    form: 'special',
    team: { name: '社会法制民主监督小组', lead: 'caoShulan', members: ['tangXiaojuan', 'luoZhengping'] },
    unit: 'civilAffairs',
    findings:
      '查阅9个新办社区食堂协议和账目，建设补助全部拨付，公开价格9家；其中3家由承包企业转包给个人，4家低保老人减免资金结算超过两个月，2家食堂食品安全管理员未持证。',
    opinions: [
      '清理转包情况，民政、市场监管部门与运营企业重新约定责任和退出条款。',
      '低保老人减免资金实行月结，由县级平台公开结算进度。',
      '未持证人员限期培训考试，期间由持证人员到场管理并记录。',
    ],
    isKey: false,
    reply: {
      handling: '已约谈3家承包企业，停止转包关系，运营由签约企业直接负责。',
      adoption: '月结和管理员持证意见采纳，结算进度在民政服务平台公布。',
      implementation: '减免欠款全部结清，2名管理员考试合格，重新签订协议9份。',
    },
  },
] as const satisfies readonly SupervisionContent[];
