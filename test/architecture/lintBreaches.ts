export interface LintBreach {
  readonly path: string;
  readonly text: string;
}

/** A breach for every rule of the linter that we lean on by name. */
export const LINT_BREACHES: Readonly<Record<string, LintBreach>> = {
  'eslint(eqeqeq)': { path: 'src-shared/base/eqeqeq.ts', text: 'export const same = (a: string, b: string) => a == b;' },
  'eslint(max-lines)': { path: 'src-shared/base/long.ts', text: 'export const a = 1;\n'.repeat(1) + '// line\n'.repeat(400) },
  'eslint(no-console)': { path: 'src-shared/base/print.ts', text: "export const print = () => console.log('x');" },
  'eslint(no-empty)': {
    path: 'src-main/core/swallow.ts',
    text: 'export function swallow(run: () => void): void {\n  try {\n    run();\n  } catch {}\n}',
  },
  'eslint(no-shadow)': {
    path: 'src-shared/base/shadow.ts',
    text: 'const name = 1;\nexport const twice = (name: number) => name * 2;\nexport const own = name;',
  },
  'import(no-default-export)': { path: 'src-shared/base/byDefault.ts', text: 'export default 1;' },
  'oxc(no-barrel-file)': { path: 'src-shared/base/barrel.ts', text: "export * from './byDefault.ts';" },
  'typescript(consistent-type-imports)': {
    path: 'src-shared/base/typeImport.ts',
    text: "import { Kind } from './kind.ts';\nexport const kind: Kind = 'a';",
  },
  'typescript(no-explicit-any)': { path: 'src-shared/base/anything.ts', text: 'export const pass = (a: any): unknown => a;' },
  'typescript(no-non-null-assertion)': {
    path: 'src-shared/base/surely.ts',
    text: 'export const first = (list: readonly string[]): string => list[0]!;',
  },
  'typescript(ban-ts-comment)': { path: 'src-shared/base/silenced.ts', text: "// @ts-ignore\nexport const n: number = 'a';" },
  'typescript(no-unsafe-assignment)': {
    path: 'src-shared/base/unsafe.ts',
    text: 'export const read = (text: string): string => {\n  const parsed = JSON.parse(text);\n  return String(parsed);\n};',
  },
  'typescript(no-unsafe-return)': {
    path: 'src-shared/base/unsafeReturn.ts',
    text: 'export const read = (text: string): string => JSON.parse(text);',
  },
  'typescript(switch-exhaustiveness-check)': {
    path: 'src-shared/base/forgotten.ts',
    text: "import type { Kind } from './kind.ts';\nexport function word(kind: Kind): string {\n  let out = '';\n  switch (kind) {\n    case 'a':\n      out = 'x';\n  }\n  return out;\n}",
  },
  'typescript(no-floating-promises)': {
    path: 'src-main/core/floating.ts',
    text: 'const later = async (): Promise<void> => {};\nexport function start(): void {\n  later();\n}',
  },
  'typescript(no-misused-promises)': {
    path: 'src-main/core/misused.ts',
    text: 'const ask = async (): Promise<boolean> => true;\nexport const both = (): number => (ask() ? 1 : 2);',
  },
  'typescript(await-thenable)': { path: 'src-main/core/awaited.ts', text: 'export const now = async (): Promise<number> => await 1;' },
  'react-hooks(rules-of-hooks)': {
    path: 'src-renderer/ui/Conditional.tsx',
    text: "import { useState } from 'react';\nexport function Conditional(props: { readonly on: boolean }) {\n  if (props.on) {\n    const [n] = useState(1);\n    return <b>{n}</b>;\n  }\n  return null;\n}",
  },
  'react-hooks(exhaustive-deps)': {
    path: 'src-renderer/ui/Stale.tsx',
    text: "import { useEffect } from 'react';\nexport function Stale(props: { readonly say: (n: number) => void; readonly n: number }) {\n  const { say, n } = props;\n  useEffect(() => say(n), []);\n  return null;\n}",
  },
  'vitest(no-focused-tests)': {
    path: 'test/shared/focused.test.ts',
    text: "import { expect, test } from 'vitest';\ntest.only('one', () => expect(1).toBe(1));",
  },
};

/** What the breaches above lean on, and code that must stay possible. */
export const LINT_LEGAL: Readonly<Record<string, string>> = {
  'src-shared/base/kind.ts': "export type Kind = 'a' | 'b';\n",
  'src-main/shells/cli/print.ts': "export const print = (): void => console.log('x');\n",
  'some.config.ts': 'export default { a: 1 };\n',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2024',
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      jsx: 'react-jsx',
      allowImportingTsExtensions: true,
      lib: ['esnext', 'dom'],
      types: [],
    },
    include: ['src-shared', 'src-main', 'src-renderer', 'test', '*.ts'],
  }),
};
