import type { ProposalContent } from '../types.js';

/** 纪检政法。 */
export const law = [
  {
    key: 'anti-fraud-elder',
    subject: '关于提升老年人防范电信网络诈骗能力的提案',
    category: 'disciplineLaw',
    situation:
      '2025年全县电信网络诈骗立案318起，涉案金额2460万元，其中60岁以上受害者占27%，人均损失7.9万元。冒充公检法、保健品返现、养老投资是前三类。走访63位受害人，事前听过反诈宣传的有41位，但真正遇到时仍然相信，原因多是怕子女知道、想给孙辈攒钱。',
    analysis:
      '宣传偏重发传单、进小区，一讲几百人，针对性不强；银行柜面劝阻效果好，但手机转账绕过了柜面；子女在外，老人遇事没有可商量的人，诈骗者正是利用这一点。',
    suggestions: [
      '以社区、村为单位建立老年人反诈互助组，退休教师、村医、网格员每人联系10户，遇到大额转账先打电话核对。',
      '公安与银行建立延时到账和亲情核验机制，60岁以上客户单笔5万元以上转账默认延时2小时，可由本人面签解除。',
      '每月用本地真实案例制作方言短视频和情景剧，在集市、老年大学播放，受害人匿名讲述，少讲道理、多讲骗术。',
    ],
    collective: { kind: 'sector', name: '无党派人士界', contact: 'shenRuiqi' },
    units: { lead: 'publicSecurity', co: ['propaganda'] },
    research: {
      type: '座谈',
      date: '2025-11-11',
      place: '滨江社区、枫林镇',
      summary: '与受害老人63位、银行柜员和民警座谈，梳理骗术类型。',
    },
    reply: {
      letterNo: '安公函〔2026〕13号',
      mark: 'B',
      perSuggestion: [
        { adopted: true, done: true, text: '互助组建到203个村和26个社区，联系老人5.8万名，劝阻转账214次。' },
        {
          adopted: true,
          done: false,
          text: '与6家银行签订协议，5家实行延时到账，剩余1家因系统改造年底上线。',
        },
        { adopted: true, done: true, text: '方言短视频24期，情景剧巡演37场，老年人受骗警情同比下降43%。' },
      ],
      summary: '互助、延时、方言宣传三管齐下，已止付挽损680万元。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人研究延时到账规则对合法转账的影响。' },
      { phase: 'during', mode: 'meeting', summary: '与六家银行、提案人协商。' },
      { phase: 'after', mode: 'phone', summary: '通报警情下降数据。' },
    ],
  },
  {
    key: 'village-mediation',
    subject: '关于加强乡村专职人民调解员队伍建设的提案',
    category: 'disciplineLaw',
    timing: 'recess',
    situation:
      '全县人民调解委员会231个，调解员1186名，其中专职仅47名。2025年调解矛盾纠纷6720件，山林土地、相邻、婚姻家庭占六成，平均每件需上门2.7次。石门乡一位调解员身兼文书、计生、农保等六项工作，一起宅基地纠纷拖了四个月，小矛盾变成了邻里打架。',
    analysis:
      '专职人数少且多数在县城，乡村主要由村干部兼任，懂法律的不足两成；补贴按件30元，长期没有调整，调解的积极性不高；调解协议经司法确认的只占4.3%，当事人反悔后又要重来。',
    suggestions: [
      '按每个乡镇不少于3名、大村1名的标准配齐专职调解员，从退休法官、教师、老村支书中选聘，工资由县级统一发放。',
      '建立疑难纠纷法律顾问轮值制度，律师每周到乡镇半天，调解方案先行法律审核，涉及土地、婚姻的由部门共同参与。',
      '提高以案定补标准，按复杂程度分80元、200元、500元三档，主动申请司法确认的另行奖励，同时在法院开通绿色通道。',
    ],
    proposer: 'shenRuiqi',
    coSigners: ['tangXiaojuan'],
    units: { lead: 'justice', co: ['politicalLegal', 'finance'] },
    research: {
      type: '座谈',
      date: '2026-04-16',
      place: '石门乡、新圩镇',
      summary: '与调解员36名座谈，旁听调解5件，抽查卷宗80册。',
    },
    contacts: [{ phase: 'before', mode: 'phone', summary: '与提案人核对卷宗抽查统计。' }],
  },
  {
    key: 'minor-protection-court',
    subject: '关于建立涉未成年人案件社会支持体系的提案',
    category: 'disciplineLaw',
    situation:
      '近三年县检察机关办理涉未成年人案件136件，其中未成年被害人71人，涉罪未成年人65人。涉罪未成年人中，单亲、留守和辍学的占七成；附条件不起诉考察期内，有就学或技能培训安排的只有11人。未成年被害人心理辅导平均等待21天，一个案子可能要在三处重复陈述受害过程。',
    analysis:
      '司法、教育、民政各管一环，帮教缺少固定社工；县里没有一站式询问救助场所；考察期满即结束，谁来接着管没有衔接，再次违法的风险大。',
    suggestions: [
      '建设一站式未成年人询问救助中心，取证、检查、心理疏导一次完成，减少重复陈述，做好隐私保护。',
      '购买专业司法社工服务，每名附条件不起诉少年固定一名社工，联合职业中专和企业安排技能培训和实习。',
      '由检察、公安、教育、民政、妇联建立季度会商，考察期结束后由学校和社区继续跟踪不少于一年。',
    ],
    proposer: 'shenRuiqi',
    coSigners: ['linWenbo', 'caoShulan'],
    units: { lead: 'procuratorate', co: ['publicSecurity', 'education', 'civilAffairs'] },
    research: {
      type: '座谈',
      date: '2025-12-15',
      place: '县人民检察院、县职业中专',
      summary: '与办案人员、司法社工座谈，了解帮教案例。',
    },
    reply: {
      letterNo: '安检函〔2026〕3号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '询问救助中心设在县中医医院，4月启用，已办理询问28人次。' },
        { adopted: true, done: true, text: '签约司法社工6名，24名考察对象均有固定社工，18人进入技能培训。' },
        { adopted: true, done: true, text: '五部门季度会商印发，回归学校和社区的13人已建立一年跟踪档案。' },
      ],
      summary: '未成年人不再重复陈述，帮教由单次转向持续。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '就隐私保护规程征求提案人意见。' },
      { phase: 'during', mode: 'meeting', summary: '五部门与提案人协商一站式流程。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
