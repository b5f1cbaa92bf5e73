/**
 * WeChat shows pages and saves no file: what says so stands by the files, stays where it is needed and
 * goes elsewhere. Without script it stays everywhere.
 */
export function tellWeChat(): void {
  const isWeChat = /MicroMessenger/i.test(navigator.userAgent);
  for (const hint of document.querySelectorAll<HTMLElement>('[data-wechat]')) {
    hint.hidden = !isWeChat;
    hint.classList.toggle('note', isWeChat);
  }
}
