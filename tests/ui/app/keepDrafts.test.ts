import { afterEach, describe, expect, test } from 'vitest'
import { dropDraft, useDrafts, writeDraft } from '#ui/app/drafts.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { keepDrafts } from '#ui/app/keepDrafts.ts'
import { windowsName } from '#ui/app/windows.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { openMemoryRegister } from '../memoryRegister.ts'

const address = { href: () => '/', go: () => undefined, touched: () => true }
const key = `${memoryAgent} newPerson  desk`
const type = (nickname: string): void => writeDraft({ key, about: {} }, { nickname }, {})

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const openDesk = async () => {
  const { opened } = await openMemoryRegister()
  const keeper = keepDrafts(opened, address)
  stops.push(keeper.stop)
  return { keeper, kept: async () => (await opened.drafts.read(memoryAgent)).map(({ contents }) => contents) }
}

const otherWindow = () => {
  const channel = new BroadcastChannel(windowsName)
  const heard: unknown[] = []
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => void heard.push(data))
  stops.push(() => channel.close())
  return { channel, heard }
}

describe('an act that is recorded', () => {
  test('takes its draft off the disk at once: after a kill it is not offered a second time', async () => {
    const { keeper, kept } = await openDesk()
    type('Le Breton')
    keeper.leave()
    expect(await kept()).toEqual([{ nickname: 'Le Breton' }])
    dropDraft(key)
    expect(await kept()).toEqual([])
  })

  test('within the rest of the pen is not written after it', async () => {
    const { keeper, kept } = await openDesk()
    type('Le Breton')
    dropDraft(key)
    keeper.leave()
    expect(await kept()).toEqual([])
  })

  test('in another window takes the draft away here too, and nothing writes it again', async () => {
    const { keeper, kept } = await openDesk()
    const { channel } = otherWindow()
    type('Le Breton')
    channel.postMessage({ dropped: key })
    await expect.poll(() => useDrafts.getState()[key]).toBeUndefined()
    keeper.leave()
    expect(await kept()).toEqual([])
  })

  test('here is told to the other windows, by the key of its draft alone', async () => {
    await openDesk()
    const { heard } = otherWindow()
    type('Le Breton')
    dropDraft(key)
    await expect.poll(() => heard).toEqual([{ dropped: key }])
  })
})

test('a page that is left writes the last key within its own event, in which nothing can be sealed', async () => {
  const { opened } = await openMemoryRegister()
  const slow: typeof opened = { ...opened, drafts: { ...opened.drafts, keep: async () => new Promise(() => undefined) } }
  stops.push(keepDrafts(slow, address).stop)
  type('Le Breton')
  await new Promise((resolve) => { setTimeout(resolve) })
  window.dispatchEvent(new Event('pagehide'))
  expect((await opened.drafts.read(memoryAgent)).map(({ contents }) => contents)).toEqual([{ nickname: 'Le Breton' }])
})

test('a page that is left writes the others where one of them cannot be written at once, and keeps that one as before', async () => {
  const { opened } = await openMemoryRegister()
  const closed = (): void => { throw new DOMException('The connection was closed.', 'InvalidStateError') }
  const seal: typeof opened.drafts.seal = async (agent, draft) => (draft.key === key ? closed : opened.drafts.seal(agent, draft))
  stops.push(keepDrafts({ ...opened, drafts: { ...opened.drafts, seal } }, address).stop)
  type('Le Breton')
  writeDraft({ key: `${key}2`, about: {} }, { nickname: 'Le Basque' }, {})
  await new Promise((resolve) => { setTimeout(resolve) })
  window.dispatchEvent(new Event('pagehide'))
  expect((await opened.drafts.read(memoryAgent)).map(({ contents }) => contents['nickname'])).toEqual(expect.arrayContaining(['Le Breton', 'Le Basque']))
})

test('a desk that closes writes what was typed last, though it has forgotten it', async () => {
  const { keeper, kept } = await openDesk()
  type('Le Breton')
  forgetNames()
  keeper.stop()
  expect(await kept()).toEqual([{ nickname: 'Le Breton' }])
})

test('a draft that is dropped while the disk is read does not come back from it', async () => {
  const { keeper, kept } = await openDesk()
  type('Le Breton')
  keeper.leave()
  const reading = keeper.resume(memoryAgent)
  dropDraft(key)
  await reading
  expect(useDrafts.getState()[key]).toBeUndefined()
  expect(await kept()).toEqual([])
})
