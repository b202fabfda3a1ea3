export interface FileToSave {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Gives bytes to the browser's download (in Electron: its save dialog) under their own name. */
export function saveFile({ name, mime, bytes }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has to have begun before the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
