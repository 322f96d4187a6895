import type { ProposalContent } from '../types.js';

/** 财税金融。 */
export const finance = [
  {
    key: 'agri-credit-guarantee',
    subject: '关于扩大政银担合作缓解新型农业经营主体贷款难的提案',
    category: 'financeTax',
    situation:
      '全县家庭农场、合作社、农业企业共2170家。县金融办抽样调查，有贷款需求的占68%，从正规金融机构获得过贷款的占31%，平均利率5.2%。大塘镇一家养殖合作社因没有可抵押房产，民间借款月息1分2，一年利息占利润四成。县农业担保公司2025年新增担保83笔，平均每笔26万元，九成是老客户。',
    analysis:
      '土地经营权、大棚、鱼塘设施确权不完整，不能作有效抵押；担保公司单笔限额低、审批跑三趟；银行担心风险，县级没有分担补偿池。',
    suggestions: [
      '由财政出资3000万元设立农业信贷风险补偿池，政府、担保、银行按4比4比2分担损失，目标三年撬动贷款不少于4.5亿元。',
      '推广设施设备和生产订单作为反担保，茶叶、脆李、水产建立授信模型，额度最高80万元，审批时限压缩到10个工作日。',
      '在17个乡镇街道设金融服务驿站，集中受理申请，村干部和农技员参与经营状况评议，利率和手续费上墙公示。',
    ],
    proposer: 'pengZhiliang',
    coSigners: ['yaoJinfeng', 'hanJianping'],
    units: { lead: 'finance', co: ['agriculture'] },
    research: {
      type: '问卷',
      date: '2025-11-24',
      place: '大塘镇、柳溪镇、马岭镇',
      summary: '向190家经营主体发放问卷，与三家银行、担保公司座谈。',
    },
    reply: {
      letterNo: '安财函〔2026〕15号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '补偿池首期出资1500万元，与两家银行签约，损失分担比例按建议确定，明年增资。',
        },
        {
          adopted: true,
          done: true,
          text: '设施和订单反担保办法印发，最高额度提高到60万元，审批最长12个工作日。',
        },
        { adopted: true, done: false, text: '金融驿站建成11处，其余6处年底前建成。' },
      ],
      summary: '今年前四个月新增担保112笔、3800万元，较去年同期增长1.7倍。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '与提案人核对抽样口径。' },
      { phase: 'during', mode: 'meeting', summary: '在大塘镇召开银行、担保公司、合作社协商会。' },
    ],
  },
  {
    key: 'crop-insurance-plum',
    subject: '关于扩大脆李、茶叶气象指数保险的提案',
    category: 'financeTax',
    situation:
      '脆李、茶叶是我县种植面积最大的两类经济作物，常年受倒春寒、连阴雨和冰雹影响。2025年春寒造成柳溪镇春茶减产约三成，但现有成本保险以绝收为主要赔付条件，全县仅赔付46万元。脆李投保面积占21%，果农反映保费个人承担部分高，定损慢，有的等到过季才来看。',
    analysis:
      '传统险种以现场查勘定损，山区地块分散、定损难；产量损失与市价波动叠加，保险不保价格；保费补贴按种植面积均摊，果农看不清自己得到多少保障。',
    suggestions: [
      '由财政、农业部门与保险公司试点低温、降雨气象指数保险，按气象站数据自动触发赔付，不再逐块定损。',
      '在马岭、柳溪、云台增设微型气象站12座，数据由气象部门校核并公开，确定触发阈值时听取种植户代表意见。',
      '省县两级补贴承担七成保费，脱贫户和小农户再减免一成，理赔款在触发后15个工作日内到账。',
    ],
    proposer: 'yaoJinfeng',
    coSigners: ['pengZhiliang'],
    units: { lead: 'finance', co: ['agriculture'] },
    research: {
      type: '座谈',
      date: '2025-12-03',
      place: '马岭镇、柳溪镇',
      summary: '与果农、茶农、保险公司座谈，收集近三年受灾和赔付资料。',
    },
  },
  {
    key: 'idle-public-assets',
    subject: '关于盘活乡镇行政事业单位闲置资产的提案',
    category: 'financeTax',
    timing: 'recess',
    situation:
      '机构改革和学校撤并后，我县乡镇闲置办公用房、校舍、粮站等资产共209处，建筑面积11.8万平方米。双桥镇原兽医站、石门乡旧中学等地块闲置超过七年，屋顶塌陷。已出租的67处中，租金明显低于周边市场价的19处，有的租约一签二十年，年租金不足3000元。与此同时，镇里的养老、托育、文化项目却为找场地发愁。',
    analysis:
      '资产账在县级、管理在乡镇、使用在村，三本账对不上；处置审批层级多、周期长，乡镇不愿管；资产缺少评估，不知道价值多少，先租后签的现象难免。',
    suggestions: [
      '对209处资产逐处核查，建立图文并茂的一张图，公开地址、面积、状态、租约，由财政部门每季度更新。',
      '按公益优先、就近利用的顺序，优先用于养老、托育、残疾人照料等项目，确实用于经营的一律公开招租并设定评估底价。',
      '对租金明显低于市场、租期过长的19份合同逐份依法审查、重新评估，协商调整租金或提前收回。',
    ],
    proposer: 'shenRuiqi',
    coSigners: ['luoZhengping'],
    units: { lead: 'finance', co: ['education', 'naturalResources'] },
    research: {
      type: '实地走访',
      date: '2026-06-10',
      place: '双桥镇、石门乡、枫林镇',
      summary: '查看闲置资产38处，抽查租赁合同22份。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '与提案人确认抽查合同清单。' },
      { phase: 'during', mode: 'faceToFace', summary: '共同查看双桥镇原兽医站和石门乡旧中学。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
