import type { CitationFormat } from '../../domain/citation.ts';

/** Words of what stands at the end of a page: how to pass it on, and how to cite it. */
export const sharing = {
  heading: '分享与引用',
  jump: '分享',
  /** After `jump`, where there is room. */
  jumpMore: '、引用',
  copyLink: '复制标题和链接',
  share: '分享到……',
  copyQuote: '复制选中的话和出处',
  /** Said by the script, in the row of buttons. */
  copied: '已复制',
  notCopied: '没能复制，请长按文字手动复制',
  nothingSelected: '请先选中要引用的话',
  copy: '复制',
  /** On the button beside a place that has an address of its own. */
  copyPlace: '复制链接',

  /** Names what of these there is. */
  pass: ({ qr, poster, embed }: { qr: boolean; poster: boolean; embed: boolean }) =>
    [qr ? '二维码' : '', poster ? '海报' : '', embed ? '嵌入' : '']
      .filter((part) => part !== '')
      .join('、'),
  qr: '二维码',
  qrAlt: '本页地址的二维码',
  qrHint: '用手机扫一扫，打开本页。',
  deepLinks: '点页面里的数字或行号，旁边就有“复制链接”；地址栏里的地址也通到那一处。',
  poster: '海报',
  posterLink: '打开海报（图片）',
  posterSave: '保存海报',
  posterHint: '在微信里长按图片可以保存或转发；存不下来时，点右上角在浏览器打开。',
  embed: '嵌入别的网页',
  embedHint: '把下面这段代码放进网页，就能显示本页的卡片，不用脚本，带来源和链接。',
  embedUnknown: '本站还没有固定的网址，嵌入代码里的地址要自己补全。',
  embedOpen: '看嵌入的样子',

  cite: '引用本页',
  citeHint: '来源文件和本页，请作为两条文献分别著录。数据会更正，请写明数据版本。',
  /** Stands where the day belongs on which a reader looks. */
  seen: '引用日期',
  seenHint: '“引用日期”请填写您查看本页的日期。',
  /** Of a site that does not know its own name. */
  addressHint: '以斜线开头的地址，请在前面补上本站的网址。',
  formats: {
    'gbt-2015': 'GB/T 7714—2015',
    'gbt-2025': 'GB/T 7714—2025',
    plain: '行文中引用',
    bibtex: 'BibTeX',
    ris: 'RIS',
  } satisfies Record<CitationFormat, string>,
  edition: (label: string) => `数据版本 ${label}`,
} as const;
