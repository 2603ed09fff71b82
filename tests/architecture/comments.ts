import ts from 'typescript'
import { nodesOf, place, type Check, type Source } from './sources.ts'

type Comment = { readonly line: number; readonly text: string; readonly isDoc: boolean }

// What may hold the signs of a comment without being one.
const isQuoted = (node: ts.Node): boolean => ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node) || ts.isJsxText(node)

// A file with nothing in its quotes, as long as it was: asking each word of the syntax what stands before it takes four times as long.
const unquoted = ({ tree, text }: Source): string => {
  let [bare, end] = ['', 0]
  for (const node of nodesOf(tree).filter(isQuoted)) {
    const from = ts.isJsxText(node) ? node.pos : node.getStart(tree)
    bare += text.slice(end, from) + ' '.repeat(node.end - from)
    end = node.end
  }
  return bare + text.slice(end)
}

const commentsOf = (source: Source): readonly Comment[] =>
  [...unquoted(source).matchAll(/\/\/[^\n]*|\/\*.*?\*\//gs)].map(({ 0: bare, index }) => ({
    line: source.tree.getLineAndCharacterOfPosition(index).line + 1, text: source.text.slice(index, index + bare.length), isDoc: bare.startsWith('/**'),
  }))

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
