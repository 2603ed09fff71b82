// Roles hold below the screen too where no gesture goes through the record: files, keys, tablets (metier.md §9).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { roleOf } from '#domain/agents/agents.ts'
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import type { Backups } from '#desk/backups.ts'
import type { Exchange } from '#desk/exchange.ts'
import type { KeyChange } from '#desk/keyChange.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import type { Journal, OpenRegister } from '#desk/ports.ts'
import type { Record } from '#desk/record.ts'
import type { NotAllowed } from '#desk/refusal.ts'
import type { AgentDoor } from '#desk/session.ts'

type May = (right: Right) => boolean
type Asked<Given extends readonly unknown[], T, E> = (...given: Given) => Promise<Result<T, E>>

const mayAt = ({ register, agent }: Journal): May => (right) => has(roleOf(register(), agent()), right)

// Asked anew at each call: someone else may stand at the desk by then.
const gated = <Given extends readonly unknown[], T, E>(may: May, right: Right, run: Asked<Given, T, E>): Asked<Given, T, E | NotAllowed> =>
  async (...given) => (may(right) ? run(...given) : refuse({ code: 'notAllowed' }))

const guardedDoor = (agents: AgentDoor, may: May): AgentDoor => ({
  ...agents,
  changePassphrase: gated(may, 'settings', agents.changePassphrase),
  tryRecoveryCode: async (code) => may('settings') && agents.tryRecoveryCode(code),
})

// A folder that a manager chose fills by itself, whoever stands at the desk.
const guardedBackups = (backups: Backups, may: May): Backups => ({
  ...backups,
  make: gated(may, 'export', backups.make),
  read: gated(may, 'import', async (wish) => {
    const read = await backups.read(wish)
    return read.ok ? ok({ ...read.value, add: gated(may, 'import', read.value.add) }) : read
  }),
  folder: { ...backups.folder, choose: async () => may('settings') && backups.folder.choose() },
})

/**
 * An open register as whoever stands at the desk has it: each operation refuses `notAllowed` to a role that has no right to it. The way
 * out of a tablet in trouble stays anyone's: that file is sealed, and its leaving is noted as far as the tablet can still write.
 */
export const guardedRegister = (opened: OpenRegister, record: Record): OpenRegister => {
  const { journal, imports, agents, backups } = opened
  const may = mayAt(journal)
  return {
    ...opened,
    imports: { ...imports, append: gated(may, 'import', (...wish) => imports.append(...wish)) },
    agents: guardedDoor(agents, may),
    backups: guardedBackups(backups, may),
    erase: async (drafts) => (mayRecord(journal.register(), journal.agent(), drafts) ? opened.erase(drafts) : refuse({ code: 'notAllowed' })),
    exportAll: async () => {
      const file = await opened.exportAll()
      record(noteAccess({ what: 'registerExported' })).catch(() => undefined)
      return file
    },
  }
}

const guardedKeys = (keys: KeyChange, may: May): KeyChange => ({
  ...keys,
  prepare: gated(may, 'tablets', async (wish) => {
    const prepared = await keys.prepare(wish)
    return prepared.ok ? ok({ ...prepared.value, commit: gated(may, 'tablets', prepared.value.commit) }) : prepared
  }),
})

/** An exchange as whoever stands at the desk has it: everyone sees where it stands; tablets and files are a manager's. */
export const guardedExchange = (exchange: Exchange, journal: Journal): Exchange => {
  const may = mayAt(journal)
  return {
    ...exchange,
    link: gated(may, 'tablets', exchange.link),
    offer: gated(may, 'tablets', async () => {
      const offer = await exchange.offer()
      return offer.ok ? ok({ ...offer.value, confirm: gated(may, 'tablets', offer.value.confirm) }) : offer
    }),
    revoke: gated(may, 'tablets', exchange.revoke),
    accept: gated(may, 'tablets', exchange.accept),
    exportFile: gated(may, 'export', exchange.exportFile),
    importFile: gated(may, 'import', exchange.importFile),
    keys: async () => guardedKeys(await exchange.keys(), may),
  }
}
