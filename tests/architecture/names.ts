import { basename } from 'node:path'
import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

// style.md, rule 8. A name that fits everything says nothing.
const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'service', 'data', 'info']
const emptyFiles = [...emptyWords, 'types', 'index', 'misc']

const stem = (path: string): string => basename(path).replace(/\..*$/, '')

const isEmptyName = (name: string, words: readonly string[]): boolean =>
  words.includes(name.toLowerCase()) || /^(handle|process)([A-Z]|$)/.test(name)

export const fileNames: Check = ({ path }) => {
  const folders = path.split('/').slice(1, -1).filter((folder) => isEmptyName(folder, emptyFiles))
  const file = isEmptyName(stem(path), emptyFiles) ? [stem(path)] : []
  return [...folders, ...file].map((name) => `${path}: "${name}" names nothing of the shelter, find the noun`)
}

// `const { data } = fact` takes the envelope's own word over; declaring a `data` of one's own does not.
const isTakenOver = (node: ts.Node): boolean => ts.isBindingElement(node.parent) && node.parent.propertyName === undefined

type Named = ts.VariableDeclaration | ts.ParameterDeclaration | ts.FunctionDeclaration | ts.TypeAliasDeclaration | ts.BindingElement

const isNamed = (node: ts.Node): node is Named =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isBindingElement(node)

/** The identifiers that a file brings into being (and not those it only uses). */
export const declared = (tree: ts.SourceFile): readonly ts.Identifier[] =>
  nodesOf(tree).flatMap((node) => (isNamed(node) && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name] : []))

export const identifiers: Check = (source) =>
  declared(source.tree)
    .filter((name) => isEmptyName(name.text, emptyWords) && !isTakenOver(name))
    .map((name) => `${place(source, name)}: "${name.text}" names nothing of the shelter, find the noun`)

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) === true

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.getText())
  const hasName = ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)
  return hasName ? [statement.name?.text ?? ''] : []
}

const exportedNames = (tree: ts.SourceFile): readonly string[] => tree.statements.filter(isExported).flatMap(namesOf)

// Where a file is named after a verb or a component, that is its main export. A noun's file (time.ts) holds a family.
const promisesAnExport = (path: string): boolean => /^[A-Z].*\.tsx$|^[a-z]+[A-Z].*\.tsx?$/.test(basename(path))

export const mainExport: Check = ({ path, tree }) => {
  const concerned = /^src\/(ui|desk)\//.test(path) && !path.includes('/texts/') && promisesAnExport(path)
  const kept = !concerned || exportedNames(tree).some((name) => name.toLowerCase() === stem(path).toLowerCase())
  return kept ? [] : [`${path}: exports no "${stem(path)}", a file bears the name of its main export`]
}

const mayExtend = ['Dexie', 'Component']

export const classes: Check = (source) =>
  nodesOf(source.tree)
    .filter((node) => ts.isClassLike(node))
    .filter((node) => !mayExtend.includes(node.heritageClauses?.[0]?.types[0]?.expression.getText(source.tree) ?? ''))
    .map((node) => `${place(source, node)}: a class; only Dexie's subclass and React's error boundary may be one`)
