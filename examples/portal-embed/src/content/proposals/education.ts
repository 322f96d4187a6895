import type { ProposalContent } from '../types.js';

/** 教育。 */
export const education = [
  {
    key: 'school-gate-guard',
    subject: '关于健全城区中小学校门口护学岗机制的提案',
    category: 'scienceCultureHealth',
    situation:
      '县城7所小学、4所初中共有学生1.92万人，多数集中在上午7点20分至7点50分、下午4点半至5点20分进出。县第一小学门前的文昌路宽12米，放学时段聚集家长约1600人、电动车900余辆，机动车排队长达400米。目前11所学校中，交警固定护学的4所，其余靠值班教师和保安维持；家长志愿者没有培训和保险，冬季到岗率不足一半。',
    analysis:
      '校门口拥堵看似交通问题，实为组织问题。上下学时间高度集中，没有错峰；接送车辆没有固定的停靠和等候区域；警力、教师、家长、社区各自为战，没有统一的岗位设置和责任时段。',
    suggestions: [
      '按“一校一案”设置护学岗，明确交警、教师、家长志愿者、社区网格员的点位和时段，统一马甲、口哨和伸缩停车牌，公安每学期培训一次。',
      '县第一小学、实验小学实行分年级错峰15分钟放学，在文昌路划设即停即走区和电动车等候区，门前200米上下学时段单向通行。',
      '为家长志愿者购买意外保险，服务时长计入志愿服务积分，可兑换公交卡、图书卡，用激励保证到岗。',
      '由教育、公安部门每月联合通报一次校门口秩序情况，秩序较差的学校和责任中队限期整改并回访家长。',
    ],
    proposer: 'linWenbo',
    coSigners: ['liangXueqin', 'tangXiaojuan', 'qinYong'],
    units: { lead: 'publicSecurity', co: ['education', 'urbanManagement'] },
    research: {
      type: '蹲点',
      date: '2025-11-10',
      place: '县第一小学、实验小学',
      summary: '连续一周在校门口蹲点，分时段计数车流人流，访谈家长150人。',
    },
    reply: {
      letterNo: '安公函〔2026〕9号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '11所学校护学方案全部完成，设岗46个，3月开学前完成首轮培训，装备统一配发。',
        },
        {
          adopted: true,
          done: true,
          text: '两所小学实行错峰放学，文昌路施划停靠区和等候区，上下学时段单向通行。',
        },
        { adopted: true, done: true, text: '县教育局为1240名家长志愿者投保，积分兑换由共青团县委统一管理。' },
        { adopted: true, done: true, text: '联合通报制度3月起执行，已通报两期，整改问题9个。' },
      ],
      summary: '四条建议全部落实，县第一小学放学疏散时间由48分钟缩短到22分钟。新学期将向乡镇中心小学延伸。',
    },
    contacts: [
      {
        phase: 'before',
        mode: 'faceToFace',
        summary: '交警大队负责人到县第一中学听取提案人意见，取得车流数据。',
      },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在县第一小学召开办理协商会，学校、家长委员会、社区和四位提案人参加。',
      },
      { phase: 'after', mode: 'faceToFace', summary: '邀请提案人早高峰现场查看，听取对雨天放学预案的建议。' },
    ],
  },
  {
    key: 'after-school-service',
    subject: '关于提升农村学校课后服务质量的提案',
    category: 'scienceCultureHealth',
    situation:
      '我县义务教育阶段学校课后服务已实现全覆盖，但城乡差异明显。县城学校平均开设兴趣课程23门，农村学校只有6门，且以看护写作业为主。南坡乡中心小学共14名教师，没有专职音乐、美术教师，五天的课后服务全由班主任轮流承担。2025年农村学校课后服务经费生均每学期70元，教师每课时补贴15元，部分学校延迟到次年才发放。',
    analysis:
      '农村学校缺的是师资和资源。外聘教师嫌远、课时费低，来了也留不住；乡村有丰富的民间艺人、农技员资源却没有进校园的渠道；经费按学生数拨付，小规模学校分摊下来不足以支付基本开支。',
    suggestions: [
      '组建县级走教团队，由县城学校音体美教师和校外辅导员每周到农村学校授课半天，发放走教补助和交通补贴，计入职称评审的农村服务经历。',
      '建立校外辅导员资源库，吸纳竹编艺人、渔鼓传人、农技员、退役军人进校开课，由文旅、农业、退役军人等部门推荐、教育部门审核。',
      '对不足百人的小规模学校按百人核定课后服务经费，教师补贴按月发放到卡，不得拖欠跨年。',
    ],
    proposer: 'liangXueqin',
    coSigners: ['linWenbo'],
    units: { lead: 'education', co: ['finance', 'culture'] },
    research: {
      type: '实地走访',
      date: '2025-11-26',
      place: '南坡乡、石门乡、枫林镇中心小学',
      summary: '随堂观察课后服务，与教师34人、家长51人座谈。',
    },
    reply: {
      letterNo: '安教函〔2026〕12号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '走教团队3月组建，教师58名，每周覆盖农村学校26所，走教经历纳入职称评审条件。',
        },
        {
          adopted: true,
          done: false,
          text: '资源库首批入库96人，已在19所学校开课，秋季学期扩大到全部中心小学。',
        },
        {
          adopted: true,
          done: false,
          text: '补贴已改为按月发放；小规模学校按百人核定经费的标准列入下一年度预算测算。',
        },
      ],
      summary: '走教和外聘两条渠道已经打通，农村学校平均课程增至13门，经费保障标准待年度预算批准后执行。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '与提案人核实三所学校教师结构。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在南坡乡中心小学召开座谈会，家长和教师代表提出课程需求清单。',
      },
      { phase: 'after', mode: 'phone', summary: '通报走教排课表，提案人建议增设体育课。' },
    ],
  },
  {
    key: 'student-mental-health',
    subject: '关于完善中小学生心理健康服务体系的提案',
    category: 'scienceCultureHealth',
    situation:
      '县教育局2025年秋季开展的学生心理筛查显示，初中生中需重点关注的占4.7%，高中生占6.1%，其中父母长期外出的学生比例接近一般学生的两倍。全县76所中小学，专职心理教师仅9人，都集中在县城，多数学校由班主任、思政课教师兼任。县人民医院没有儿童青少年心理门诊，家长要带孩子去180公里外的市里排号，单程三小时。',
    analysis:
      '筛查之后怎么办，是目前最大的断点。学校发现了问题却没有能力干预，转介没有对口医院，家长怕孩子被“贴标签”不愿就诊。农村学校的心理室多是摆设，几年没有更新预约记录。',
    suggestions: [
      '每个乡镇中心学校配备一名专职心理教师，三年内通过招聘和转岗培训解决22名，工作量和职称与学科教师同等对待。',
      '县人民医院开设青少年心理门诊，与市级专科医院建立远程会诊，学校、医院之间开通绿色转介通道，病历与学籍信息严格分开。',
      '依托县妇联、关工委开设家长学校，每学期走进每个乡镇至少一次，重点面向留守学生的祖辈监护人讲授情绪识别和沟通方法。',
    ],
    collective: { kind: 'party', name: '农工党安澜县支部', contact: 'fangDecheng' },
    units: { lead: 'education', co: ['health', 'women'] },
    research: {
      type: '座谈',
      date: '2025-10-29',
      place: '城南中学、县人民医院',
      summary: '与心理教师、儿科医生、家长代表座谈两场，匿名访谈学生30人。',
    },
    reply: {
      letterNo: '安教函〔2026〕19号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '2026年招聘专职心理教师8名，转岗培训7名，9月到岗，余下7名2027年解决。',
        },
        {
          adopted: true,
          done: true,
          text: '县人民医院青少年心理门诊4月开诊，与市三医院远程会诊，转介流程和保密要求已印发各校。',
        },
        { adopted: true, done: true, text: '家长学校本学期已走进17个乡镇街道，祖辈监护人参加2300余人次。' },
      ],
      summary: '门诊和转介通道已经建立，断点基本打通。专职教师分两年配齐，配备情况将逐年向提案单位反馈。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案单位商定转介通道涉及的保密条款。' },
      { phase: 'during', mode: 'meeting', summary: '教育、卫健、妇联与提案单位召开四方协商会。' },
      { phase: 'after', mode: 'letter', summary: '寄送转介流程文本和开诊首月情况简报。' },
    ],
  },
  {
    key: 'rural-kindergarten',
    subject: '关于优化农村幼儿园布局和利用闲置园舍的提案',
    category: 'scienceCultureHealth',
    situation:
      '受出生人口减少影响，我县在园幼儿由2020年的1.61万人降到2025年的9800人，农村降幅更大。全县99所农村幼儿园中，在园不足20人的41所，不足10人的13所。河口镇中渡村园2018年投资210万元建成，如今只有6个孩子、2名教师。与此同时，镇区幼儿园班额仍在30人以上，村里家长骑车送孩子单程要40分钟。',
    analysis:
      '撤并太快，偏远村孩子上学更难；不撤并，混龄班教学质量难保证，资源闲置。现行布局规划2017年编制，与人口变化明显脱节，调整缺少依据，乡镇和村又担心引发矛盾，只能一拖再拖。',
    suggestions: [
      '按未来五年生源预测重编布局规划，不足10人且3公里内有公办园的稳妥撤并，偏远村保留教学点，撤并方案须经家长代表会议同意。',
      '对撤并村提供幼儿专用接送车或交通补助，实行镇区中心园对教学点“一园带多点”的统一管理、教师轮岗。',
      '闲置园舍由乡镇统筹，优先改作婴幼儿托育点、老人日间照料点或儿童之家，不得出租用于与公益无关的用途。',
    ],
    proposer: 'linWenbo',
    units: { lead: 'education', co: ['civilAffairs', 'health'] },
    research: {
      type: '实地走访',
      date: '2025-09-18',
      place: '河口镇、大塘镇、竹坪乡',
      summary: '查看农村幼儿园17所，统计生源和教师，访谈家长73人。',
    },
    reply: {
      letterNo: '安教函〔2026〕23号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '布局规划修编完成初稿，拟撤并11所、保留教学点22个，正在逐村召开家长代表会议。',
        },
        {
          adopted: true,
          done: true,
          text: '首批4个撤并村开通幼儿接送车，票价每月40元，家庭困难幼儿免费；一园带多点已覆盖9个镇。',
        },
        { adopted: true, done: false, text: '中渡村等5处闲置园舍拟改托育点和日间照料点，其中2处8月开工。' },
      ],
      summary: '撤并坚持家长同意在先、接送到位在先，规划年内报批后公布。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得17所幼儿园生源数据。' },
      { phase: 'during', mode: 'faceToFace', summary: '与提案人参加中渡村家长会议。' },
    ],
    feedbackReason:
      '中渡村家长会议已同意改建，但接送车在雨天绕行另一村，单程接近一小时，实际未解决远的问题，希望调整线路后再答复。',
    secondReply: {
      letterNo: '安教函〔2026〕38号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '11所撤并园中8所取得家长会议书面同意，其余3所缓议，不设时间要求；规划待县政府批准后公布。',
        },
        { adopted: true, done: true, text: '中渡线拆为两条，单程压缩到25分钟以内，雨天备用线路已告知家长。' },
        {
          adopted: true,
          done: false,
          text: '中渡村等2处园舍改造提前至本月开工，其余3处落实了接收单位，列入下半年项目。',
        },
      ],
      summary: '按照提案人意见重新踏勘线路，拆分班车并现场测时，家长代表签字确认。',
    },
  },
  {
    key: 'vocational-orders',
    subject: '关于深化县职业中专与本地企业订单培养的提案',
    category: 'scienceCultureHealth',
    timing: 'recess',
    situation:
      '县职业中专在校生2640人，开设电子、汽修、幼儿保育等9个专业。2025届毕业生742人，留在本县就业的只有96人，占12.9%。而开发区企业常年缺数控、焊接、食品检测等技术工人约1100名，部分企业只能到外省招工，月薪开到7000元仍留不住人。学生反映，校内实训设备多为2012年前购置，毕业到企业要重新学。',
    analysis:
      '专业设置与本地产业错位，电子专业学生占四成，县内却没有一家电子整机企业；校企合作多停留在签协议、送实习，企业不参与课程和考核；学校聘用企业师傅，课酬受限且没有编制通道。',
    suggestions: [
      '压缩电子类招生，增设茶叶加工与检测、农产品冷链、数控加工三个订单班，由10家企业与学生、学校签订三方协议，学费由企业和财政共担。',
      '开发区与学校共建一处不少于3000平方米的实训中心，设备由企业捐赠或租赁，学校与企业轮流使用，利用率纳入考核。',
      '允许学校拿出不超过教师总数两成的岗位聘请企业技师，课酬按市场水平核定，考核结果与续聘挂钩。',
    ],
    proposer: 'linWenbo',
    coSigners: ['pengZhiliang', 'zhengHaibo'],
    units: { lead: 'education', co: ['economicZone', 'humanResources'] },
    research: {
      type: '座谈',
      date: '2026-04-22',
      place: '县职业中专、安澜经济开发区',
      summary: '与16家企业人事负责人、毕业生40人座谈，核对就业去向。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '与提案人确认企业用工缺口统计口径。' },
      { phase: 'during', mode: 'faceToFace', summary: '邀请提案人参加订单班课程方案论证。' },
    ],
  },
  {
    key: 'school-canteen',
    subject: '关于提升农村学校食堂供餐质量和监管水平的提案',
    category: 'scienceCultureHealth',
    timing: 'recess',
    situation:
      '全县有学校食堂128个，其中农村79个，每天为1.4万名学生供应午餐。走访发现，枫林、沙河两镇8所学校的食堂由村民承包，菜品单一，一周里有三天主菜是同一种；4所学校的留样冰箱温度高于10℃，有的留样盒上没有日期。家长委员会成员一学期陪餐平均不到1次，提出的意见也没有答复记录。',
    analysis:
      '小学校自办食堂成本高，承包户压低食材标准；营养餐补助与食材采购由学校自行对接，缺少统一配送和比价；监管部门一学期检查两次，多提前通知。家长最关心的价格、菜谱、食材来源都看不到。',
    suggestions: [
      '由县教育局统一招标大宗食材供应商，实行集中采购、分校配送，每月在教育局网站公布各校采购价格和营养食谱。',
      '不足200人的学校由中心校食堂统一制作、保温配送，取消个人承包，三年内逐步实现农村学校自营或公办托管。',
      '在厨房、留样间安装监控，接入家长手机端；家长陪餐由学校排班，意见三日内书面答复，接受县市场监管部门抽查。',
    ],
    proposer: 'linWenbo',
    coSigners: ['suQiaoyun', 'tangXiaojuan'],
    units: { lead: 'education', co: ['marketRegulation', 'finance'] },
    research: {
      type: '随机走访',
      date: '2026-03-18',
      place: '枫林镇、沙河镇8所学校',
      summary: '中午不打招呼进食堂12次，查看留样记录和采购台账。',
    },
    reply: {
      letterNo: '安教函〔2026〕47号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '米、面、油、肉四类大宗食材完成统一招标，79所农村学校全部分校配送，采购价格和食谱每月公布。',
        },
        {
          adopted: true,
          done: false,
          text: '不足200人的43所学校中，18所改由中心校食堂配送，16份个人承包合同到期不再续签，其余逐年退出。',
        },
        {
          adopted: true,
          done: true,
          text: '128个食堂监控全部接入，家长可在手机端查看；陪餐排班到人，意见三日内书面答复，已答复96条。',
        },
      ],
      summary:
        '统一采购和公开监督已经落实，个人承包按合同期限有序退出，计划2028年秋季前全部转为自营或公办托管。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '向提案人了解8所学校的查看情况，当周组织复查。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在枫林镇召开家长委员会代表座谈会，三位提案人参加，讨论食谱公示格式。',
      },
      { phase: 'after', mode: 'phone', summary: '通报首月配送价格，提案人建议增加供应商退出机制。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
