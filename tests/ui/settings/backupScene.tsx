// A room on a register whose backups a test looks into.
import type { ComponentType } from 'react'
import type { FolderState } from '#desk/backups.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { memoryBackups } from '../memoryBackups.ts'
import type { MemoryBackups } from '../memoryBackups.ts'
import { enter as enterRoom } from './scene.tsx'

/** A room on a register whose backups the test can look into. */
export const enterBackups = async (Room: ComponentType, { folder = 'unsupported', ...how }: { readonly demo?: boolean; readonly folder?: FolderState } = {}) => {
  const made: MemoryBackups[] = []
  const scene = await enterRoom(Room, {
    ...how,
    over: ({ journal }) => {
      const backups = memoryBackups(journal)
      backups.folderIs(folder)
      made.push(backups)
      return { backups }
    },
  })
  const [backups] = made
  if (backups === undefined) throw new Error('a register without backups')
  return { ...scene, backups }
}

/** What was noted of access. */
export const accesses = (scene: Awaited<ReturnType<typeof enterBackups>>): readonly (string | undefined)[] =>
  activeOfKind(scene.memory.register(), 'accessNoted').map(({ secret }) => secret?.what)
