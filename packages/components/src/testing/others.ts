/** Other proposals of the same county, as subject and the step that was taken last; self-written. */
export const others = [
  ['关于在城北安置小区增设社区食堂和日间照料中心的提案', 'submit'],
  ['关于规范乡镇卫生院中医馆诊疗服务的提案', 'receive'],
  ['关于推进村级冷链仓储点建设、减少果蔬产后损耗、带动农户稳定增收的提案', 'review'],
  ['关于保护利用老街骑楼建筑的提案', 'file'],
  ['关于在老旧小区加装电梯的提案', 'assign'],
  ['关于整治城乡结合部散乱停放大货车的提案', 'logContact'],
  ['关于提高村卫生室慢性病用药保障水平的提案', 'releaseReply'],
] as const;
