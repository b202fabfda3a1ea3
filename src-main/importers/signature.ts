/** Whether a file begins with these bytes, each written as one character up to U+00FF. */
export function startsWith(bytes: Uint8Array, signature: string, from = 0): boolean {
  for (let at = 0; at < signature.length; at += 1) if (bytes[from + at] !== signature.charCodeAt(at)) return false;
  return true;
}
