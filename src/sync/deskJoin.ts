// Joining, as the first screen asks for it (desk/exchange.ts).
import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { ParcelContents } from '#protocol/parcel.ts'
import type { EnrolFailure } from '#sync/enrolAnswers.ts'
import { joinRegister } from '#sync/joinRegister.ts'
import type { Enrolment, Wire } from '#sync/ports.ts'

type Newcomer = { readonly tablet: { readonly dev: DeviceId }; readonly device: { readonly key: string } }

type Safe<N extends Newcomer, Opened, F> = {
  readonly newcomer: () => Promise<N>
  readonly join: (wish: { readonly contents: ParcelContents; readonly newcomer: N; readonly passphrase: string; readonly agent: string }) => Promise<Result<Opened, F>>
}

type DeskJoining<Opened, F> = {
  readonly digits: string
  readonly finish: (passphrase: string, agent: string) => Promise<Result<Opened, F | EnrolFailure>>
  readonly cancel: () => void
}

type JoinDeps<N extends Newcomer, Opened, F> = { readonly safe: Safe<N, Opened, F>; readonly wire: Pick<Wire, 'ask'>; readonly enrolment: Enrolment }

/** Makes the way in of a tablet that has no register. What came over is kept until a passphrase is good enough. */
export const createDeskJoin = <N extends Newcomer, Opened, F>({ safe, wire, enrolment }: JoinDeps<N, Opened, F>) =>
  async (link: string): Promise<Result<DeskJoining<Opened, F>, EnrolFailure>> => {
    const newcomer = await safe.newcomer()
    const joining = await joinRegister({ wire, enrolment, dev: newcomer.tablet.dev, key: newcomer.device.key }, link)
    if (!joining.ok) return joining
    const { digits, receive, cancel } = joining.value
    let received: ReturnType<typeof receive> | undefined
    return ok({
      digits, cancel,
      finish: async (passphrase, agent) => {
        received ??= receive()
        const contents = await received
        return contents.ok ? safe.join({ contents: contents.value, newcomer, passphrase, agent }) : contents
      },
    })
  }
