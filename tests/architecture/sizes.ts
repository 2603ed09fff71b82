import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

const isDescribed = ({ parent }: ts.Node): boolean => ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText())

const linesBetween = ({ tree }: { readonly tree: ts.SourceFile }, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.end).line - tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** Lint counts the lines of a function; in tests it would count `describe`, whose length is the file's. */
export const longFunctions: Check = (source) =>
  nodesOf(source.tree)
    .filter((node) => ts.isFunctionLike(node) && !isDescribed(node))
    .filter((node) => linesBetween(source, node) > 40)
    .map((node) => `${place(source, node)}: a function of ${String(linesBetween(source, node))} lines, 40 at most`)

/** The files that have more lines than they may. */
export const longFiles = (paths: readonly string[], most: number): readonly string[] =>
  paths
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}: ${String(lines)} lines, ${String(most)} at most`)
