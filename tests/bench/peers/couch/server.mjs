// PouchDB's own server, as its guide sets it up: express-pouchdb over LevelDB. `node server.mjs PORT FOLDER PAGES`; documents come
// through the parent's messages, by the database's own bulk write.
import { join } from 'node:path'
import express from 'express'
import expressPouch from 'express-pouchdb'
import PouchDB from 'pouchdb'

const [port, folder, pages] = process.argv.slice(2)
const Kept = PouchDB.defaults({ prefix: join(folder, '/') })
const app = express()
app.use('/db', expressPouch(Kept, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(folder, 'log.txt') }))
app.use(express.static(pages))
const register = new Kept('register')

const fill = async ({ facts }) => {
  for (let start = 0; start < facts.length; start += 5_000)
    await register.bulkDocs(facts.slice(start, start + 5_000).map((fact) => ({ ...fact, _id: fact.id })))
  process.send('filled')
}

process.on('message', (word) => { void fill(word) })
process.on('disconnect', () => process.exit(0))
app.listen(Number(port), '127.0.0.1', () => process.send('open'))
