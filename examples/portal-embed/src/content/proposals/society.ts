import type { ProposalContent } from '../types.js';

/** 民族宗教、组宣统战与其他。 */
export const society = [
  {
    key: 'ethnic-village-culture',
    subject: '关于加强枫树坪民族村寨特色保护与产业融合的提案',
    category: 'ethnicReligion',
    situation:
      '南坡乡枫树坪民族村有178户、692人，保存木结构吊脚楼63栋、古寨门1座、集体歌圩一处。2022年以来吊脚楼失火2起，拆除改建9栋，新建房屋贴瓷砖、盖琉璃瓦，古寨风貌逐渐破碎。村里种有高山黄连120亩、稻鱼70亩，因没有深加工和停车场，游客来看一圈就走，人均消费不到40元。',
    analysis:
      '村民想住得舒服是正当需要，木楼改造找不到既保留外观、又能装卫生间厨房的做法；消防水源不足，电线老化；文化活动集中在两天节庆，平日没有供游客体验的项目。',
    suggestions: [
      '邀请设计院编制吊脚楼宜居改造图集，保留外观、内部更新，先试点10栋，按面积给予每平方米150元左右的补助。',
      '统一更换老旧电线，安装感烟报警和消防蓄水池，完善古寨门、歌圩消防水系，设微型消防站由村民值守。',
      '以稻鱼、黄连、刺绣为主题开发半日体验路线，由村集体合作社统一经营，收益按股分红并留出文化传承基金。',
    ],
    proposer: 'weiLan',
    coSigners: ['heMinghui', 'duYiming'],
    units: { lead: 'unitedFront', co: ['culture', 'fire', 'agriculture'] },
    research: {
      type: '蹲点',
      date: '2025-09-25',
      place: '南坡乡枫树坪民族村',
      summary: '住村四天，逐栋登记吊脚楼，召开院坝会听取村民意见。',
    },
    reply: {
      letterNo: '安统函〔2026〕6号',
      mark: 'B',
      perSuggestion: [
        { adopted: true, done: false, text: '宜居改造图集完成，首批试点6栋开工，余下4栋10月动工。' },
        { adopted: true, done: true, text: '63栋木楼电线更换完成，建消防蓄水池3座，微型消防站配员12名。' },
        { adopted: true, done: false, text: '合作社成立，稻鱼体验线试运营，黄连加工厂选址论证中。' },
      ],
      summary: '消防隐患先行消除，改造和产业按村民意愿逐步推进。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '在枫树坪村与提案人和寨老商议试点名单。' },
      { phase: 'during', mode: 'meeting', summary: '在古寨门召开院坝会，确定图集样式。' },
    ],
  },
  {
    key: 'temple-fire-safety',
    subject: '关于加强乡村宗教活动场所消防安全管理的提案',
    category: 'ethnicReligion',
    situation:
      '全县依法登记的乡村宗教活动场所34处，半数以上为砖木或木结构。实地查看19处，未设固定消防水源的8处，烛台直接接触木案的6处，电线裸露或插座老化的11处，有的殿堂只有一具过期灭火器。云台镇一处老殿香客集中时可达600余人，门口台阶狭窄，疏散困难。',
    analysis:
      '场所自养能力弱，管理人员年龄偏大，安全员多为挂名；消防检查集中在节日前，整改后缺少回查；文物建筑改造受审批约束，管理人不敢动。',
    suggestions: [
      '对34处场所逐一做消防和电气安全评估，按一场所一清单限期整改，采用电蜡烛等替代明火，拆除临时搭建。',
      '在砖木场所配备感烟报警、微型消防柜和蓄水设备，文物建筑由文旅部门同步审定改造方案，县级补助困难场所。',
      '重大活动实行人流核定和预约，活动前由统战、消防、公安、乡镇联合验收，安全员每年培训不少于两次。',
    ],
    proposer: 'luoZhengping',
    units: { lead: 'unitedFront', co: ['fire', 'culture', 'publicSecurity'] },
    research: {
      type: '实地走访',
      date: '2025-11-26',
      place: '云台镇、白鹭镇等19处场所',
      summary: '查看电气、烛台、疏散通道和灭火器，记录隐患43条。',
    },
    reply: {
      letterNo: '安统函〔2026〕11号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '34处评估完成，隐患129条全部整改，电蜡烛替换明火290处。' },
        {
          adopted: true,
          done: true,
          text: '补助场所16处，安装报警器215只，3处文物建筑改造方案经审批后实施。',
        },
        {
          adopted: true,
          done: true,
          text: '人流核定和联合验收已用于春节、清明期间的活动，安全员培训两轮共112人次。',
        },
      ],
      summary: '三条建议全部落实，隐患实行销号管理，今后继续联合检查。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得提案人记录的隐患清单。' },
      { phase: 'after', mode: 'faceToFace', summary: '邀请提案人查看云台镇老殿疏散演练。' },
    ],
  },
  {
    key: 'civic-practice-station',
    subject: '关于提升新时代文明实践站群众参与度的提案',
    category: 'organizationUnitedFront',
    timing: 'recess',
    situation:
      '全县建有文明实践站229个，2025年登记活动1.12万场。随机查看31个站，实际开展活动与台账一致的18个，参加者多为村干部、积极分子，群众自发参加的占比不足三成。双桥镇有个村一天填报三场活动，照片是同一间会议室换了横幅。相反，柳溪镇一个实践站利用农闲教茶艺和理发，每场都有五六十人。',
    analysis:
      '任务按场次考核，基层重填报、轻效果；活动由上面定主题，不问群众想要什么；志愿者多是乡镇干部兼职，专业社会组织少，难以长期。',
    suggestions: [
      '取消对每站月度活动场次的硬性考核，改为看参与人数、重复参与率和群众打分，每季度抽查核实。',
      '建立群众点单、志愿者接单清单，茶艺、剪发、维修、助老等项目由村民自选，公布时间地点，实行提前预约。',
      '培育20支乡村专业志愿队，给予少量工具和保险补助，支持返乡青年、退休教师牵头，并给予荣誉积分。',
    ],
    proposer: 'luoZhengping',
    coSigners: ['heMinghui'],
    units: { lead: 'propaganda', co: ['women'] },
    research: {
      type: '随机走访',
      date: '2026-05-19',
      place: '双桥镇、柳溪镇等31个实践站',
      summary: '对照活动台账现场核实，随访群众140人。',
    },
  },
  {
    key: 'flood-warning',
    subject: '关于打通山洪灾害预警“最后一公里”的提案',
    category: 'other',
    situation:
      '我县有山洪灾害危险区73处，居住2146户、7380人。2025年“7·11”暴雨中，柳溪镇大坑口组在预警发布47分钟后仍有16户未转移，原因是夜间信号中断，广播失电，村干部挨户敲门。全县预警广播有效在线率83%，危险区手机无信号盲区9处。',
    analysis:
      '预警信息靠短信和广播，停电断网后都失效；转移责任人平均年龄52岁，一人负责30多户，没有替补；演练年年有，但多在白天，且提前通知，群众知道是演习。',
    suggestions: [
      '为73处危险区配备手摇警报器、太阳能广播、北斗短报文和应急照明，9处信号盲区优先，保证停电断网仍能发出预警。',
      '实行一户一卡、三级叫应，每名转移责任人不超过10户并配一名替补，老弱病残提前转移，明确谁背、往哪走、住哪里。',
      '主汛期前在三个重点乡镇开展不打招呼的夜间演练，逐户记录转移用时，不达标的限期补课。',
    ],
    proposer: 'baiGuohua',
    coSigners: ['weiLan', 'hanJianping'],
    units: { lead: 'emergency', co: ['water'] },
    research: {
      type: '实地走访',
      date: '2025-09-09',
      place: '柳溪镇大坑口组、石门乡',
      summary: '夜间测试广播与手机信号，走访转移户41户。',
    },
    reply: {
      letterNo: '安应急函〔2026〕10号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '73处手摇警报器和太阳能广播全部到位，9处盲区配北斗短报文终端。' },
        { adopted: true, done: true, text: '明白卡2146张入户，责任人由241名增至628名，替补同步落实。' },
        {
          adopted: true,
          done: true,
          text: '4月在柳溪、石门、高岭夜间演练，平均转移用时由43分钟缩到21分钟，2个组补课后达标。',
        },
      ],
      summary: '4月下旬两场强降雨共提前转移328人，未发生人员伤亡。主汛期内我局将每半月抽查一次设备在线情况。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人查看大坑口组地形并复盘2025年转移过程。' },
      { phase: 'during', mode: 'other', summary: '邀请提案人现场观摩夜间演练并打分。' },
      { phase: 'after', mode: 'phone', summary: '通报4月下旬强降雨转移情况。' },
    ],
  },
  {
    key: 'dog-management',
    subject: '关于加强城区文明养犬和流浪犬管理的提案',
    category: 'other',
    timing: 'recess',
    situation:
      '据社区摸底，县城饲养犬只约9300只，办理登记并免疫的3100只，流浪犬估计600余只。2026年上半年县疾控机构接诊犬伤2186人次，其中14岁以下占28%；滨河公园不牵绳、粪便不清理的投诉187件。收容由公安、城管临时处置，没有固定场所，捕捉后有的重新放回。',
    analysis:
      '登记点只有两处，费用和免疫程序不清，养犬人嫌麻烦；城管、公安、农业部门边界不明，投诉来回转；遗弃成本几乎为零，流浪犬越捉越多。',
    suggestions: [
      '在六个社区设便民登记点，免疫、办证、植入芯片一次完成，低保家庭和导盲犬免收，登记数据公安、农业、城管共享。',
      '划定公园遛犬时段和区域，设拾便箱，不牵绳、伤人、遗弃依据法规处罚，先劝导、再教育、后处罚。',
      '建设一处流浪犬收容所，委托专业机构绝育、领养，建立志愿者参与和公开领养信息的制度。',
    ],
    proposer: 'tangXiaojuan',
    coSigners: ['suQiaoyun'],
    units: { lead: 'publicSecurity', co: ['urbanManagement', 'agriculture'] },
    research: {
      type: '随机走访',
      date: '2026-08-05',
      place: '滨河公园、南苑社区',
      summary: '早晚计数遛犬情况，访谈养犬人110位和居民92位。',
    },
    contacts: [{ phase: 'before', mode: 'faceToFace', summary: '与提案人讨论登记点设置和遛犬时段。' }],
  },
] as const satisfies readonly ProposalContent[];
