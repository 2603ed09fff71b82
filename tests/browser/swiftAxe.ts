// axe as it is published, with less to do. It is written for old browsers: each private field of a colour is a WeakMap, and each colour of the
// page is read anew for every word that lies on it. Measured: half of what a look takes. accessibility.spec.ts compares the two.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** axe's own text: evaluated in a page, it leaves `axe` there. */
export const publishedAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Text for the page. What it keeps beside an object lies in the object, under a sign that nobody else has.
const kept = `class {
  constructor() { this.sign = Symbol() }
  set(one, what) { one[this.sign] = what; return this }
  add(one) { return this.set(one, true) }
  get(one) { return one[this.sign] }
  has(one) { return this.sign in one }
  delete(one) { return delete one[this.sign] }
}`

const readOnce = `{
  const { prototype } = axe.commons.color.Color
  const { parseString } = prototype
  const known = new Map()
  prototype.parseString = function (text) {
    const parts = known.get(text)
    if (parts !== undefined) return Object.assign(this, parts)
    parseString.call(this, text)
    const { r, g, b, alpha } = this
    known.set(text, { r, g, b, alpha })
    return this
  }
}`

/** The same axe, swift. */
export const swiftAxe = `((Kept) => { (function (WeakMap, WeakSet) { ${publishedAxe} })(Kept, Kept)\n${readOnce} })(${kept})`
