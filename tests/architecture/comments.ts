import ts from 'typescript'
import { place, type Check } from './sources.ts'

type Comment = { readonly line: number; readonly text: string; readonly isDoc: boolean }

const commentsOf = ({ tree, text }: { readonly tree: ts.SourceFile; readonly text: string }): readonly Comment[] => {
  const found = new Map<number, Comment>()
  const collect = (node: ts.Node): void => {
    const isText = ts.isJsxText(node)
    const ranges = isText ? [] : [...(ts.getLeadingCommentRanges(text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(text, node.end) ?? [])]
    for (const { pos, end } of ranges) {
      const content = text.slice(pos, end)
      const line = tree.getLineAndCharacterOfPosition(pos).line + 1
      found.set(pos, { line, text: content, isDoc: content.startsWith('/**') })
    }
    for (const child of node.getChildren(tree)) collect(child)
  }
  collect(tree)
  return [...found.values()]
}

const linesOf = (comment: Comment): readonly string[] =>
  comment.text.split('\n').map((line) => line.replace(/^\s*(\/\/|\/\*+|\*\/|\*)\s?/, '').replace(/\*\/$/, '').trim())

const isBanner = (line: string): boolean => /[-=*#_─═~]{4,}/.test(line)
const isCode = (line: string): boolean =>
  /^(import .* from |export (const|type|function) |(const|let) \w+.* = |return .*;$|if \(.*\) \{?$|\} else|await \w+\()/.test(line)
const isPromise = (line: string): boolean => /\b(TODO|FIXME|XXX|HACK)\b/.test(line)

const fault = (line: string, { isDoc }: Comment): string | undefined => {
  if (isPromise(line)) return 'a promise of work: do it, or write it down where work is planned'
  if (isBanner(line)) return 'a banner: the file wants to be two'
  return isCode(line) && !isDoc ? 'code in a comment: the history keeps it' : undefined
}

/** style.md, rule 9: no banner, no promise of work, no commented code. */
export const comments: Check = (source) =>
  commentsOf(source).flatMap((comment) =>
    linesOf(comment).flatMap((line) => {
      const sentence = fault(line, comment)
      return sentence === undefined ? [] : [`${source.path}:${String(comment.line)}: ${sentence}`]
    }),
  )

const documented = /^src\/(domain|protocol|desk|storage|sync|server)\//

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) === true

const isFunctionStatement = (node: ts.Statement): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableStatement(node) &&
    node.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    ))

// Gates written one under the other, as ids.ts does, share the comment of the first.
const isExplained = (statement: ts.Statement, tree: ts.SourceFile): boolean => {
  if (ts.getJSDocCommentsAndTags(statement).length > 0) return true
  const before = tree.statements[tree.statements.indexOf(statement) - 1]
  const touches = before !== undefined && /^[^\n]*\n$/.test(tree.text.slice(before.end, statement.getStart(tree)))
  return touches && isFunctionStatement(before) && isExplained(before, tree)
}

/** A public function says what it does, its units, what it refuses, and where the rule comes from. */
export const docs: Check = (source) =>
  !documented.test(source.path)
    ? []
    : source.tree.statements
        .filter((statement) => isExported(statement) && isFunctionStatement(statement))
        .filter((statement) => !isExplained(statement, source.tree))
        .map((statement) => `${place(source, statement)}: a public function without a word of explanation (/** … */)`)
