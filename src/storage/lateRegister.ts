// What an open register can do besides being read and written: the desk opens without its code, which comes when it is asked for.
import { lateCode } from '#kernel/lateCode.ts'
import { standingIn } from '#domain/agents/standing.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Deps, RegisterParts } from '#storage/registerParts.ts'
import { facesFrom, facesOf } from '#storage/faces.ts'

/** That code. */
export const lateParts = lateCode(async () => (await import('#storage/registerParts.ts')).registerParts)

// The name of an installation is a UUID version 7: it begins with the instant at which it was drawn (RFC 9562).
const bornAt = ({ log }: Deps): number => parseInt(log.tablet.inst.replace('-', '').slice(0, 12), 16)

type Parts = () => Promise<RegisterParts>

const lateBackups = (parts: Parts, deps: Deps): OpenRegister['backups'] => {
  const backups = async () => (await parts()).backups
  return {
    since: () => bornAt(deps),
    last: async () => (await backups()).last(),
    make: async () => (await backups()).make(),
    note: async (backup) => (await backups()).note(backup),
    read: async (wish) => (await backups()).read(wish),
    folder: {
      state: async () => (await backups()).folder.state(),
      choose: async () => (await backups()).folder.choose(),
      allow: async () => (await backups()).folder.allow(),
      save: async (name) => (await backups()).folder.save(name),
    },
  }
}

const lateDoor = (parts: Parts, { log, session }: Deps): OpenRegister['agents'] => {
  const door = async () => (await parts()).door
  return {
    faces: () => facesFrom(facesOf(standingIn(log.register())), log.tablet.agent),
    until: () => session?.row()?.until,
    lock: () => session?.lock(),
    onEnd: (listener) => session?.onEnd(listener) ?? (() => undefined),
    enter: async (wish) => (await door()).enter(wish),
    prove: async (pin) => (await door()).prove(pin),
    changePassphrase: async (wish) => (await door()).changePassphrase(wish),
    tryRecoveryCode: async (code) => (await door()).tryRecoveryCode(code),
  }
}

/** The parts of an open register that are asked for now and then. */
export const lateRegister = (deps: Deps): Pick<OpenRegister, 'imports' | 'agents' | 'erase' | 'backups' | 'diagnostic' | 'exportAll'> => {
  let coming: Promise<RegisterParts> | undefined
  const parts: Parts = () => {
    coming ??= lateParts.bring().then((registerParts) => registerParts(deps))
    // Asked for again by whoever needs it next.
    coming.catch(() => { coming = undefined })
    return coming
  }
  return {
    imports: {
      identify: async (texts) => (await parts()).imports.identify(texts),
      rest: async () => (await parts()).imports.rest(),
      append: async (facts, job) => (await parts()).imports.append(facts, job),
    },
    agents: lateDoor(parts, deps),
    erase: async (drafts) => (await parts()).erase(drafts),
    backups: lateBackups(parts, deps),
    diagnostic: async () => (await parts()).diagnostic(),
    exportAll: async () => (await parts()).exportAll(),
  }
}
