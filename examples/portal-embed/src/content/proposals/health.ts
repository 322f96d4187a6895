import type { ProposalContent } from '../types.js';

/** 医药卫生。 */
export const health = [
  {
    key: 'township-health-centre',
    subject: '关于加强乡镇卫生院人才队伍和设备配置的提案',
    category: 'scienceCultureHealth',
    situation:
      '全县16所乡镇卫生院核定编制612个，实有在编人员437人，缺编28.6%。执业医师中50岁以上的占44%，石门乡卫生院只有1名执业医师，他一请假，门诊就停。设备方面，能正常使用DR的卫生院9所，高岭、南坡两院的B超机使用超过12年，图像模糊，村民查个结石都要坐两小时车进城。2025年乡镇卫生院诊疗人次较2021年下降19%。',
    analysis:
      '招不来、留不住是主因：新进大学生到手工资每月3300元左右，晋升要比县级医院多等三四年；三年服务期一满，多数调走。设备更新依赖上级项目，没有固定的折旧更新经费；有了设备又缺会操作的人，两头脱节。',
    suggestions: [
      '推行“县聘乡用”，由县级医院统一招聘、派驻卫生院轮转，编制和工资在县级，派驻期间每月另发不低于1000元的补助。',
      '为高岭、南坡、石门等5所卫生院更新B超、DR和生化仪，依托县人民医院建立影像远程诊断，基层拍片、县级出报告。',
      '提高卫生院收支结余中用于人员绩效的比例，放宽中级职称岗位结构限制，连续服务满十年的优先聘任。',
    ],
    proposer: 'suQiaoyun',
    coSigners: ['weiLan', 'fangDecheng'],
    units: { lead: 'health', co: ['humanResources', 'finance'] },
    research: {
      type: '实地走访',
      date: '2025-10-14',
      place: '石门、高岭、南坡三乡卫生院',
      summary: '查看设备使用记录，与卫生院职工47人、就诊群众60人交谈。',
    },
    reply: {
      letterNo: '安卫健函〔2026〕11号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: true,
          text: '“县聘乡用”首批招聘34名，4月派驻12所卫生院，派驻补助每月1200元。',
        },
        {
          adopted: true,
          done: false,
          text: '石门、高岭设备已到位投用，南坡等3院完成招标，10月底安装；远程影像中心已出具报告4100份。',
        },
        {
          adopted: true,
          done: false,
          text: '绩效分配办法完成修订，岗位结构比例调整方案报市级主管部门待批复。',
        },
      ],
      summary:
        '人员派驻和远程诊断已经落地，石门乡卫生院现有执业医师3名，门诊停诊问题得到解决，其余事项年内完成。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与第一提案人研究派驻轮转周期，商定以一年为一期。' },
      {
        phase: 'during',
        mode: 'meeting',
        summary: '在石门乡卫生院召开协商会，卫生院职工、村医和三位提案人参加。',
      },
      { phase: 'after', mode: 'phone', summary: '通报设备到货情况。' },
    ],
  },
  {
    key: 'chronic-drugs-village',
    subject: '关于解决山区慢性病患者用药不便问题的提案',
    category: 'scienceCultureHealth',
    situation:
      '全县在管高血压患者4.36万人、糖尿病患者1.19万人，其中居住在高岭、石门、南坡、竹坪四个山区乡的约9200人。村卫生室配备药品平均62种，常用的几种长效降压药、二甲双胍缓释片经常断货。枫树坪民族村71岁的一位老人，每月要走3公里、转两趟车到乡卫生院取药，来回一天，车费18元，有时还取不全。',
    analysis:
      '村卫生室采购量小，配送企业一两百元的单子不愿跑；县医院开的药村里没有，换药又怕不适应；慢病长处方政策群众知晓率低，家庭医生签了约，但一年见不上几次。',
    suggestions: [
      '建立县乡村统一的慢病用药目录，不少于120种，村卫生室缺药由乡卫生院在48小时内调剂，流转信息群众可查。',
      '由县邮政网点和农村客运捎带开展“药品进村”，每周固定两天配送到村卫生室，费用由医保结余和县级补助承担。',
      '推广12周长处方，家庭医生签约团队每季度上门一次测压测糖，对行动不便者送药到户。',
    ],
    proposer: 'weiLan',
    coSigners: ['suQiaoyun'],
    units: { lead: 'health', co: ['medicalInsurance'] },
    research: {
      type: '蹲点',
      date: '2025-11-04',
      place: '南坡乡枫树坪村、高岭乡',
      summary: '陪同患者取药3趟，查看村卫生室药品清单14份，入户访谈46户。',
    },
    reply: {
      letterNo: '安卫健函〔2026〕15号',
      mark: 'A',
      perSuggestion: [
        { adopted: true, done: true, text: '统一目录126种3月执行，缺药调剂系统上线，平均调剂时间31小时。' },
        { adopted: true, done: true, text: '每周二、周五客运捎带配送，四乡54个村卫生室全部覆盖。' },
        {
          adopted: true,
          done: true,
          text: '长处方开具率由9%升至43%，签约团队上门测量1.1万人次，送药到户380人。',
        },
      ],
      summary: '山区患者取药平均由每月往返一天减为步行可达，建议已全部落实，配送经费已列入年度预算。',
    },
    contacts: [
      { phase: 'before', mode: 'phone', summary: '由提案人列出最常断货的18种药品。' },
      { phase: 'during', mode: 'faceToFace', summary: '在枫树坪村召开院坝会，请患者讲取药难处。' },
      {
        phase: 'after',
        mode: 'faceToFace',
        summary: '提案人随车查看配送，反映雨雪天延误问题，已备应急方案。',
      },
    ],
  },
  {
    key: 'emergency-stroke',
    subject: '关于提升乡镇急救反应能力的提案',
    category: 'scienceCultureHealth',
    situation:
      '县急救中心2025年受理呼救5612次，城区平均到达时间9分钟，乡镇平均34分钟，石门、高岭两乡最远的村超过70分钟。全县救护车21辆，其中乡镇卫生院7辆，随车医护和驾驶员不固定，夜间多处无人值守。心梗、脑卒中患者从发病到入院平均延误4小时以上，不少人错过最佳救治时间。',
    analysis:
      '急救站点集中在县城，乡镇卫生院虽有车但没有24小时班组，驾驶员多为临时工；群众不会识别卒中症状，拨打120时说不清位置；公共场所自动体外除颤器（AED）全县不足20台。',
    suggestions: [
      '在沙河、云台、高岭三个片区各设一处乡镇急救站，配备24小时班组和标准救护车，平均到达时间控制在20分钟以内。',
      '建立卒中、胸痛急救地图，乡镇卫生院先行溶栓评估，与县人民医院远程会诊，患者绕过门诊直接进导管室。',
      '在车站、集市、学校、景区增设AED不少于80台，组织村医、乡镇干部、导游开展心肺复苏培训，两年内不少于6000人次。',
    ],
    collective: { kind: 'sector', name: '医药卫生界', contact: 'suQiaoyun' },
    units: { lead: 'health', co: ['finance', 'emergency'] },
    research: {
      type: '座谈',
      date: '2025-11-28',
      place: '县急救中心、三个乡镇卫生院',
      summary: '查阅全年呼救记录，跟随救护车出诊4次。',
    },
    reply: {
      letterNo: '安卫健函〔2026〕18号',
      mark: 'B',
      perSuggestion: [
        {
          adopted: true,
          done: false,
          text: '沙河、云台急救站已试运行，平均到达时间17分钟，7月正式启用；高岭站因用房改造年底启用。',
        },
        {
          adopted: true,
          done: true,
          text: '卒中、胸痛急救地图发布，12所卫生院接入远程会诊，绿色通道平均用时缩短1小时。',
        },
        { adopted: true, done: false, text: '首批AED投放42台，培训3180人次，剩余38台列入下一年度计划。' },
      ],
      summary: '急救网络骨架已经形成，山区到达时间明显缩短，剩余站点和设备按计划补齐。',
    },
    contacts: [
      { phase: 'before', mode: 'faceToFace', summary: '与界别委员商定三个急救站选址。' },
      { phase: 'during', mode: 'meeting', summary: '召开急救中心、卫生院、交通和应急部门协商会。' },
    ],
  },
  {
    key: 'tcm-village',
    subject: '关于推广乡村中医药适宜技术的提案',
    category: 'scienceCultureHealth',
    timing: 'recess',
    situation:
      '我县16所乡镇卫生院均建有中医馆，但能开展针灸、推拿、拔罐等6类以上技术的只有5所；203个村卫生室中，能提供中医药服务的约占37%。云台、白鹭等镇颈肩腰腿痛患者就诊量占门诊的三成，不少人只能到县城排队做理疗，一次往返半天，医药费加车费近百元。',
    analysis:
      '乡镇中医医师不足，全县仅有41名，且多在县级；村医以西医为主，没有系统学过适宜技术；中医服务项目收费低，卫生院开展积极性不高；本地药材种植分散，缺少质量统一的供应。',
    suggestions: [
      '由县中医医院牵头举办村医跟师学习班，每名村医轮训3个月，两年内使每个行政村至少有1名能开展4类以上适宜技术的村医。',
      '适当提高乡镇、村级中医治疗项目的医保支付比例，推广按疗程付费，避免因收费低而不愿开展。',
      '依托石门、枫林两镇发展道地药材基地，县中医医院集中采购、统一检验，优先供应乡镇中医馆。',
    ],
    proposer: 'fangDecheng',
    units: { lead: 'health', co: ['medicalInsurance'] },
    research: {
      type: '实地走访',
      date: '2026-06-03',
      place: '云台镇、白鹭镇、石门乡',
      summary: '走访中医馆8处，跟随门诊记录患者病种，访谈村医22名。',
    },
  },
] as const satisfies readonly ProposalContent[];
