import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

// kernel/lateCode.ts keeps the one list of what a window brings in before another version takes its files away; these write in it.
const known = /^(lateCode|later|soon|codeSoon|follower)$/

const isImport = (node: ts.Node): boolean => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword

const isKnown = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && known.test(node.expression.text)) || (!ts.isSourceFile(node) && isKnown(node.parent))

/** Code of the browser that comes later, and that nobody would bring in before an update. */
export const lateImports: Check = (source) =>
  /^src\/(server|sw)\//.test(source.path)
    ? []
    : nodesOf(source.tree)
        .filter((node) => isImport(node) && !isKnown(node.parent))
        .map((node) => `${place(source, node)}: a dynamic import outside of lateCode, later, soon, codeSoon and follower`)
