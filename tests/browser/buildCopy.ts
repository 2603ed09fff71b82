import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtFolder } from './endpoint.ts'

/** A copy of the build that a test may change, as a new version would. */
export type BuildCopy = {
  readonly folder: string
  /** Publishes a version whose page carries this title, and whose every script has another name than before. */
  readonly publish: (title: string) => void
  /** Leaves the endpoint alone, as before a first build. */
  readonly forgetTheApp: () => void
  readonly discard: () => void
}

const rewrite = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`nothing to change in ${file}`)
  writeFileSync(file, after)
}

const renameScripts = (app: string, mark: string): void => {
  const names = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.js'))
  const renamed = (name: string): string => name.replace(/\.js$/, `.${mark}.js`)
  for (const path of ['index.html', 'sw.js', ...names.map((name) => join('assets', name))]) {
    const text = readFileSync(join(app, path), 'utf8')
    writeFileSync(join(app, path), names.reduce((before, name) => before.replaceAll(name, renamed(name)), text))
  }
  for (const name of names) renameSync(join(app, 'assets', name), join(app, 'assets', renamed(name)))
}

/** Copies the build below node_modules, where the endpoint finds its libraries. */
export const copyBuild = (): BuildCopy => {
  const parent = resolve('node_modules/.cache')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'build-'))
  cpSync(builtFolder, folder, { recursive: true })
  return {
    folder,
    publish: (title) => {
      rewrite(join(folder, 'app/index.html'), (page) => page.replace(/<title>.*?<\/title>/, `<title>${title}</title>`))
      const revision = Buffer.from(title).toString('hex')
      renameScripts(join(folder, 'app'), revision)
      rewrite(join(folder, 'app/sw.js'), (worker) =>
        worker.replace(/"revision":"[^"]*","url":"index\.html"/, `"revision":"${revision}","url":"index.html"`),
      )
    },
    forgetTheApp: () => rmSync(join(folder, 'app'), { recursive: true }),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}
