/** One content security policy for both shells. Pictures come as blobs; printing needs no frame. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** What a page's HTML holds where its one-time style nonce belongs (vite.config.ts writes it there). */
export const STYLE_NONCE_PLACE = '__STYLE_NONCE__';

/** The policy of one delivery of the page: a `<style>` that carries this nonce may apply (the interface kit adds one), scripts stay files of ours. */
export function pagePolicy(styleNonce: string): string {
  return CONTENT_SECURITY_POLICY.replace("style-src 'self'", `style-src 'self' 'nonce-${styleNonce}'`);
}
