// The way from a tablet to the endpoint, with everything that can befall a request on it (sync.md, 1 to 4 and 40).
import type { Dice } from './dice.ts'

/** Shares of requests that meet a fault, in [0, 1] together. */
export type Weather = { readonly [F in Fault]?: number }
type Fault = 'lost' | 'replyLost' | 'doubled' | 'late' | 'cut' | 'portal' | 'status' | 'falseReset'

export type Request = { readonly path: string; readonly init: RequestInit }
/** What listens at the other end; it throws when nothing does. */
export type Serve = (request: Request) => Promise<Response>

export type Network = {
  readonly fetch: (request: Request) => Promise<Response>
  /** Lets those arrive that were on their way for long; their replies go nowhere. */
  readonly deliver: () => Promise<void>
}

type Setting = { readonly dice: Dice; readonly weather: () => Weather; readonly serve: Serve; readonly note: (what: string) => void }

const nothing = (): never => { throw new TypeError('fetch failed') }

const page = '<!doctype html><title>Bienvenue sur le Wi-Fi</title><p>Acceptez les conditions</p>'
const json = { 'content-type': 'application/json' }

const refusals: readonly (readonly [number, string])[] = [
  [401, '{"error":"session"}'], [403, '{"error":"certificate"}'], [404, '{"error":"notFound"}'], [409, '{}'], [413, '{"error":"tooLarge"}'],
  [422, '{"error":"malformed"}'], [429, '{"error":"tooOften"}'], [500, '{"error":"unavailable"}'], [502, page], [503, ''], [507, '{"error":"full"}'],
]

const refusal = ({ dice }: Setting): Response => {
  const [status, body] = dice.pick(refusals)
  return new Response(body, { status, headers: body === page ? { 'content-type': 'text/html' } : json })
}

const cut = async (response: Response, { dice }: Setting): Promise<Response> => {
  const body = await response.text()
  return new Response(body.slice(0, dice.below(body.length)), { status: response.status, headers: response.headers })
}

const draw = ({ dice, weather }: Setting): Fault | undefined => {
  let left = dice.next()
  for (const [fault, share] of entries(weather())) {
    left -= share
    if (left < 0) return fault
  }
  return undefined
}

const faults: readonly Fault[] = ['lost', 'replyLost', 'doubled', 'late', 'cut', 'portal', 'status', 'falseReset']
const entries = (weather: Weather): readonly (readonly [Fault, number])[] => faults.map((fault) => [fault, weather[fault] ?? 0])

type Meet = (request: Request, setting: Setting, late: Request[]) => Promise<Response> | Response

const meet: { readonly [F in Fault]: Meet } = {
  lost: nothing,
  replyLost: async (request, { serve }) => {
    await serve(request)
    return nothing()
  },
  doubled: async (request, { serve, dice }) => {
    const [first, second] = [await serve(request), await serve(request)]
    return dice.chance(0.5) ? first : second
  },
  late: (request, _setting, late) => {
    late.push(request)
    return nothing()
  },
  cut: async (request, setting) => cut(await setting.serve(request), setting),
  portal: () => new Response(page, { status: 200, headers: { 'content-type': 'text/html' } }),
  status: (_request, setting) => refusal(setting),
  falseReset: () => new Response('{"reset":true,"epoch":"elsewhere"}', { status: 409, headers: json }),
}

export const createNetwork = (setting: Setting): Network => {
  const late: Request[] = []
  return {
    fetch: async (request) => {
      const fault = draw(setting)
      if (fault === undefined) return setting.serve(request)
      setting.note(`${fault} ${request.path}`)
      return meet[fault](request, setting, late)
    },
    deliver: async () => {
      for (const request of late.splice(0)) await setting.serve(request).catch(() => undefined)
    },
  }
}
