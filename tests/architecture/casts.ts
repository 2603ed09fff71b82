import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

// style.md, rule 5: one gate per type. The file that declares a type may make one by `as`; kernel/brand.ts, ids.ts
// and the parsers of protocol, which have looked at every field, may too, and again.ts, where a spread of one fact's
// parts loses the link between them.
const gates = /^src\/(kernel\/brand|domain\/(ids|facts\/again)|protocol\/.*parse\w*)\.ts$/

const isConst = (node: ts.AsExpression): boolean => node.type.getText() === 'const'

const declaredTypes = (tree: ts.SourceFile): readonly string[] =>
  tree.statements.flatMap((statement) => (ts.isTypeAliasDeclaration(statement) ? [statement.name.text] : []))

const typeName = (node: ts.AsExpression): string => node.type.getText().replace(/^readonly\s+|\[\]$|<.*$/g, '')

export const casts: Check = (source) => {
  if (gates.test(source.path)) return []
  const own = declaredTypes(source.tree)
  return nodesOf(source.tree)
    .filter((node) => ts.isAsExpression(node))
    .filter((node) => !isConst(node) && !own.includes(typeName(node)))
    .map((node) => `${place(source, node)}: "as ${node.type.getText()}" outside the gate of that type`)
}
