import ts from 'typescript'
import { nodesOf, place, type Check } from './sources.ts'

// style.md: what a person reads stands in ui/texts and exports/texts, so that it can be read over in one place.
// Excepted by the same page: the endpoint's start line. An invented shelter's names are no interface text.
const home = /^src\/(ui\/texts|exports\/texts|server\/(words|storeWords|rollUpWords)\.ts)|\/demo\//
const foldsLetters = /^src\/search\//

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text)
const isFrench = (text: string): boolean => text.length > 1 && /[àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’«»…]/.test(text)

const readAloud = /^(aria-(label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label)$/

const text = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined

// Whether the value of a node can be the value of its parent: a branch of ?:, what follows && || ??, a parenthesis.
const passesOn = (node: ts.Node): boolean => {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition !== node
  const isOperator = ts.isBinaryExpression(parent) && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText())
  return isOperator || ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent)
}

const isShown = (node: ts.Node): boolean => {
  if (passesOn(node)) return isShown(node.parent)
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent
  if (ts.isJsxAttribute(holder)) return readAloud.test(holder.name.getText())
  return ts.isJsxExpression(node.parent)
}

const isMisplaced = (node: ts.Node, path: string): boolean => {
  if (ts.isJsxText(node)) return hasWord(node.text)
  const words = text(node)
  if (words === undefined) return false
  return (isFrench(words) && !foldsLetters.test(path)) || (isShown(node) && hasWord(words))
}

export const words: Check = (source) =>
  home.test(source.path)
    ? []
    : nodesOf(source.tree)
        .filter((node) => isMisplaced(node, source.path))
        .map((node) => `${place(source, node)}: "${node.getText().trim().slice(0, 40)}" is text for people, its place is a texts folder`)

// The two are names of namespaces, which nothing asks for: SVG's, and a workbook's (ECMA-376).
const elsewhere = /https?:\/\/(?!localhost\b|www\.w3\.org\/|schemas\.openxmlformats\.org\/)[a-z0-9]/i

/** An address of somebody else, in code (comments may cite their sources). */
export const origins: Check = (source) =>
  nodesOf(source.tree)
    .filter((node) => elsewhere.test(text(node) ?? (ts.isJsxText(node) ? node.text : '')))
    .map((node) => `${place(source, node)}: ${node.getText().slice(0, 60)} is another origin, nothing may be asked of it`)

/** The same in a style sheet, a page or a manifest. */
export const foreignAddresses = (path: string, content: string): readonly string[] =>
  content
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
    .split('\n')
    .filter((line) => elsewhere.test(line) || /(?:src|href|url)\s*[=(]\s*["']?\/\//.test(line))
    .map((line) => `${path}: "${line.trim().slice(0, 60)}" is another origin, nothing may be asked of it`)

const keptBesideTheLog = /^(localStorage|sessionStorage|cookieStore)$/

/** Facts live in the log alone: what a browser keeps elsewhere is neither sealed nor counted. */
export const otherStores: Check = (source) =>
  nodesOf(source.tree)
    .filter((node) => (ts.isIdentifier(node) && keptBesideTheLog.test(node.text)) || (ts.isPropertyAccessExpression(node) && node.getText() === 'document.cookie'))
    .map((node) => `${place(source, node)}: ${node.getText()}, the log is the only place to keep something`)
