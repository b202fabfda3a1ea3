import type { ChosenFile } from './chosenFile.ts';

/** What was pasted: copied files as they are, words copied in Word with their tables and lists, else bare text. Nothing: an empty list. */
export function pastedFiles(data: DataTransfer, called: string): readonly ChosenFile[] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Word puts a picture of the copied words beside them: the words are meant.
  if (html.trim() !== '') return [{ name: `${called}.html`, file: new Blob([`<meta charset="utf-8">\n${html}`], { type: 'text/html' }) }];
  if (text.trim() !== '') return [{ name: `${called}.txt`, file: new Blob([text], { type: 'text/plain' }) }];
  return Array.from(data.files, (file) => ({ name: file.name, file }));
}
