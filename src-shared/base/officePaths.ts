/** Where LibreOffice's program lies when it is installed, the likeliest place first. `platform` and `environment` are those of Node's `process`. */
export function officePaths(platform: string, environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (names: readonly string[]): readonly string[] =>
    names.map((name) => environment[name]).filter((folder) => folder !== undefined && folder !== '') as readonly string[];
  switch (platform) {
    case 'win32':
      return folders(['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)']).map((folder) => `${folder}/LibreOffice/program/soffice.exe`);
    case 'darwin':
      return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
    default: {
      const searched = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
      const known = ['/usr/lib/libreoffice/program', '/opt/libreoffice/program'];
      return [...searched, ...known].map((folder) => `${folder}/soffice`);
    }
  }
}
