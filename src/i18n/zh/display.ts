/** Words of the settings for how pages look. */
export const display = {
  summary: '大字版',
  more: '、高对比、深色',
  panel: '阅读设置',
  large: '大字版',
  largeHint: '字更大，一栏到底，次要内容收起',
  contrast: '高对比',
  contrastHint: '黑白分明，线条加粗',
  theme: '深浅',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  remembered: '已生效，换页也有效。',
  notRemembered: '已生效。浏览器不允许保存，只对本页有效。',
  withoutScript: '浏览器没有运行脚本：选择只对本页有效。',
} as const;
