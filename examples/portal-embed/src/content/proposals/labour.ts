import type { ProposalContent } from '../types.js';

/** 民政劳动之二与人才：就业、权益、人才引进。 */
export const labour = [
  {
    key: 'day-labour-market',
    subject: '关于建设规范化零工市场的提案',
    category: 'civilLabour',
    situation:
      '每天清晨5点到7点，东渡大道老车站广场聚集二三百名零工，多为45岁以上的男工和家政女工，蹲在路边等活。我们连续三天观察，按时谈妥的不足六成，其余等到八点仍无人雇用便自行散去。冬天没有遮风处，女工多在公厕门口候工；结算口头约定，2025年县劳动监察受理零工欠薪案件97起，涉及金额138万元。',
    analysis:
      '供需信息只靠口口相传，雇主找不到合适的人，零工也不知道哪里有活；没有场地和管理，占道候工影响交通；临时用工没有合同和意外保险，一旦受伤往往两头落空。',
    suggestions: [
      '在老车站旧候车室改建零工市场，设避风候工区、洗手间、热水和手机充电，早上4点半开门，提供免费求职登记。',
      '开发手机零工平台，发布工种、时长、日薪，雇主实名并缴纳少量保证金，工作完成后当日结算、网上留痕。',
      '县级出资为登记零工购买每日1元左右的意外伤害保险，在市场设劳动仲裁便民点，欠薪投诉两日内受理。',
    ],
    proposer: 'qinYong',
    coSigners: ['shenRuiqi', 'duYiming'],
    units: { lead: 'humanResources', co: ['transport', 'justice'] },
    research: {
      type: '蹲点',
      date: '2025-12-10',
      place: '东渡街道老车站广场',
      summary: '连续三天清晨蹲点计数候工人数，访谈零工84人。',
    },
    reply: {
      letterNo: '安人社函〔2026〕13号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '老车站候车室改造3月底投用，设候工区460平方米，日均服务210人。' },
        {
          adopted: true,
          done: true,
          text: '“安澜零工”平台上线，登记零工2860人、雇主1120个，促成用工1.4万人次。',
        },
        {
          adopted: true,
          done: true,
          text: '日单意外险由县级补助，市场设劳动仲裁便民点，受理投诉21件、办结20件。',
        },
      ],
      summary: '零工从路边候工转入室内、从口头约定转为线上留痕，欠薪投诉下降六成。',
    },
    contacts: [
      {
        phase: 'before',
        mode: 'faceToFace',
        summary: '人社部门负责人凌晨到老车站广场与提案人一起看候工情况。',
      },
      { phase: 'during', mode: 'meeting', summary: '邀请零工、家政公司、提案人讨论市场开门时间和保险。' },
      { phase: 'after', mode: 'phone', summary: '通报开市首月数据。' },
    ],
  },
  {
    key: 'new-employment-rights',
    subject: '关于保障新就业形态劳动者权益的提案',
    category: 'civilLabour',
    situation:
      '县总工会摸底，全县有外卖骑手、网约车司机、货运驾驶员、快递员等新就业形态劳动者约5400人，签订书面合同或协议的不足四成，参加职业伤害保障的仅12%。我们跟随12名骑手送餐，日均工作10.6小时，高峰期一单超时被扣5至8元，雨天路滑翻车两起，医疗费由自己承担。',
    analysis:
      '平台、站点、劳务公司层层转包，发生工伤责任难以界定；工会入会门槛和流程不适应流动就业，建会率低；部分小区、写字楼禁止骑手进入，又没有集中取餐点，矛盾积累。',
    suggestions: [
      '由人社部门制定简易用工协议示范文本，明确计酬、休息和事故责任，督促平台站点在一个月内全部签订并备案。',
      '工会以站点为单位组建行业联合工会，扫码入会，发放骑手驿站卡，在县城增设不少于15处骑手休息和换电驿站。',
      '加快推进职业伤害保障试点，未参保的由站点补缴；在社区设集中取餐柜，协商放宽小区通行，减少闯红灯等赶单行为。',
    ],
    collective: { kind: 'sector', name: '总工会界', contact: 'qinYong' },
    units: { lead: 'humanResources', co: ['commerce', 'marketRegulation'] },
    research: {
      type: '蹲点',
      date: '2025-10-12',
      place: '县城商圈及外卖站点',
      summary: '跟随骑手送餐12人次，召开平台站点、骑手座谈会各一场。',
    },
    reply: {
      letterNo: '安人社函〔2026〕16号',
      mark: 'B',
      perSuggestion: [
        { adopted: true, done: true, text: '示范协议4月发布，站点协议签订率升至91%。' },
        {
          adopted: true,
          done: false,
          text: '组建行业联合工会，入会1730人，骑手驿站建成9处，其余6处年底前建成。',
        },
        {
          adopted: true,
          done: false,
          text: '职业伤害保障参保人数增至2140人，取餐柜试点4个小区，通行问题继续协商。',
        },
      ],
      summary: '签约率和入会率明显提升，驿站和保障覆盖继续推进，取餐柜建设与物业片区化相衔接。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得跟车调查数据，商议协议要点。' },
      { phase: 'during', mode: 'meeting', summary: '召集平台区域负责人、站长、骑手代表和界别委员协商。' },
    ],
  },
  {
    key: 'veteran-jobs',
    subject: '关于促进返乡退役军人创业就业的提案',
    category: 'civilLabour',
    timing: 'recess',
    situation:
      '2024年以来我县返乡退役军人417名，其中有就业意愿的368名。随访显示，短期在本地务工的占六成，有编制或合同的约一成，自主创业41人，一年后仍正常经营的24人。不少人有车辆驾驶、装备维修等军地相通的技能，但没有换发地方证书，招工表里填不上一栏。',
    analysis:
      '适应性培训安排在返乡当年9月，开班少、内容集中在政策讲座；企业不了解军人技能，岗位匹配靠招聘会现场碰运气；创业贷款需要抵押担保，年轻退役军人大多没有房产。',
    suggestions: [
      '在返乡一个月内做一次职业测评，军地技能等级证书集中换发，形成个人就业档案，并主动推送给本地企业。',
      '在职业中专开设焊接、物流、消防等短训班，开班时间按需求灵活安排，培训合格者由企业预约录用。',
      '县级设立不少于500万元的退役军人创业担保基金，十万元以内贷款免抵押，由村级老兵联络员帮助跟踪经营。',
    ],
    proposer: 'luoZhengping',
    coSigners: ['duYiming'],
    units: { lead: 'veterans', co: ['humanResources', 'finance'] },
    research: {
      type: '问卷',
      date: '2026-05-06',
      place: '县退役军人服务中心',
      summary: '电话回访退役军人316名，访问创业者28名。',
    },
    contacts: [{ phase: 'before', mode: 'phone', summary: '与提案人确认问卷样本和培训需求统计。' }],
  },
  {
    key: 'talent-introduction',
    subject: '关于改进县域急需紧缺人才引进和留用工作的提案',
    category: 'organizationUnitedFront',
    situation:
      '2021年以来我县引进急需紧缺人才186名，涉及教育、医疗、规划、农业等领域，截至2025年底离职63名，流失率34%。离职去向中，考入上级机关的占四成，因配偶和子女问题离开的占三成。引进时承诺的安家补助平均延迟五个月到账，15套人才公寓距工作单位较远，入住率只有一半。',
    analysis:
      '引进偏重学历和数量，对岗位是否缺人、能否发挥作用考虑不足；服务期内缺少培养，有的硕士常年做文秘；住房、子女入学、配偶就业承诺写在公告里，却没有部门兜底落实。',
    suggestions: [
      '由用人单位先提出岗位需求和培养计划，组织部门审核后再发布公告，三年内对每名人才安排一次脱产进修或挂职。',
      '制定人才服务清单，安家补助按月发放、到账率纳入考核，子女入学由教育部门当年落实，配偶就业由国有企业提供岗位。',
      '收购或改造距医院、学校较近的小户型公寓50套，租金不超过市场价三成；服务满五年可以优惠价格购买。',
      '实行柔性引才，聘请在外工作的本县籍专家周末坐诊、授课，按次支付报酬，不转关系、不占编制。',
    ],
    collective: { kind: 'specialCommittee', name: '县政协经济委员会', contact: 'zhengHaibo' },
    units: { lead: 'organization', co: ['humanResources', 'education', 'finance'] },
    research: {
      type: '座谈',
      date: '2025-12-12',
      place: '县委组织部、县人民医院、县第一中学',
      summary: '与在职和已离职引进人才52名座谈或电话访谈。',
    },
    reply: {
      letterNo: '安组函〔2026〕7号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '新一轮需求目录按岗位报送，岗位培养计划52份已审核，2026年安排挂职进修38名。',
        },
        {
          adopted: true,
          done: true,
          text: '安家补助实行月付，历史欠款全部结清，服务清单和专办员公布，当年14名子女全部入学。',
        },
        {
          adopted: true,
          done: false,
          text: '县城投公司收购小户型公寓26套，首批18套8月分配，余下2027年完成。',
        },
        {
          adopted: true,
          done: false,
          text: '柔性引才协议签订19份，周末专家门诊已开诊，农业专家工作站正在选址。',
        },
      ],
      summary: '补助兑现和服务清单已落实，公寓与柔性引才分步推进。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '听取提案单位关于离职原因的统计分析。' },
      { phase: 'during', mode: 'meeting', summary: '召集用人单位、引进人才和提案单位协商服务清单。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
