import type { Client } from '../../src-shared/api/client.ts';

const known = new Map<string, Promise<string>>();

/** A blob address of a stored picture; the same picture is fetched once. */
export function pictureAddress(client: Client, digest: string): Promise<string> {
  const address = known.get(digest) ?? fetchPicture(client, digest);
  known.set(digest, address);
  return address;
}

async function fetchPicture(client: Client, digest: string): Promise<string> {
  const bytes = await client.call('file.get', { digest });
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
}
