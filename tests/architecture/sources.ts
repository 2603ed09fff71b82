import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A file as it is written. `tree` is its syntax, for code alone. */
export type Source = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile }

/** Says what a file does wrong, a sentence a fault, to who wrote it. */
export type Check = (source: Source) => readonly string[]

export const parse = (path: string, text: string): Source => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS),
})

const skipped = /(^|\/)node_modules\//

/** The paths of the files of a folder, all depths, with `/`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !skipped.test(path))
    .toSorted()

const codeOf = (folder: string): readonly Source[] =>
  filesOf(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parse(path, readFileSync(path, 'utf8')))

export const srcCode = codeOf('src')
export const testCode = codeOf('tests')

const read = new WeakMap<ts.Node, readonly ts.Node[]>()

const walked = (tree: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  read.set(tree, found)
  return found
}

/** Every node of a file, outermost first. */
export const nodesOf = (tree: ts.Node): readonly ts.Node[] => read.get(tree) ?? walked(tree)

/** `path:line`, for a sentence that points. */
export const place = ({ path, tree }: Source, node: ts.Node): string =>
  `${path}:${String(tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1)}`

/** The faults of a check over many files. */
export const faults = (check: Check, sources: readonly Source[]): readonly string[] => sources.flatMap((one) => check(one))
