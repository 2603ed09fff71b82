import { useEffect, useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import type { KeysStanding, PreparedChange } from '#desk/keyChange.ts'
import type { DeviceId } from '#domain/ids.ts'
import { tabletName } from '#domain/exchange/tablets.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { noteError } from '#ui/app/useLastError.ts'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { keyChange as words } from '#ui/texts/keyChange.ts'
import { opening } from '#ui/texts/opening.ts'
import { failureSentence } from '#ui/texts/refusals.ts'
import { tablets } from '#ui/texts/tablets.ts'

/** What each tablet has of the register's keys, anew when the register changes; nothing until it is known. */
export const useKeysStanding = (exchange: Exchange | undefined): KeysStanding | undefined => {
  const { version } = useRegister()
  const [standing, setStanding] = useState<KeysStanding>()
  useEffect(() => {
    let left = false
    const ask = async () => {
      const found = await (await exchange?.keys())?.standing()
      if (!left) setStanding(found)
    }
    // Without an answer the pane says nothing of the tablets; changing the keys asks again.
    ask().catch(() => undefined)
    return () => { left = true }
  }, [exchange, version])
  return standing
}

type Refused = Extract<Awaited<ReturnType<PreparedChange['commit']>>, { ok: false }>['error']

const sentenceOf = ({ code }: Refused): string => {
  if (code === 'changedMeanwhile') return words.changedMeanwhile
  if (code === 'wrongPassphrase') return opening.refusals.wrongPassphrase
  return failureSentence({ code })
}

const refusedBy = async (prepared: PreparedChange | undefined): Promise<string | undefined> => {
  try {
    const changed = await prepared?.commit()
    return changed?.ok === false ? sentenceOf(changed.error) : undefined
  } catch (error) {
    noteError(error)
    return words.broken
  }
}

/** The change, step by step: the phrase, the code to print, then the change itself. Before the last step nothing is written. */
export const useKeyChange = (exchange: Exchange | undefined) => {
  const { journal } = useHouse().opened
  const { submit, set, ...form } = useForm({ passphrase: '' })
  const [beyond, setBeyond] = useState<readonly DeviceId[]>([])
  const [without, setWithout] = useState(false)
  const [prepared, setPrepared] = useState<PreparedChange>()
  const [error, setError] = useState<string>()
  const [step, setStep] = useState<'rest' | 'busy' | 'done'>('rest')
  const { passphrase } = form.values
  const prepare = async () => {
    setError(undefined)
    setStep('rest')
    if (exchange === undefined) return undefined
    const made = await (await exchange.keys()).prepare({ passphrase, without: without ? beyond : [] })
    if (made.ok) setPrepared(made.value)
    else if (made.error.code === 'tabletsBeyond') setBeyond(made.error.tablets)
    else return { passphrase: sentenceOf(made.error) }
    return undefined
  }
  const leave = () => {
    setPrepared(undefined)
    setBeyond([])
    setWithout(false)
    set('passphrase')('')
  }
  const commit = async () => {
    setStep('busy')
    const refused = await refusedBy(prepared)
    setError(refused)
    setStep(refused === undefined ? 'done' : 'rest')
    leave()
  }
  return {
    ...form, set, error, step, prepared, without, setWithout, leave, commit: () => void commit(),
    beyond: beyond.map((dev) => tabletName(journal.register(), dev) ?? tablets.unnamed),
    go: () => void submit({ passphrase: missing(passphrase, opening.missing.secret) }, prepare),
  }
}
