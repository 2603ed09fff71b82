import { libraries, openLibrary } from '../harness/finders.mjs'
import { plainRow } from '../harness/rows.mjs'
import { quantile } from '../harness/statistics.mjs'

// The seed is no other's: neither the engine nor its tests have seen these people.
const seed = 20_261
const each = 120
const sizes = [1_000, 10_000, 100_000]
// A library that would take minutes is asked a part of the queries, spread over all of them; ms.
const patience = 30_000
const typed = 150

const spread = (all, count) => Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / Math.min(count, all.length))])

const timed = (find, text) => {
  const start = performance.now()
  const found = find(text)
  return { found, time: performance.now() - start }
}

// How many queries fit in the time that there is, by the pace of a few.
const affordable = (find, queries) => {
  const few = spread(queries, 12)
  for (const { text } of few.slice(0, 4)) find(text)
  const pace = few.reduce((sum, { text }) => sum + timed(find, text).time, 0) / few.length
  return spread(queries, Math.max(60, Math.floor(patience / pace)))
}

const answer = (finder, queries, people) => {
  const families = {}
  for (const { family, text, isRight } of affordable(finder.find, queries)) {
    const { found, time } = timed(finder.find, text)
    const place = found.findIndex((number) => isRight(people.get(number)))
    const told = (families[family] ??= { asked: 0, first: 0, five: 0, times: [], missed: [] })
    told.asked++
    told.times.push(time)
    if (place === 0) told.first++
    if (place >= 0 && place < 5) told.five++
    else told.missed.push(text)
  }
  return families
}

const keystrokes = (text) => Array.from(text, (_, end) => text.slice(0, end + 1)).slice(1)

// As hands do, letter by letter.
const keysOf = (finder, queries) => {
  const texts = spread(queries, typed).flatMap(({ text }) => keystrokes(text))
  const pace = spread(texts, 10).reduce((sum, text) => sum + timed(finder.find, text).time, 0) / 10
  const asked = spread(texts, Math.max(60, Math.floor(patience / 2 / pace)))
  for (const text of asked.slice(0, 200)) finder.find(text)
  return asked.map((text) => timed(finder.find, text).time)
}

const sum = (families, pick) => Object.values(families).reduce((total, one) => total + pick(one), 0)
// Each family counts the same, however many of its queries there are.
const meanOf = (families, pick) => sum(families, (one) => pick(one) / one.asked) / Object.keys(families).length
const percent = (share) => `${(share * 100).toFixed(1)}`.padStart(5)

const tell = (size, told) => {
  const names = Object.keys(told)
  const families = Object.keys(told[names[0]].families)
  const cell = (one) => (one === undefined ? '    –       ' : `${percent(one.five / one.asked)} ${percent(one.first / one.asked)} `)
  console.log(`\n${size.toLocaleString('en')} people: right in the top 5, and first, % of ${sum(told[names[0]].families, ({ asked }) => asked)} queries\n${''.padEnd(18)}${names.map((name) => name.padEnd(12)).join('')}`)
  for (const family of families) console.log(`${family.padEnd(18)}${names.map((name) => cell(told[name].families[family])).join('')}`)
  console.log(`${'mean of families'.padEnd(18)}${names.map((name) => `${percent(meanOf(told[name].families, ({ five }) => five))} ${percent(meanOf(told[name].families, ({ first }) => first))} `).join('')}`)
  console.log(`${'keystroke p50, ms'.padEnd(18)}${names.map((name) => quantile(told[name].keys, 0.5).toFixed(2).padStart(11)).join(' ')}`)
  console.log(`${'keystroke p95, ms'.padEnd(18)}${names.map((name) => quantile(told[name].keys, 0.95).toFixed(2).padStart(11)).join(' ')}`)
  console.log(`${'index, MB'.padEnd(18)}${names.map((name) => (told[name].bytes / 1e6).toFixed(1).padStart(11)).join(' ')}`)
  console.log(`${'index made, ms'.padEnd(18)}${names.map((name) => told[name].built.toFixed(0).padStart(11)).join(' ')}`)
  if (process.argv.includes('--missed')) for (const [family, { missed }] of Object.entries(told.ours.families)) console.log(`${family}: ${missed.join(' | ')}`)
}

const measureOne = (finder, queries, people) => ({ families: answer(finder, queries, people), keys: keysOf(finder, queries), bytes: finder.bytes, built: finder.built })

const compare = async ({ contestOf, openOurs }, size, only) => {
  const { everyone, queries } = contestOf({ people: size, seed, each })
  const people = new Map(everyone.map((one) => [one.number, one]))
  const told = { ours: measureOne(await openOurs(everyone), queries, people) }
  if (!only) for (const [name, open] of Object.entries(libraries)) told[name] = measureOne(openLibrary(open, everyone), queries, people)
  tell(size, told)
  const others = Object.values(told).slice(1).filter(({ families }) => meanOf(families, ({ five }) => five) >= 0.7)
  const fastest = Math.min(...others.map(({ keys }) => quantile(keys, 0.95)))
  const own = told.ours
  const what = `search, ${size.toLocaleString('en')} people`
  return [
    plainRow({ what: `${what}: right person missing from the top 5`, value: 100 * (1 - meanOf(own.families, ({ five }) => five)), unit: '%', limit: 3, runs: queries.length }),
    plainRow({ what: `${what}: right person not first`, value: 100 * (1 - meanOf(own.families, ({ first }) => first)), unit: '%', limit: 10, runs: queries.length }),
    plainRow({ what: `${what}: keystroke p95 in Node`, value: quantile(own.keys, 0.95), unit: 'ms', runs: own.keys.length }),
    ...(others.length === 0 ? [] : [plainRow({ what: `${what}: that, against the fastest library with 70 % in the top 5`, value: quantile(own.keys, 0.95) / fastest, unit: '×', limit: 0.2, runs: own.keys.length })]),
  ]
}

/** Our search and the libraries', over the same people and the same queries. */
export const compareFinders = async (programs, { small }) => {
  const rows = []
  for (const size of small ? sizes.slice(0, 1) : sizes) rows.push(...(await compare(programs, size, small)))
  return rows
}
