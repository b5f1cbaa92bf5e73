/** Words of the page that stands where another page used to be. */
export const moved = {
  title: (address: string) => `${address} 已移至新的地址`,
  description: '这个地址的内容已经移到新的地址。',
  heading: '这一页移到了新的地址',
  text: '浏览器会自动转到新的地址。如果没有，请点下面的链接。',
  reason: '原因：',
} as const;
