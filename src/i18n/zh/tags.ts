/** Words of the tags in the head of every page, which programs read. */
export const tags = {
  columnType: '信息公开',
  separator: ',',
  dataSet: (site: string) => `${site}：全部数据`,
} as const;
