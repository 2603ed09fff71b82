// Argon2id takes a few tenths of a second and 64 MiB: not on the thread that paints.
import { argon2Here } from '#storage/argon2Here.ts'
import type { Argon2Wish } from '#storage/argon2Here.ts'

const answer = async (wish: Argon2Wish): Promise<void> => { self.postMessage(await argon2Here(wish)) }

self.onmessage = ({ data }: MessageEvent<Argon2Wish>): void => { void answer(data) }
