/** Words of reading aloud. */
export const aloud = {
  panel: '朗读本页',
  start: '朗读本页',
  pause: '暂停',
  go: '继续',
  stop: '停止',
  speed: '语速',
  speeds: [
    ['0.75', '慢'],
    ['1', '正常'],
    ['1.25', '快'],
    ['1.5', '更快'],
  ],
  reading: '正在朗读。',
  paused: '已暂停，继续时从这一句读起。',
  stopped: '已停止。',
  done: '读完了。',
  none: '这台设备没有中文语音，不能朗读。',
} as const;
