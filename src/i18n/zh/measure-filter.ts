/** What the list of measures says when it is narrowed; apart from its other words, for the script's sake. */
export const measureFilter = {
  shown: (shown: number, all: number) =>
    shown === 0
      ? '没有符合的指标。'
      : shown === all
        ? `全部${all}项指标。`
        : `显示${shown}项，共${all}项指标。`,
} as const;
