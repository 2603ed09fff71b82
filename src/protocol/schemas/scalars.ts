import * as v from 'valibot'
import { parseHlc } from '#domain/facts/hlc.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import { isUuid } from '#domain/ids.ts'
import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

/** An opaque id of any brand: a lower-case UUID. */
export const uuid = <Id extends string>(): v.CustomSchema<Id, undefined> => v.custom<Id>(isUuid)

export const day = v.custom<ServiceDay>((text) => typeof text === 'string' && serviceDay(text) === text)
/** A calendar year, `YYYY`. */
export const year = v.pipe(v.string(), v.regex(/^\d{4}$/))
/** `HH:MM` exactly, as the desk writes it. */
export const hour = v.custom<TimeOfDay>((text) => typeof text === 'string' && timeOfDay(text) === text)
export const hlc = v.custom<Hlc>((text) => typeof text === 'string' && parseHlc(text) === text)
export const whole = v.pipe(v.number(), v.safeInteger())
export const base64url = v.pipe(v.string(), v.regex(/^[\w-]*$/))
export const text = v.string()
export const yes = v.literal(true)
