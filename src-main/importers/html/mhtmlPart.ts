/** The page within a web archive (RFC 2557): the first part of HTML, decoded; `null` when there is none. */
export function htmlPart(bytes: Uint8Array): Uint8Array | null {
  // One character a byte; the decoder of that name would change those from 0x80 to 0x9F.
  return pageIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 0);
}

/** Archives within archives are not looked through forever. */
const DEEPEST = 5;

function pageIn(part: string, depth: number): Uint8Array | null {
  const { headers, body } = headed(part);
  const type = /^content-type:\s*([^;\s]+)/im.exec(headers)?.[1]?.toLowerCase() ?? 'text/plain';
  if (type === 'text/html') return bytesOf(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? '');
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(headers);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined || depth >= DEEPEST) return null;
  for (const inner of body.split(`--${mark}`).slice(1)) {
    const page = pageIn(inner, depth + 1);
    if (page !== null) return page;
  }
  return null;
}

/** Headers with their folded lines joined, and what follows the first empty line. */
function headed(part: string): { readonly headers: string; readonly body: string } {
  const start = part.replace(/^\s+/, '');
  const gap = /\r?\n\r?\n/.exec(start);
  if (!gap) return { headers: '', body: start };
  return { headers: start.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' '), body: start.slice(gap.index + gap[0].length) };
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}
