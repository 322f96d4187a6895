export const drafts = {
  damaged: (count: number) => `有 ${count} 份草稿已损坏，不能打开。请另存为文件，交系统管理员查看`,
  damagedFile: '损坏的草稿',
  saveAsFile: '另存为文件',
  newer: (title: string) => `《${title}》由新版本所写，另存为文件`,
};
