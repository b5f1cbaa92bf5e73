/** A day as people write it: `2026-11-20` becomes 2026年11月20日. Takes `YYYY-MM-DD` and nothing else. */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
