/** LibreOffice's text filter writes «•» for a list mark of any shape; which one the DOCX really has is checked in paperDocx.test.ts. */
export function withBullet(text: string, bullet: string): string {
  return text.replace(/^(\s*)•/gm, `$1${bullet}`);
}
