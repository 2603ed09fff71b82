import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isLoopback } from './addresses.ts'

/** Says whether another server passed a request on. */
export const isRelayed = ({ req }: Context): boolean => req.header('x-forwarded-for') !== undefined || req.header('forwarded') !== undefined

const cameByNetwork = ({ env }: Context): boolean => {
  const bindings: unknown = env
  return typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
}

/** The address that a request comes from; from another server on this computer, whoever that one names last; none without a network. */
export const callerOf = (context: Context): string | undefined => {
  if (!cameByNetwork(context)) return undefined
  const { address } = getConnInfo(context).remote
  const named = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return address !== undefined && isLoopback(address) ? (named ?? address) : address
}
