import { readdirSync, readFileSync } from 'node:fs'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { choose } from '#ui/app/chosen.ts'
import { alike, forms, unkept } from './formTable.ts'
import type { FormLine } from './formTable.ts'
import { nadiasPin, openWithAgents, sophiesPin } from './lockScene.tsx'
import { button } from './way.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const top = (): ParentNode => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('main') ?? document

const fields = (): readonly Field[] => [...top().querySelectorAll<Field>('input, select, textarea')]

const valueOf = (field: Field): string => (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type) ? String(field.checked) : field.value)

const sampleOf = (field: Field, n: number): string => {
  if (field instanceof HTMLSelectElement) return field.options[field.options.length - 1]?.value ?? ''
  if (field.type === 'date') return '2026-11-1' + String(n % 8)
  if (field.type === 'time') return '09:1' + String(n % 8)
  return `mot ${String(n)}`
}

const fillAll = (): void => {
  for (let n = 0; n < fields().length; n++) {
    const field = fields()[n]
    if (field === undefined || field.type === 'radio' || field.type === 'file' || field.type === 'search') continue
    // On a page a tick is an act of its own: only a dialog is filled with them.
    if (field.type !== 'checkbox') fireEvent.change(field, { target: { value: sampleOf(field, n) } })
    else if (field.closest('dialog') !== null) fireEvent.click(field)
  }
}

const wordsOf = (key: Element): readonly string[] => [key.textContent.trim(), key.getAttribute('aria-label') ?? '']

// By its words, also where it waits in a menu.
const press = async (word: string): Promise<void> => {
  const key = await waitFor(() => {
    const found = [...document.querySelectorAll('button')].find((one) => wordsOf(one).includes(word))
    if (found === undefined) throw new Error(`no key « ${word} »: ${[...document.querySelectorAll('button')].map((one) => one.textContent).join(', ')}`)
    return found
  })
  fireEvent.click(key)
}

const openForm = async ({ path, presses, again = presses, of }: FormLine) => {
  const scene = await openWithAgents({ path })
  const karim = await scene.memory.person({ firstName: 'Karim', lastName: 'Benali', number: 'B00041' })
  await act(() => scene.memory.act(grantedOn(scene.awa, '2026-01-05')))
  const show = async (keys: readonly string[]) => {
    if (of !== undefined) act(() => choose(of === 'awa' ? scene.awa : karim))
    for (const word of keys) await press(word)
    await waitFor(() => expect(fields().length).toBeGreaterThan(keys.length === 0 ? 1 : 0))
    if (keys.length > 0) await screen.findByRole('dialog')
  }
  await show(presses)
  const reopen = async () => {
    act(() => scene.place.navigate(path))
    await show(again)
  }
  return { ...scene, reopen }
}

describe('after a lock, and after another agent stood here,', () => {
  test.each(forms.map((line) => [line.form, line] as const))('%s is as it was', { timeout: 60_000 }, async (_, line) => {
    const { user, lockDesk, unlock } = await openForm(line)
    fillAll()
    const [before, focus] = [fields().map(valueOf), document.activeElement]
    expect(before.join('')).not.toBe('')
    await lockDesk()
    expect(fields().map(valueOf).join('')).not.toContain('mot')
    await unlock(nadiasPin)
    expect(fields().map(valueOf)).toEqual(before)
    expect(document.activeElement).toBe(focus)
    await lockDesk()
    await user.click(await button('Agent SL'))
    await unlock(sophiesPin)
    expect(document.querySelector('dialog[open]')).toBeNull()
    await lockDesk()
    await user.click(await button('Agent NB'))
    await unlock(nadiasPin)
    expect(fields().map(valueOf)).toEqual(before)
  })
})

const escape = (): void => {
  const layer = [...document.querySelectorAll('dialog[open]')].at(-1)
  if (layer !== undefined) fireEvent(layer, new Event('cancel', { cancelable: true }))
}

// What nobody writes down, in any form: phrases, digits and printed codes.
const isSecret = (field: Field): boolean => field.matches('[type=password], [autocomplete=one-time-code], [autocomplete=off][inputmode=numeric]')

const typedIn = (all: readonly Field[]): readonly string[] => all.filter((field) => !isSecret(field)).map(valueOf)

describe('left half filled by Escape, then by a kill,', () => {
  test.each(forms.filter(({ secret }) => secret !== true).map((line) => [line.form, line] as const))('%s opens as it was typed, and can be begun afresh', { timeout: 60_000 }, async (_, line) => {
    const { desk, memory, place, reopen } = await openForm(line)
    const empty = typedIn(fields())
    fillAll()
    const before = typedIn(fields())
    expect(before).not.toEqual(empty)
    escape()
    act(() => place.navigate(line.presses.length === 0 ? '/domiciliation' : line.path))
    await reopen()
    expect(typedIn(fields())).toEqual(before)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    await act(async () => {
      desk.close()
      await Promise.resolve()
    })
    act(() => desk.enter(memory.opened, 'straight'))
    // Whoever touches the screen finds it as it begins: place.test.tsx is about what opens again by itself.
    fireEvent.pointerDown(document.body)
    fireEvent.pointerCancel(window)
    await reopen()
    await waitFor(() => expect(typedIn(fields())).toEqual(before))
    expect([...top().querySelectorAll('*')].some(({ textContent }) => textContent === 'Brouillon repris')).toBe(true)
    for (const key of [...top().querySelectorAll('button')].filter(({ textContent }) => textContent === 'Recommencer')) fireEvent.click(key)
    expect(typedIn(fields())).toEqual(empty)
  })
})

const holdsFields = (file: string): boolean =>
  /<(?:TextField|PasswordField|TextArea|SelectField|CheckField|FileField|Stepper|Segmented|form)\b/.test(readFileSync(file, 'utf8'))

const filesOfDesk = (): readonly string[] =>
  readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).map((file) => `src/ui/${file}`).filter((file) => !/\/(?:parts|opening)\//.test(file))

// A text that a screen keeps in a state of its own goes with the screen.
const forgetsText = (file: string): boolean => /useState(?:<string>)?\(''\)|useState<string>\([^)]|\[\w*(?:typed|text|reason)\w*, \w+\] = useState/i.test(readFileSync(file, 'utf8'))

test('nothing that is typed is forgotten by its screen, but searches and secrets', () => {
  const found = filesOfDesk().filter((file) => /\.tsx?$/.test(file) && forgetsText(file))
  expect(found.toSorted()).toEqual(Object.keys(unkept).toSorted())
})

test('no form of the desk is left out of the table', () => {
  const all = filesOfDesk()
  const found = all.filter((file) => file.endsWith('.tsx') && holdsFields(file))
  expect(found.toSorted()).toEqual([...forms.flatMap((line) => line.files), ...alike].toSorted())
})
