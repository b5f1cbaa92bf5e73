/** Words of the pages that other pages show in a frame. */
export const embed = {
  titleOf: (kicker: string, title: string) => `${kicker}：${title}（嵌入）`,
  kicker: (department: string, year: number, no: number) => `${department}${year}年第${no}项承诺`,
  whole: '看原页和出处',
  of: '，',
  separator: '，',
  cut: '……',
  unseen: '（未见结果公布）',
} as const;
