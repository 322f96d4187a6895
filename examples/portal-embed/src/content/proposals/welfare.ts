import type { ProposalContent } from '../types.js';

/** 民政劳动之一：养老、助残、殡葬、儿童。 */
export const welfare = [
  {
    key: 'rural-mutual-care',
    subject: '关于完善农村互助养老服务点运行机制的提案',
    category: 'civilLabour',
    situation:
      '我县60岁以上老年人口8.9万，占常住人口23.3%，农村比例更高。近年建成农村互助养老点164处，建设时县级每处补助8万元，但运行中缺钱、缺人。走访68处，正常开门的39处，其中每日供餐的11处；枫林镇有3处锁门后改作仓库。独居、空巢老人1.26万人，其中半失能的约1700人，白天没有人照看。',
    analysis:
      '互助点建设标准一致，忽视了各村老人数量和需求；没有日常经费，水电费都由村集体垫付；服务主要靠低龄老人帮高龄老人，没有补贴和保险，热情难以持久。',
    suggestions: [
      '按实际服务人数给予互助点运行补助，每年3万至6万元，分供餐、照料、活动三档，开门不足200天的停止补助。',
      '推广“低龄帮高龄”时间银行，服务一小时存一小时，县级统一登记、可转赠直系亲属，每年集中兑付部分积分。',
      '在老人超过200人的村设日间照料中心，半失能老人由民政、卫健、残联共同评估，安排护理员上门或日托照料。',
      '对关停一年以上的互助点由乡镇提出合并或转用方案，报县民政局批准后公示，防止改作他用、资产流失。',
    ],
    proposer: 'caoShulan',
    coSigners: ['tangXiaojuan', 'fangDecheng', 'luoZhengping'],
    units: { lead: 'civilAffairs', co: ['health', 'finance'] },
    research: {
      type: '实地走访',
      date: '2025-10-23',
      place: '枫林镇、河口镇、双桥镇',
      summary: '走访互助点68处，与老人及家属座谈，测算单点运行成本。',
    },
    reply: {
      letterNo: '安民函〔2026〕10号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '运行补助办法印发，三档标准为3万、4.5万、6万元，首批拨付211万元，停止补助9处。',
        },
        {
          adopted: true,
          done: false,
          text: '时间银行在枫林、双桥试点，登记志愿者1420人、存入服务2.1万小时，明年推广到全县。',
        },
        { adopted: true, done: false, text: '日间照料中心建成6处，在建4处，半失能老人评估完成1160人。' },
        { adopted: true, done: true, text: '3处关停点完成转用，改为儿童之家和村卫生室。' },
      ],
      summary: '补助、志愿积分、照料中心三项机制已建立，评估和在建点年底完成。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与第一提案人共同测算三档补助标准。' },
      { phase: 'during', mode: 'meeting', summary: '在枫林镇召开协商会，志愿者、老人家属和四位提案人参加。' },
      { phase: 'after', mode: 'phone', summary: '通报补助拨付名单。' },
    ],
  },
  {
    key: 'funeral-service',
    subject: '关于规范殡葬服务收费推进公益性安葬的提案',
    category: 'civilLabour',
    situation:
      '近两年县民政部门收到殡葬类咨询投诉326件，主要反映项目不透明、强制捆绑和公墓位置偏少。目前全县有公益性公墓11处，墓位5600个，剩余1900个，按年均死亡2900人计算不足一年使用。部分乡镇仍存在散埋乱葬，一个丧事酒席、鼓乐、烟花花费常达3万至6万元，普通农户压力很大。',
    analysis:
      '殡仪服务收费标准公示在网站上，家属慌乱中很少有人查看，现场推销的延伸服务价格不一；公益性墓地建设受用地指标限制，选址牵涉群众情绪；移风易俗靠发倡议书，没有约束和替代的服务。',
    suggestions: [
      '将基本服务和延伸服务分类列表，在殡仪馆入口、村委会和手机端同步公示，家属签字确认后方可收费，投诉热线两日内回访。',
      '在每个片区规划建设一处生态公益性安葬地，推广树葬、花坛葬，县级对选择生态安葬的家庭给予2000元奖补。',
      '成立乡镇红白理事会公益服务队，提供灵堂布置、追思、餐饮等低价套餐，党员干部带头限定酒席桌数和开支。',
    ],
    proposer: 'caoShulan',
    coSigners: ['luoZhengping'],
    units: { lead: 'civilAffairs', co: ['naturalResources', 'marketRegulation', 'propaganda'] },
    research: {
      type: '问卷',
      date: '2025-11-30',
      place: '五个乡镇及县殡仪馆',
      summary: '随机回访近一年办丧家属190户，收回有效问卷173份。',
    },
    reply: {
      letterNo: '安民函〔2026〕14号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '分类收费清单4月起三处同步公示，实行签字确认，投诉办结平均1.5日。',
        },
        { adopted: true, done: false, text: '沙河、枫林两处生态安葬地动工，奖补办法印发，已兑付74户。' },
        {
          adopted: true,
          done: false,
          text: '红白理事会在12个乡镇成立，标准套餐在7个乡镇试行，党员干部带头要求纳入监督。',
        },
      ],
      summary: '收费公开问题已解决，公益性安葬用地和移风易俗按年度计划继续推进。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得问卷统计，明确家属意见集中的五项收费。' },
      { phase: 'during', mode: 'meeting', summary: '在沙河镇与村民、红白理事会成员协商选址和套餐。' },
    ],
  },
  {
    key: 'disabled-day-care',
    subject: '关于加快建设乡镇残疾人托养照护机构的提案',
    category: 'civilLabour',
    situation:
      '全县持证残疾人1.87万人，其中智力、精神和重度肢体残疾、需长期照护的4380人。目前县级有残疾人托养中心1家，床位80张，全部住满，排队等候的家庭213户；乡镇没有一处日间照料站。家在沙河镇的一对老夫妻带着47岁的智力残疾儿子，两人都已70多岁，最担心的是“走在孩子后面”。',
    analysis:
      '托养机构建设成本高、收费低，社会力量不愿进入；护理员月薪约2800元，工作重、流动大，三年换了四批；居家托养补贴每人每年1200元，不够请半个月的护工，家庭无法喘息。',
    suggestions: [
      '在沙河、东渡、云台三个片区各建一处日间照料站，按30人规模配置护理、康复和手工车间，由县残联统一招标运营。',
      '将托养护理员纳入公益性岗位和技能补贴范围，工资不低于全县护工平均水平，连续服务满三年给予奖励。',
      '把重度残疾人居家托养补贴由每年1200元提高到3600元，并为家庭照护者每年提供不少于14天的喘息服务。',
    ],
    proposer: 'caoShulan',
    coSigners: ['suQiaoyun', 'shenRuiqi'],
    units: { lead: 'disabled', co: ['civilAffairs', 'finance', 'humanResources'] },
    research: {
      type: '实地走访',
      date: '2025-11-15',
      place: '沙河镇、东渡街道、县托养中心',
      summary: '入户走访残疾人家庭57户，与护理员座谈，核对等候名单。',
    },
    reply: {
      letterNo: '安残联函〔2026〕8号',
      mark: 'C',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '三处日间照料站纳入残疾人服务体系规划，因场地和建设资金尚未落实，暂不能确定开工时间。',
        },
        {
          adopted: true,
          done: true,
          text: '县托养中心17个护理岗位纳入公益性岗位，工资由每月2800元提高到3400元。',
        },
        {
          adopted: false,
          done: false,
          text: '提高居家托养补贴需追加年度预算，县财政部门答复本年度暂无安排，建议先开展喘息服务试点。',
        },
      ],
      summary:
        '护理员待遇有所提高，照料站和补贴标准涉及场地与财政，目前条件不具备，将作为明年预算争取事项并向提案人说明进展。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人到托养中心查看床位和护理员工作。' },
      {
        phase: 'after',
        mode: 'faceToFace',
        summary: '当面解释补贴标准暂不能提高的原因，提案人要求每季度通报预算争取情况。',
      },
    ],
    feedbackReason:
      '三条建议中最急迫的照料站没有场地方案，也没有说明是否利用闲置校舍、园舍，答复以资金不足为由过于笼统，要求重新研究。',
    secondReply: {
      letterNo: '安残联函〔2026〕22号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '经与教育、民政部门协调，沙河镇利用撤并小学校舍、东渡街道利用社区用房建设照料站，已完成消防设计，计划年底开站；云台选址继续论证。',
        },
        { adopted: true, done: true, text: '护理员岗位待遇已兑现，新增技能补贴每月300元。' },
        {
          adopted: true,
          done: false,
          text: '喘息服务试点已启动，首批惠及60户，补贴标准列入2027年预算建议。',
        },
      ],
      summary:
        '重新研究后，两处照料站改用闲置校舍和社区用房，场地和消防问题得到解决，建设与运营责任逐项明确。',
    },
  },
  {
    key: 'left-behind-children',
    subject: '关于织密农村留守儿童关爱服务网络的提案',
    category: 'civilLabour',
    situation:
      '全县登记农村留守儿童4216名，其中祖辈照料的占八成，单独居住或临时委托照料的37名。我们在柳溪、大塘两镇开展问卷，周末孩子在家平均使用手机5.3小时，超过三成每月与父母通话少于2次。全县设有儿童之家143个，周末开放的仅28个，村级儿童主任多由妇联主席兼任，培训一年一次。',
    analysis:
      '关爱力量分散在民政、教育、妇联、共青团等部门，各做各的活动，名单口径不同；儿童之家有牌子、没内容；对37名重点儿童缺少定期面访和突发情况的处置流程。',
    suggestions: [
      '建立一个县级台账，由民政部门每月更新，学校、妇联、派出所共享，对37名重点儿童实行每周一次面访、每月一次家校会商。',
      '在80个儿童之家配备专职或兼职辅导员，利用周末开设作业辅导、体育和心理活动，活动经费县级每处每年补助8000元。',
      '发动企业、在外同乡会开展返乡团聚车票补助，每年暑假组织“小候鸟”赴父母务工地团聚不少于300人次。',
    ],
    collective: { kind: 'peoplesOrganization', name: '县妇女联合会', contact: 'tangXiaojuan' },
    units: { lead: 'civilAffairs', co: ['education', 'publicSecurity'] },
    research: {
      type: '问卷',
      date: '2025-12-05',
      place: '柳溪镇、大塘镇',
      summary: '发放学生问卷460份，入户看望重点儿童19名，查看儿童之家22处。',
    },
    reply: {
      letterNo: '安民函〔2026〕17号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '统一台账上线，四部门按权限共享，37名重点儿童全部明确面访责任人。',
        },
        { adopted: true, done: true, text: '82个儿童之家配备辅导员，周末开放率达到九成，经费全部拨付。' },
        {
          adopted: true,
          done: true,
          text: '寒假团聚补助发放331人次，县总工会、在外商会共筹资金42万元，暑假继续实施。',
        },
      ],
      summary: '关爱网络由各管一段转为一本台账、一套流程，重点儿童面访率百分之百。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案单位核对四部门名单，确定统一口径。' },
      { phase: 'during', mode: 'meeting', summary: '召开部门协商会，明确隐私保护和数据权限。' },
      { phase: 'after', mode: 'faceToFace', summary: '邀请提案单位查看柳溪镇儿童之家。' },
    ],
  },
  {
    key: 'community-canteen',
    subject: '关于支持城区社区食堂可持续运营的提案',
    category: 'civilLabour',
    timing: 'recess',
    situation:
      '县城12个社区食堂中，2024年以来开办9个，2026年上半年停业3个。滨江社区食堂高峰时日供餐240份，老人餐8元，荤素各半，但月均亏损约6800元。调查180位用餐老人，近八成为独居或双老家庭，自己做一顿要花一个多小时，食堂关了以后有人连吃几顿面条。',
    analysis:
      '补贴按建设一次性发放，日常经营没有补助；午餐忙、早晚闲，人员闲置；只服务老人，价格低、客源窄，难以摊薄成本；房屋租金占支出近四成。',
    suggestions: [
      '将补助由建设补助改为按实际用餐老人数发放，早餐、晚餐每人补2元，低保、失能老人由民政部门直接补到饭卡。',
      '允许食堂对全社会开放，非老人按市场价就餐，所得收入弥补老人餐亏损，社区设老人优先窗口。',
      '利用国有闲置商铺提供免租场地，水电执行民用价格；推广中央厨房配送，邻近社区共享后厨。',
    ],
    proposer: 'tangXiaojuan',
    coSigners: ['caoShulan'],
    units: { lead: 'civilAffairs', co: ['finance', 'marketRegulation'] },
    research: {
      type: '问卷',
      date: '2026-07-02',
      place: '滨江、文昌、南苑社区',
      summary: '向用餐老人发放问卷180份，查阅3家停业食堂账目。',
    },
    contacts: [{ phase: 'before', mode: 'phone', summary: '与提案人核实停业食堂亏损构成。' }],
  },
] as const satisfies readonly ProposalContent[];
