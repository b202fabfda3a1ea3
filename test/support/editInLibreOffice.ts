import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a person does in the open document; a paragraph is found by words that stand in it. */
export type OfficeEdit =
  | { readonly kind: 'replace'; readonly words: string; readonly by: string }
  /** The caret at the end of the paragraph, Enter, and typing. */
  | { readonly kind: 'typeAfter'; readonly words: string; readonly text: string }
  | { readonly kind: 'deleteParagraph'; readonly words: string }
  /** Cut, and pasted before the paragraph with other words. */
  | { readonly kind: 'moveBefore'; readonly words: string; readonly before: string };

const FILTERS = { docx: 'MS Word 2007 XML', odt: 'writer8', txt: 'Text (encoded)' } as const;

/** A DOCX opened by LibreOffice, edited there by its own commands, and saved by it in a format. */
export async function editInLibreOffice(docx: Uint8Array, edits: readonly OfficeEdit[], format: keyof typeof FILTERS): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'resheno-edit-'));
  try {
    await writeFile(join(folder, 'in.docx'), docx);
    const profile = join(folder, 'profile');
    const office = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`];
    // The first start fills the profile with its own macros; ours come after it.
    await run('soffice', [...office, '--terminate_after_init']);
    const macros = join(profile, 'user/basic/Standard');
    await writeFile(join(macros, 'Module1.xba'), moduleXml(macro(folder, edits, format)));
    await run('soffice', [...office, 'macro:///Standard.Module1.Edit'], { timeout: 120_000 });
    return await readFile(join(folder, `out.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function moduleXml(source: string): string {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
}

function macro(folder: string, edits: readonly OfficeEdit[], format: keyof typeof FILTERS): string {
  const options = format === 'txt' ? 'saving(1).Name = "FilterOptions"\nsaving(1).Value = "UTF8,LF"' : '';
  return `
Function Found(doc, words)
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(paragraph.String, words) > 0 Then
        Found = paragraph
        Exit Function
      End If
    End If
  Loop
End Function

Function CutOut(doc, words) As String
  paragraph = Found(doc, words)
  cut = paragraph.String
  cursor = doc.Text.createTextCursorByRange(paragraph.getStart())
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.setString("")
  CutOut = cut
End Function

Sub Edit
  On Error GoTo Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL("file://${folder}/in.docx", "_blank", 0, opening())
${edits.map(command).join('\n')}
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "${FILTERS[format]}"
  ${options}
  doc.storeToURL("file://${folder}/out.${format}", saving())
  doc.close(True)
Failed:
  REM An error would wait for somebody to press a button; without the file the caller sees it.
  StarDesktop.terminate()
End Sub
`;
}

function command(edit: OfficeEdit): string {
  switch (edit.kind) {
    case 'replace':
      return `  search = doc.createReplaceDescriptor()
  search.SearchString = ${text(edit.words)}
  search.ReplaceString = ${text(edit.by)}
  doc.replaceAll(search)`;
    case 'typeAfter':
      return `  paragraph = Found(doc, ${text(edit.words)})
  cursor = doc.Text.createTextCursorByRange(paragraph.getEnd())
  doc.Text.insertControlCharacter(cursor, 0, False)
  doc.Text.insertString(cursor, ${text(edit.text)}, False)`;
    case 'deleteParagraph':
      return `  CutOut(doc, ${text(edit.words)})`;
    case 'moveBefore':
      return `  cut = CutOut(doc, ${text(edit.words)})
  paragraph = Found(doc, ${text(edit.before)})
  cursor = doc.Text.createTextCursorByRange(paragraph.getStart())
  doc.Text.insertString(cursor, cut, False)
  doc.Text.insertControlCharacter(cursor, 0, False)`;
  }
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
