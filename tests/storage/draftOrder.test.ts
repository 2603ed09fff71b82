// A page that is left writes within its own event, past what still waits for its turn.
import { expect, test, vi } from 'vitest'
import { personId } from '#domain/ids.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { draftsBeside } from '#storage/draftDatabase.ts'
import { nadia } from './agents.ts'
import { healthyEngine, newRegister } from './tablet.ts'

const person = personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6b')
const interview = { key: `${nadia} interview ${person} `, person, contents: { comment: 'après' } }

const openShelf = async () => {
  const opened = await newRegister(healthyEngine())
  const log = belongingsOf(opened)?.log
  if (log === undefined) throw new Error('a register without its log')
  return { drafts: opened.drafts, log }
}

// A slow tablet: the next draft waits for its name.
const holdNext = () => {
  let goOn = (): void => undefined
  const held = new Promise<void>((resolve) => { goOn = resolve })
  let begin = (): void => undefined
  const begun = new Promise<void>((resolve) => { begin = resolve })
  const sign = crypto.subtle.sign.bind(crypto.subtle)
  const spy = vi.spyOn(crypto.subtle, 'sign').mockImplementationOnce(async (algorithm, key, bytes) => {
    spy.mockRestore()
    begin()
    await held
    return sign(algorithm, key, bytes)
  })
  return { begun, goOn: () => goOn() }
}

test('a draft sealed beforehand throws where the connection has closed, and is kept all the same', async () => {
  const { drafts, log } = await openShelf()
  const write = await drafts.seal(nadia, interview)
  const beside = await draftsBeside(log.db)
  beside.close()
  expect(write).toThrow()
  await drafts.keep(nadia, interview)
  expect(await drafts.read(nadia)).toEqual([interview])
})

test('a draft written as the page is left is not overwritten by an older state that is still being sealed', async () => {
  const { drafts } = await openShelf()
  const slow = holdNext()
  const older = drafts.keep(nadia, { ...interview, contents: { comment: 'avant' } })
  await slow.begun
  const write = await drafts.seal(nadia, interview)
  write?.()
  slow.goOn()
  await older
  expect(await drafts.read(nadia)).toEqual([interview])
})

test('a draft written as the page is left is not taken off by what was recorded before it was typed', async () => {
  const { drafts } = await openShelf()
  await drafts.keep(nadia, interview)
  const slow = holdNext()
  const recorded = drafts.drop(nadia, interview.key)
  await slow.begun
  const write = await drafts.seal(nadia, interview)
  write?.()
  slow.goOn()
  await recorded
  expect(await drafts.read(nadia)).toEqual([interview])
})
