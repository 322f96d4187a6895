import type { ProposalContent } from '../types.js';

/** 文化、旅游与体育。 */
export const culture = [
  {
    key: 'bamboo-weaving-heritage',
    subject: '关于加强“安澜竹编”活态传承的提案',
    category: 'scienceCultureHealth',
    situation:
      '安澜竹编2014年列入省级非物质文化遗产名录，以细篾提花、双面编见长。我们对竹坪乡及县城的竹编艺人逐一走访，全县能独立完成全套工序的艺人只剩31名，平均年龄63岁，40岁以下仅3人；县级以上传承人每年补助2000至5000元。2025年全县竹编销售额约420万元，七成是果篮、茶筐等低价产品，一个茶筐编一天半，售价80元。',
    analysis:
      '一是收入低，年轻人学成需两三年，期间没有收入；二是产品与生活脱节，缺少设计，好手艺编不出好价钱；三是传习所只挂牌、不开课，进校园活动一年一次，多为展演，学生动手机会少。',
    suggestions: [
      '设立竹编学徒津贴，对签订三年师徒协议的学徒每月补助1200元，师傅每带出一名合格学徒奖励5000元，首批支持10对。',
      '与高校设计专业共建驻地工作站，围绕茶具、灯具、箱包开发新品，每年推出不少于20款，样品版权由艺人合作社共享。',
      '在竹坪中心小学、县职业中专开设竹编课程，由传承人任兼职教师，课时费纳入教育经费，编写一本图文并茂的教材。',
      '对老艺人的口述、工序和代表作品进行数字化记录，优先完成75岁以上7位艺人的抢救性拍摄。',
    ],
    proposer: 'heMinghui',
    coSigners: ['liangXueqin', 'weiLan'],
    units: { lead: 'culture', co: ['education', 'finance'] },
    research: {
      type: '蹲点',
      date: '2025-10-20',
      place: '竹坪乡、县城竹编工坊',
      summary: '用两周时间逐户走访艺人31名，记录代表性技法14种。',
    },
    reply: {
      letterNo: '安文旅函〔2026〕9号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '学徒津贴办法4月施行，首批10对师徒签约，津贴按月发放。' },
        { adopted: true, done: true, text: '与两所高校设计学院共建驻地工作站，已推出灯具、茶席等新品23款。' },
        {
          adopted: true,
          done: true,
          text: '竹坪中心小学每周两课时，县职业中专开设选修课，教材初稿完成并试用。',
        },
        { adopted: true, done: true, text: '7位高龄艺人拍摄完成，形成影像资料310小时，存入县档案馆。' },
      ],
      summary: '四条建议全部落实，传承从补助个人转向培养队伍，下一步重点拓展销售渠道。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人共同拟定首批师徒名单。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在竹坪乡传习所召开座谈会，艺人、学校、高校教师和三位提案人参加。',
      },
      { phase: 'after', mode: 'faceToFace', summary: '邀请提案人观摩学生课堂和新品展。' },
    ],
  },
  {
    key: 'yuntai-old-village',
    subject: '关于云台古村保护利用与民宿规范发展的提案',
    category: 'transportTourism',
    situation:
      '云台镇上云、下云两村保存明清民居127栋，2022年以来发展民宿46家，2025年接待游客31万人次。发展的同时问题逐渐显现：新建民宿外墙贴瓷砖、装玻璃幕，与古村风貌冲突的有9栋；无人居住的老屋31栋屋顶漏雨，其中两栋局部坍塌；旺季进村道路堵车两三公里，生活污水直排村前水圳，游客差评集中在“堵、乱、贵”。',
    analysis:
      '保护规划2019年编制，但没有细化到每栋房屋能改什么、不能改什么，镇里执法无据；老屋产权多户共有，没人肯单独出钱修；民宿各自定价、淡旺季价差四五倍，缺少行业自律组织。',
    suggestions: [
      '制定古村建筑分类管控图则，逐栋挂牌明示保护等级和修缮要求，对9栋风貌不协调建筑给予改造补助、限期整改。',
      '由镇村成立古屋修缮基金，对产权人自愿委托的老屋先修后租，租金抵扣修缮款后归产权人，优先抢救两栋坍塌老屋。',
      '组建民宿协会，公布淡旺季指导价和服务标准，旺季实行预约进村和外围停车换乘，同步建设污水收集管网。',
    ],
    proposer: 'luoZhengping',
    coSigners: ['heMinghui', 'jiangWeiqiao'],
    units: { lead: 'culture', co: ['yuntaiTown', 'housing', 'marketRegulation'] },
    research: {
      type: '实地走访',
      date: '2025-11-08',
      place: '云台镇上云村、下云村',
      summary: '逐栋查看民居127栋，走访民宿业主22家、游客60人。',
    },
    reply: {
      letterNo: '安文旅函〔2026〕16号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '管控图则完成编制并公示，127栋全部挂牌；9栋不协调建筑已整改4栋，其余10月底前完成。',
        },
        {
          adopted: true,
          done: true,
          text: '修缮基金筹集260万元，两栋坍塌老屋抢修完成，签订委托修缮协议12份。',
        },
        {
          adopted: true,
          done: false,
          text: '民宿协会成立并发布指导价，清明假期试行预约换乘；污水管网列入下半年项目。',
        },
      ],
      summary: '古村管控有了细则，抢修和旺季疏导初见成效，污水管网和剩余5栋整改继续推进。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得提案人逐栋调查表。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在上云村祠堂召开协商会，村民、民宿业主与提案人讨论图则条文。',
      },
      { phase: 'after', mode: 'phone', summary: '通报五一假期预约换乘准备情况。' },
    ],
  },
  {
    key: 'river-greenway',
    subject: '关于贯通清澜河城区段骑行步道的提案',
    category: 'transportTourism',
    situation:
      '清澜河城区段两岸已建成步道11.3公里，但分成5段，互不相连：老码头至二桥之间被两处砂石堆场隔断，河东文体中心段被单位围墙占用，二桥桥下因高差没有通道。市民骑行、跑步到断点只能上机动车道绕行，最长要绕1.7公里。周末高峰每小时通过二桥引桥机动车道的骑行者约260人次，十分危险。',
    analysis:
      '各段步道由水利、城建、园林不同部门分期建设，标准、标高不统一；砂石堆场和单位占用涉及历史协议，没有一个部门出面协调。打通5个断点总长不过2.4公里，投资不大，关键在统筹。',
    suggestions: [
      '明确一个部门牵头，对5个断点逐一制定打通方案，砂石堆场依法收回岸线，单位围墙后退让出6米通道。',
      '二桥桥下采用栈桥形式下穿，设置汛期水位警戒标识和封闭闸门，实现两岸步道不上路、全贯通。',
      '沿线每公里设置饮水点、急救箱和里程标识，与滨河公园、老码头文化街串联，节假日开展骑行和健步活动。',
    ],
    proposer: 'duYiming',
    coSigners: ['suQiaoyun', 'heMinghui'],
    units: { lead: 'housing', co: ['water', 'culture', 'naturalResources'] },
    research: {
      type: '实地走访',
      date: '2025-09-27',
      place: '清澜河城区段两岸',
      summary: '骑行踏勘全线，测量断点5处，周末分时段计数骑行者。',
    },
    reply: {
      letterNo: '安住建函〔2026〕29号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '县政府明确由我局牵头，砂石堆场收回1处，另1处租约年底到期后收回；单位围墙已后退让出通道。',
        },
        {
          adopted: true,
          done: false,
          text: '二桥下穿栈桥涉及行洪论证，水利部门已批复，计划枯水期10月施工。',
        },
        {
          adopted: true,
          done: true,
          text: '已建步道设置饮水点9处、急救箱11个和里程标识，清明假期举办沿江健步活动。',
        },
      ],
      summary: '5个断点打通2个、在建1个，余下2个年底前完成，2027年春节前实现全线贯通。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与提案人骑行全线，现场确认断点。' },
      { phase: 'during', mode: 'meeting', summary: '与岸线占用单位、水利部门和提案人协商让地方案。' },
    ],
  },
  {
    key: 'school-gym-opening',
    subject: '关于推动学校体育场地错时向社会开放的提案',
    category: 'scienceCultureHealth',
    situation:
      '县城现有体育场地总面积的58%在中小学校园内，周末和寒暑假基本空置。文体中心羽毛球馆晚间要提前两天抢订，而一街之隔的城南中学有8片室内场地双休日锁着门。2023年曾有4所学校试行开放，半年后只剩1所。校长们普遍担心三件事：校外人员进校的安全、伤害事故的责任、水电和管理的费用。',
    analysis:
      '学校体育区与教学区没有物理隔离，是开放的最大障碍；没有公众责任险，出了事学校“背锅”；开放不给补贴、不计工作量，学校缺乏积极性。停开的3所学校，都是因为一次意外摔伤后的纠纷。',
    suggestions: [
      '先选体育区可独立出入的城南中学、实验小学等5所学校改造围栏和出入口，安装人脸识别闸机，双休日和暑假8点至20点开放。',
      '由县财政统一购买公众责任险，每校每年保费约6000元，明确学校尽到管理义务的不承担赔偿责任。',
      '委托第三方体育服务机构负责开放时段管理，场地低收费，收入用于水电和维护，县级对开放学校每年补助3万至8万元。',
    ],
    proposer: 'liangXueqin',
    coSigners: ['linWenbo', 'heMinghui'],
    units: { lead: 'education', co: ['culture', 'finance'] },
    research: {
      type: '座谈',
      date: '2025-12-08',
      place: '城南中学、实验小学等6所学校',
      summary: '与校长、体育教师座谈，查看体育区出入口，了解2023年试点停开原因。',
    },
    reply: {
      letterNo: '安教函〔2026〕16号',
      mark: 'A',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '5所学校围栏和闸机改造利用寒假完成，3月起双休日开放，暑假按同一办法执行。',
        },
        { adopted: true, done: true, text: '公众责任险已统一投保，责任划分写入开放管理办法。' },
        {
          adopted: true,
          done: true,
          text: '委托两家机构管理开放时段，补助标准为每校每年4万至7万元，已入场1.3万人次。',
        },
      ],
      summary: '开放两个月以来没有发生安全责任事故，群众预约踊跃，下学年拟再增加4所学校。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '局长到城南中学与提案人查看场馆出入口。' },
      { phase: 'during', mode: 'meeting', summary: '召开学校、家长、体育机构和提案人座谈会，讨论责任划分。' },
      {
        phase: 'after',
        mode: 'phone',
        summary: '通报开放以来的入场人次和预约情况，提案人建议公布雨天停开规则。',
      },
    ],
  },
  {
    key: 'mobile-library',
    subject: '关于以流动图书车盘活农家书屋资源的提案',
    category: 'scienceCultureHealth',
    timing: 'recess',
    situation:
      '全县建有农家书屋203个，藏书38万册。随机走访29个书屋，开门的只有12个，管理员多由村干部兼任；书目多年未更新，种养技术类图书有的还是2009年版本。与之对照，县图书馆两年来试开的一条流动图书车线路，每月到马岭、枫林两镇中心小学各一次，场均借阅410册，孩子排队等车。',
    analysis:
      '书屋按村平均配书，各村图书大同小异，看完就没有新书；村里留守的主要是老人和孩子，需要的是儿童读物和大字本，配送目录却由上级统一确定；县图书馆与书屋系统不通，借还不能异地。',
    suggestions: [
      '将农家书屋纳入县图书馆总分馆体系，统一编目、通借通还，每季度在书屋之间轮换图书不少于200册。',
      '增配流动图书车2辆，把线路由1条扩展到5条，覆盖17个乡镇街道的中心小学和赶集点，每点每月不少于一次。',
      '由村民和学生点单选书，每年更新图书经费的四成用于点单书目，招募返乡大学生和退休教师担任书屋管理志愿者。',
    ],
    proposer: 'heMinghui',
    coSigners: ['linWenbo'],
    units: { lead: 'culture', co: ['propaganda', 'education'] },
    research: {
      type: '随机走访',
      date: '2026-05-12',
      place: '马岭镇、枫林镇、大塘镇',
      summary: '走访农家书屋29个，随流动图书车出行两天。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '到县图书馆与提案人测算新增线路里程和停靠点。' },
    ],
  },
] as const satisfies readonly ProposalContent[];
