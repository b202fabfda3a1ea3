/** Text for an XML attribute. */
export function xmlEscape(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

/** Text for an XML element, where quotes stay as they are: JSON is full of them. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
