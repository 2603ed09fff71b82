import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

// style.md, rule 2: the clock is an argument, and so is chance. Lint sees the plain names; this sees the rest: a Date
// made of nothing, a formatter that formats now, a library that looks at its watch.
const pure = /^src\/(kernel|domain|protocol|desk|search|exports|sync)\//
const clockReaders = /^(isToday|isTomorrow|isYesterday|isPast|isFuture|isThis\w+|startOf(Today|Tomorrow|Yesterday)|endOf(Today|Tomorrow|Yesterday)|constructNow|formatDistanceToNow\w*)$/
const forbidden = /^(Date\.now|Math\.random|performance\.\w+|crypto\.\w+|Temporal\.Now\.\w+)$/

const withoutArgument = /^new (Date|TZDate)$|^Date$|\.(format|formatToParts)$/

const isBareCall = (node: ts.CallExpression | ts.NewExpression): boolean => {
  const called = `${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}`
  return withoutArgument.test(called) && (node.arguments?.length ?? 0) === 0
}

const readsTheClock = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return isBareCall(node)
  if (ts.isPropertyAccessExpression(node)) return forbidden.test(node.getText())
  return ts.isImportSpecifier(node) && clockReaders.test((node.propertyName ?? node.name).text)
}

export const clock: Check = (source) =>
  !pure.test(source.path)
    ? []
    : nodesOf(source.tree)
        .filter(readsTheClock)
        .map((node) => `${place(source, node)}: "${node.getText().slice(0, 40)}" reads the clock or draws a lot, take it as an argument`)
