/**
 * Takes styles and handlers out of foreign HTML before anything parses it: a detached document runs nothing, but the page's
 * policy would report each refused style. One pass over the text, however broken it is.
 */
export function defuseHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const hidden = /^<(style|script)\b/i.exec(html.slice(open, open + 8))?.[1]?.toLowerCase();
    const end = hidden === undefined ? endOfTag(html, open) : endOfHidden(html, open, hidden);
    if (hidden === undefined) parts.push(withoutDangers(html.slice(open, end)));
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

function endOfTag(html: string, open: number): number {
  const close = html.indexOf('>', open);
  return close < 0 ? html.length : close + 1;
}

function endOfHidden(html: string, open: number, name: string): number {
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = open;
  const found = closing.exec(html);
  return found ? endOfTag(html, found.index) : html.length;
}

function withoutDangers(tag: string): string {
  return tag.replace(/([\s"'/])style\s*=/gi, '$1data-style=').replace(/([\s"'/])on[a-z]+\s*=/gi, '$1data-dropped=');
}
