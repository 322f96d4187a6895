import type { ProposalContent } from '../types.js';

/** 政务服务。 */
export const governmentServices = [
  {
    key: 'digital-archives',
    subject: '关于推进婚姻、学籍等民生档案数字化便民查阅的提案',
    category: 'governmentService',
    situation:
      '县档案馆馆藏民生档案42.3万卷，其中婚姻、土地、学籍、招工四类利用最多，占全年查阅量的七成。2025年接待查档1.36万人次，平均等候26分钟，有的老人为一份1978年的招工表跑三次。四类档案中完成数字化的仅占31%，虫蛀、褪色的约1.1万卷，尚未逐卷修复。',
    analysis:
      '部门移交档案标准不一，有的扫描件无目录，等于没数字化；馆内扫描设备只有4台，编目人员6名，年处理不足3万卷；查档仅限工作时间和本人到场，在外务工者多委托亲友，流程又复杂。',
    suggestions: [
      '对四类高频民生档案先行数字化，三年完成18万卷，部门移交必须附规范目录，达不到标准的退回整改。',
      '设立破损档案抢救专项，优先修复招工、学籍、土地类老化严重的纸质件，建立温湿度监测和异地备份。',
      '开通网上查档和乡镇代查，实名核验、限期反馈，本人无法到场的由村级代办员视频核验后代为出具证明。',
    ],
    proposer: 'luoZhengping',
    coSigners: ['heMinghui'],
    units: { lead: 'archives', co: ['data', 'finance'] },
    research: {
      type: '实地走访',
      date: '2025-10-16',
      place: '县档案馆、双桥镇便民中心',
      summary: '现场随访查档群众61人，清点四类档案破损情况。',
    },
    reply: {
      letterNo: '安档函〔2026〕5号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '2026年首批完成婚姻、学籍类5.2万卷数字化，目录规范同步下发，三年计划报县政府批准。',
        },
        {
          adopted: true,
          done: false,
          text: '修复破损档案1640卷，异地备份硬盘移交市档案馆，温湿度监测覆盖两个库房。',
        },
        { adopted: true, done: true, text: '网上查档4月上线，乡镇代查点17个，平均反馈时间1.2个工作日。' },
      ],
      summary: '查档已经可以不进馆，数字化和修复分三年完成。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '邀请提案人查看库房和破损档案。' },
      { phase: 'during', mode: 'phone', summary: '就目录规范听取提案人意见。' },
    ],
  },
  {
    key: 'village-service-list',
    subject: '关于推动高频政务服务事项“村口可办”的提案',
    category: 'governmentService',
    situation:
      '我县政务服务网上可办率名义上达到97%，但老年人和偏远村群众仍习惯现场办。我们在石门、高岭两乡跟办20件事，最多往返三趟，最远单程19公里，平均办结4.6天。村级便民服务站203个，统一能够办结的只有16项，其余要到乡镇或县里，代办员对材料要求说法不一。',
    analysis:
      '县级授权不到位，村站只有收件、没有审批；电子证照群众不会用，材料反复提交；代办员由村干部兼任，没有考核与补贴，换届后要重新学。',
    suggestions: [
      '梳理不少于60项高频事项下沉到村，县级授权或委托受理、乡镇联审，一次告知、一表申请、网上流转。',
      '每个村配备一名专职代办员，统一培训考核持证，每月代办补助800元，按件奖励，群众满意度低于80分的调整。',
      '推广“亮码可办”和自助终端，在偏远村每季度开展一次移动服务车进村，老人可语音、刷脸办理。',
    ],
    proposer: 'weiLan',
    coSigners: ['yaoJinfeng', 'luoZhengping'],
    units: { lead: 'adminApproval', co: ['data'] },
    research: {
      type: '蹲点',
      date: '2025-11-14',
      place: '石门乡、高岭乡',
      summary: '代群众跟办事项20件，逐步记录材料和等候时间。',
    },
    reply: {
      letterNo: '安审批函〔2026〕8号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '63项事项下沉，其中38项村级可办结，25项村级受理乡镇办结。' },
        { adopted: true, done: true, text: '代办员203名全部持证上岗，补助按月发放，满意度平均92分。' },
        { adopted: true, done: true, text: '安装自助终端41台，移动服务车走村86次，办理业务2170件。' },
      ],
      summary: '群众平均往返由2.4次降到0.6次，建议已全部落实，下一步扩大到社保和医保事项。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '取得20件跟办记录。' },
      { phase: 'during', mode: 'meeting', summary: '在石门乡与代办员、提案人讨论下沉清单。' },
      {
        phase: 'after',
        mode: 'faceToFace',
        summary: '提案人陪同村民试办两项业务，反馈自助终端字号偏小，已改进。',
      },
    ],
  },
  {
    key: 'hotline-closure',
    subject: '关于提高12345热线诉求办理实效的提案',
    category: 'governmentService',
    timing: 'recess',
    situation:
      '2026年上半年县12345热线受理诉求4.36万件，办结率98.7%，满意度为81.2%。抽样回访300件“已办结”诉求，事项真正解决的176件，只有解释说明的83件，多次重复反映的41件。同一小区下水堵塞，三个单位三次回复“已转相关部门”，住户连续打了14次电话。',
    analysis:
      '考核以按时办结为主，承办单位倾向先回复再办理；职责交叉事项没有首问负责，派单凭经验；诉求数据没有用于发现共性问题，今天办一件、明天同样的又来一件。',
    suggestions: [
      '将“是否解决”作为考核主项，群众不认可且事实清楚的退回重办，对虚假办结、反复推诿的予以通报。',
      '建立疑难诉求会商机制，每周由县政府办公室召集相关部门一次性定责，交叉事项明确主办和配合单位。',
      '按小区、路段、行业分析高频诉求，每季度发布问题清单，对重复出现10次以上的问题立项整改并向社会公布。',
    ],
    proposer: 'shenRuiqi',
    units: { lead: 'adminApproval', co: ['data'] },
    research: {
      type: '问卷',
      date: '2026-07-15',
      place: '县12345热线中心',
      summary: '电话回访诉求人300名，查阅工单流转记录120份。',
    },
  },
] as const satisfies readonly ProposalContent[];
